#pragma once

#include "core/marketdata/timeframe.h"
#include "core/marketdata/timerange.h"

#include <QDate>
#include <QString>

#include <vector>

namespace ktrdr::marketdata {

/// Why there is no trading on a day.
enum class DayKind : quint8 { Trading, Closed, Holiday };

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
    [[nodiscard]] virtual DayKind dayKind(const QDate &date) const = 0;
    /// The sessions of the days `first`..`last`, ascending, for intraday bars.
    [[nodiscard]] virtual std::vector<Session> sessions(const QDate &first,
                                                        const QDate &last) const = 0;

    /// The starts of all bars that belong into `range`, ascending.
    [[nodiscard]] std::vector<qint64> expectedBars(Timeframe timeframe,
                                                   const TimeRange &range) const;
};

} // namespace ktrdr::marketdata
