#pragma once

#include "core/training/indicators/rolling.h"

namespace ktrdr::training {

/// Indicators that weigh prices by volume. Columns of one length in, columns of that length out;
/// volumes are numbers.

/// On-balance volume (Granville, 1963): adds the volume of bars that close higher, takes off that
/// of bars that close lower. Starts at 0; no NaN.
[[nodiscard]] std::vector<double> onBalanceVolume(std::span<const double> close,
                                                  std::span<const double> volume);

/// Money flow index (Quong, Soudack, 1989): 100 - 100 / (1 + flow up / flow down), the flows being
/// typical price * volume of the last `period` bars whose typical price rose or fell. 100 without
/// flow down, else 0 without flow up. NaN before index `period`.
[[nodiscard]] std::vector<double> moneyFlowIndex(std::span<const double> high,
                                                 std::span<const double> low,
                                                 std::span<const double> close,
                                                 std::span<const double> volume, qsizetype period);

struct MoneyFlow
{
    /// ((close - low) - (high - close)) / (high - low), 0 where high is low; no NaN.
    std::vector<double> multiplier;
    /// That times the volume.
    std::vector<double> volume;
};

/// Chaikin's money flow of each bar.
[[nodiscard]] MoneyFlow moneyFlow(std::span<const double> high, std::span<const double> low,
                                  std::span<const double> close, std::span<const double> volume);

struct ChaikinMoneyFlow
{
    std::vector<double> cmf;
    MoneyFlow flow;
    std::vector<double> momentum;
    std::vector<double> signal;
    std::vector<double> histogram;
    std::vector<double> aboveZero;
    std::vector<double> belowZero;
};

/// Chaikin money flow: sum of the flow over sum of the volume of `period` bars, 0 without volume;
/// momentum its change over 5 bars, signal its recursive exponential mean of span 9, histogram the
/// difference from that. NaN before index period - 1, momentum five longer; aboveZero and belowZero
/// are 1 or 0, 0 before that.
[[nodiscard]] ChaikinMoneyFlow chaikinMoneyFlow(std::span<const double> high,
                                                std::span<const double> low,
                                                std::span<const double> close,
                                                std::span<const double> volume, qsizetype period);

struct AccumulationDistribution
{
    std::vector<double> line;
    MoneyFlow flow;
    std::vector<double> roc10;
    std::vector<double> momentum21;
    std::vector<double> relativeStrength;
};

/// Accumulation/distribution line (Chaikin): the flow added up; its percent change over 10 bars,
/// its difference over 21, and its percent distance from its mean of the last 50 (at least 20). NaN
/// before those indexes and where the division is not defined.
[[nodiscard]] AccumulationDistribution accumulationDistribution(std::span<const double> high,
                                                                std::span<const double> low,
                                                                std::span<const double> close,
                                                                std::span<const double> volume);

/// Volume over its mean of `period` bars; 1, not NaN, before index period - 1 and without volume.
[[nodiscard]] std::vector<double> volumeRatio(std::span<const double> volume, qsizetype period);

/// Volume-weighted mean of `prices` over the last `period` bars (fewer at the start), over all bars
/// so far where that is 0. NaN without volume.
[[nodiscard]] std::vector<double> volumeWeightedPrice(std::span<const double> prices,
                                                      std::span<const double> volume,
                                                      qsizetype period);

} // namespace ktrdr::training
