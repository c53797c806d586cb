#include "core/training/labels/triplebarrier.h"

#include "core/training/indicators/exponential.h"
#include "core/training/labels/cusumfilter.h"
#include "core/training/labels/uniqueness.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ktrdr::training {

namespace {

constexpr double TakeProfit = 0;
constexpr double Expiry = 1;
constexpr double Stop = 2;
constexpr double ExpiryShare = 0.5;

struct Outcome
{
    double label = Expiry;
    /// Bars until then.
    qsizetype life = 0;
};

/// What becomes of a position entered at a bar's close.
Outcome outcomeOf(size_t entry, double volatility, const TripleBarrierSpec &spec,
                  std::span<const double> high, std::span<const double> low,
                  std::span<const double> close)
{
    const double price = close[entry];
    const double upper = price * (1 + spec.profitMultiplier * volatility);
    const double lower = price * (1 - spec.stopMultiplier * volatility);
    const size_t last = entry + size_t(spec.maxHoldingPeriod);
    for (size_t bar = entry + 1; bar <= last; ++bar) {
        const bool isUp = high[bar] >= upper;
        const bool isDown = low[bar] <= lower;
        if (isUp || isDown) {
            const bool isProfit = isUp && (!isDown || close[bar] >= price);
            return {isProfit ? TakeProfit : Stop, qsizetype(bar - entry)};
        }
    }
    const double change = (close[last] - price) / price;
    const double noise = volatility * std::sqrt(double(spec.maxHoldingPeriod)) * ExpiryShare;
    if (std::fabs(change) < noise || change == 0) {
        return {Expiry, spec.maxHoldingPeriod};
    }
    return {change > 0 ? TakeProfit : Stop, spec.maxHoldingPeriod};
}

} // namespace

std::vector<double> logReturns(std::span<const double> values)
{
    std::vector<double> returns(values.empty() ? 0 : values.size() - 1);
    for (size_t i = 0; i < returns.size(); ++i) {
        returns[i] = std::log(values[i + 1]) - std::log(values[i]);
    }
    return returns;
}

std::vector<double> barrierVolatility(const TripleBarrierSpec &spec, std::span<const double> high,
                                      std::span<const double> low, std::span<const double> close)
{
    const double alpha = alphaOfSpan(spec.volatilitySpan);
    std::vector<double> volatility;
    if (spec.method == VolatilityMethod::Atr) {
        std::vector<double> ranges(close.size());
        for (size_t i = 0; i < close.size(); ++i) {
            ranges[i] = (high[i] - low[i]) / close[i];
        }
        volatility = exponentialMean(ranges, alpha, ExponentialStart::Corrected);
    } else {
        const std::vector<double> deviations = exponentialDeviation(logReturns(close), alpha);
        volatility.assign(close.size(), std::numeric_limits<double>::quiet_NaN());
        std::ranges::copy(deviations, volatility.begin() + 1);
    }
    const size_t settled = std::min(size_t(spec.volatilitySpan), close.size() - 1);
    for (size_t i = 0; i < settled; ++i) {
        if (!(volatility[i] > 0)) {
            volatility[i] = volatility[settled];
        }
    }
    return volatility;
}

Labels tripleBarrierLabels(const TripleBarrierSpec &spec, std::span<const double> high,
                           std::span<const double> low, std::span<const double> close)
{
    const std::vector<double> volatility = barrierVolatility(spec, high, low, close);
    const std::vector<bool> events =
        spec.cusumThreshold ? cusumEvents(close, cusumThreshold(spec, close)) : std::vector<bool>();
    Labels labels;
    std::vector<qsizetype> lives;
    for (qsizetype bar = 0; bar + spec.maxHoldingPeriod < std::ssize(close); ++bar) {
        if (!events.empty() && !events[size_t(bar)]) {
            continue;
        }
        const Outcome outcome =
            outcomeOf(size_t(bar), volatility[size_t(bar)], spec, high, low, close);
        labels.append(bar, outcome.label,
                      std::max(bar + outcome.life, qsizetype(spec.volatilitySpan)));
        lives.push_back(outcome.life);
    }
    if (spec.weights) {
        labels.weights = uniquenessWeights(labels.bars, lives);
    }
    return labels;
}

} // namespace ktrdr::training
