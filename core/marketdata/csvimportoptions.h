#pragma once

#include "core/marketdata/provenance.h"

#include <QMap>
#include <QTimeZone>

#include <optional>

namespace ktrdr::marketdata {

/// What whole numbers in the column with times count, from 1970-01-01T00:00:00Z on.
enum class EpochUnit : quint8 { Seconds, Milliseconds, Microseconds };

/// How dates are written: `2024-01-31`, `31.01.2024` or `01/31/2024`. They may be parted by `-`,
/// `.` or `/`, whichever the order.
enum class DateOrder : quint8 { YearFirst, DayFirst, MonthFirst };

/// How to understand a CSV file of bars.
struct CsvImportOptions
{
    /// Zone of stamps that carry none.
    QTimeZone zone = QTimeZone::utc();
    BarLabel label = BarLabel::Start;
    /// One of `,` `;` tab `|`; empty = the one that the header has most of.
    std::optional<char> delimiter;
    /// `.` or `,`. Separators of thousands are never understood.
    char decimal = '.';
    /// Empty = times are dates, or numbers whose size tells the unit (those of 1973 and later).
    std::optional<EpochUnit> epochUnit;
    DateOrder dateOrder = DateOrder::YearFirst;
    /// Our column (`time`, `open`, `high`, `low`, `close`, `volume`) -> the file's; what is not
    /// named is found by its usual names. Case does not matter; `#2` is the second column whatever
    /// its name, and an empty text says that the file has no such column.
    QMap<QString, QString> columns;
    /// Leaves out rows that cannot be read, instead of refusing the file.
    bool skipBad = false;
    /// "Now" in epoch seconds, which no bar may start after; empty = the computer's clock.
    std::optional<qint64> now;
};

/// The names of delimiters, decimal marks, units and orders in requests and on the command line:
/// `comma`, `semicolon`, `tab`, `pipe`; `point`, `comma`; `s`, `ms`, `us`; `ymd`, `dmy`, `mdy`.
/// Empty for anything else.
[[nodiscard]] std::optional<char> delimiterFromName(const QString &name);
[[nodiscard]] QString delimiterName(char delimiter);
[[nodiscard]] std::optional<char> decimalFromName(const QString &name);
[[nodiscard]] QString decimalName(char decimal);
[[nodiscard]] std::optional<EpochUnit> epochUnitFromName(const QString &name);
[[nodiscard]] QString epochUnitName(EpochUnit unit);
[[nodiscard]] std::optional<DateOrder> dateOrderFromName(const QString &name);
[[nodiscard]] QString dateOrderName(DateOrder order);

/// `time=Datum,close=Last` as a map; empty when it is no such list or names a column bars do not
/// have.
[[nodiscard]] std::optional<QMap<QString, QString>> parseColumnMap(const QString &text);

} // namespace ktrdr::marketdata
