#pragma once

#include "core/marketdata/timeframes/alignment.h"

#include <QString>

namespace ktrdr::training {

/// What a symbol's features and labels are made of.
struct SymbolBars
{
    QString symbol;
    /// All timeframes of the recipe, in any order; bars ascend.
    QList<marketdata::TimeframeBars> timeframes;
    /// Tells when days, weeks and months are over; null: at their end in UTC. Outlives this.
    const marketdata::Calendar *calendar = nullptr;
};

} // namespace ktrdr::training
