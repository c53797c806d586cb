#pragma once

#include "core/training/indicators/exponential.h"
#include "core/training/indicators/rolling.h"

namespace ktrdr::training {

/// Averages of a price and its distance from them. All columns have the length of the values.

/// Plain mean of the last `period` values; NaN before index period - 1.
[[nodiscard]] std::vector<double> simpleMovingAverage(std::span<const double> values,
                                                      qsizetype period);
/// Exponential mean with alpha = 2 / (period + 1) (Appel, Technical Analysis: Power Tools, 2005);
/// no NaN.
[[nodiscard]] std::vector<double>
exponentialMovingAverage(std::span<const double> values, qsizetype period, ExponentialStart start);
/// Mean with weights 1 (oldest) to `period` (newest); NaN before index period - 1.
[[nodiscard]] std::vector<double> weightedMovingAverage(std::span<const double> values,
                                                        qsizetype period);

enum class AverageKind : quint8 { Simple, Exponential };

/// 100 * (value - average) / average, 0 where the average is 0; NaN while there is no average.
[[nodiscard]] std::vector<double> distanceFromAverage(std::span<const double> values,
                                                      qsizetype period, AverageKind kind);

struct Macd
{
    std::vector<double> line;
    std::vector<double> signal;
    std::vector<double> histogram;
};

/// Moving average convergence divergence (Appel, The Moving Average Convergence-Divergence Trading
/// Method, 1979): recursive exponential means of `fast` and `slow`; line = fast - slow, signal =
/// the same mean of the line, histogram = line - signal. No NaN.
[[nodiscard]] Macd macd(std::span<const double> values, qsizetype fast, qsizetype slow,
                        qsizetype signal);

} // namespace ktrdr::training
