#include "core/marketdata/inferredcalendar.h"

#include "core/marketdata/isotime.h"

#include <algorithm>
#include <map>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

namespace {

/// Fewer days say too little about weekdays.
constexpr qsizetype EnoughDays = 20;
constexpr qint64 EpochWeekday = 3; // 1970-01-01 was a Thursday.
constexpr int Saturday = 5;
constexpr int Sunday = 6;

qint64 dayOf(qint64 time)
{
    const qint64 rest = time % SecondsPerDay;
    return (time - (rest < 0 ? rest + SecondsPerDay : rest)) / SecondsPerDay;
}

std::size_t weekdayOf(qint64 day)
{
    const qint64 weekday = (day + EpochWeekday) % 7;
    return static_cast<std::size_t>(weekday < 0 ? weekday + 7 : weekday);
}

qint64 dayOf(const QDate &date)
{
    return QDate(1970, 1, 1).daysTo(date);
}

} // namespace

InferredCalendar::InferredCalendar(std::span<const qint64> held, Timeframe timeframe)
{
    m_usual.fill({0, SecondsPerDay});
    if (timeframe <= *Timeframe::parse(u"1d")) {
        collectDays(held, timeframe.duration().count());
        learnWeekdays();
        learnUsualHours();
    }
}

QString InferredCalendar::code() const
{
    return u"inferred"_s;
}

DayKind InferredCalendar::dayKind(const QDate &date) const
{
    return m_trades[weekdayOf(dayOf(date))] ? DayKind::Trading : DayKind::Closed;
}

std::vector<Session> InferredCalendar::sessions(const QDate &first, const QDate &last) const
{
    const bool isRoundTheClock =
        std::ranges::all_of(m_trades, std::identity{}) &&
        std::ranges::all_of(m_usual, [](const Hours &hours) { return hours.open == 0; });
    std::vector<Session> sessions;
    const qint64 lastDay = dayOf(last);
    auto held = std::ranges::lower_bound(m_days, dayOf(first), {}, &HeldDay::day);
    for (qint64 day = dayOf(first); day <= lastDay; ++day) {
        const std::size_t weekday = weekdayOf(day);
        const bool isHeld = held != m_days.end() && held->day == day;
        Hours hours = m_usual[weekday];
        if (isRoundTheClock) {
            hours = {0, SecondsPerDay};
        } else if (isHeld) {
            hours = held->hours;
        }
        if (isHeld || m_trades[weekday]) {
            const qint64 midnight = day * SecondsPerDay;
            sessions.push_back(
                {QDate(1970, 1, 1).addDays(day), midnight + hours.open, midnight + hours.close});
        }
        if (isHeld) {
            ++held;
        }
    }
    return sessions;
}

void InferredCalendar::collectDays(std::span<const qint64> held, qint64 length)
{
    qint64 nextMidnight = std::numeric_limits<qint64>::min();
    for (const qint64 time : held) {
        if (time >= nextMidnight) {
            const qint64 day = dayOf(time);
            nextMidnight = (day + 1) * SecondsPerDay;
            m_days.push_back({day, {time - day * SecondsPerDay, 0}});
        }
        HeldDay &today = m_days.back();
        today.hours.close = time - today.day * SecondsPerDay + length;
    }
}

void InferredCalendar::learnWeekdays()
{
    std::array<qint64, 7> counts{};
    for (const HeldDay &held : m_days) {
        ++counts[weekdayOf(held.day)];
    }
    if (std::ssize(m_days) < EnoughDays) {
        const bool tradesOnWeekends = counts[Saturday] > 0 && counts[Sunday] > 0;
        m_trades[Saturday] = tradesOnWeekends;
        m_trades[Sunday] = tradesOnWeekends;
        return;
    }
    const qint64 most = *std::ranges::max_element(counts);
    for (std::size_t weekday = 0; weekday < counts.size(); ++weekday) {
        m_trades[weekday] = counts[weekday] * 4 >= most;
    }
}

void InferredCalendar::learnUsualHours()
{
    std::array<std::map<Hours, qint64>, 7> seen;
    for (const HeldDay &held : m_days) {
        ++seen[weekdayOf(held.day)][held.hours];
    }
    for (std::size_t weekday = 0; weekday < seen.size(); ++weekday) {
        const auto usual = std::ranges::max_element(seen[weekday], {},
                                                    [](const auto &entry) { return entry.second; });
        if (usual != seen[weekday].end()) {
            m_usual[weekday] = usual->first;
        }
    }
}

} // namespace ktrdr::marketdata
