#pragma once

#include "core/marketdata/daterule.h"
#include "core/operations/error.h"

#include <QList>
#include <QString>
#include <QTimeZone>

namespace ktrdr::marketdata {

/// Trading hours of some weekdays, in minutes of the market's day; `open` is below 0 where trading
/// begins on the evening before. `close` is exclusive.
struct WeeklySession
{
    Weekdays days = 0;
    int open = 0;
    int close = 0;
    /// First and last date on which they were in force; invalid = always.
    QDate from{};
    QDate until{};

    [[nodiscard]] bool isHeldOn(const QDate &date) const
    {
        return holds(days, date) && (!from.isValid() || date >= from) &&
               (!until.isValid() || date <= until);
    }
};

/// A day, or one of every year, on which trading ends early.
struct HalfDay
{
    /// Minutes of the market's day.
    int close = 0;
    DateRule rule;
    /// Valid for a single day, instead of the rule.
    QDate single{};
};

/// A span of days; both ends inclusive.
struct DaySpan
{
    QDate first;
    QDate last;
};

/// All that is known of when a market trades. A value.
struct MarketRules
{
    QString name;
    QTimeZone zone;
    QList<WeeklySession> sessions;
    QList<DateRule> holidays;
    /// Holidays of one year only.
    QList<QDate> singleHolidays;
    QList<HalfDay> halfDays;
    /// Unscheduled: storms, funerals, attacks.
    QList<DaySpan> closures;
    /// Days on which a holiday's rule did not hold.
    QList<QDate> openDays;

    /// Reads the text form, a statement a line:
    ///
    ///     name New York Stock Exchange
    ///     zone America/New_York
    ///     session Mon-Fri 09:30-16:00 [from DATE] [until DATE]
    ///     holiday DAY [on Mon,Tue] [moved nearest|monday|friday|substitute] [from YEAR] [until
    ///     YEAR] half 13:00 DAY [as above] closure DATE [DATE] open DATE
    ///
    /// with DATE as 2001-09-11 and DAY as DATE, 12-25, 3.Mon.01, last.Mon.05, easter-2, with days
    /// added as in 4.Thu.11+1. A session that closes at or before its opening began the day before;
    /// `#` begins a comment. Error: DATA-InvalidCalendar, which names the line.
    [[nodiscard]] static operations::Result<MarketRules> fromText(const QString &text);
};

} // namespace ktrdr::marketdata
