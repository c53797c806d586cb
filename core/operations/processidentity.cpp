#include "core/operations/processidentity.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <ctime>
#include <optional>
#include <unistd.h>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Field 22 of /proc/PID/stat; the name in field 2 may hold blanks and brackets. Empty where there
/// is no such process, or only its remains (a zombie).
std::optional<qint64> startOf(qint64 pid)
{
    const QByteArray stat = content(u"/proc/%1/stat"_s.arg(pid));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype State = 0;
    constexpr qsizetype StartTime = 19;
    if (fields.size() <= StartTime || fields.at(State) == "Z" || fields.at(State) == "X") {
        return std::nullopt;
    }
    return fields.at(StartTime).toLongLong();
}

ProcessIdentity identify()
{
    ProcessIdentity self;
    self.pid = ::getpid();
    self.pidSpace = QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
    self.bootId = QString::fromLatin1(content(u"/proc/sys/kernel/random/boot_id"_s).trimmed());
    self.started = startOf(self.pid).value_or(0);
    self.program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    return self;
}

} // namespace

const ProcessIdentity &ProcessIdentity::current()
{
    static const ProcessIdentity self = identify();
    return self;
}

std::chrono::milliseconds ProcessIdentity::monotonic()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}

bool isDead(const ProcessIdentity &process, std::chrono::milliseconds beat)
{
    const ProcessIdentity &self = ProcessIdentity::current();
    if (process.bootId != self.bootId) {
        return true;
    }
    if (process.pidSpace == self.pidSpace) {
        return startOf(process.pid) != process.started;
    }
    return ProcessIdentity::monotonic() - beat > LongestSilence;
}

} // namespace ktrdr::operations
