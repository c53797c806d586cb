#pragma once

#include "core/marketdata/provenance.h"

#include <QMap>
#include <QTimeZone>

#include <optional>

namespace ktrdr::marketdata {

/// How to understand a CSV file of bars.
struct CsvImportOptions
{
    /// Zone of stamps that carry none.
    QTimeZone zone = QTimeZone::utc();
    BarLabel label = BarLabel::Start;
    /// Our column (`time`, `open`, `high`, `low`, `close`, `volume`) -> the file's; what is not
    /// named is found by its usual names. Case does not matter.
    QMap<QString, QString> columns;
    /// Leaves out rows that cannot be read, instead of refusing the file.
    bool skipBad = false;
    /// "Now" in epoch seconds, which no bar may start after; empty = the computer's clock.
    std::optional<qint64> now;
};

/// `time=Datum,close=Last` as a map; empty when it is no such list or names a column bars do not
/// have.
[[nodiscard]] std::optional<QMap<QString, QString>> parseColumnMap(const QString &text);

} // namespace ktrdr::marketdata
