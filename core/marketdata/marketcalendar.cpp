#include "core/marketdata/marketcalendar.h"

#include "core/marketdata/isotime.h"

#include <algorithm>
#include <limits>

namespace ktrdr::marketdata {

namespace {

constexpr int FirstYear = 1970;
constexpr int LastYear = 2099;
constexpr qint64 SecondsPerMinute = 60;

qint64 midnightOf(const QDate &date)
{
    return QDate(1970, 1, 1).daysTo(date) * SecondsPerDay;
}

} // namespace

MarketCalendar::MarketCalendar(QString code, MarketRules rules, QString edition)
    : m_code(std::move(code))
    , m_edition(std::move(edition))
    , m_rules(std::move(rules))
    , m_zone(m_rules.zone)
{
    for (const WeeklySession &session : std::as_const(m_rules.sessions)) {
        m_days |= session.days;
    }
    for (const DaySpan &span : std::as_const(m_rules.closures)) {
        const QDate last = std::min(span.last, QDate(LastYear, 12, 31));
        for (QDate date = std::max(span.first, QDate(FirstYear, 1, 1)); date <= last;
             date = date.addDays(1)) {
            m_closures.insert(date);
        }
    }
    layOutHolidays();
    layOutHalfDays();
}

void MarketCalendar::layOutHolidays()
{
    QList<QDate> toSubstitute;
    m_holidays = QSet<QDate>(m_rules.singleHolidays.begin(), m_rules.singleHolidays.end());
    for (const DateRule &rule : std::as_const(m_rules.holidays)) {
        // A New Year's Day may be held in the year before.
        for (int year = FirstYear; year <= LastYear + 1; ++year) {
            const std::optional<QDate> date = rule.in(year);
            if (!date || m_rules.openDays.contains(*date)) {
                continue;
            }
            if (rule.moved == DateRule::Moved::Substitute && !isWeekday(*date)) {
                toSubstitute << *date;
            } else {
                m_holidays.insert(*date);
            }
        }
    }
    for (QDate date : std::as_const(toSubstitute)) {
        while (!holds(m_days, date) || m_holidays.contains(date)) {
            date = date.addDays(1);
        }
        m_holidays.insert(date);
    }
}

void MarketCalendar::layOutHalfDays()
{
    for (const HalfDay &half : std::as_const(m_rules.halfDays)) {
        if (half.single.isValid()) {
            m_halfDays.insert(half.single, half.close);
            continue;
        }
        for (int year = FirstYear; year <= LastYear; ++year) {
            if (const std::optional<QDate> date = half.rule.in(year)) {
                m_halfDays.insert(*date, half.close);
            }
        }
    }
}

bool MarketCalendar::isWeekday(const QDate &date) const
{
    return holds(m_days, date) &&
           std::ranges::any_of(m_rules.sessions, [&date](const WeeklySession &session) {
               return session.isHeldOn(date);
           });
}

DayKind MarketCalendar::dayKind(const QDate &date) const
{
    if (!isWeekday(date)) {
        return DayKind::Closed;
    }
    if (m_closures.contains(date)) {
        return DayKind::Closure;
    }
    return m_holidays.contains(date) ? DayKind::Holiday : DayKind::Trading;
}

QList<SpecialDay> MarketCalendar::specialDays(int year) const
{
    QList<SpecialDay> days;
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
        const DayKind kind = dayKind(date);
        const auto half = m_halfDays.constFind(date);
        if (kind == DayKind::Holiday || kind == DayKind::Closure) {
            days << SpecialDay{date, kind};
        } else if (kind == DayKind::Trading && half != m_halfDays.cend()) {
            days << SpecialDay{date, kind, *half};
        }
    }
    return days;
}

std::vector<Session> MarketCalendar::sessions(const QDate &first, const QDate &last) const
{
    // A table of one's own: it remembers where it looked last.
    const ZoneTable zone = m_zone;
    const auto toUtc = [&zone](qint64 local) {
        return zone.toUtc(local, std::numeric_limits<qint64>::min());
    };
    std::vector<Session> found;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        if (dayKind(date) != DayKind::Trading) {
            continue;
        }
        const qint64 midnight = midnightOf(date);
        const int end = m_halfDays.value(date, std::numeric_limits<int>::max());
        for (const WeeklySession &session : m_rules.sessions) {
            if (!session.isHeldOn(date) || session.open >= end) {
                continue;
            }
            const int close = std::min(session.close, end);
            found.push_back({date, toUtc(midnight + session.open * SecondsPerMinute),
                             toUtc(midnight + close * SecondsPerMinute)});
        }
    }
    return found;
}

} // namespace ktrdr::marketdata
