#pragma once

#include "core/marketdata/barcolumns.h"
#include "core/marketdata/storeoutcome.h"

namespace ktrdr::marketdata {

struct MergedBars
{
    BarColumns bars;
    StoreOutcome outcome;
};

/// Ascending bars of both; where both have a time, the newer bar wins.
[[nodiscard]] MergedBars mergeBars(const BarColumns &stored, const BarColumns &newer);

} // namespace ktrdr::marketdata
