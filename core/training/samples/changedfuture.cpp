#include "core/training/samples/changedfuture.h"

#include <algorithm>
#include <limits>

namespace ktrdr::training {

using marketdata::Timeframe;
using marketdata::TimeframeBars;

namespace {

constexpr double OtherPrice = 1.37;
constexpr double OtherVolume = 2.5;

void alter(std::vector<double> &values, qsizetype from, double factor)
{
    for (auto value = values.begin() + from; value != values.end(); ++value) {
        *value *= factor;
    }
}

} // namespace

SymbolBars withChangedFuture(const SymbolBars &bars, qint64 moment, FutureChange change)
{
    SymbolBars changed = bars;
    for (TimeframeBars &each : changed.timeframes) {
        const std::vector<qint64> ends = barEnds(each.bars.times, each.timeframe, bars.calendar);
        const auto known = std::ranges::upper_bound(ends, moment) - ends.begin();
        if (change == FutureChange::Removed) {
            each.bars = each.bars.slice(0, known);
            continue;
        }
        for (std::vector<double> *prices :
             {&each.bars.open, &each.bars.high, &each.bars.low, &each.bars.close}) {
            alter(*prices, known, OtherPrice);
        }
        alter(each.bars.volume, known, OtherVolume);
    }
    return changed;
}

SymbolBars newestBars(const SymbolBars &bars, Timeframe base, qsizetype count,
                      qsizetype longerCount)
{
    qint64 start = std::numeric_limits<qint64>::max();
    for (const TimeframeBars &each : bars.timeframes) {
        const qsizetype wanted = each.timeframe == base ? count : longerCount;
        const qsizetype from = std::max(each.bars.size() - wanted, qsizetype(0));
        start = each.bars.isEmpty() ? start : std::min(start, each.bars.times[size_t(from)]);
    }
    SymbolBars newest = bars;
    for (TimeframeBars &each : newest.timeframes) {
        const qsizetype from = each.bars.lowerBound(start);
        each.bars = each.bars.slice(from, each.bars.size() - from);
    }
    return newest;
}

} // namespace ktrdr::training
