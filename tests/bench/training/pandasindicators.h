#pragma once

#include "core/marketdata/barcolumns.h"

namespace ktrdr::bench {

/// Seconds that Debian's pandas needs for the indicators, in a process of its own.
struct PandasIndicatorTimes
{
    double all = 0;
    /// Without those that go row by row in Python.
    double byColumns = 0;
};

/// Ends the program when pandas is not there.
[[nodiscard]] PandasIndicatorTimes timePandasIndicators(const marketdata::BarColumns &bars);

} // namespace ktrdr::bench
