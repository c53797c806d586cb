#include "core/operations/sqlitefile.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QtEndian>

#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr int HeaderSize = 100;
constexpr int PageSizeAt = 16;
constexpr int PageCountAt = 28;
/// The header says 1 for it.
constexpr qint64 LargestPage = 65536;

bool isSameFile(const struct stat &a, const struct stat &b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/// Closing any descriptor of a file gives up every lock that this process has on it, SQLite's, too;
/// others would then fold and remove a log that is still in use here. So a file that was looked at
/// stays open. -1 where it cannot be opened.
int descriptorOf(const QString &path)
{
    static std::mutex mutex;
    static QHash<QString, int> kept;
    const QByteArray name = QFile::encodeName(path);
    const std::lock_guard lock(mutex);
    const auto known = kept.constFind(path);
    struct stat now = {};
    struct stat then = {};
    if (known != kept.constEnd() && ::stat(name.constData(), &now) == 0 &&
        ::fstat(*known, &then) == 0 && isSameFile(now, then)) {
        return *known;
    }
    if (known != kept.constEnd()) {
        ::close(*known);
        kept.erase(known);
    }
    const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0) {
        kept.insert(path, descriptor);
    }
    return descriptor;
}

QByteArray headerOf(int descriptor)
{
    QByteArray header(HeaderSize, '\0');
    const ssize_t read = ::pread(descriptor, header.data(), HeaderSize, 0);
    header.truncate(std::max<ssize_t>(read, 0));
    return header;
}

} // namespace

bool isTornSqliteFile(const QString &path)
{
    const int descriptor = descriptorOf(path);
    if (descriptor < 0) {
        return false;
    }
    const QByteArray header = headerOf(descriptor);
    if (header.size() < HeaderSize || !header.startsWith(QByteArrayLiteral("SQLite format 3\0"))) {
        return true;
    }
    const auto rawPageSize = qFromBigEndian<quint16>(header.constData() + PageSizeAt);
    const qint64 pageSize = rawPageSize == 1 ? LargestPage : rawPageSize;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + PageCountAt);
    // Asked in this order: a log that is gone was folded into the file before.
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    return !hasLog && QFileInfo(path).size() < pages * pageSize;
}

} // namespace ktrdr::operations
