#pragma once

#include <QString>

namespace ktrdr::operations {

/// A foreign file or a cut database, told from its first bytes and its size: SQLite itself takes a
/// file whose last page is torn for a whole one. A file may be shorter than its header says while
/// a `-wal` beside it still holds the missing pages. A file that cannot be opened is not judged.
/// Any thread; locks that this process has on the file stay as they are.
[[nodiscard]] bool isTornSqliteFile(const QString &path);

} // namespace ktrdr::operations
