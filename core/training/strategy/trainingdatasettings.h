#pragma once

#include "core/marketdata/symbol.h"
#include "core/marketdata/timeframe.h"

#include <QList>

#include <optional>

namespace ktrdr::training {

/// `training_data`: which bars a strategy learns from.
struct TrainingDataSettings
{
    /// As the file names them; empty where it leaves the choice to `selection_criteria`.
    QList<marketdata::Symbol> symbols;
    /// The base timeframe first, then the others as in the file; at least one.
    QList<marketdata::Timeframe> timeframes;
    /// Fewest bars of each timeframe.
    int historyRequired = 200;
    /// Epoch seconds, inclusive; empty = open.
    std::optional<qint64> start;
    std::optional<qint64> end;

    [[nodiscard]] marketdata::Timeframe baseTimeframe() const { return timeframes.first(); }
};

} // namespace ktrdr::training
