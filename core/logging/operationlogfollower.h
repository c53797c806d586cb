#pragma once

#include "core/logging/operationlog.h"

class QIODevice;

namespace ktrdr::logging {

/// What an operation's log holds since it was last looked at.
struct LogNews
{
    /// Oldest first.
    QList<LogLine> lines;
    /// All that the file holds now, not only what is new: the first look, or the file was cut.
    bool isWhole = false;
};

/// Follows the log of one operation, of this process or another, and reads only what was added.
/// One thread at a time.
class OperationLogFollower
{
public:
    OperationLogFollower(const QString &folder, const QString &operationId);

    /// At most the newest `limit` lines. A line that is still being written comes the next time.
    [[nodiscard]] LogNews read(qsizetype limit = 20'000);
    /// How many bytes all looks together have read.
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    [[nodiscard]] bool isContinued(QIODevice &file) const;

    QString m_file;
    /// Where the next look begins, and what stands before it.
    qint64 m_offset = 0;
    QByteArray m_before;
    bool m_isFirst = true;
    qint64 m_bytesRead = 0;
};

} // namespace ktrdr::logging
