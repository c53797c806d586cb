#pragma once

#include "core/training/indicators/indicator.h"

/// What the catalogue's table points to: an indicator's parameters and the bars' columns, handed to
/// the function that knows the formula.
namespace ktrdr::training::computations {

using marketdata::BarColumns;

[[nodiscard]] qsizetype oneBar(const Indicator &indicator);
[[nodiscard]] qsizetype twoBars(const Indicator &indicator);
[[nodiscard]] qsizetype threeBars(const Indicator &indicator);
/// `period` bars.
[[nodiscard]] qsizetype windowBars(const Indicator &indicator);
/// `period` bars and one before.
[[nodiscard]] qsizetype lagBars(const Indicator &indicator);
[[nodiscard]] qsizetype rsiBars(const Indicator &indicator);
[[nodiscard]] qsizetype adxBars(const Indicator &indicator);
[[nodiscard]] qsizetype macdBars(const Indicator &indicator);
[[nodiscard]] qsizetype keltnerBars(const Indicator &indicator);
[[nodiscard]] qsizetype stochasticBars(const Indicator &indicator);
[[nodiscard]] qsizetype ichimokuBars(const Indicator &indicator);
[[nodiscard]] qsizetype fisherBars(const Indicator &indicator);
[[nodiscard]] qsizetype rviBars(const Indicator &indicator);
[[nodiscard]] qsizetype squeezeBars(const Indicator &indicator);
[[nodiscard]] qsizetype vwapBars(const Indicator &indicator);

[[nodiscard]] IndicatorColumns computeRsi(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeAdx(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeAtr(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeRoc(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeMomentum(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeMacd(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeSma(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeEma(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeWma(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeBollingerBands(const Indicator &indicator,
                                                     const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeBandWidth(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeKeltner(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeDonchian(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeStochastic(const Indicator &indicator,
                                                 const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeWilliamsR(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeCci(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeMfi(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeCmf(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeObv(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeAdLine(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeAroon(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeIchimoku(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeSuperTrend(const Indicator &indicator,
                                                 const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeSar(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeFisher(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeRvi(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeSqueeze(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeDistance(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeVolumeRatio(const Indicator &indicator,
                                                  const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeVwap(const Indicator &indicator, const BarColumns &bars);
[[nodiscard]] IndicatorColumns computeZigzag(const Indicator &indicator, const BarColumns &bars);

} // namespace ktrdr::training::computations
