#pragma once

#include "core/training/trainer/trainingspec.h"

#include <QJsonObject>

namespace ktrdr::training {

/// The names that strategies, files and people use: `relu`, `leaky_relu`, `tanh`, `sigmoid`; `mlp`,
/// `lstm`, `gru`; `adam`, `sgd`, `rmsprop`; `cross_entropy`, `focal`, `huber`, `mse`; `none`,
/// `step`, `exponential`, `reduce_on_plateau`; `val_loss`, `val_accuracy`.
[[nodiscard]] QString activationName(Activation activation);
[[nodiscard]] std::optional<Activation> activationFromName(const QString &name);
[[nodiscard]] QString networkName(const NetworkSpec &network);
[[nodiscard]] QString monitorName(Monitor monitor);
[[nodiscard]] std::optional<Monitor> monitorFromName(const QString &name);

/// All of the spec, for files that say what was trained. The seed is a text, since it may not fit a
/// number of JSON.
[[nodiscard]] QJsonObject toJson(const TrainingSpec &spec);

/// The `model` of such a text; empty where it is none.
[[nodiscard]] std::optional<NetworkSpec> networkFromJson(const QJsonObject &model);

} // namespace ktrdr::training
