#pragma once

#include <vector>

namespace ktrdr::ui {

/// The exponential moving average that training curves are commonly smoothed with (TensorBoard's),
/// corrected for its start: the first value stays what it is. `weight` of the past, 0 (none) to
/// below 1. What is NaN stays NaN and leaves the average alone.
[[nodiscard]] std::vector<double> smoothed(std::vector<double> values, double weight);

} // namespace ktrdr::ui
