#pragma once

#include <QTimeZone>

#include <vector>

namespace ktrdr::marketdata {

/// How often a zone's clocks show a time of the day.
enum class ClockTime : quint8 { Once, Twice, Never };

/// Turns a zone's wall-clock times into UTC and back, without the cost of a QDateTime for each:
/// the zone's offsets from 1900 to 2100 are looked up once.
class ZoneTable
{
public:
    explicit ZoneTable(const QTimeZone &zone);

    /// Whether the zone's clocks were ever changed.
    [[nodiscard]] bool hasChanges() const { return m_spans.size() > 1; }
    /// UTC of a wall-clock time. A time that clocks show twice (in autumn) is the first of the two
    /// that lies after `previous`; one that they skip (in spring) is counted on from before.
    [[nodiscard]] qint64 toUtc(qint64 local, qint64 previous) const
    {
        const Span &span = m_spans[m_current];
        const qint64 utc = local - span.offset;
        m_lastTime = ClockTime::Once;
        // A day from the next change nothing is ambiguous.
        return utc >= span.quietStart && utc < span.quietEnd ? utc : search(local, previous);
    }
    /// What the last call of toUtc() was given.
    [[nodiscard]] ClockTime lastTime() const { return m_lastTime; }
    /// Wall-clock time of a UTC time.
    [[nodiscard]] qint64 toLocal(qint64 utc) const;

private:
    struct Span
    {
        qint64 start;
        qint64 end;
        qint64 quietStart;
        qint64 quietEnd;
        qint64 offset;
    };

    [[nodiscard]] qint64 search(qint64 local, qint64 previous) const;
    [[nodiscard]] size_t spanAt(qint64 utc) const;

    std::vector<Span> m_spans;
    mutable size_t m_current = 0;
    mutable ClockTime m_lastTime = ClockTime::Once;
};

} // namespace ktrdr::marketdata
