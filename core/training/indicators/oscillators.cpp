#include "core/training/indicators/oscillators.h"

#include "core/training/indicators/exponential.h"

#include <algorithm>
#include <cmath>

namespace ktrdr::training {

namespace {

constexpr double LambertConstant = 0.015;
constexpr double FisherBound = 0.999;

double strengthOf(double gain, double loss)
{
    if (loss == 0) {
        return gain == 0 ? 50 : 100;
    }
    return 100 - 100 / (1 + gain / loss);
}

/// Weighted 1 2 2 1 over four values; NaN before index 3.
std::vector<double> symmetricMean(std::span<const double> values)
{
    std::vector<double> means(values.size(), NoValue);
    for (size_t i = 3; i < values.size(); ++i) {
        means[i] = (values[i - 3] + 2 * values[i - 2] + 2 * values[i - 1] + values[i]) / 6;
    }
    return means;
}

std::vector<double> minus(std::span<const double> a, std::span<const double> b)
{
    std::vector<double> differences(a.size());
    std::ranges::transform(a, b, differences.begin(), std::minus<>());
    return differences;
}

double meanDistance(std::span<const double> window, double from)
{
    double sum = 0;
    for (const double value : window) {
        sum += std::fabs(value - from);
    }
    return sum / double(window.size());
}

} // namespace

std::vector<double> relativeStrengthIndex(std::span<const double> values, qsizetype period)
{
    std::vector<double> results(values.size(), NoValue);
    const auto width = size_t(period);
    const auto keep = double(period - 1);
    double gain = 0;
    double loss = 0;
    for (size_t i = 1; i < values.size(); ++i) {
        const double change = values[i] - values[i - 1];
        const double up = std::max(change, 0.0);
        const double down = std::max(-change, 0.0);
        if (i <= width) {
            gain += up / double(period);
            loss += down / double(period);
        } else {
            gain = (gain * keep + up) / double(period);
            loss = (loss * keep + down) / double(period);
        }
        if (i >= width) {
            results[i] = strengthOf(gain, loss);
        }
    }
    return results;
}

Stochastic stochastic(std::span<const double> high, std::span<const double> low,
                      std::span<const double> close, qsizetype kPeriod, qsizetype dPeriod,
                      qsizetype smoothK)
{
    std::vector<double> places = rollingMaximum(high, kPeriod);
    const std::vector<double> lowest = rollingMinimum(low, kPeriod);
    for (size_t i = 0; i < close.size(); ++i) {
        const double range = places[i] - lowest[i];
        places[i] = range > 0 ? (close[i] - lowest[i]) / range * 100 : 50;
    }
    Stochastic result{rollingMean(places, smoothK, 1), {}};
    result.d = rollingMean(result.k, dPeriod, 1);
    return result;
}

std::vector<double> williamsR(std::span<const double> high, std::span<const double> low,
                              std::span<const double> close, qsizetype period)
{
    std::vector<double> results = rollingMaximum(high, period);
    const std::vector<double> lowest = rollingMinimum(low, period);
    for (size_t i = 0; i < close.size(); ++i) {
        const double range = results[i] - lowest[i];
        results[i] = range > 0 ? (results[i] - close[i]) / range * -100 : -50;
    }
    return results;
}

std::vector<double> commodityChannelIndex(std::span<const double> high, std::span<const double> low,
                                          std::span<const double> close, qsizetype period)
{
    std::vector<double> typical(close.size());
    for (size_t i = 0; i < close.size(); ++i) {
        typical[i] = (high[i] + low[i] + close[i]) / 3;
    }
    std::vector<double> results = rollingMean(typical, period);
    const std::span<const double> prices(typical);
    for (auto i = size_t(period - 1); i < close.size(); ++i) {
        const double mean = results[i];
        const double distance =
            meanDistance(prices.subspan(i + 1 - size_t(period), size_t(period)), mean);
        results[i] = distance > 0 ? (prices[i] - mean) / (LambertConstant * distance) : NoValue;
    }
    return results;
}

Aroon aroon(std::span<const double> high, std::span<const double> low, qsizetype period)
{
    Aroon result{sinceMaximum(high, period), sinceMinimum(low, period), {}};
    result.oscillator.resize(high.size());
    const auto length = double(period);
    for (size_t i = 0; i < high.size(); ++i) {
        result.up[i] = (length - result.up[i]) / length * 100;
        result.down[i] = (length - result.down[i]) / length * 100;
        result.oscillator[i] = result.up[i] - result.down[i];
    }
    return result;
}

FisherTransform fisherTransform(std::span<const double> high, std::span<const double> low,
                                qsizetype period, qsizetype smoothing)
{
    std::vector<double> values = rollingMaximum(high, period);
    const std::vector<double> lowest = rollingMinimum(low, period);
    for (auto i = size_t(period - 1); i < high.size(); ++i) {
        const double range = values[i] - lowest[i];
        const double middle = (high[i] + low[i]) / 2;
        const double place = range != 0 ? 2 * (middle - lowest[i]) / range - 1 : 0;
        const double bounded = std::clamp(place, -FisherBound, FisherBound);
        values[i] = 0.5 * std::log((1 + bounded) / (1 - bounded));
    }
    FisherTransform result{
        exponentialMean(values, alphaOfSpan(smoothing), ExponentialStart::Recursive),
        std::vector<double>(high.size(), NoValue)};
    for (size_t i = 1; i < high.size(); ++i) {
        result.signal[i] = result.fisher[i - 1];
    }
    return result;
}

RelativeVigorIndex relativeVigorIndex(std::span<const double> open, std::span<const double> high,
                                      std::span<const double> low, std::span<const double> close,
                                      qsizetype period, qsizetype signalPeriod)
{
    RelativeVigorIndex result{rollingMean(symmetricMean(minus(close, open)), period), {}};
    const std::vector<double> ranges = rollingMean(symmetricMean(minus(high, low)), period);
    for (size_t i = 0; i < close.size(); ++i) {
        result.rvi[i] = ranges[i] != 0 ? result.rvi[i] / ranges[i] : NoValue;
    }
    result.signal = rollingMean(result.rvi, signalPeriod);
    return result;
}

} // namespace ktrdr::training
