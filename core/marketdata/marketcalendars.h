#pragma once

#include "core/marketdata/calendar.h"
#include "core/marketdata/calendarfolder.h"
#include "core/marketdata/marketcalendar.h"

#include <memory>
#include <optional>
#include <span>

namespace ktrdr::marketdata {

/// Whose calendar is in force: the program's, the user's in its place, or one that only the user
/// has.
enum class CalendarOrigin : quint8 { Program, Changed, User };

/// One calendar of the list.
struct CalendarEntry
{
    QString code;
    /// "New York Stock Exchange"; empty where it has none or cannot be read.
    QString name;
    CalendarOrigin origin = CalendarOrigin::Program;
    /// Why the user's file cannot be used.
    std::optional<operations::Error> problem;
};

/// Where the user's calendars lie, for the whole process; until told, there are none. Any thread.
void useCalendarFolder(const CalendarFolder &folder);
[[nodiscard]] CalendarFolder calendarFolder();

/// The program's own: CRYPTO, FX, XCME, XETR, XHKG, XLON, XNAS, XNYS, XTKS.
[[nodiscard]] QStringList programMarketCodes();
/// The codes of all known markets, the user's among them, ascending. Any thread.
[[nodiscard]] QStringList marketCodes();
/// All of them, by code. Reads every one. Any thread.
[[nodiscard]] QList<CalendarEntry> marketCalendarEntries();
/// What the user has to be told at the start: calendars that cannot be used. Translated sentences.
[[nodiscard]] QStringList calendarNotices();

/// The calendar of a market, the user's before the program's; read at first use and after each
/// change of its file. Any thread. Errors: DATA-UnknownCalendar, which lists the codes; that of the
/// user's file.
[[nodiscard]] operations::Result<std::shared_ptr<const MarketCalendar>>
marketCalendar(const QString &code);
/// The text that a calendar is read from, right or wrong. Errors: DATA-UnknownCalendar,
/// DATA-ReadError.
[[nodiscard]] operations::Result<QString> marketCalendarText(const QString &code);
/// That of the program, whatever the user has in its place; empty where it has none.
[[nodiscard]] QString programCalendarText(const QString &code);
/// Calendar::edition() of the calendar of a market; `-`, which no calendar has, where that cannot
/// be used.
[[nodiscard]] QString calendarEdition(const QString &code);

/// The calendar of the market that the user chose for a series; without a choice, or where it is
/// not known or cannot be used, the one that the ascending bar starts `held` tell.
[[nodiscard]] std::shared_ptr<const Calendar>
calendarFor(const QString &code, std::span<const qint64> held, Timeframe timeframe);

} // namespace ktrdr::marketdata
