#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <spdlog/sinks/sink.h>

namespace ktrdr::logging {

/// One line of an operation's log.
struct LogLine
{
    QDateTime at;
    spdlog::level::level_enum level = spdlog::level::info;
    QString logger;
    QString text;

    [[nodiscard]] bool operator==(const LogLine &) const = default;
};

/// While it lives, what this thread logs belongs to the operation. Scopes nest.
class OperationLogScope
{
public:
    explicit OperationLogScope(const QString &operationId);
    ~OperationLogScope();
    OperationLogScope(const OperationLogScope &) = delete;
    OperationLogScope &operator=(const OperationLogScope &) = delete;

private:
    std::string m_outer;
};

/// The id of the operation that this thread works for; empty outside.
[[nodiscard]] const std::string &currentOperation();

/// Reads the newest lines (at most `limit`) of an operation, of this process or another, oldest
/// first. Any thread; an operation that logged nothing has none.
[[nodiscard]] QList<LogLine> operationLines(const QString &folder, const QString &operationId,
                                            qsizetype limit = 20'000);

/// Removes the lines of operations that are no longer in the ledger.
void removeOperationLines(const QString &folder, const QString &operationId);

/// The sink that appends the lines written inside an OperationLogScope to
/// `{folder}/operations/{id}.log`, at most 2 MiB each (older half dropped).
[[nodiscard]] std::shared_ptr<spdlog::sinks::sink> makeOperationSink(const QString &folder);

} // namespace ktrdr::logging
