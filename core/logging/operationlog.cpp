#include "core/logging/operationlog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <mutex>
#include <spdlog/sinks/base_sink.h>

namespace ktrdr::logging {

namespace {

constexpr qint64 LongestLog = 2LL * 1024 * 1024;

thread_local std::string t_operation;

QString fileOf(const QString &folder, const QString &operationId)
{
    QString name = operationId;
    name.replace(QLatin1Char('/'), QLatin1Char('_'));
    return QDir(folder).filePath(QStringLiteral("operations/%1.log").arg(name));
}

/// One line of the file: milliseconds since the epoch, level, logger, text; tabs between.
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

class OperationSink final : public spdlog::sinks::base_sink<std::mutex>
{
public:
    explicit OperationSink(QString folder)
        : m_folder(std::move(folder))
    {}

protected:
    void sink_it_(const spdlog::details::log_msg &message) override
    {
        if (t_operation.empty()) {
            return;
        }
        const QString path = fileOf(m_folder, QString::fromStdString(t_operation));
        if (QFileInfo(path).size() > LongestLog) {
            dropOlderHalf(path);
        }
        QFile file(path);
        if (file.open(QIODevice::Append)) {
            file.write(encode(message));
        }
    }

    void flush_() override {}

private:
    static void dropOlderHalf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(LongestLog / 2)) {
            return;
        }
        file.readLine();
        const QByteArray newer = file.readAll();
        QSaveFile replacement(path);
        if (replacement.open(QIODevice::WriteOnly)) {
            replacement.write(newer);
            replacement.commit();
        }
    }

    QString m_folder;
};

} // namespace

OperationLogScope::OperationLogScope(const QString &operationId)
    : m_outer(std::exchange(t_operation, operationId.toStdString()))
{}

OperationLogScope::~OperationLogScope()
{
    t_operation = std::move(m_outer);
}

const std::string &currentOperation()
{
    return t_operation;
}

QList<LogLine> operationLines(const QString &folder, const QString &operationId, qsizetype limit)
{
    QFile file(fileOf(folder, operationId));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<LogLine> lines;
    while (!file.atEnd()) {
        if (auto line = decode(file.readLine())) {
            lines.append(std::move(*line));
        }
    }
    return lines.size() > limit ? lines.last(limit) : lines;
}

void removeOperationLines(const QString &folder, const QString &operationId)
{
    QFile::remove(fileOf(folder, operationId));
}

std::shared_ptr<spdlog::sinks::sink> makeOperationSink(const QString &folder)
{
    return std::make_shared<OperationSink>(folder);
}

} // namespace ktrdr::logging
