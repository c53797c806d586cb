#include "core/marketdata/calendar.h"

#include <QDateTime>

#include <algorithm>

namespace ktrdr::marketdata {

namespace {

QDate dateOf(qint64 time)
{
    return QDateTime::fromSecsSinceEpoch(time, Qt::UTC).date();
}

} // namespace

BarGrid gridOf(std::span<const qint64> held, Timeframe timeframe)
{
    // Up to half an hour, trading begins on the clock's grid everywhere.
    constexpr qint64 halfAnHour = 1800;
    const qint64 step = timeframe.duration().count();
    if (!timeframe.isIntraday() || step <= halfAnHour || held.empty()) {
        return BarGrid::Session;
    }
    const auto onTheClock =
        std::ranges::count_if(held, [step](qint64 time) { return time % step == 0; });
    return onTheClock * 2 >= std::ssize(held) ? BarGrid::Clock : BarGrid::Session;
}

void Calendar::visitExpected(Timeframe timeframe, const TimeRange &range, BarGrid grid,
                             const std::function<void(qint64)> &visit) const
{
    if (!range.isValid()) {
        return;
    }
    const QDate first = dateOf(range.start);
    const QDate last = dateOf(range.end);
    if (timeframe.isIntraday()) {
        const qint64 step = timeframe.duration().count();
        // The bar in which one session ends may be the one in which the next begins.
        qint64 earliest = range.start;
        // Sessions of the evening before may reach into the range.
        for (const Session &session : sessions(first.addDays(-1), last.addDays(1))) {
            const qint64 end = std::min(session.close - 1, range.end);
            qint64 bar = grid == BarGrid::Clock ? timeframe.floor(session.open) : session.open;
            if (bar < earliest) {
                bar += (earliest - bar + step - 1) / step * step;
            }
            for (; bar <= end; bar += step) {
                visit(bar);
                earliest = bar + 1;
            }
        }
        return;
    }
    const bool isDaily = timeframe.unit() == Timeframe::Unit::Day;
    qint64 bar = timeframe.floor(range.start);
    for (bar = bar < range.start ? timeframe.next(bar) : bar; bar <= range.end;
         bar = timeframe.next(bar)) {
        if (!isDaily || dayKind(dateOf(bar)) == DayKind::Trading) {
            visit(bar);
        }
    }
}

std::vector<qint64> Calendar::expectedBars(Timeframe timeframe, const TimeRange &range,
                                           BarGrid grid) const
{
    std::vector<qint64> bars;
    visitExpected(timeframe, range, grid, [&bars](qint64 bar) { bars.push_back(bar); });
    return bars;
}

} // namespace ktrdr::marketdata
