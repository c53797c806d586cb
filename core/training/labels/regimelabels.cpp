#include "core/training/labels/regimelabels.h"

#include "core/training/indicators/trends.h"
#include "core/training/indicators/volatility.h"
#include "core/training/labels/triplebarrier.h"

#include <algorithm>

namespace ktrdr::training {

namespace {

constexpr double TrendUp = 0;
constexpr double TrendDown = 1;
constexpr double Ranging = 2;
constexpr double Volatile = 3;
constexpr size_t FewestMicroTurns = 4;

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1) {
        return *middle;
    }
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

/// Prices of the turning points of a leg that lie below (or above) those beside them.
std::vector<double> extremes(std::span<const double> turns, bool lows)
{
    const auto isBeyond = [lows](double price, double beside) {
        return lows ? price < beside : price > beside;
    };
    std::vector<double> found;
    for (size_t i = 0; i < turns.size(); ++i) {
        const bool isFirst = i == 0;
        const bool isLast = i + 1 == turns.size();
        // At the ends of a leg equal prices count as highs.
        const bool before = isFirst || isBeyond(turns[i], turns[i - 1]) ||
                            (isLast && !lows && turns[i] == turns[i - 1]);
        const bool after = isLast || isBeyond(turns[i], turns[i + 1]) ||
                           (isFirst && !lows && turns[i] == turns[i + 1]);
        if (before && after) {
            found.push_back(turns[i]);
        }
    }
    return found;
}

bool progresses(std::span<const double> values, bool up, double tolerance)
{
    if (values.size() < 2) {
        return false;
    }
    qsizetype along = 0;
    for (size_t i = 1; i < values.size(); ++i) {
        along += (up ? values[i] > values[i - 1] : values[i] < values[i - 1]) ? 1 : 0;
    }
    return double(along) / double(values.size() - 1) >= tolerance;
}

/// The bars before a burst of volatility.
std::vector<bool> volatileBars(const RegimeSpec &spec, std::span<const double> close)
{
    std::vector<bool> bars(close.size(), false);
    const auto ahead = size_t(spec.atrPeriod);
    const auto back = size_t(spec.volatilityLookback);
    if (close.size() < back + 2) {
        return bars;
    }
    const std::vector<double> returns = logReturns(close);
    const std::vector<double> next = rollingDeviation(returns, spec.atrPeriod);
    const std::vector<double> before = rollingDeviation(returns, spec.volatilityLookback);
    for (size_t bar = back; bar + ahead < close.size(); ++bar) {
        const double usual = before[bar - 1];
        bars[bar] = usual > 0 && next[bar + ahead - 1] / usual > spec.crisisThreshold;
    }
    return bars;
}

/// Goes along the micro turning points of one macro leg after the other.
class MicroTurns
{
public:
    MicroTurns(std::span<const double> close, double threshold)
        : m_close(close)
        , m_turns(zigzagTurns(close, threshold))
    {}

    /// Of the bars from `first` to `last`, both inclusive; legs are asked for in order.
    void goTo(qsizetype first, qsizetype last)
    {
        m_prices.clear();
        while (m_from < m_turns.size() && m_turns[m_from].at < first) {
            ++m_from;
        }
        size_t turn = m_from;
        for (; turn < m_turns.size() && m_turns[turn].at <= last; ++turn) {
            m_prices.push_back(m_close[size_t(m_turns[turn].at)]);
        }
        m_settled = turn < m_turns.size() ? m_turns[turn].begun : std::ssize(m_close) - 1;
    }
    [[nodiscard]] std::span<const double> prices() const { return m_prices; }
    /// The bar from which on they are certain.
    [[nodiscard]] qsizetype settled() const { return m_settled; }

private:
    std::span<const double> m_close;
    std::vector<ZigzagTurn> m_turns;
    std::vector<double> m_prices;
    size_t m_from = 0;
    qsizetype m_settled = 0;
};

} // namespace

double relativeRange(const RegimeSpec &spec, std::span<const double> high,
                     std::span<const double> low, std::span<const double> close)
{
    if (std::ssize(close) < spec.atrPeriod) {
        return 0;
    }
    std::vector<double> ranges = averageTrueRange(high, low, close, spec.atrPeriod);
    ranges.erase(ranges.begin(), ranges.begin() + (spec.atrPeriod - 1));
    return medianOf(std::move(ranges)) / medianOf({close.begin(), close.end()});
}

Labels regimeLabels(const RegimeSpec &spec, std::span<const double> high,
                    std::span<const double> low, std::span<const double> close)
{
    const double range =
        spec.relativeRange ? *spec.relativeRange : relativeRange(spec, high, low, close);
    Labels labels;
    if (!(range > 0)) {
        return labels;
    }
    const std::vector<ZigzagTurn> macro = zigzagTurns(close, spec.macroAtrMultiplier * range);
    MicroTurns micro(close, spec.microAtrMultiplier * range);
    const std::vector<bool> isVolatile = volatileBars(spec, close);
    const qsizetype last = std::ssize(close) - 1;
    for (size_t leg = 1; leg < macro.size(); ++leg) {
        const qsizetype first = macro[leg - 1].at;
        const qsizetype end = macro[leg].at;
        const bool up = close[size_t(end)] > close[size_t(first)];
        micro.goTo(first, end);
        const bool isTrend =
            micro.prices().size() >= FewestMicroTurns &&
            progresses(extremes(micro.prices(), up), up, spec.progressionTolerance);
        const double label = !isTrend ? Ranging : up ? TrendUp : TrendDown;
        const bool isLastLeg = leg + 1 == macro.size();
        const qsizetype certain =
            std::max(isLastLeg ? last : macro[leg + 1].begun, micro.settled());
        for (qsizetype bar = first; bar < (isLastLeg ? end + 1 : end); ++bar) {
            labels.append(bar, isVolatile[size_t(bar)] ? Volatile : label,
                          std::min(last, std::max(certain, bar + spec.atrPeriod)));
        }
    }
    return labels;
}

} // namespace ktrdr::training
