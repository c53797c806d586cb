#include "core/marketdata/calendar.h"

#include <QDateTime>

namespace ktrdr::marketdata {

namespace {

QDate dateOf(qint64 time)
{
    return QDateTime::fromSecsSinceEpoch(time, Qt::UTC).date();
}

} // namespace

std::vector<qint64> Calendar::expectedBars(Timeframe timeframe, const TimeRange &range) const
{
    std::vector<qint64> bars;
    if (!range.isValid()) {
        return bars;
    }
    const QDate first = dateOf(range.start);
    const QDate last = dateOf(range.end);
    if (timeframe.isIntraday()) {
        const qint64 step = timeframe.duration().count();
        // Sessions of the evening before may reach into the range.
        for (const Session &session : sessions(first.addDays(-1), last.addDays(1))) {
            const qint64 end = std::min(session.close - 1, range.end);
            qint64 bar = session.open;
            if (bar < range.start) {
                bar += (range.start - bar + step - 1) / step * step;
            }
            for (; bar <= end; bar += step) {
                bars.push_back(bar);
            }
        }
        return bars;
    }
    const bool isDaily = timeframe.unit() == Timeframe::Unit::Day;
    qint64 bar = timeframe.floor(range.start);
    for (bar = bar < range.start ? timeframe.next(bar) : bar; bar <= range.end;
         bar = timeframe.next(bar)) {
        if (!isDaily || dayKind(dateOf(bar)) == DayKind::Trading) {
            bars.push_back(bar);
        }
    }
    return bars;
}

} // namespace ktrdr::marketdata
