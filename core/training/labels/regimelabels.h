#pragma once

#include "core/training/labels/labels.h"

#include <span>

namespace ktrdr::training {

/// Median of the plain average true range over the median close; 0 with too few bars.
[[nodiscard]] double relativeRange(const RegimeSpec &spec, std::span<const double> high,
                                   std::span<const double> low, std::span<const double> close);

/// What kind of market each bar is in, told by two zigzags on close whose legs are a multiple of
/// the relative range: 0 trend up, 1 trend down, 2 ranging, 3 volatile.
///
/// A macro leg is a trend when at least four micro turning points lie in it and at least
/// progressionTolerance of the steps between its consecutive micro lows (up) or highs (down) go
/// along with it. A bar is volatile where the standard deviation of the next atrPeriod log returns
/// is above crisisThreshold times that of the volatilityLookback before. Bars after the last macro
/// turning point have no label; a bar where two legs meet belongs to the later one.
[[nodiscard]] Labels regimeLabels(const RegimeSpec &spec, std::span<const double> high,
                                  std::span<const double> low, std::span<const double> close);

} // namespace ktrdr::training
