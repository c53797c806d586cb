#include "core/operations/ledgerfile.h"

#include "core/logging/logging.h"
#include "core/operations/ledgerconnection.h"
#include "core/operations/ledgerschema.h"
#include "core/operations/sqlitefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

/// Files up to this size are examined whole at every start; it takes a few milliseconds.
constexpr qint64 ExaminedWhole = 1024LL * 1024;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ktrdr::operations::OperationLedger)
};

/// Held while one process examines, sets aside or begins the file. Freed by the system when the
/// process dies.
class StartLock
{
public:
    explicit StartLock(const QString &file)
        : m_descriptor(
              ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
        , m_errno(m_descriptor < 0 ? errno : 0)
    {
        if (m_descriptor >= 0) {
            while (::flock(m_descriptor, LOCK_EX) != 0 && errno == EINTR) {
            }
        }
    }
    ~StartLock()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    StartLock(const StartLock &) = delete;
    StartLock &operator=(const StartLock &) = delete;
    [[nodiscard]] int error() const { return m_errno; }

private:
    int m_descriptor;
    int m_errno;
};

Error cannotUse(const QString &folder, int reason)
{
    const QString detail = QString::fromLocal8Bit(strerror(reason));
    const QVariantMap context{{u"folder"_s, folder}, {u"detail"_s, detail}};
    if (reason == ENOSPC || reason == EDQUOT) {
        return {u"LEDGER-DiskFull"_s,
                Tr::tr("The disk is full: the record of operations could not be begun."),
                Tr::tr("Free some space on the disk that holds %1.").arg(folder),
                context,
                {}};
    }
    return {u"LEDGER-ReadOnly"_s,
            Tr::tr("The folder %1 cannot be written.").arg(folder),
            Tr::tr("Make the folder writable, or choose another one with --home."),
            context,
            {}};
}

QString suspectMark(const QString &file)
{
    return file + u".suspect"_s;
}

enum class Finding { Sound, Damaged, Newer };

Finding examine(const QString &path)
{
    if (isTornSqliteFile(path)) {
        return Finding::Damaged;
    }
    try {
        // Read-only, so that closing it does not fold the log into a file that is to be kept as is.
        LedgerConnection connection(path, LedgerConnection::Mode::ReadOnly);
        if (connection.value(u"PRAGMA application_id"_s).toInt() != LedgerSchema::ApplicationId) {
            return Finding::Damaged;
        }
        const int version = LedgerSchema::version(connection);
        if (version > LedgerSchema::steps().size()) {
            return Finding::Newer;
        }
        const bool suspect = QFile::exists(suspectMark(path));
        if (suspect || QFileInfo(path).size() <= ExaminedWhole) {
            const QString check =
                suspect ? u"PRAGMA integrity_check(1)"_s : u"PRAGMA quick_check(1)"_s;
            if (connection.value(check).toString() != "ok"_L1) {
                return Finding::Damaged;
            }
        }
        return Finding::Sound;
    } catch (const LedgerFailure &failure) {
        if (failure.isDamage()) {
            return Finding::Damaged;
        }
        throw;
    }
}

QString freeName(const QString &path)
{
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    const QString base = path + u".damaged-"_s + stamp;
    QString name = base;
    for (int n = 2; QFile::exists(name) || QFile::exists(name + u"-wal"_s); ++n) {
        name = u"%1-%2"_s.arg(base).arg(n);
    }
    return name;
}

/// Moves the file, then what belongs to it: should the move be cut short, what stays behind is a
/// log without a file, which the next start sets aside too.
Result<QString> setAside(const QString &path)
{
    const QString name = freeName(path);
    for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + part) && !QFile::rename(path + part, name + part)) {
            return failure(cannotUse(QFileInfo(path).absolutePath(), EROFS));
        }
    }
    QFile::remove(suspectMark(path));
    logging::logger("operations")->warn("Ledger was damaged and is now {}", name.toStdString());
    return Tr::tr("The record of operations was damaged. It was set aside as %1, and a new one was "
                  "begun.")
        .arg(QDir::toNativeSeparators(name));
}

void removeWithLog(const QString &path)
{
    for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile::remove(path + part);
    }
}

Result<void> begin(const QString &path)
{
    const QString draft = path + u".new"_s;
    removeWithLog(draft);
    {
        LedgerConnection connection(draft, LedgerConnection::Mode::ReadWrite);
        // The draft reaches the disk once, below.
        connection.run(u"PRAGMA synchronous = OFF"_s);
        connection.run(u"PRAGMA auto_vacuum = INCREMENTAL"_s);
        connection.run(u"PRAGMA application_id = %1"_s.arg(LedgerSchema::ApplicationId));
        LedgerSchema::migrate(connection);
        connection.run(u"PRAGMA journal_mode = WAL"_s);
    }
    QFile written(draft);
    const bool onDisk = written.open(QIODevice::ReadWrite) && ::fsync(written.handle()) == 0;
    written.close();
    if (!onDisk || !QFile::rename(draft, path)) {
        return failure(cannotUse(QFileInfo(path).absolutePath(), errno));
    }
    return {};
}

Error folderInTheWay(const QString &path)
{
    return {u"LEDGER-CannotOpen"_s,
            Tr::tr("The record of operations cannot be opened: %1 is a folder.").arg(path),
            Tr::tr("Move that folder away, or choose another folder with --home."),
            {{u"file"_s, path}},
            {}};
}

Error newerSchema(const QString &path)
{
    return {u"LEDGER-NewerSchema"_s,
            Tr::tr("The record of operations %1 was written by a newer version of this program.")
                .arg(path),
            Tr::tr("Update the program, or choose another folder with --home."),
            {{u"file"_s, path}},
            {}};
}

} // namespace

Result<LedgerFile> prepareLedgerFile(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return failure(cannotUse(folder, QFileInfo(folder).exists() ? ENOTDIR : EACCES));
    }
    LedgerFile ledger{QDir(folder).filePath(u"operations.db"_s), {}};
    const StartLock lock(ledger.path + u".lock"_s);
    if (lock.error() != 0) {
        return failure(cannotUse(folder, lock.error()));
    }
    if (QFileInfo(ledger.path).isDir()) {
        return failure(folderInTheWay(ledger.path));
    }
    try {
        const bool exists = QFile::exists(ledger.path);
        const Finding finding = exists ? examine(ledger.path) : Finding::Sound;
        const bool strayLog = !exists && QFile::exists(ledger.path + u"-wal"_s);
        if (finding == Finding::Newer) {
            return failure(newerSchema(ledger.path));
        }
        if (finding == Finding::Damaged || strayLog) {
            const Result<QString> notice = setAside(ledger.path);
            if (!notice) {
                return failure(notice.error());
            }
            ledger.notices += *notice;
        }
        if (!QFile::exists(ledger.path)) {
            if (Result<void> begun = begin(ledger.path); !begun) {
                return failure(begun.error());
            }
        }
        LedgerConnection connection(ledger.path, LedgerConnection::Mode::ReadWrite);
        LedgerSchema::migrate(connection);
        QFile::remove(suspectMark(ledger.path));
        return ledger;
    } catch (const LedgerFailure &thrown) {
        return failure(thrown.error());
    }
}

void markLedgerSuspect(const QString &file)
{
    QFile mark(suspectMark(file));
    if (!mark.open(QIODevice::WriteOnly)) {
        logging::logger("operations")->warn("Could not mark the ledger for examination");
    }
}

} // namespace ktrdr::operations
