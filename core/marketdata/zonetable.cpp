#include "core/marketdata/zonetable.h"

#include "core/marketdata/isotime.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <optional>

namespace ktrdr::marketdata {

namespace {

constexpr qint64 Earliest = std::numeric_limits<qint64>::min() / 4;
constexpr qint64 Latest = std::numeric_limits<qint64>::max() / 4;

} // namespace

ZoneTable::ZoneTable(const QTimeZone &zone)
{
    const QDateTime from(QDate(1900, 1, 1), QTime(0, 0), QTimeZone::utc());
    const QDateTime to(QDate(2100, 1, 1), QTime(0, 0), QTimeZone::utc());
    m_spans.push_back({Earliest, Latest, 0, 0, zone.offsetFromUtc(from)});
    if (zone.hasTransitions()) {
        for (const QTimeZone::OffsetData &change : zone.transitions(from, to)) {
            if (change.offsetFromUtc == m_spans.back().offset) {
                continue;
            }
            const qint64 at = change.atUtc.toSecsSinceEpoch();
            m_spans.back().end = at;
            m_spans.push_back({at, Latest, 0, 0, change.offsetFromUtc});
        }
    }
    for (Span &span : m_spans) {
        span.quietStart = span.start == Earliest ? Earliest : span.start + SecondsPerDay;
        span.quietEnd = span.end == Latest ? Latest : span.end - SecondsPerDay;
    }
}

qint64 ZoneTable::toLocal(qint64 utc) const
{
    return utc + m_spans[spanAt(utc)].offset;
}

size_t ZoneTable::spanAt(qint64 utc) const
{
    const auto after =
        std::upper_bound(m_spans.begin(), m_spans.end(), utc,
                         [](qint64 time, const Span &span) { return time < span.start; });
    return static_cast<size_t>(after - m_spans.begin()) - 1;
}

qint64 ZoneTable::search(qint64 local, qint64 previous) const
{
    // Offsets are below a day: the right span is the one a day before, or one of the next.
    size_t index = spanAt(local - SecondsPerDay);
    std::optional<qint64> found;
    for (size_t i = index; i < m_spans.size() && m_spans[i].start <= local + SecondsPerDay; ++i) {
        const qint64 utc = local - m_spans[i].offset;
        if (utc < m_spans[i].start || utc >= m_spans[i].end) {
            continue;
        }
        if (found) {
            m_lastTime = ClockTime::Twice;
        }
        if (found && *found > previous) {
            break;
        }
        found = utc;
        index = i;
    }
    m_current = index;
    if (!found) {
        m_lastTime = ClockTime::Never;
    }
    return found.value_or(local - m_spans[spanAt(local - SecondsPerDay)].offset);
}

} // namespace ktrdr::marketdata
