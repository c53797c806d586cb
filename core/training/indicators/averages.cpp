#include "core/training/indicators/averages.h"

#include <algorithm>
#include <cmath>

namespace ktrdr::training {

namespace {

/// Below this an average counts as 0.
constexpr double NoAverage = 1e-10;
/// After so many steps a sum is counted anew, so that rounding errors cannot pile up.
constexpr size_t StepsBetweenCounts = 1024;

} // namespace

std::vector<double> simpleMovingAverage(std::span<const double> values, qsizetype period)
{
    return rollingMean(values, period);
}

std::vector<double> exponentialMovingAverage(std::span<const double> values, qsizetype period,
                                             ExponentialStart start)
{
    return exponentialMean(values, alphaOfSpan(period), start);
}

std::vector<double> weightedMovingAverage(std::span<const double> values, qsizetype period)
{
    std::vector<double> averages(values.size(), NoValue);
    const auto width = size_t(period);
    const double weights = double(period) * double(period + 1) / 2;
    // One step further every value weighs one less: the weighted sum loses the plain sum.
    double plain = 0;
    double weighted = 0;
    for (size_t last = width - 1; last < values.size(); ++last) {
        if ((last - (width - 1)) % StepsBetweenCounts == 0) {
            plain = weighted = 0;
            for (size_t i = 0; i < width; ++i) {
                const double value = values[last + 1 - width + i];
                plain += value;
                weighted += value * double(i + 1);
            }
        } else {
            weighted += double(period) * values[last] - plain;
            plain += values[last] - values[last - width];
        }
        averages[last] = weighted / weights;
    }
    return averages;
}

std::vector<double> distanceFromAverage(std::span<const double> values, qsizetype period,
                                        AverageKind kind)
{
    std::vector<double> distances =
        kind == AverageKind::Simple
            ? simpleMovingAverage(values, period)
            : exponentialMovingAverage(values, period, ExponentialStart::Corrected);
    for (size_t i = 0; i < values.size(); ++i) {
        const double average = distances[i];
        distances[i] = std::fabs(average) <= NoAverage ? 0 : (values[i] - average) / average * 100;
    }
    return distances;
}

Macd macd(std::span<const double> values, qsizetype fast, qsizetype slow, qsizetype signal)
{
    Macd macd;
    macd.line = exponentialMovingAverage(values, fast, ExponentialStart::Recursive);
    macd.histogram = exponentialMovingAverage(values, slow, ExponentialStart::Recursive);
    std::ranges::transform(macd.line, macd.histogram, macd.line.begin(), std::minus<>());
    macd.signal = exponentialMovingAverage(macd.line, signal, ExponentialStart::Recursive);
    std::ranges::transform(macd.line, macd.signal, macd.histogram.begin(), std::minus<>());
    return macd;
}

} // namespace ktrdr::training
