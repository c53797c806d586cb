#include "core/logging/operationlogfile.h"

#include <QDir>

#include <spdlog/details/log_msg.h>

namespace ktrdr::logging {

QString fileOf(const QString &folder, const QString &operationId)
{
    QString name = operationId;
    name.replace(QLatin1Char('/'), QLatin1Char('_'));
    return QDir(folder).filePath(QStringLiteral("operations/%1.log").arg(name));
}

QByteArray encode(const spdlog::details::log_msg &message)
{
    const auto millis =
        std::chrono::duration_cast<std::chrono::milliseconds>(message.time.time_since_epoch());
    QByteArray text(message.payload.data(), static_cast<qsizetype>(message.payload.size()));
    text.replace('\n', ' ');
    const QByteArray name(message.logger_name.data(),
                          static_cast<qsizetype>(message.logger_name.size()));
    return QByteArray::number(static_cast<qint64>(millis.count())) + '\t' +
           QByteArray::number(static_cast<int>(message.level)) + '\t' + name + '\t' + text + '\n';
}

std::optional<LogLine> decode(const QByteArray &line)
{
    const qsizetype first = line.indexOf('\t');
    const qsizetype second = line.indexOf('\t', first + 1);
    const qsizetype third = line.indexOf('\t', second + 1);
    if (first < 0 || second < 0 || third < 0) {
        return std::nullopt;
    }
    const int level = line.mid(first + 1, second - first - 1).toInt();
    if (level < 0 || level >= spdlog::level::n_levels) {
        return std::nullopt;
    }
    return LogLine{QDateTime::fromMSecsSinceEpoch(line.left(first).toLongLong(), Qt::UTC),
                   static_cast<spdlog::level::level_enum>(level),
                   QString::fromUtf8(line.mid(second + 1, third - second - 1)),
                   QString::fromUtf8(line.mid(third + 1)).trimmed()};
}

} // namespace ktrdr::logging
