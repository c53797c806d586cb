#include "tests/core/marketdata/timeframes/finer.h"

#include "core/marketdata/isotime.h"
#include "core/marketdata/marketcalendars.h"

namespace ktrdr::test {

using namespace marketdata;

Timeframe tf(QStringView name)
{
    return Timeframe::parse(name).value();
}

qint64 at(const char *isoTime)
{
    return fromIsoTime(QString::fromLatin1(isoTime)).value();
}

QStringList timesOf(const std::vector<qint64> &times)
{
    QStringList texts;
    for (const qint64 time : times) {
        texts << toIsoTime(time);
    }
    return texts;
}

Aggregation Finer::make(QStringView to, const TimeRange &buckets, qint64 now) const
{
    const auto calendar = calendarFor(market, bars.times, timeframe);
    return aggregate(bars, {timeframe, bars.times, answered, *calendar}, tf(to), buckets, now);
}

Aggregation Finer::make(QStringView to, qint64 now) const
{
    return make(to, {tf(to).floor(bars.times.front()), tf(to).floor(bars.times.back())}, now);
}

void Finer::drop(qsizetype index)
{
    BarColumns rest = bars.slice(0, index);
    rest.append(bars, index + 1, bars.size() - index - 1);
    bars = rest;
}

} // namespace ktrdr::test
