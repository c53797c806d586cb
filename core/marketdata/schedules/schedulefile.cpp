#include "core/marketdata/schedules/schedulefile.h"

#include "core/logging/logging.h"
#include "core/marketdata/text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

/// Held while the file is read, changed and written.
class FileLock
{
public:
    explicit FileLock(const QString &path)
        : m_lock(path)
        , m_isHeld(m_lock.tryLock(LongestWait))
    {}

    /// False where no lock can be made: the folder is not there or cannot be written.
    [[nodiscard]] bool isThere() const
    {
        return m_isHeld || m_lock.error() == QLockFile::LockFailedError;
    }
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    static constexpr int LongestWait = 2'000;

    QLockFile m_lock;
    bool m_isHeld;
};

Error notWritten(const QString &path, const QString &why)
{
    return {u"SCHEDULES-NotWritten"_s,
            Text::tr("The schedules could not be written to %1: %2")
                .arg(QDir::toNativeSeparators(path), why),
            Text::tr("Free some space or give yourself the right to write there."),
            {{u"file"_s, path}},
            {}};
}

Error locked(const QString &path)
{
    return {u"SCHEDULES-Locked"_s,
            Text::tr("Another program holds the schedules in %1 locked.")
                .arg(QDir::toNativeSeparators(path)),
            Text::tr("Try again in a moment; end a program that hangs."),
            {{u"file"_s, path}},
            {}};
}

enum class Damage { None, Damaged };

struct Reading
{
    Damage damage = Damage::None;
    ScheduleFile::Content content{};
};

Result<Reading> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return Reading{};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure({u"SCHEDULES-NotReadable"_s,
                        Text::tr("The schedules in %1 cannot be read: %2")
                            .arg(QDir::toNativeSeparators(path), file.errorString()),
                        Text::tr("Give yourself the right to read the file."),
                        {{u"file"_s, path}},
                        {}});
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const QJsonObject object = document.object();
    const int version = object[u"version"_s].toInt();
    if (version > ScheduleFile::Version) {
        return failure({u"SCHEDULES-NewerVersion"_s,
                        Text::tr("The schedules in %1 were written by a newer version of this "
                                 "program.")
                            .arg(QDir::toNativeSeparators(path)),
                        Text::tr("Update the program, or choose another folder with --home."),
                        {{u"file"_s, path}},
                        {}});
    }
    if (version < 1 || !object[u"schedules"_s].isArray()) {
        return Reading{Damage::Damaged, {}};
    }
    return Reading{Damage::None,
                   {object[u"schedules"_s].toArray(), std::max(object[u"next"_s].toInt(), 1), {}}};
}

/// The text tells of it once, to whoever finds it.
Result<QString> setAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = path + u".damaged-"_s + stamp;
    if (!QFile::rename(path, aside)) {
        return failure(notWritten(aside, Text::tr("the damaged file cannot be renamed")));
    }
    logging::logger("schedules")
        ->warn("The schedules were damaged and are set aside as {}", aside.toStdString());
    return Text::tr("The schedules could not be read. The file was set aside as %1 and there are "
                    "no schedules now; repair it, or add them again.")
        .arg(QDir::toNativeSeparators(aside));
}

} // namespace

ScheduleFile::ScheduleFile(const QString &folder)
    : m_path(QDir(folder).filePath(u"schedules.json"_s))
{}

Result<ScheduleFile::Content> ScheduleFile::read() const
{
    // What has the name is complete, so that reading needs no lock.
    Result<Reading> reading = readFile(m_path);
    if (!reading) {
        return failure(reading.error());
    }
    if (reading->damage == Damage::None) {
        return reading->content;
    }
    const FileLock lock(m_path + u".lock"_s);
    return lock.isHeld() || !lock.isThere() ? readLocked() : failure(locked(m_path));
}

Result<ScheduleFile::Content> ScheduleFile::readLocked() const
{
    Result<Reading> reading = readFile(m_path);
    if (!reading) {
        return failure(reading.error());
    }
    if (reading->damage == Damage::Damaged) {
        const Result<QString> notice = setAside(m_path);
        if (!notice) {
            return failure(notice.error());
        }
        reading->content.notice = *notice;
    }
    return reading->content;
}

Result<void> ScheduleFile::change(const std::function<Result<bool>(Content &)> &renew) const
{
    const FileLock lock(m_path + u".lock"_s);
    if (!lock.isThere()) {
        return failure(notWritten(m_path, Text::tr("nothing can be written in its folder.")));
    }
    if (!lock.isHeld()) {
        return failure(locked(m_path));
    }
    Result<Content> content = readLocked();
    if (!content) {
        return failure(content.error());
    }
    const Result<bool> isChanged = renew(*content);
    if (!isChanged) {
        return failure(isChanged.error());
    }
    return *isChanged ? write(*content) : Result<void>();
}

Result<void> ScheduleFile::write(const Content &content) const
{
    const QJsonObject object{{u"version"_s, Version},
                             {u"next"_s, content.nextNumber},
                             {u"schedules"_s, content.entries}};
    const QByteArray bytes = QJsonDocument(object).toJson();
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(notWritten(m_path, file.errorString()));
    }
    return {};
}

} // namespace ktrdr::marketdata
