#pragma once

#include <QtGlobal>

#include <limits>
#include <span>
#include <vector>

namespace ktrdr::training {

constexpr double NoValue = std::numeric_limits<double>::quiet_NaN();

/// Windows over the last `window` values, `window` >= 1. A result is NaN until `fewest` numbers are
/// in the window (all of them unless said); NaN among the values does not count as a number.
/// One pass each, whatever the window.

[[nodiscard]] std::vector<double> rollingSum(std::span<const double> values, qsizetype window);
[[nodiscard]] std::vector<double> rollingSum(std::span<const double> values, qsizetype window,
                                             qsizetype fewest);
[[nodiscard]] std::vector<double> rollingMean(std::span<const double> values, qsizetype window);
[[nodiscard]] std::vector<double> rollingMean(std::span<const double> values, qsizetype window,
                                              qsizetype fewest);

/// Sample standard deviation (n - 1), 0 for equal values. `window` >= 2; values are numbers.
[[nodiscard]] std::vector<double> rollingDeviation(std::span<const double> values,
                                                   qsizetype window);

[[nodiscard]] std::vector<double> rollingMaximum(std::span<const double> values, qsizetype window);
[[nodiscard]] std::vector<double> rollingMinimum(std::span<const double> values, qsizetype window);
/// How many values ago the highest was, the oldest of equal ones.
[[nodiscard]] std::vector<double> sinceMaximum(std::span<const double> values, qsizetype window);
[[nodiscard]] std::vector<double> sinceMinimum(std::span<const double> values, qsizetype window);

/// value - value `lag` before.
[[nodiscard]] std::vector<double> difference(std::span<const double> values, qsizetype lag);
/// 100 * (value / value `lag` before - 1); NaN where that is not finite.
[[nodiscard]] std::vector<double> percentChange(std::span<const double> values, qsizetype lag);

} // namespace ktrdr::training
