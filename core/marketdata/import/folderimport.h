#pragma once

#include "core/marketdata/datarequest.h"

#include <QStringList>

namespace ktrdr::marketdata {

/// The series that KTRDR's name of a file tells: `AAPL_1h.csv`. What stands behind the last `_` is
/// the timeframe, so that symbols may hold one. Empty for other names.
[[nodiscard]] std::optional<SeriesId> seriesOfFileName(const QString &fileName);

/// "Bring all files of this folder into the store": those that are named as KTRDR names them.
struct FolderImportRequest
{
    /// Absolute path.
    QString folder;
    /// For every file.
    CsvImportOptions options;
    /// Code of the market; empty = as before.
    QString calendar{};

    /// One per file, by name; a file that cannot be imported is among them and fails alone. Errors:
    /// DATA-FileNotFound, DATA-ReadError, DATA-EmptyFolder (no file has such a name),
    /// DATA-UnknownCalendar.
    [[nodiscard]] operations::Result<QList<DataImportRequest>> imports() const;
    /// CSV files of the folder whose names tell no series.
    [[nodiscard]] QStringList leftOut() const;

    /// Has the key `folder`, which tells it from the request for one file.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static operations::Result<FolderImportRequest> fromJson(const QJsonObject &json);
};

} // namespace ktrdr::marketdata
