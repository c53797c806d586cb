#include "core/marketdata/processmark.h"

#include <QCoreApplication>
#include <QFile>

#include <optional>

namespace ktrdr::marketdata {

namespace {

QString readBootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed())
                                          : QString();
}

/// Field 22 of /proc/PID/stat; nothing where the process is gone or only its exit code is left.
std::optional<qint64> startTicksOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray line = file.readAll();
    // The program's name, in parentheses, may hold blanks.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int state = 0;
    constexpr int startTime = 19;
    if (fields.size() <= startTime || fields[state] == "Z" || fields[state] == "X") {
        return std::nullopt;
    }
    return fields[startTime].toLongLong();
}

} // namespace

ProcessMark ProcessMark::own()
{
    const qint64 pid = QCoreApplication::applicationPid();
    static const QString bootId = readBootId();
    return {pid, bootId, startTicksOf(pid).value_or(0)};
}

bool ProcessMark::isAlive() const
{
    return bootId == own().bootId && startTicksOf(pid) == startTicks;
}

} // namespace ktrdr::marketdata
