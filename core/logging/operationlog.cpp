#include "core/logging/operationlog.h"

#include "core/logging/operationlogfile.h"
#include "core/logging/operationlogfollower.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <mutex>
#include <spdlog/sinks/base_sink.h>

namespace ktrdr::logging {

namespace {

constexpr qint64 LongestLog = 2LL * 1024 * 1024;

thread_local std::string t_operation;

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
    return OperationLogFollower(folder, operationId).read(limit).lines;
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
