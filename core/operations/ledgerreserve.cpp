#include "core/operations/ledgerreserve.h"

#include "core/logging/logging.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

namespace ktrdr::operations {

namespace {

/// On a disk with less room the reserve would be what fills it.
constexpr qint64 Plenty = 8 * LedgerReserve::Bytes;

} // namespace

LedgerReserve::LedgerReserve(const QString &ledgerFile)
    : m_path(QFileInfo(ledgerFile).absolutePath() + QStringLiteral("/operations.reserve"))
{}

void LedgerReserve::keep() const
{
    if (QFile::exists(m_path) ||
        QStorageInfo(QFileInfo(m_path).absolutePath()).bytesAvailable() < Plenty) {
        return;
    }
    const QByteArray path = QFile::encodeName(m_path);
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) {
        return;
    }
    const bool isReserved = ::posix_fallocate(file, 0, Bytes) == 0;
    ::close(file);
    if (!isReserved) {
        ::unlink(path.constData());
    }
}

bool LedgerReserve::release() const
{
    const bool isReleased = QFile::remove(m_path);
    if (isReleased) {
        logging::logger("operations")
            ->warn("The disk is full; the space kept for this moment is used to record ends");
    }
    return isReleased;
}

} // namespace ktrdr::operations
