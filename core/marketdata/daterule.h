#pragma once

#include <QDate>

#include <limits>
#include <optional>

namespace ktrdr::marketdata {

/// Days of the week, as bits: Monday is bit 0.
using Weekdays = quint8;
constexpr Weekdays AllWeekdays = 0x7f;

[[nodiscard]] inline bool holds(Weekdays days, const QDate &date)
{
    return (days >> (date.dayOfWeek() - 1) & 1) != 0;
}

/// A day that comes back every year: a date, the third Monday of a month, two days before Easter.
struct DateRule
{
    enum class Base : quint8 { Fixed, NthWeekday, Easter };
    /// Where a day on a weekend goes.
    enum class Moved : quint8 {
        No,
        /// Saturday to Friday, Sunday to Monday.
        Nearest,
        /// Sunday to Monday; on Saturday nothing.
        SundayToMonday,
        /// To the Friday before.
        FridayBefore,
        /// To the next weekday that is no holiday itself.
        Substitute,
    };

    Base base = Base::Fixed;
    int month = 1;
    /// Of the month.
    int day = 1;
    /// Qt's: 1 is Monday.
    int weekday = 1;
    /// From 1; -1 is the last one.
    int nth = 1;
    /// Days after what the base names.
    int offset = 0;
    Moved moved = Moved::No;
    int firstYear = std::numeric_limits<int>::min();
    int lastYear = std::numeric_limits<int>::max();
    /// Only where it falls on one of these.
    Weekdays on = AllWeekdays;

    /// Empty in years without it. A day that is to be substituted is given as it falls.
    [[nodiscard]] std::optional<QDate> in(int year) const;
};

/// Easter Sunday of the Gregorian calendar.
[[nodiscard]] QDate easterSunday(int year);

} // namespace ktrdr::marketdata
