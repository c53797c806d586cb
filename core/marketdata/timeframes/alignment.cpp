#include "core/marketdata/timeframes/alignment.h"

#include "core/marketdata/isotime.h"

#include <algorithm>

namespace ktrdr::marketdata {

namespace {

const QDate Epoch(1970, 1, 1);

/// Goes along the sessions of a market with rising dates.
class SessionEnds
{
public:
    SessionEnds(const Calendar &calendar, qint64 from, qint64 until)
        : m_sessions(calendar.sessions(dateOf(from), dateOf(until)))
    {}

    /// End of the last session of the days in [start, end); 0 where there is none.
    qint64 lastIn(qint64 start, qint64 end)
    {
        qint64 last = 0;
        for (; m_at < m_sessions.size() && midnightOf(m_sessions[m_at]) < end; ++m_at) {
            if (midnightOf(m_sessions[m_at]) >= start) {
                last = std::max(last, m_sessions[m_at].close);
            }
        }
        return last;
    }

private:
    static QDate dateOf(qint64 time)
    {
        const qint64 rest = (time % SecondsPerDay + SecondsPerDay) % SecondsPerDay;
        return Epoch.addDays((time - rest) / SecondsPerDay);
    }
    static qint64 midnightOf(const Session &session)
    {
        return Epoch.daysTo(session.date) * SecondsPerDay;
    }

    std::vector<Session> m_sessions;
    size_t m_at = 0;
};

} // namespace

std::vector<qint64> barEnds(std::span<const qint64> starts, Timeframe timeframe,
                            const Calendar *calendar)
{
    std::vector<qint64> ends;
    ends.reserve(starts.size());
    for (const qint64 start : starts) {
        ends.push_back(timeframe.next(start));
    }
    if (!calendar || timeframe.isIntraday() || starts.empty()) {
        return ends;
    }
    SessionEnds sessions(*calendar, starts.front(), ends.back());
    for (size_t i = 0; i < ends.size(); ++i) {
        const qint64 close = sessions.lastIn(timeframe.floor(starts[i]), ends[i]);
        ends[i] = close > 0 ? close : ends[i];
    }
    return ends;
}

std::vector<qsizetype> lastOver(std::span<const qint64> moments, std::span<const qint64> ends)
{
    std::vector<qsizetype> known;
    known.reserve(moments.size());
    qsizetype next = 0;
    for (const qint64 moment : moments) {
        while (next < std::ssize(ends) && ends[size_t(next)] <= moment) {
            ++next;
        }
        known.push_back(next - 1);
    }
    return known;
}

AlignedBars alignTimeframes(QList<TimeframeBars> timeframes, const Calendar *calendar)
{
    std::ranges::sort(timeframes, {}, &TimeframeBars::timeframe);
    TimeframeBars base = timeframes.takeFirst();
    const std::vector<qint64> moments = barEnds(base.bars.times, base.timeframe, calendar);
    AlignedBars aligned{base.timeframe, std::move(base.bars), {}};
    for (TimeframeBars &longer : timeframes) {
        const std::vector<qint64> ends = barEnds(longer.bars.times, longer.timeframe, calendar);
        aligned.longer.append({longer.timeframe, std::move(longer.bars), lastOver(moments, ends)});
    }
    return aligned;
}

} // namespace ktrdr::marketdata
