#include "core/marketdata/coverage.h"

#include "core/marketdata/isotime.h"

#include <QDate>
#include <QJsonObject>

#include <algorithm>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

namespace {

/// Walks along sorted, disjoint ranges with rising times.
class RangeCursor
{
public:
    explicit RangeCursor(QList<TimeRange> ranges)
        : m_ranges(std::move(ranges))
    {
        std::ranges::sort(m_ranges);
    }

    bool contains(qint64 time)
    {
        while (m_at < m_ranges.size() && m_ranges[m_at].end < time) {
            ++m_at;
        }
        return m_at < m_ranges.size() && m_ranges[m_at].contains(time);
    }

private:
    QList<TimeRange> m_ranges;
    qsizetype m_at = 0;
};

void addAbsent(Coverage &coverage, qint64 time, GapClass gapClass, bool continues)
{
    ++(gapClass == GapClass::Missing ? coverage.missing : coverage.confirmedEmpty);
    if (continues && coverage.gaps.back().gapClass == gapClass) {
        coverage.gaps.back().range.end = time;
        ++coverage.gaps.back().bars;
        return;
    }
    coverage.gaps.append({{time, time}, 1, gapClass});
}

/// The single days without trading on which there are no bars either, as gaps without a bar.
void addDaysOff(Coverage &coverage, std::span<const qint64> held, const TimeRange &range,
                const Calendar &calendar)
{
    const QDate epoch(1970, 1, 1);
    auto bar = std::ranges::lower_bound(held, range.start);
    qint64 day = range.start - (range.start % SecondsPerDay + SecondsPerDay) % SecondsPerDay;
    for (; day <= range.end; day += SecondsPerDay) {
        const DayKind kind = calendar.dayKind(epoch.addDays(day / SecondsPerDay));
        if (kind != DayKind::Holiday && kind != DayKind::Closure) {
            continue;
        }
        bar = std::lower_bound(bar, held.end(), day);
        if (bar == held.end() || *bar >= day + SecondsPerDay) {
            coverage.gaps.append(
                {{day, day}, 0, kind == DayKind::Holiday ? GapClass::Holiday : GapClass::Closed});
        }
    }
    std::ranges::sort(coverage.gaps, {}, &CoverageGap::range);
}

} // namespace

QString toString(GapClass gapClass)
{
    switch (gapClass) {
    case GapClass::Closed:
        return u"closed"_s;
    case GapClass::Holiday:
        return u"holiday"_s;
    case GapClass::ConfirmedEmpty:
        return u"confirmed_empty"_s;
    case GapClass::Missing:
        return u"missing"_s;
    }
    Q_UNREACHABLE();
}

QList<TimeRange> Coverage::missingRanges() const
{
    QList<TimeRange> ranges;
    for (const CoverageGap &gap : gaps) {
        if (gap.gapClass == GapClass::Missing) {
            ranges << gap.range;
        }
    }
    return ranges;
}

QJsonArray Coverage::gapsToJson() const
{
    QJsonArray array;
    for (const CoverageGap &gap : gaps) {
        array << QJsonObject{{u"start"_s, toIsoTime(gap.range.start)},
                             {u"end"_s, toIsoTime(gap.range.end)},
                             {u"bars"_s, gap.bars},
                             {u"class"_s, toString(gap.gapClass)}};
    }
    return array;
}

Coverage analyseCoverage(std::span<const qint64> held, Timeframe timeframe, const TimeRange &range,
                         const QList<TimeRange> &answered, const Calendar &calendar)
{
    Coverage coverage;
    coverage.calendar = calendar.code();
    coverage.calendarEdition = calendar.edition();
    coverage.isCalendarInferred = calendar.isInferred();
    RangeCursor answers(answered);
    auto bar = std::ranges::lower_bound(held, range.start);
    const auto end = std::ranges::upper_bound(held, range.end);
    coverage.held = std::max<qint64>(0, end - bar);
    const BarGrid grid = gridOf(held, timeframe);
    // Daily and longer bars are matched by their day, week or month.
    const bool isExact = timeframe.isIntraday() && grid == BarGrid::Session;
    const auto placeOf = [&](qint64 time) { return isExact ? time : timeframe.floor(time); };
    bool continues = false;
    calendar.visitExpected(timeframe, range, grid, [&](qint64 time) {
        while (bar < end && placeOf(*bar) < time) {
            ++bar;
        }
        if (bar < end && placeOf(*bar) == time) {
            continues = false;
            return;
        }
        addAbsent(coverage, time,
                  answers.contains(time) ? GapClass::ConfirmedEmpty : GapClass::Missing, continues);
        continues = true;
    });
    coverage.expected = coverage.held + coverage.confirmedEmpty + coverage.missing;
    if (!calendar.isInferred() && timeframe.unit() <= Timeframe::Unit::Day) {
        addDaysOff(coverage, held, range, calendar);
    }
    return coverage;
}

} // namespace ktrdr::marketdata
