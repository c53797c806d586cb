#pragma once

#include "core/operations/operationid.h"
#include "core/operations/operationstatus.h"

#include <QProcess>

namespace ktrdr::test {

/// One line that a worker printed.
struct WorkerLine
{
    QString what;
    operations::OperationId id;
    operations::OperationStatus status;
    quint64 items = 0;
    /// Monotonic milliseconds.
    qint64 at = 0;
};

/// A running `ledgerworker`; its end kills it.
class WorkerProcess
{
public:
    WorkerProcess(const QString &folder, const QString &mode);
    ~WorkerProcess();

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// Sends a signal; SIGKILL also reads what is left and collects the process, SIGSTOP waits
    /// until it stands still.
    void signal(int number);
    /// Everything it said so far.
    [[nodiscard]] const QList<WorkerLine> &lines();
    /// Waits until it said `what`.
    [[nodiscard]] std::optional<WorkerLine> waitFor(const QString &what);

private:
    void parse();

    QProcess m_process;
    QByteArray m_rest;
    QList<WorkerLine> m_lines;
};

} // namespace ktrdr::test
