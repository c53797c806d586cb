#include "core/training/indicators/volumes.h"

#include "core/training/indicators/exponential.h"
#include "core/training/indicators/windowsum.h"

#include <algorithm>
#include <cmath>

namespace ktrdr::training {

namespace {

constexpr qsizetype CmfMomentum = 5;
constexpr qsizetype CmfSignal = 9;
constexpr qsizetype LineRoc = 10;
constexpr qsizetype LineMomentum = 21;
constexpr qsizetype LineMean = 50;
constexpr qsizetype FewestOfLineMean = 20;
/// Below this a mean volume counts as none.
constexpr double NoVolume = 1e-10;

double flowIndex(const WindowSum &up, const WindowSum &down)
{
    if (down.isZero()) {
        return 100;
    }
    return up.isZero() ? 0 : 100 - 100 / (1 + up.value() / down.value());
}

std::vector<double> over(std::span<const double> values, bool (*test)(double))
{
    std::vector<double> marks(values.size());
    std::ranges::transform(values, marks.begin(), [test](double x) { return test(x) ? 1.0 : 0.0; });
    return marks;
}

} // namespace

std::vector<double> onBalanceVolume(std::span<const double> close, std::span<const double> volume)
{
    std::vector<double> balance(close.size(), 0);
    for (size_t i = 1; i < close.size(); ++i) {
        const double change = close[i] - close[i - 1];
        const double signedVolume = change > 0 ? volume[i] : change < 0 ? -volume[i] : 0;
        balance[i] = balance[i - 1] + signedVolume;
    }
    return balance;
}

std::vector<double> moneyFlowIndex(std::span<const double> high, std::span<const double> low,
                                   std::span<const double> close, std::span<const double> volume,
                                   qsizetype period)
{
    std::vector<double> results(close.size(), NoValue);
    // Negative where the typical price fell.
    std::vector<double> flows(close.size(), 0);
    const auto width = size_t(period);
    WindowSum up;
    WindowSum down;
    double before = close.empty() ? 0 : (high[0] + low[0] + close[0]) / 3;
    for (size_t i = 1; i < close.size(); ++i) {
        const double typical = (high[i] + low[i] + close[i]) / 3;
        const double flow = typical * volume[i];
        flows[i] = typical > before ? flow : typical < before ? -flow : 0;
        before = typical;
        up.enter(std::max(flows[i], 0.0));
        down.enter(std::max(-flows[i], 0.0));
        if (i > width) {
            up.leave(std::max(flows[i - width], 0.0));
            down.leave(std::max(-flows[i - width], 0.0));
        }
        if (i >= width) {
            results[i] = flowIndex(up, down);
        }
    }
    return results;
}

MoneyFlow moneyFlow(std::span<const double> high, std::span<const double> low,
                    std::span<const double> close, std::span<const double> volume)
{
    MoneyFlow flow{std::vector<double>(close.size()), std::vector<double>(close.size())};
    for (size_t i = 0; i < close.size(); ++i) {
        const double range = high[i] - low[i];
        flow.multiplier[i] = range != 0 ? ((close[i] - low[i]) - (high[i] - close[i])) / range : 0;
        flow.volume[i] = flow.multiplier[i] * volume[i];
    }
    return flow;
}

ChaikinMoneyFlow chaikinMoneyFlow(std::span<const double> high, std::span<const double> low,
                                  std::span<const double> close, std::span<const double> volume,
                                  qsizetype period)
{
    ChaikinMoneyFlow result;
    result.flow = moneyFlow(high, low, close, volume);
    result.cmf = rollingSum(result.flow.volume, period);
    const std::vector<double> volumes = rollingSum(volume, period);
    for (size_t i = 0; i < close.size(); ++i) {
        result.cmf[i] = volumes[i] == 0 ? 0 : result.cmf[i] / volumes[i];
    }
    result.momentum = difference(result.cmf, CmfMomentum);
    result.signal =
        exponentialMean(result.cmf, alphaOfSpan(CmfSignal), ExponentialStart::Recursive);
    result.histogram.resize(close.size());
    std::ranges::transform(result.cmf, result.signal, result.histogram.begin(), std::minus<>());
    result.aboveZero = over(result.cmf, [](double x) { return x > 0; });
    result.belowZero = over(result.cmf, [](double x) { return x < 0; });
    return result;
}

AccumulationDistribution accumulationDistribution(std::span<const double> high,
                                                  std::span<const double> low,
                                                  std::span<const double> close,
                                                  std::span<const double> volume)
{
    AccumulationDistribution result;
    result.flow = moneyFlow(high, low, close, volume);
    result.line.resize(close.size());
    double sum = 0;
    for (size_t i = 0; i < close.size(); ++i) {
        sum += result.flow.volume[i];
        result.line[i] = sum;
    }
    result.roc10 = percentChange(result.line, LineRoc);
    result.momentum21 = difference(result.line, LineMomentum);
    result.relativeStrength = rollingMean(result.line, LineMean, FewestOfLineMean);
    for (size_t i = 0; i < close.size(); ++i) {
        const double distance = (result.line[i] / result.relativeStrength[i] - 1) * 100;
        result.relativeStrength[i] = std::isfinite(distance) ? distance : NoValue;
    }
    return result;
}

std::vector<double> volumeRatio(std::span<const double> volume, qsizetype period)
{
    std::vector<double> ratios = rollingMean(volume, period);
    for (size_t i = 0; i < volume.size(); ++i) {
        ratios[i] = std::fabs(ratios[i]) > NoVolume ? volume[i] / ratios[i] : 1;
    }
    return ratios;
}

std::vector<double> volumeWeightedPrice(std::span<const double> prices,
                                        std::span<const double> volume, qsizetype period)
{
    std::vector<double> results(prices.size(), NoValue);
    const size_t width = period > 0 ? size_t(period) : prices.size();
    WindowSum traded;
    WindowSum volumes;
    for (size_t i = 0; i < prices.size(); ++i) {
        if (i >= width) {
            traded.leave(prices[i - width] * volume[i - width]);
            volumes.leave(volume[i - width]);
        }
        traded.enter(prices[i] * volume[i]);
        volumes.enter(volume[i]);
        const double sum = volumes.value();
        results[i] = sum != 0 ? traded.value() / sum : NoValue;
    }
    return results;
}

} // namespace ktrdr::training
