#pragma once

#include "core/training/labels/labelspec.h"

#include <span>
#include <vector>

namespace ktrdr::training {

/// The threshold of a filter that is asked for: the one given, or cusumMultiplier times the mean
/// exponential standard deviation (span volatilitySpan) of the log returns.
[[nodiscard]] double cusumThreshold(const TripleBarrierSpec &spec, std::span<const double> close);

/// Which bars are events (symmetric CUSUM filter; Lopez de Prado, Advances in Financial Machine
/// Learning, 2018, 2.5.2): log returns, less the threshold, add up in each direction, not beyond 0;
/// a sum above the threshold is an event and starts again from 0.
[[nodiscard]] std::vector<bool> cusumEvents(std::span<const double> close, double threshold);

} // namespace ktrdr::training
