#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace ktrdr::training {

/// What a trained model was made for and of, beside its weights and figures.
struct ModelCard
{
    /// Also the name of its folder; what cannot stand in a file name becomes `_`.
    QString strategyName;
    QString strategyVersion;
    QStringList symbols;
    /// The base timeframe first.
    QStringList timeframes;
    /// Of the bars, inclusive.
    QDateTime start;
    QDateTime end;
    /// The strategy as it was used.
    QJsonObject config;
    /// Names of the columns, in order.
    QStringList features;
    /// Of the strategy, as written.
    QJsonObject indicators;
    QJsonObject fuzzySets;
    QJsonArray inputs;
    /// `classification`, `regression`, `context_classification` or `regime_classification`.
    QString outputType;
    /// What normalising needs to know of the training part, by column.
    QJsonObject normalization;
    /// Outcomes of checks that belong to the run (look-ahead), environment, and the like.
    QJsonObject provenance;
    QDateTime createdAt;
};

} // namespace ktrdr::training
