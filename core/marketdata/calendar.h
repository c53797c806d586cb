#pragma once

#include "core/marketdata/timeframe.h"
#include "core/marketdata/timerange.h"

#include <QDate>
#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace ktrdr::marketdata {

/// Whether and why there is no trading on a day: closed every week, a holiday, or closed for once.
enum class DayKind : quint8 { Trading, Closed, Holiday, Closure };

/// Where the bars of an hour or more begin: on the clock's hours (the first bar of a session that
/// opens at half past is half a bar), or with the session.
enum class BarGrid : quint8 { Session, Clock };

/// The grid that the ascending bar starts `held` lie on.
[[nodiscard]] BarGrid gridOf(std::span<const qint64> held, Timeframe timeframe);

/// One stretch of trading: UTC epoch seconds, `close` exclusive. `date` is the exchange's date.
struct Session
{
    QDate date;
    qint64 open = 0;
    qint64 close = 0;
};

/// When a venue trades, and so which bars are to be expected. Immutable, thread-safe.
class Calendar
{
public:
    virtual ~Calendar() = default;
    /// Market code (`XNYS`), or `inferred`.
    [[nodiscard]] virtual QString code() const = 0;
    /// Guessed from the data: said wherever a figure rests on it.
    [[nodiscard]] virtual bool isInferred() const = 0;
    /// Tells what the user wrote from what was written before; empty for the program's own
    /// calendars and for inferred ones.
    [[nodiscard]] virtual QString edition() const { return {}; }
    [[nodiscard]] virtual DayKind dayKind(const QDate &date) const = 0;
    /// The sessions of the days `first`..`last`, ascending, for intraday bars.
    [[nodiscard]] virtual std::vector<Session> sessions(const QDate &first,
                                                        const QDate &last) const = 0;

    /// Calls with the start of each bar that belongs into `range`, ascending.
    void visitExpected(Timeframe timeframe, const TimeRange &range, BarGrid grid,
                       const std::function<void(qint64)> &visit) const;
    /// The same in one piece.
    [[nodiscard]] std::vector<qint64> expectedBars(Timeframe timeframe, const TimeRange &range,
                                                   BarGrid grid) const;
};

} // namespace ktrdr::marketdata
