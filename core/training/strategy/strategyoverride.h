#pragma once

#include "core/operations/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace ktrdr::training {

/// One value of a strategy that a run takes another one for: `training.epochs`, `20`.
struct StrategyOverride
{
    /// Keys from the top, as findings name them: `training.epochs`, `nn_inputs[0].timeframes`.
    QString key;
    /// As it would stand in the file: `20`, `[64, 32]`, `adam`.
    QString value;

    [[nodiscard]] bool operator==(const StrategyOverride &) const = default;
};

/// The strategy with other values, written anew (without its comments) where there are any.
/// `yaml` is a text that readStrategy() can read. Fails with TRAINING-InvalidOverride, which names
/// the key.
[[nodiscard]] operations::Result<QByteArray>
withOverrides(const QByteArray &yaml, const QList<StrategyOverride> &overrides);

/// The whole file as JSON, for what keeps the strategy as it was used; empty where it cannot be
/// read.
[[nodiscard]] QJsonObject strategyToJson(const QByteArray &yaml);

/// A text in quotes, for a value that must not be taken for a number or a list.
[[nodiscard]] QString quotedYaml(const QString &text);

} // namespace ktrdr::training
