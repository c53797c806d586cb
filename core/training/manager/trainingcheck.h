#pragma once

#include "core/marketdata/seriesid.h"
#include "core/marketdata/timerange.h"
#include "core/training/strategy/finding.h"
#include "core/training/strategy/strategy.h"

namespace ktrdr::training {

/// What is known of a training before it starts: everything that is wrong at once, and what it
/// would work on.
struct TrainingCheck
{
    /// Of the strategy file, by place; warnings too.
    QList<Finding> findings;
    /// What is wrong beside the file: values of the request, series that are not stored, the
    /// engine.
    QList<operations::Error> problems;
    /// As it would be trained, with the request's values in it; empty where the text has errors.
    std::optional<Strategy> strategy;
    /// The strategy's text with the request's values in it.
    QByteArray yaml;
    std::optional<marketdata::TimeRange> range;
    /// Those that have to be loaded first.
    QList<marketdata::SeriesId> missing;
    /// Bars of the base timeframe that are stored in the range, all symbols together; an upper
    /// bound of the samples.
    qint64 bars = 0;

    [[nodiscard]] bool isReady() const;
    /// All of it in one: the strategy's errors first, else the first problem with the others in
    /// its message. Only where not ready.
    [[nodiscard]] operations::Error toError(const QString &strategyFile) const;
};

} // namespace ktrdr::training
