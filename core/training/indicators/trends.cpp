#include "core/training/indicators/trends.h"

#include "core/training/indicators/exponential.h"
#include "core/training/indicators/volatility.h"

#include <algorithm>
#include <cmath>

namespace ktrdr::training {

namespace {

std::vector<double> wilderMean(std::span<const double> values, qsizetype period)
{
    return exponentialMean(values, 1.0 / double(period), ExponentialStart::Recursive);
}

std::vector<double> middleLine(std::span<const double> high, std::span<const double> low,
                               qsizetype period)
{
    return donchianChannels(high, low, period).middle;
}

/// Of a parabolic stop: where it is and where it heads.
struct Stop
{
    bool up = true;
    double place = 0;
    double extreme = 0;
    double factor = 0;

    void turn(double newExtreme, double initial)
    {
        up = !up;
        place = extreme;
        extreme = newExtreme;
        factor = initial;
    }
    void follow(double reached, const Acceleration &acceleration)
    {
        if (up ? reached > extreme : reached < extreme) {
            extreme = reached;
            factor = std::min(factor + acceleration.step, acceleration.highest);
        }
    }
};

} // namespace

DirectionalMovement directionalMovement(std::span<const double> high, std::span<const double> low,
                                        std::span<const double> close, qsizetype period)
{
    std::vector<double> plus(close.size(), 0);
    std::vector<double> minus(close.size(), 0);
    for (size_t i = 1; i < close.size(); ++i) {
        const double up = high[i] - high[i - 1];
        const double down = low[i - 1] - low[i];
        plus[i] = up > down && up > 0 ? up : 0;
        minus[i] = down > up && down > 0 ? down : 0;
    }
    const std::vector<double> range = wilderMean(trueRange(high, low, close), period);
    DirectionalMovement result{{}, wilderMean(plus, period), wilderMean(minus, period)};
    for (size_t i = 0; i < close.size(); ++i) {
        result.plus[i] = range[i] > 0 ? 100 * result.plus[i] / range[i] : 0;
        result.minus[i] = range[i] > 0 ? 100 * result.minus[i] / range[i] : 0;
        const double sum = result.plus[i] + result.minus[i];
        plus[i] = sum > 0 ? 100 * std::fabs(result.plus[i] - result.minus[i]) / sum : 0;
    }
    result.adx = wilderMean(plus, period);
    return result;
}

SuperTrend superTrend(std::span<const double> high, std::span<const double> low,
                      std::span<const double> close, qsizetype period, double multiplier)
{
    SuperTrend result{averageTrueRange(high, low, close, period),
                      std::vector<double>(close.size(), NoValue)};
    const auto first = size_t(period - 1);
    double upper = 0;
    double lower = 0;
    bool up = true;
    for (size_t i = first; i < close.size(); ++i) {
        const double middle = (high[i] + low[i]) / 2;
        const double distance = multiplier * result.trend[i];
        if (i == first || middle + distance < upper || close[i - 1] > upper) {
            upper = middle + distance;
        }
        if (i == first || middle - distance > lower || close[i - 1] < lower) {
            lower = middle - distance;
        }
        up = up ? close[i] > lower : close[i] >= upper;
        result.trend[i] = up ? lower : upper;
        result.direction[i] = up ? 1 : -1;
    }
    return result;
}

std::vector<double> parabolicSar(std::span<const double> high, std::span<const double> low,
                                 std::span<const double> close, const Acceleration &acceleration)
{
    std::vector<double> places(close.size(), NoValue);
    if (close.size() < 2) {
        return places;
    }
    const bool rising = close[1] > close[0];
    Stop stop{rising, rising ? low[0] : high[0], rising ? high[1] : low[1], acceleration.initial};
    places[1] = stop.place;
    for (size_t i = 2; i < close.size(); ++i) {
        stop.place += stop.factor * (stop.extreme - stop.place);
        if (stop.up ? low[i] <= stop.place : high[i] >= stop.place) {
            stop.turn(stop.up ? low[i] : high[i], acceleration.initial);
        } else if (stop.up) {
            stop.place = std::min(stop.place, std::min(low[i - 1], low[i - 2]));
            stop.follow(high[i], acceleration);
        } else {
            stop.place = std::max(stop.place, std::max(high[i - 1], high[i - 2]));
            stop.follow(low[i], acceleration);
        }
        places[i] = stop.place;
    }
    return places;
}

Ichimoku ichimoku(std::span<const double> high, std::span<const double> low,
                  std::span<const double> close, qsizetype tenkanPeriod, qsizetype kijunPeriod,
                  qsizetype senkouPeriod)
{
    Ichimoku result{middleLine(high, low, tenkanPeriod),
                    middleLine(high, low, kijunPeriod),
                    {},
                    middleLine(high, low, senkouPeriod),
                    {close.begin(), close.end()}};
    result.senkouA.resize(close.size());
    std::ranges::transform(result.tenkan, result.kijun, result.senkouA.begin(),
                           [](double tenkan, double kijun) { return (tenkan + kijun) / 2; });
    return result;
}

std::vector<ZigzagTurn> zigzagTurns(std::span<const double> values, double threshold)
{
    if (values.empty()) {
        return {};
    }
    std::vector<ZigzagTurn> turns{{0, 0}};
    double extreme = values[0];
    int direction = 0;
    for (size_t i = 1; i < values.size(); ++i) {
        const double move = (values[i] - extreme) / extreme;
        const bool further =
            (direction > 0 && values[i] > extreme) || (direction < 0 && values[i] < extreme);
        if (further) {
            turns.back().at = qsizetype(i);
        } else if ((direction <= 0 && move >= threshold) ||
                   (direction >= 0 && move <= -threshold)) {
            direction = move > 0 ? 1 : -1;
            turns.push_back({qsizetype(i), qsizetype(i)});
        } else {
            continue;
        }
        extreme = values[i];
    }
    return turns;
}

std::vector<double> zigzag(std::span<const double> values, double threshold)
{
    std::vector<double> points(values.size(), NoValue);
    for (const ZigzagTurn &turn : zigzagTurns(values, threshold)) {
        points[size_t(turn.at)] = values[size_t(turn.at)];
    }
    return points;
}

} // namespace ktrdr::training
