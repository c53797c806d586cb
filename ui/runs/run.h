#pragma once

#include "core/operations/operationrecord.h"
#include "core/training/manager/modelcatalogue.h"
#include "ui/curves/epochcurve.h"

#include <memory>

namespace ktrdr::ui {

/// One training: the operation that does or did it, the model that came of it, or both. What
/// neither tells is empty.
struct Run
{
    /// The operation's id; the model's folder where no operation is known.
    QString key;
    /// Null: none was kept, or not yet.
    std::shared_ptr<const training::ModelEntry> model;
    std::optional<operations::OperationRecord> record;

    /// What a model of this operation has as its key, too.
    [[nodiscard]] static QString keyOf(const training::ModelEntry &model);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString folder() const { return model ? model->folder : QString(); }
    /// A model without a known operation was completed.
    [[nodiscard]] operations::OperationStatus status() const;
    [[nodiscard]] bool isDamaged() const { return model && model->damage; }
    [[nodiscard]] QString strategy() const;
    [[nodiscard]] QStringList symbols() const;
    [[nodiscard]] QStringList timeframes() const;
    /// `mlp`, `lstm`, `gru`
    [[nodiscard]] QString network() const;
    /// Ended ones; 0 = not known.
    [[nodiscard]] int epochs() const;
    [[nodiscard]] int bestEpoch() const;
    [[nodiscard]] std::optional<double> validationLoss() const;
    [[nodiscard]] std::optional<double> validationAccuracy() const;
    [[nodiscard]] std::optional<double> testLoss() const;
    [[nodiscard]] std::optional<double> testAccuracy() const;
    [[nodiscard]] std::chrono::milliseconds duration() const;
    /// When it ended; of one that has not, when it began.
    [[nodiscard]] QDateTime when() const;
    /// `local`, or a service's name.
    [[nodiscard]] QString where() const;

    /// What the curves are made of: `result.metrics` of its operation; null where it has none.
    [[nodiscard]] QJsonValue metrics() const;
    [[nodiscard]] EpochCurve curve() const;
};

} // namespace ktrdr::ui
