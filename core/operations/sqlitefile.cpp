#include "core/operations/sqlitefile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr int HeaderSize = 100;
constexpr int PageSizeAt = 16;
constexpr int PageCountAt = 28;
/// The header says 1 for it.
constexpr qint64 LargestPage = 65536;

} // namespace

bool isTornSqliteFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray header = file.read(HeaderSize);
    if (header.size() < HeaderSize || !header.startsWith(QByteArrayLiteral("SQLite format 3\0"))) {
        return true;
    }
    const auto rawPageSize = qFromBigEndian<quint16>(header.constData() + PageSizeAt);
    const qint64 pageSize = rawPageSize == 1 ? LargestPage : rawPageSize;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + PageCountAt);
    // Asked in this order: a log that is gone was folded into the file before.
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    return !hasLog && file.size() < pages * pageSize;
}

} // namespace ktrdr::operations
