#include "core/marketdata/storefile.h"

#include "core/logging/logging.h"
#include "core/marketdata/storeconnection.h"
#include "core/marketdata/storequery.h"
#include "core/marketdata/storeschema.h"
#include "core/marketdata/text.h"
#include "core/operations/sqlitefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <chrono>
#include <unistd.h>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class FileState { Missing, Sound, Damaged };

constexpr auto LockPatience = 5s;

/// Runs `use` on a connection of its own, which is closed again whatever happens.
template<typename Use>
auto withFile(const QString &fileName, Use use)
{
    StoreConnection connection(fileName);
    StoreSession session(connection);
    return use(session);
}

/// Throws DataFailure for what is no damage: locked, newer, not permitted.
FileState inspect(const QString &fileName)
{
    const QFileInfo info(fileName);
    if (!info.exists() && !info.isSymLink()) {
        // SQLite would write the log of a lost store into a new one.
        return QFileInfo::exists(fileName + u"-wal"_s) ? FileState::Damaged : FileState::Missing;
    }
    // A new store appears under its name complete, so that a short one is never one that begins.
    if (info.isFile() && operations::isTornSqliteFile(fileName)) {
        return FileState::Damaged;
    }
    try {
        return withFile(fileName, [](StoreSession &session) {
            return checkSchema(session) ? FileState::Sound : FileState::Damaged;
        });
    } catch (const DataFailure &failure) {
        if (failure.error().code == "DATA-StoreDamaged"_L1) {
            return FileState::Damaged;
        }
        throw;
    }
}

DataFailure cannotWrite(const QString &folder)
{
    return DataFailure(dataError(
        "DATA-StoreReadOnly", Text::tr("The data folder %1 cannot be written.").arg(folder),
        Text::tr("Check that it exists and that you may write to it, or choose another folder with "
                 "--home."),
        {{u"file"_s, folder}}));
}

/// Moves the file and what SQLite keeps beside it out of the way.
QString setAside(const QString &fileName)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString target = fileName + u".damaged-"_s + stamp;
    for (int i = 2; QFileInfo::exists(target) || QFileInfo::exists(target + u"-wal"_s); ++i) {
        target = fileName + u".damaged-%1-%2"_s.arg(stamp).arg(i);
    }
    for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QFileInfo info(fileName + part);
        const bool isThere = info.exists() || info.isSymLink();
        if (isThere && !QFile::rename(fileName + part, target + part)) {
            throw cannotWrite(info.path());
        }
    }
    logging::logger("marketdata")
        ->warn("The bars store was damaged and is set aside as {}.", target.toStdString());
    return Text::tr("The bars store %1 is damaged. It was set aside as %2 and a new one was begun; "
                    "load or import its series again.")
        .arg(fileName, target);
}

/// Makes the file under another name first, so that a store is never seen half made.
void create(const QString &fileName)
{
    const QDir folder = QFileInfo(fileName).dir();
    const QString prefix = QFileInfo(fileName).fileName() + u".new"_s;
    for (const QString &left : folder.entryList({prefix + u"*"_s}, QDir::Files)) {
        QFile::remove(folder.filePath(left));
    }
    const QString fresh = folder.filePath(prefix);
    QFile file(fresh);
    if (!file.open(QIODevice::WriteOnly)) {
        throw cannotWrite(folder.path());
    }
    file.close();
    withFile(fresh, [](StoreSession &session) { createSchema(session); });
    // Made without waiting for the disk; what the name stands for must be there once it is given.
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0) {
        throw cannotWrite(folder.path());
    }
    file.close();
    if (!QFile::rename(fresh, fileName)) {
        throw cannotWrite(folder.path());
    }
}

StoreFile prepare(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        throw cannotWrite(folder);
    }
    StoreFile file{QDir(folder).filePath(u"market.db"_s), {}};
    if (inspect(file.name) == FileState::Sound) {
        return file;
    }
    QLockFile lock(file.name + u".lock"_s);
    if (!lock.tryLock(LockPatience)) {
        throw lock.error() == QLockFile::LockFailedError
            ? DataFailure(dataError(
                  "DATA-StoreLocked",
                  Text::tr("The bars store %1 is locked by another process.").arg(file.name),
                  Text::tr("Wait until the other program is done with it, then "
                           "try again."),
                  {{u"file"_s, file.name}}))
            : cannotWrite(folder);
    }
    // Another process may have been faster.
    const FileState state = inspect(file.name);
    if (state == FileState::Damaged) {
        file.notices.append(setAside(file.name));
    }
    if (state != FileState::Sound) {
        create(file.name);
    }
    return file;
}

} // namespace

operations::Result<StoreFile> prepareStoreFile(const QString &folder)
{
    try {
        return prepare(folder);
    } catch (const DataFailure &failure) {
        return operations::failure(failure.error());
    }
}

} // namespace ktrdr::marketdata
