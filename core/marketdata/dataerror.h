#pragma once

#include "core/operations/error.h"

class QSqlError;

namespace ktrdr::marketdata {

/// An error of this capability: code `DATA-…`, translated message and hint.
[[nodiscard]] operations::Error dataError(const char *code, QString message, QString hint = {},
                                          QVariantMap context = {});

[[nodiscard]] operations::Error invalidSymbol(const QString &text);
[[nodiscard]] operations::Error invalidTimeframe(const QString &text);
/// `series` as SeriesId writes it.
[[nodiscard]] operations::Error seriesNotFound(const QString &series);

/// What SQLite reported while `doing` (English, for the log and the context), as the error a user
/// can act on: locked, full, read-only, damaged.
[[nodiscard]] operations::Error storeError(const QSqlError &error, const QString &fileName,
                                           const char *doing);

} // namespace ktrdr::marketdata
