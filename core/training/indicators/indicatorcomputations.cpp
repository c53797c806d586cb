#include "core/training/indicators/indicatorcomputations.h"

#include "core/marketdata/barcolumns.h"
#include "core/training/indicators/averages.h"
#include "core/training/indicators/oscillators.h"
#include "core/training/indicators/trends.h"
#include "core/training/indicators/volatility.h"
#include "core/training/indicators/volumes.h"

#include <algorithm>

namespace ktrdr::training::computations {

namespace {

constexpr QLatin1StringView Period("period");
constexpr QLatin1StringView Multiplier("multiplier");
/// The average true range of a squeeze.
constexpr qsizetype SqueezeAtrBars = 11;

qsizetype periodOf(const Indicator &indicator)
{
    return indicator.integer(Period);
}

std::span<const double> sourceOf(const Indicator &indicator, const BarColumns &bars)
{
    return columnOf(bars, indicator.source());
}

template<typename... Columns>
IndicatorColumns columns(Columns &&...values)
{
    IndicatorColumns result;
    result.reserve(sizeof...(values));
    (result.push_back(std::forward<Columns>(values)), ...);
    return result;
}

IndicatorColumns columns(Channel channel)
{
    return columns(std::move(channel.upper), std::move(channel.middle), std::move(channel.lower));
}

} // namespace

qsizetype oneBar(const Indicator &)
{
    return 1;
}

qsizetype twoBars(const Indicator &)
{
    return 2;
}

qsizetype threeBars(const Indicator &)
{
    return 3;
}

qsizetype windowBars(const Indicator &indicator)
{
    return periodOf(indicator);
}

qsizetype lagBars(const Indicator &indicator)
{
    return periodOf(indicator) + 1;
}

qsizetype rsiBars(const Indicator &indicator)
{
    return periodOf(indicator) + 1;
}

qsizetype adxBars(const Indicator &indicator)
{
    return 2 * periodOf(indicator) + 1;
}

qsizetype macdBars(const Indicator &indicator)
{
    return std::max(indicator.integer(QLatin1StringView("fast_period")),
                    indicator.integer(QLatin1StringView("slow_period"))) +
           indicator.integer(QLatin1StringView("signal_period"));
}

qsizetype keltnerBars(const Indicator &indicator)
{
    return std::max(periodOf(indicator), indicator.integer(QLatin1StringView("atr_period"))) + 1;
}

qsizetype stochasticBars(const Indicator &indicator)
{
    return std::max(indicator.integer(QLatin1StringView("k_period")),
                    indicator.integer(QLatin1StringView("smooth_k"))) +
           indicator.integer(QLatin1StringView("d_period"));
}

qsizetype ichimokuBars(const Indicator &indicator)
{
    return std::max({indicator.integer(QLatin1StringView("tenkan_period")),
                     indicator.integer(QLatin1StringView("kijun_period")),
                     indicator.integer(QLatin1StringView("senkou_b_period"))});
}

qsizetype fisherBars(const Indicator &indicator)
{
    return periodOf(indicator) + indicator.integer(QLatin1StringView("smoothing"));
}

qsizetype rviBars(const Indicator &indicator)
{
    return periodOf(indicator) + 3;
}

qsizetype squeezeBars(const Indicator &indicator)
{
    return std::max({indicator.integer(QLatin1StringView("bb_period")),
                     indicator.integer(QLatin1StringView("kc_period")) + 1, SqueezeAtrBars});
}

qsizetype vwapBars(const Indicator &indicator)
{
    return std::max(qsizetype(1), periodOf(indicator));
}

IndicatorColumns computeRsi(const Indicator &indicator, const BarColumns &bars)
{
    return columns(relativeStrengthIndex(sourceOf(indicator, bars), periodOf(indicator)));
}

IndicatorColumns computeAdx(const Indicator &indicator, const BarColumns &bars)
{
    DirectionalMovement movement =
        directionalMovement(bars.high, bars.low, bars.close, periodOf(indicator));
    return columns(std::move(movement.adx), std::move(movement.plus), std::move(movement.minus));
}

IndicatorColumns computeAtr(const Indicator &indicator, const BarColumns &bars)
{
    return columns(averageTrueRange(bars.high, bars.low, bars.close, periodOf(indicator)));
}

IndicatorColumns computeRoc(const Indicator &indicator, const BarColumns &bars)
{
    return columns(percentChange(sourceOf(indicator, bars), periodOf(indicator)));
}

IndicatorColumns computeMomentum(const Indicator &indicator, const BarColumns &bars)
{
    return columns(difference(sourceOf(indicator, bars), periodOf(indicator)));
}

IndicatorColumns computeMacd(const Indicator &indicator, const BarColumns &bars)
{
    Macd result =
        macd(sourceOf(indicator, bars), indicator.integer(QLatin1StringView("fast_period")),
             indicator.integer(QLatin1StringView("slow_period")),
             indicator.integer(QLatin1StringView("signal_period")));
    return columns(std::move(result.line), std::move(result.signal), std::move(result.histogram));
}

IndicatorColumns computeSma(const Indicator &indicator, const BarColumns &bars)
{
    return columns(simpleMovingAverage(sourceOf(indicator, bars), periodOf(indicator)));
}

IndicatorColumns computeEma(const Indicator &indicator, const BarColumns &bars)
{
    return columns(exponentialMovingAverage(sourceOf(indicator, bars), periodOf(indicator),
                                            indicator.flag(QLatin1StringView("adjust"))
                                                ? ExponentialStart::Corrected
                                                : ExponentialStart::Recursive));
}

IndicatorColumns computeWma(const Indicator &indicator, const BarColumns &bars)
{
    return columns(weightedMovingAverage(sourceOf(indicator, bars), periodOf(indicator)));
}

IndicatorColumns computeBollingerBands(const Indicator &indicator, const BarColumns &bars)
{
    return columns(
        bollingerBands(sourceOf(indicator, bars), periodOf(indicator), indicator.real(Multiplier)));
}

IndicatorColumns computeBandWidth(const Indicator &indicator, const BarColumns &bars)
{
    return columns(bollingerBandWidth(sourceOf(indicator, bars), periodOf(indicator),
                                      indicator.real(Multiplier)));
}

IndicatorColumns computeKeltner(const Indicator &indicator, const BarColumns &bars)
{
    return columns(keltnerChannels(bars.high, bars.low, bars.close, periodOf(indicator),
                                   indicator.integer(QLatin1StringView("atr_period")),
                                   indicator.real(Multiplier)));
}

IndicatorColumns computeDonchian(const Indicator &indicator, const BarColumns &bars)
{
    return columns(donchianChannels(bars.high, bars.low, periodOf(indicator)));
}

IndicatorColumns computeStochastic(const Indicator &indicator, const BarColumns &bars)
{
    Stochastic result = stochastic(bars.high, bars.low, bars.close,
                                   indicator.integer(QLatin1StringView("k_period")),
                                   indicator.integer(QLatin1StringView("d_period")),
                                   indicator.integer(QLatin1StringView("smooth_k")));
    return columns(std::move(result.k), std::move(result.d));
}

IndicatorColumns computeWilliamsR(const Indicator &indicator, const BarColumns &bars)
{
    return columns(williamsR(bars.high, bars.low, bars.close, periodOf(indicator)));
}

IndicatorColumns computeCci(const Indicator &indicator, const BarColumns &bars)
{
    return columns(commodityChannelIndex(bars.high, bars.low, bars.close, periodOf(indicator)));
}

IndicatorColumns computeMfi(const Indicator &indicator, const BarColumns &bars)
{
    return columns(
        moneyFlowIndex(bars.high, bars.low, bars.close, bars.volume, periodOf(indicator)));
}

IndicatorColumns computeCmf(const Indicator &indicator, const BarColumns &bars)
{
    ChaikinMoneyFlow result =
        chaikinMoneyFlow(bars.high, bars.low, bars.close, bars.volume, periodOf(indicator));
    return columns(std::move(result.cmf), std::move(result.flow.multiplier),
                   std::move(result.flow.volume), std::move(result.momentum),
                   std::move(result.signal), std::move(result.histogram),
                   std::move(result.aboveZero), std::move(result.belowZero));
}

IndicatorColumns computeObv(const Indicator &, const BarColumns &bars)
{
    return columns(onBalanceVolume(bars.close, bars.volume));
}

IndicatorColumns computeAdLine(const Indicator &, const BarColumns &bars)
{
    AccumulationDistribution result =
        accumulationDistribution(bars.high, bars.low, bars.close, bars.volume);
    return columns(std::move(result.line), std::move(result.flow.multiplier),
                   std::move(result.flow.volume), std::move(result.roc10),
                   std::move(result.momentum21), std::move(result.relativeStrength));
}

IndicatorColumns computeAroon(const Indicator &indicator, const BarColumns &bars)
{
    Aroon result = aroon(bars.high, bars.low, periodOf(indicator));
    return columns(std::move(result.up), std::move(result.down), std::move(result.oscillator));
}

IndicatorColumns computeIchimoku(const Indicator &indicator, const BarColumns &bars)
{
    Ichimoku result = ichimoku(bars.high, bars.low, bars.close,
                               indicator.integer(QLatin1StringView("tenkan_period")),
                               indicator.integer(QLatin1StringView("kijun_period")),
                               indicator.integer(QLatin1StringView("senkou_b_period")));
    return columns(std::move(result.tenkan), std::move(result.kijun), std::move(result.senkouA),
                   std::move(result.senkouB), std::move(result.chikou));
}

IndicatorColumns computeSuperTrend(const Indicator &indicator, const BarColumns &bars)
{
    SuperTrend result = superTrend(bars.high, bars.low, bars.close, periodOf(indicator),
                                   indicator.real(Multiplier));
    return columns(std::move(result.trend), std::move(result.direction));
}

IndicatorColumns computeSar(const Indicator &indicator, const BarColumns &bars)
{
    return columns(parabolicSar(bars.high, bars.low, bars.close,
                                {indicator.real(QLatin1StringView("initial_af")),
                                 indicator.real(QLatin1StringView("step_af")),
                                 indicator.real(QLatin1StringView("max_af"))}));
}

IndicatorColumns computeFisher(const Indicator &indicator, const BarColumns &bars)
{
    FisherTransform result = fisherTransform(bars.high, bars.low, periodOf(indicator),
                                             indicator.integer(QLatin1StringView("smoothing")));
    return columns(std::move(result.fisher), std::move(result.signal));
}

IndicatorColumns computeRvi(const Indicator &indicator, const BarColumns &bars)
{
    RelativeVigorIndex result =
        relativeVigorIndex(bars.open, bars.high, bars.low, bars.close, periodOf(indicator),
                           indicator.integer(QLatin1StringView("signal_period")));
    return columns(std::move(result.rvi), std::move(result.signal));
}

IndicatorColumns computeSqueeze(const Indicator &indicator, const BarColumns &bars)
{
    return columns(squeezeIntensity(sourceOf(indicator, bars), bars.high, bars.low, bars.close,
                                    {indicator.integer(QLatin1StringView("bb_period")),
                                     indicator.real(QLatin1StringView("bb_multiplier")),
                                     indicator.integer(QLatin1StringView("kc_period")),
                                     indicator.real(QLatin1StringView("kc_multiplier"))}));
}

IndicatorColumns computeDistance(const Indicator &indicator, const BarColumns &bars)
{
    const bool isExponential = indicator.integer(QLatin1StringView("ma_type")) != 0;
    return columns(
        distanceFromAverage(sourceOf(indicator, bars), periodOf(indicator),
                            isExponential ? AverageKind::Exponential : AverageKind::Simple));
}

IndicatorColumns computeVolumeRatio(const Indicator &indicator, const BarColumns &bars)
{
    return columns(volumeRatio(bars.volume, periodOf(indicator)));
}

IndicatorColumns computeVwap(const Indicator &indicator, const BarColumns &bars)
{
    std::vector<double> prices = bars.close;
    if (indicator.flag(QLatin1StringView("use_typical_price"))) {
        for (size_t i = 0; i < prices.size(); ++i) {
            prices[i] = (bars.high[i] + bars.low[i] + bars.close[i]) / 3;
        }
    }
    return columns(volumeWeightedPrice(prices, bars.volume, periodOf(indicator)));
}

IndicatorColumns computeZigzag(const Indicator &indicator, const BarColumns &bars)
{
    return columns(
        zigzag(sourceOf(indicator, bars), indicator.real(QLatin1StringView("threshold"))));
}

} // namespace ktrdr::training::computations
