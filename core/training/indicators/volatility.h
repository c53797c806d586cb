#pragma once

#include "core/training/indicators/rolling.h"

namespace ktrdr::training {

/// How far prices swing, and channels made of that. Columns of one length in, columns of that
/// length out.

struct Channel
{
    std::vector<double> upper;
    std::vector<double> middle;
    std::vector<double> lower;
};

/// Greatest of high - low, |high - close before| and |low - close before| (Wilder, New Concepts in
/// Technical Trading Systems, 1978); of the first bar high - low.
[[nodiscard]] std::vector<double>
trueRange(std::span<const double> high, std::span<const double> low, std::span<const double> close);
/// Plain mean of the last `period` true ranges; NaN before index period - 1.
[[nodiscard]] std::vector<double> averageTrueRange(std::span<const double> high,
                                                   std::span<const double> low,
                                                   std::span<const double> close, qsizetype period);

/// Mean of `period` values, and `multiplier` sample standard deviations above and below (Bollinger,
/// Bollinger on Bollinger Bands, 2001, with n - 1). NaN before index period - 1.
[[nodiscard]] Channel bollingerBands(std::span<const double> values, qsizetype period,
                                     double multiplier);
/// (upper - lower) / middle of these; 0, not NaN, before index period - 1 and where the middle is
/// 0.
[[nodiscard]] std::vector<double> bollingerBandWidth(std::span<const double> values,
                                                     qsizetype period, double multiplier);

/// Recursive exponential mean of close over `period`, and `multiplier` average true ranges of
/// `atrPeriod` above and below (after Keltner, in the form of Raschke). Upper and lower are NaN
/// before index atrPeriod - 1; the middle has no NaN.
[[nodiscard]] Channel keltnerChannels(std::span<const double> high, std::span<const double> low,
                                      std::span<const double> close, qsizetype period,
                                      qsizetype atrPeriod, double multiplier);

/// Highest high and lowest low of `period` bars, and their middle (Donchian). NaN before index
/// period - 1.
[[nodiscard]] Channel donchianChannels(std::span<const double> high, std::span<const double> low,
                                       qsizetype period);

struct SqueezeSetting
{
    qsizetype bandPeriod = 20;
    double bandMultiplier = 2;
    qsizetype channelPeriod = 20;
    double channelMultiplier = 2;
};

/// How far the Bollinger bands of `values` lie within the Keltner channel (average true range of
/// 10) on the tighter side, as a share of the channel, at least 0. 0 while the channel is not
/// defined, then NaN until the bands are.
[[nodiscard]] std::vector<double> squeezeIntensity(std::span<const double> values,
                                                   std::span<const double> high,
                                                   std::span<const double> low,
                                                   std::span<const double> close,
                                                   const SqueezeSetting &setting);

} // namespace ktrdr::training
