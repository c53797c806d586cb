#include "core/training/indicators/indicatorcatalogue.h"

#include "core/training/indicators/indicatorcomputations.h"

#include <algorithm>
#include <array>

namespace ktrdr::training {

namespace {

using Name = QLatin1StringView;
using enum BarColumn;

constexpr std::array Sources{Name("open"), Name("high"), Name("low"), Name("close"),
                             Name("volume")};
constexpr std::array AverageKinds{Name("SMA"), Name("EMA")};

constexpr std::array HighLow{High, Low};
constexpr std::array HighLowClose{High, Low, Close};
constexpr std::array Prices{Open, High, Low, Close};
constexpr std::array Traded{High, Low, Close, Volume};
constexpr std::array CloseVolume{Close, Volume};
constexpr std::array OnlyVolume{Volume};

constexpr ParameterRule whole(const char *name, double fallback, double lowest, double highest)
{
    return {Name(name), ParameterKind::Integer, fallback, lowest, highest, false, false, {}, true};
}

constexpr ParameterRule closed(const char *name, double fallback, double lowest, double highest)
{
    return {Name(name), ParameterKind::Real, fallback, lowest, highest, false, false, {}, true};
}

/// (0, highest]
constexpr ParameterRule positive(const char *name, double fallback, double highest)
{
    return {Name(name), ParameterKind::Real, fallback, 0, highest, true, false, {}, true};
}

constexpr ParameterRule flag(const char *name, bool fallback)
{
    return {Name(name), ParameterKind::Boolean, fallback ? 1.0 : 0.0, 0, 1, false, false, {}, true};
}

constexpr ParameterRule withoutEffect(ParameterRule rule)
{
    rule.hasEffect = false;
    return rule;
}

constexpr ParameterRule Source{
    Name("source"), ParameterKind::Choice, 3, 0, 4, false, false, Sources, true};

constexpr std::array Rsi{whole("period", 14, 2, 100), Source};
constexpr std::array Adx{whole("period", 14, 2, 200)};
constexpr std::array Period14{whole("period", 14, 1, 100)};
constexpr std::array Lag{whole("period", 10, 1, 100), Source};
constexpr std::array MacdRules{whole("fast_period", 12, 1, 100), whole("slow_period", 26, 1, 200),
                               whole("signal_period", 9, 1, 50), Source};
constexpr std::array Window{whole("period", 20, 2, 500), Source};
constexpr std::array Ema{whole("period", 20, 1, 500), Source, flag("adjust", true)};
constexpr std::array Bands{whole("period", 20, 2, 200), positive("multiplier", 2, 10), Source};
constexpr std::array Keltner{whole("period", 20, 2, 500), whole("atr_period", 10, 2, 200),
                             positive("multiplier", 2, 10)};
constexpr std::array Donchian{whole("period", 20, 2, 500),
                              withoutEffect(flag("include_middle", true))};
constexpr std::array StochasticRules{whole("k_period", 14, 1, 100), whole("d_period", 3, 1, 20),
                                     whole("smooth_k", 3, 1, 20)};
constexpr std::array Cci{whole("period", 20, 2, 100)};
constexpr std::array Cmf{whole("period", 21, 2, 500)};
constexpr std::array AdLine{withoutEffect(flag("use_sma_smoothing", false)),
                            withoutEffect(whole("smoothing_period", 21, 2, 200))};
constexpr std::array AroonRules{whole("period", 14, 1, 200),
                                withoutEffect(flag("include_oscillator", false))};
constexpr std::array IchimokuRules{
    whole("tenkan_period", 9, 1, 50), whole("kijun_period", 26, 1, 100),
    whole("senkou_b_period", 52, 1, 200), withoutEffect(whole("displacement", 26, 1, 100))};
constexpr std::array SuperTrendRules{whole("period", 10, 2, 200), positive("multiplier", 3, 10)};
constexpr std::array Sar{closed("initial_af", 0.02, 0.001, 0.1),
                         closed("step_af", 0.02, 0.001, 0.1), closed("max_af", 0.2, 0.01, 1)};
constexpr std::array Fisher{whole("period", 10, 2, 100), whole("smoothing", 3, 1, 20)};
constexpr std::array Rvi{whole("period", 10, 4, 100), whole("signal_period", 4, 1, 50)};
constexpr std::array Squeeze{whole("bb_period", 20, 2, 100), positive("bb_multiplier", 2, 5),
                             whole("kc_period", 20, 2, 100), positive("kc_multiplier", 2, 5),
                             Source};
constexpr std::array Distance{whole("period", 20, 1, 200),
                              ParameterRule{Name("ma_type"), ParameterKind::Choice, 0, 0, 1, false,
                                            false, AverageKinds, true},
                              Source};
constexpr std::array Ratio{whole("period", 20, 2, 100)};
constexpr std::array Vwap{whole("period", 20, 0, 200), flag("use_typical_price", true)};
constexpr std::array Zigzag{
    ParameterRule{Name("threshold"), ParameterKind::Real, 0.05, 0, 1, true, true, {}, true},
    Source};

constexpr std::array AdxOutputs{Name("adx"), Name("plus_di"), Name("minus_di")};
constexpr std::array MacdOutputs{Name("line"), Name("signal"), Name("histogram")};
constexpr std::array ChannelOutputs{Name("upper"), Name("middle"), Name("lower")};
constexpr std::array StochasticOutputs{Name("k"), Name("d")};
constexpr std::array CmfOutputs{Name("cmf"),        Name("mf_multiplier"), Name("mf_volume"),
                                Name("momentum"),   Name("signal"),        Name("histogram"),
                                Name("above_zero"), Name("below_zero")};
constexpr std::array AdLineOutputs{Name("line"),        Name("mf_multiplier"),
                                   Name("mf_volume"),   Name("roc_10"),
                                   Name("momentum_21"), Name("relative_strength")};
constexpr std::array AroonOutputs{Name("up"), Name("down"), Name("oscillator")};
constexpr std::array IchimokuOutputs{Name("tenkan"), Name("kijun"), Name("senkou_a"),
                                     Name("senkou_b"), Name("chikou")};
constexpr std::array SuperTrendOutputs{Name("trend"), Name("direction")};
constexpr std::array FisherOutputs{Name("fisher"), Name("signal")};
constexpr std::array RviOutputs{Name("rvi"), Name("signal")};

using namespace computations;

constexpr std::array Types{
    IndicatorType{Name("rsi"), {}, Rsi, {}, {}, false, &rsiBars, &computeRsi},
    IndicatorType{Name("adx"), {}, Adx, AdxOutputs, HighLowClose, false, &adxBars, &computeAdx},
    IndicatorType{Name("atr"), {}, Period14, {}, HighLowClose, false, &lagBars, &computeAtr},
    IndicatorType{Name("roc"), {}, Lag, {}, {}, false, &lagBars, &computeRoc},
    IndicatorType{Name("momentum"), {}, Lag, {}, {}, false, &lagBars, &computeMomentum},
    IndicatorType{Name("macd"), {}, MacdRules, MacdOutputs, {}, false, &macdBars, &computeMacd},
    IndicatorType{
        Name("simplemovingaverage"), Name("sma"), Window, {}, {}, false, &windowBars, &computeSma},
    IndicatorType{Name("exponentialmovingaverage"),
                  Name("ema"),
                  Ema,
                  {},
                  {},
                  false,
                  &windowBars,
                  &computeEma},
    IndicatorType{Name("weightedmovingaverage"),
                  Name("wma"),
                  Window,
                  {},
                  {},
                  false,
                  &windowBars,
                  &computeWma},
    IndicatorType{Name("bollingerbands"),
                  Name("bbands"),
                  Bands,
                  ChannelOutputs,
                  {},
                  false,
                  &windowBars,
                  &computeBollingerBands},
    IndicatorType{
        Name("bollingerbandwidth"), {}, Bands, {}, {}, false, &windowBars, &computeBandWidth},
    IndicatorType{Name("keltnerchannels"),
                  {},
                  Keltner,
                  ChannelOutputs,
                  HighLowClose,
                  false,
                  &keltnerBars,
                  &computeKeltner},
    IndicatorType{Name("donchianchannels"),
                  {},
                  Donchian,
                  ChannelOutputs,
                  HighLow,
                  false,
                  &windowBars,
                  &computeDonchian},
    IndicatorType{Name("stochastic"),
                  {},
                  StochasticRules,
                  StochasticOutputs,
                  HighLowClose,
                  false,
                  &stochasticBars,
                  &computeStochastic},
    IndicatorType{
        Name("williamsr"), {}, Period14, {}, HighLowClose, false, &windowBars, &computeWilliamsR},
    IndicatorType{Name("cci"), {}, Cci, {}, HighLowClose, false, &windowBars, &computeCci},
    IndicatorType{Name("mfi"), {}, Period14, {}, Traded, false, &lagBars, &computeMfi},
    IndicatorType{Name("cmf"), {}, Cmf, CmfOutputs, Traded, false, &windowBars, &computeCmf},
    IndicatorType{Name("obv"), {}, {}, {}, CloseVolume, false, &twoBars, &computeObv},
    IndicatorType{
        Name("adline"), {}, AdLine, AdLineOutputs, Traded, false, &oneBar, &computeAdLine},
    IndicatorType{
        Name("aroon"), {}, AroonRules, AroonOutputs, HighLow, false, &windowBars, &computeAroon},
    IndicatorType{Name("ichimoku"),
                  {},
                  IchimokuRules,
                  IchimokuOutputs,
                  HighLowClose,
                  false,
                  &ichimokuBars,
                  &computeIchimoku},
    IndicatorType{Name("supertrend"),
                  {},
                  SuperTrendRules,
                  SuperTrendOutputs,
                  HighLowClose,
                  false,
                  &lagBars,
                  &computeSuperTrend},
    IndicatorType{Name("parabolicsar"), {}, Sar, {}, HighLowClose, false, &twoBars, &computeSar},
    IndicatorType{Name("fishertransform"),
                  {},
                  Fisher,
                  FisherOutputs,
                  HighLow,
                  false,
                  &fisherBars,
                  &computeFisher},
    IndicatorType{Name("rvi"), {}, Rvi, RviOutputs, Prices, false, &rviBars, &computeRvi},
    IndicatorType{Name("squeezeintensity"),
                  {},
                  Squeeze,
                  {},
                  HighLowClose,
                  false,
                  &squeezeBars,
                  &computeSqueeze},
    IndicatorType{
        Name("distancefromma"), {}, Distance, {}, {}, false, &windowBars, &computeDistance},
    IndicatorType{
        Name("volumeratio"), {}, Ratio, {}, OnlyVolume, false, &windowBars, &computeVolumeRatio},
    IndicatorType{Name("vwap"), {}, Vwap, {}, Traded, false, &vwapBars, &computeVwap},
    IndicatorType{Name("zigzag"), {}, Zigzag, {}, {}, true, &threeBars, &computeZigzag},
};

} // namespace

const ParameterRule *IndicatorType::parameter(QAnyStringView parameterName) const
{
    const qsizetype index = parameterIndex(parameterName);
    return index < 0 ? nullptr : &parameters[size_t(index)];
}

qsizetype IndicatorType::parameterIndex(QAnyStringView parameterName) const
{
    const auto found = std::ranges::find_if(
        parameters, [&](const ParameterRule &rule) { return rule.name == parameterName; });
    return found == parameters.end() ? -1 : found - parameters.begin();
}

qsizetype IndicatorType::outputIndex(QAnyStringView output) const
{
    if (output.isEmpty()) {
        return 0;
    }
    const auto found =
        std::ranges::find_if(outputs, [&](QLatin1StringView each) { return each == output; });
    return found == outputs.end() ? -1 : found - outputs.begin();
}

std::span<const IndicatorType> indicatorTypes()
{
    return Types;
}

const IndicatorType *findIndicatorType(QStringView name)
{
    constexpr QLatin1StringView classSuffix("indicator");
    QStringView wanted = name;
    if (wanted.size() > classSuffix.size() && wanted.endsWith(classSuffix, Qt::CaseInsensitive)) {
        wanted.chop(classSuffix.size());
    }
    const auto isMeant = [&](const IndicatorType &type) {
        return wanted.compare(type.name, Qt::CaseInsensitive) == 0 ||
               (!type.alias.isEmpty() && wanted.compare(type.alias, Qt::CaseInsensitive) == 0);
    };
    const auto found = std::ranges::find_if(Types, isMeant);
    return found == Types.end() ? nullptr : &*found;
}

} // namespace ktrdr::training
