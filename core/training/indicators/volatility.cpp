#include "core/training/indicators/volatility.h"

#include "core/training/indicators/averages.h"

#include <algorithm>
#include <cmath>

namespace ktrdr::training {

namespace {

/// Below this a middle or a width counts as 0.
constexpr double Nothing = 1e-10;
constexpr qsizetype SqueezeAtrPeriod = 10;

/// A middle, and a distance from it to both sides.
Channel around(std::vector<double> middle, std::vector<double> width, double multiplier)
{
    Channel channel{std::move(width), std::move(middle), {}};
    channel.lower.resize(channel.middle.size());
    for (size_t i = 0; i < channel.middle.size(); ++i) {
        const double distance = multiplier * channel.upper[i];
        channel.upper[i] = channel.middle[i] + distance;
        channel.lower[i] = channel.middle[i] - distance;
    }
    return channel;
}

} // namespace

std::vector<double> trueRange(std::span<const double> high, std::span<const double> low,
                              std::span<const double> close)
{
    std::vector<double> ranges(close.size());
    for (size_t i = 0; i < close.size(); ++i) {
        const double before = close[i > 0 ? i - 1 : 0];
        const double range = high[i] - low[i];
        ranges[i] = i == 0 ? range
                           : std::max(range, std::max(std::fabs(high[i] - before),
                                                      std::fabs(low[i] - before)));
    }
    return ranges;
}

std::vector<double> averageTrueRange(std::span<const double> high, std::span<const double> low,
                                     std::span<const double> close, qsizetype period)
{
    return rollingMean(trueRange(high, low, close), period);
}

Channel bollingerBands(std::span<const double> values, qsizetype period, double multiplier)
{
    return around(rollingMean(values, period), rollingDeviation(values, period), multiplier);
}

std::vector<double> bollingerBandWidth(std::span<const double> values, qsizetype period,
                                       double multiplier)
{
    std::vector<double> widths = rollingMean(values, period);
    const std::vector<double> deviations = rollingDeviation(values, period);
    for (size_t i = 0; i < widths.size(); ++i) {
        const double middle = widths[i];
        widths[i] = std::fabs(middle) > Nothing ? 2 * multiplier * deviations[i] / middle : 0;
    }
    return widths;
}

Channel keltnerChannels(std::span<const double> high, std::span<const double> low,
                        std::span<const double> close, qsizetype period, qsizetype atrPeriod,
                        double multiplier)
{
    return around(exponentialMovingAverage(close, period, ExponentialStart::Recursive),
                  averageTrueRange(high, low, close, atrPeriod), multiplier);
}

Channel donchianChannels(std::span<const double> high, std::span<const double> low,
                         qsizetype period)
{
    Channel channel{rollingMaximum(high, period), {}, rollingMinimum(low, period)};
    channel.middle.resize(channel.upper.size());
    std::ranges::transform(channel.upper, channel.lower, channel.middle.begin(),
                           [](double upper, double lower) { return (upper + lower) / 2; });
    return channel;
}

std::vector<double> squeezeIntensity(std::span<const double> values, std::span<const double> high,
                                     std::span<const double> low, std::span<const double> close,
                                     const SqueezeSetting &setting)
{
    const Channel bands = bollingerBands(values, setting.bandPeriod, setting.bandMultiplier);
    const Channel channel = keltnerChannels(high, low, close, setting.channelPeriod,
                                            SqueezeAtrPeriod, setting.channelMultiplier);
    std::vector<double> intensities(values.size(), 0);
    for (size_t i = 0; i < values.size(); ++i) {
        const double width = channel.upper[i] - channel.lower[i];
        if (!(std::fabs(width) > Nothing)) {
            continue;
        }
        const double inside = std::min((channel.upper[i] - bands.upper[i]) / width,
                                       (bands.lower[i] - channel.lower[i]) / width);
        intensities[i] = std::isnan(bands.upper[i]) ? NoValue : std::max(0.0, inside);
    }
    return intensities;
}

} // namespace ktrdr::training
