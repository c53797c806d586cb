#pragma once

#include "core/operations/error.h"

#include <QStringList>

namespace ktrdr::operations {

/// A ledger file that can be read and written, of the current schema.
struct LedgerFile
{
    QString path;
    /// Translated: what was set aside, and where it is now.
    QStringList notices;
};

/// Makes `folder` hold a sound `operations.db`. One process at a time does this. A damaged file is
/// moved to `operations.db.damaged-YYYYMMDD-HHMMSS` with its `-wal` and `-shm`, never overwritten;
/// a new one appears under its name only when it is complete.
[[nodiscard]] Result<LedgerFile> prepareLedgerFile(const QString &folder);

/// SQLite called the file damaged while it was in use: the next start examines all of it.
void markLedgerSuspect(const QString &file);

} // namespace ktrdr::operations
