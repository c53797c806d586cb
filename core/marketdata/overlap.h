#pragma once

#include "core/marketdata/loadplanner.h"

namespace ktrdr::marketdata {

/// Common bars that say whether prices were rescaled; fewer may agree by chance.
constexpr qsizetype EnoughCommonBars = 3;

/// Lets the first of the ordered segments read stored bars again, so that their prices are compared
/// before a bar of the load is stored: those beside the oldest bars asked for, as later splits
/// changed them all. A segment is added where the first one has no room for them. False where
/// there is nothing to compare with, or no wish to (reload).
[[nodiscard]] bool readStoredBarsFirst(QList<TimeRange> &segments, const PlanInput &input);

} // namespace ktrdr::marketdata
