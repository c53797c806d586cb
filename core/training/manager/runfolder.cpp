#include "core/training/manager/runfolder.h"

#include "core/training/trainer/atomicfile.h"
#include "core/training/trainer/trainingerror.h"
#include "core/training/values/text.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <cerrno>
#include <chrono>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using operations::failure;
using operations::Result;

namespace {

const QString LockName = u"lock"_s;

constexpr auto LongestKept = 30 * 24h;

} // namespace

RunFolder::RunFolder(const QString &runs, const QString &run)
    : m_path(QDir(runs).filePath(run))
{}

RunFolder::~RunFolder() = default;

QString RunFolder::newName(const QDateTime &now)
{
    return u"run_%1_%2"_s.arg(now.toUTC().toString(u"yyyyMMdd_hhmmss"_s))
        .arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0'));
}

bool RunFolder::isName(const QString &run)
{
    static const QRegularExpression name(u"^[A-Za-z0-9_-]{1,100}$"_s);
    return name.match(run).hasMatch();
}

void RunFolder::removeOld(const QString &runs, const QDateTime &now)
{
    const QDateTime oldest = now.addMSecs(-std::chrono::milliseconds(LongestKept).count());
    for (const QFileInfo &entry :
         QDir(runs).entryInfoList({u"run_*"_s}, QDir::Dirs | QDir::NoSymLinks)) {
        if (entry.lastModified() < oldest) {
            RunFolder folder(runs, entry.fileName());
            if (folder.hold()) {
                folder.remove();
            }
        }
    }
}

Result<void> RunFolder::hold()
{
    if (!QDir().mkpath(m_path)) {
        return failure(cannotWrite(m_path, errno));
    }
    m_lock = std::make_unique<QLockFile>(m_path + u"/"_s + LockName);
    // The lock of a dead process is taken over, however long a training takes.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock()) {
        return {};
    }
    const bool isBusy = m_lock->error() == QLockFile::LockFailedError;
    m_lock.reset();
    if (isBusy) {
        return failure(trainingError(
            "TRAINING-RunBusy", Text::tr("This run is being trained by another operation already."),
            Text::tr("Wait until it has ended, or cancel it."), {{u"folder"_s, m_path}}));
    }
    // The lock does not tell why it cannot be made.
    const Result<void> written = settle({});
    return written ? failure(cannotWrite(m_path, EACCES)) : written;
}

QString RunFolder::checkpointFile() const
{
    return m_path + u"/checkpoint.pt"_s;
}

bool RunFolder::hasCheckpoint() const
{
    return QFileInfo(checkpointFile()).isFile();
}

QJsonObject RunFolder::settled() const
{
    const auto content = readWhole(m_path + u"/run.json"_s);
    return content ? QJsonDocument::fromJson(*content).object() : QJsonObject();
}

Result<void> RunFolder::settle(const QJsonObject &what) const
{
    return writeAtomically(m_path + u"/run.json"_s, QJsonDocument(what).toJson());
}

void RunFolder::remove()
{
    QDir folder(m_path);
    for (const QFileInfo &entry :
         folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (entry.isDir() && !entry.isSymLink()) {
            QDir(entry.filePath()).removeRecursively();
        } else if (entry.fileName() != LockName) {
            folder.remove(entry.fileName());
        }
    }
    m_lock.reset();
    // Stays where another process has locked it since.
    folder.rmdir(m_path);
}

} // namespace ktrdr::training
