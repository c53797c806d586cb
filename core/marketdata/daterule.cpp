#include "core/marketdata/daterule.h"

namespace ktrdr::marketdata {

namespace {

QDate nthWeekday(int year, int month, int weekday, int nth)
{
    if (nth > 0) {
        const QDate first(year, month, 1);
        return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
    }
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
}

std::optional<QDate> moveOffWeekend(const QDate &date, DateRule::Moved moved)
{
    const bool isSaturday = date.dayOfWeek() == Qt::Saturday;
    const bool isSunday = date.dayOfWeek() == Qt::Sunday;
    switch (moved) {
    case DateRule::Moved::No:
    case DateRule::Moved::Substitute:
        break;
    case DateRule::Moved::Nearest:
        return date.addDays(isSaturday ? -1 : isSunday ? 1 : 0);
    case DateRule::Moved::SundayToMonday:
        return isSaturday ? std::nullopt : std::optional(date.addDays(isSunday ? 1 : 0));
    case DateRule::Moved::FridayBefore:
        return date.addDays(isSaturday ? -1 : isSunday ? -2 : 0);
    }
    return date;
}

} // namespace

std::optional<QDate> DateRule::in(int year) const
{
    if (year < firstYear || year > lastYear) {
        return std::nullopt;
    }
    QDate date;
    switch (base) {
    case Base::Fixed:
        date = QDate(year, month, day);
        break;
    case Base::NthWeekday:
        date = nthWeekday(year, month, weekday, nth);
        break;
    case Base::Easter:
        date = easterSunday(year);
        break;
    }
    // 29 February does not come every year.
    if (!date.isValid()) {
        return std::nullopt;
    }
    date = date.addDays(offset);
    return holds(on, date) ? moveOffWeekend(date, moved) : std::nullopt;
}

QDate easterSunday(int year)
{
    // The anonymous Gregorian computus.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

} // namespace ktrdr::marketdata
