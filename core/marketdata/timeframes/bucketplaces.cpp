#include "core/marketdata/timeframes/bucketplaces.h"

#include "core/marketdata/isotime.h"

#include <algorithm>

namespace ktrdr::marketdata {

namespace {

const QDate Epoch(1970, 1, 1);

QDate dateOf(qint64 midnight)
{
    return Epoch.addDays(midnight / SecondsPerDay);
}

} // namespace

BucketPlaces::BucketPlaces(const FinerSeries &series, Timeframe to, const TimeRange &buckets)
    : m_to(to)
    , m_partLength(series.timeframe.duration().count())
    , m_usesSessions(series.timeframe.isIntraday() && !to.isIntraday())
{
    if (m_usesSessions) {
        layOutSessions(series.calendar, buckets);
    } else if (buckets.isValid()) {
        m_span = {buckets.start, to.next(to.floor(buckets.end)) - 1};
    }
}

void BucketPlaces::layOutSessions(const Calendar &calendar, const TimeRange &buckets)
{
    const qint64 end = m_to.next(m_to.floor(buckets.end));
    const std::vector<Session> sessions =
        calendar.sessions(dateOf(buckets.start).addDays(-1), dateOf(end));
    for (const Session &session : sessions) {
        const qint64 midnight = Epoch.daysTo(session.date) * SecondsPerDay;
        m_stretches.push_back({session.open, session.close, m_to.floor(midnight)});
        if (midnight < buckets.start || midnight >= end) {
            continue;
        }
        // On the clock's hours, the first bar may begin before the session.
        const qint64 first = session.open - m_partLength + 1;
        const TimeRange own{first, session.close - 1};
        m_span = m_span.isValid()
                     ? TimeRange{std::min(m_span.start, own.start), std::max(m_span.end, own.end)}
                     : own;
    }
    std::ranges::sort(m_stretches, {}, &Stretch::open);
}

BucketPlace BucketPlaces::of(qint64 time) const
{
    const qint64 end = time + m_partLength;
    if (!m_usesSessions) {
        return {m_to.floor(time), m_to.floor(m_to.isIntraday() ? end - 1 : time)};
    }
    BucketPlace place;
    auto stretch = std::ranges::upper_bound(m_stretches, time, {}, &Stretch::close);
    for (; stretch != m_stretches.end() && stretch->open < end; ++stretch) {
        place.first = place.isOutside() ? stretch->bucket : std::min(place.first, stretch->bucket);
        place.last = std::max(place.last, stretch->bucket);
    }
    return place;
}

} // namespace ktrdr::marketdata
