#pragma once

#include "core/training/indicators/rolling.h"

namespace ktrdr::training {

/// Indicators of momentum that swing between bounds or about 0. Columns of one length in, columns
/// of that length out.

/// Relative strength index (Wilder, New Concepts in Technical Trading Systems, 1978): plain means
/// of the first `period` gains and losses, then Wilder's smoothing; 100 - 100 / (1 + gain / loss).
/// 100 without losses, 50 without any change. NaN before index `period`.
[[nodiscard]] std::vector<double> relativeStrengthIndex(std::span<const double> values,
                                                        qsizetype period);

struct Stochastic
{
    std::vector<double> k;
    std::vector<double> d;
};

/// Lane's stochastic: 100 * (close - lowest low) / (highest high - lowest low) over `kPeriod`, 50
/// where that is not defined; k and d are means of `smoothK` and `dPeriod` that start with one
/// value. No NaN.
[[nodiscard]] Stochastic stochastic(std::span<const double> high, std::span<const double> low,
                                    std::span<const double> close, qsizetype kPeriod,
                                    qsizetype dPeriod, qsizetype smoothK);

/// Williams, How I Made One Million Dollars, 1973: -100 * (highest high - close) / (highest high -
/// lowest low) over `period`; -50 where that is not defined. No NaN.
[[nodiscard]] std::vector<double> williamsR(std::span<const double> high,
                                            std::span<const double> low,
                                            std::span<const double> close, qsizetype period);

/// Commodity channel index (Lambert, Commodities, October 1980): distance of the typical price from
/// its mean in units of 0.015 mean absolute deviations from that mean. NaN before index period - 1
/// and where all prices of the window are equal.
[[nodiscard]] std::vector<double> commodityChannelIndex(std::span<const double> high,
                                                        std::span<const double> low,
                                                        std::span<const double> close,
                                                        qsizetype period);

struct Aroon
{
    std::vector<double> up;
    std::vector<double> down;
    std::vector<double> oscillator;
};

/// Chande, Technical Analysis of Stocks & Commodities, September 1995, over the last `period` bars:
/// 100 * (period - bars since the first of the highest highs) / period, down the same of lows,
/// oscillator up - down. NaN before index period - 1.
[[nodiscard]] Aroon aroon(std::span<const double> high, std::span<const double> low,
                          qsizetype period);

struct FisherTransform
{
    std::vector<double> fisher;
    std::vector<double> signal;
};

/// Ehlers, Technical Analysis of Stocks & Commodities, November 2002: the place of (high + low) / 2
/// within the last `period` bars, scaled to -0.999…0.999, through 0.5 * ln((1 + x) / (1 - x)), and
/// a recursive exponential mean of span `smoothing`; signal is the value before. NaN before index
/// period - 1, the signal one longer.
[[nodiscard]] FisherTransform fisherTransform(std::span<const double> high,
                                              std::span<const double> low, qsizetype period,
                                              qsizetype smoothing);

struct RelativeVigorIndex
{
    std::vector<double> rvi;
    std::vector<double> signal;
};

/// Ehlers, Cybernetic Analysis for Stocks and Futures, 2004: close - open and high - low, each
/// weighted 1 2 2 1 over four bars, then means of `period`, then their ratio; signal is a plain
/// mean. NaN before index period + 2, the signal before period + signalPeriod + 1, and where all
/// ranges are 0.
[[nodiscard]] RelativeVigorIndex relativeVigorIndex(std::span<const double> open,
                                                    std::span<const double> high,
                                                    std::span<const double> low,
                                                    std::span<const double> close, qsizetype period,
                                                    qsizetype signalPeriod);

} // namespace ktrdr::training
