#pragma once

#include "core/marketdata/calendar.h"
#include "core/operations/error.h"

#include <QStringList>
#include <QTimeZone>

#include <memory>
#include <span>

namespace ktrdr::marketdata {

/// The codes of the known markets, ascending: CRYPTO, FX, XCME, XETR, XHKG, XLON, XNAS, XNYS, XTKS.
[[nodiscard]] QStringList marketCodes();

/// The calendar of a market; made at first use and shared. Any thread. Error: DATA-UnknownCalendar,
/// which lists the codes.
[[nodiscard]] operations::Result<std::shared_ptr<const Calendar>>
marketCalendar(const QString &code);
/// The zone that the market's hours are given in. Any thread. Error: DATA-UnknownCalendar.
[[nodiscard]] operations::Result<QTimeZone> marketZone(const QString &code);

/// The calendar of the market that the user chose for a series; without a choice, or where it is
/// not known to this version, the one that the ascending bar starts `held` tell.
[[nodiscard]] std::shared_ptr<const Calendar>
calendarFor(const QString &code, std::span<const qint64> held, Timeframe timeframe);

} // namespace ktrdr::marketdata
