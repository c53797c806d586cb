#pragma once

#include "core/training/labels/labels.h"

#include <span>

namespace ktrdr::training {

/// ln(value / value before), one fewer than the values.
[[nodiscard]] std::vector<double> logReturns(std::span<const double> values);

/// The volatility that sets the barriers: `Atr` the corrected exponential mean of (high - low) /
/// close, `Close` the exponential standard deviation of the log returns; what is 0 or not known
/// among the first `volatilitySpan` takes the value at that index.
[[nodiscard]] std::vector<double> barrierVolatility(const TripleBarrierSpec &spec,
                                                    std::span<const double> high,
                                                    std::span<const double> low,
                                                    std::span<const double> close);

/// Triple barrier labels (Lopez de Prado, Advances in Financial Machine Learning, 2018, chapter 3):
/// 0 the upper barrier close * (1 + profit * volatility) is met by a high first, 2 the lower one
/// close * (1 - stop * volatility) by a low; both in one bar: 0 where that bar closes at or above
/// the entry. Within maxHoldingPeriod neither: by the sign of the return over it, 1 where that is
/// below volatility * sqrt(maxHoldingPeriod) / 2. The last maxHoldingPeriod bars have none. Labels
/// of bars that are no events of the CUSUM filter are left out, if it is asked for; weights are
/// those of uniquenessWeights().
[[nodiscard]] Labels tripleBarrierLabels(const TripleBarrierSpec &spec,
                                         std::span<const double> high, std::span<const double> low,
                                         std::span<const double> close);

} // namespace ktrdr::training
