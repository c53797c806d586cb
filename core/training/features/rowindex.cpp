#include "core/training/features/rowindex.h"

#include <algorithm>
#include <numeric>

namespace ktrdr::training {

using marketdata::Calendar;
using marketdata::TimeframeBars;

namespace {

std::vector<qsizetype> everyBar(size_t count)
{
    std::vector<qsizetype> indexes(count);
    std::iota(indexes.begin(), indexes.end(), 0);
    return indexes;
}

/// For each of `times` the place of the bar that starts then; both ascend.
std::vector<qsizetype> placesOf(std::span<const qint64> times, std::span<const qint64> starts)
{
    std::vector<qsizetype> places;
    places.reserve(times.size());
    size_t next = 0;
    for (const qint64 time : times) {
        while (next < starts.size() && starts[next] < time) {
            ++next;
        }
        places.push_back(next < starts.size() && starts[next] == time ? qsizetype(next) : -1);
    }
    return places;
}

} // namespace

RowIndex joinedByStart(const QList<TimeframeBars> &timeframes)
{
    RowIndex rows;
    for (const TimeframeBars &each : timeframes) {
        std::vector<qint64> both;
        both.reserve(rows.times.size() + each.bars.times.size());
        std::ranges::set_union(rows.times, each.bars.times, std::back_inserter(both));
        rows.times = std::move(both);
    }
    for (const TimeframeBars &each : timeframes) {
        rows.known.push_back(placesOf(rows.times, each.bars.times));
    }
    return rows;
}

RowIndex lastClosed(const QList<TimeframeBars> &timeframes, const Calendar *calendar)
{
    const TimeframeBars &base = timeframes.first();
    std::vector<qint64> moments = barEnds(base.bars.times, base.timeframe, calendar);
    RowIndex rows{base.bars.times, {everyBar(base.bars.times.size())}};
    for (qsizetype i = 1; i < timeframes.size(); ++i) {
        const TimeframeBars &longer = timeframes[i];
        const std::vector<qint64> ends = barEnds(longer.bars.times, longer.timeframe, calendar);
        const qint64 silent =
            longer.timeframe.next(longer.timeframe.next(longer.bars.times.back()));
        const auto last = std::ranges::lower_bound(moments, silent);
        moments.erase(last, moments.end());
        rows.known.push_back(marketdata::lastOver(moments, ends));
    }
    rows.times.resize(moments.size());
    for (std::vector<qsizetype> &known : rows.known) {
        known.resize(moments.size());
    }
    return rows;
}

} // namespace ktrdr::training
