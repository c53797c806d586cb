#pragma once

#include "core/operations/asyncoperation.h"
#include "core/operations/cancellationreason.h"
#include "core/operations/clock.h"
#include "core/operations/operationrecord.h"

#include <QObject>

namespace ktrdr::operations {

class OperationJournal;
class OrchestratorPrivate;
class TimeEstimationEngine;

enum class CancelAnswer { Requested, AlreadyCancelling, Finished, Unknown };
enum class PauseAnswer { Requested, AlreadySo, NotPausable, Finished, Unknown };

/// Runs operations: queues them by priority and resource limits, runs their work on pools of its
/// own, cancels, retries, times out, groups, and tells what changes.
///
/// Lives on the consumer's thread, and so do its functions and signals; workers reach it through
/// a queue. One pump samples the progress of what runs and emits at most one `operationsChanged`
/// per tick; changes of state come at once, each of them, and the end after everything else.
class Orchestrator final : public QObject
{
    Q_OBJECT

public:
    /// Journal, estimator and clock are borrowed and outlive it; the first two may be null.
    Orchestrator(OperationJournal *journal, TimeEstimationEngine *estimator,
                 const Clock &clock = Clock::system(), QObject *parent = nullptr);
    /// Cancels what runs, waits up to two seconds for it, and leaves behind who does not stop:
    /// named in the log, with what shareWithWork() got.
    ~Orchestrator() override;
    /// Something that work functions refer to: it lives until their work has ended, or for ever
    /// where that does not stop.
    void shareWithWork(std::shared_ptr<const void> used);
    /// Work was left behind in this process. It may use everything that is static, so main() ends
    /// through std::_Exit() then, once what it wants to say is flushed.
    [[nodiscard]] static bool isWorkLeftBehind();

    /// Queues the operation and, for a parent, its children. Fails with OPERATION-ShuttingDown
    /// after shutdown() and with OPERATION-NothingToDo without work and children.
    Result<OperationId> start(AsyncOperation operation);

    /// Queued operations end at once, running ones when their work unwound.
    CancelAnswer cancel(const OperationId &id, CancelWhy why = CancelWhy::User,
                        const QString &text = {});
    /// Cancels what is here now; later starts run. Returns how many were asked.
    int cancelAll(CancelWhy why = CancelWhy::User, const QString &text = {});

    /// Queued operations do not start until resumed; running ones stop at the end of the unit at
    /// work and are Paused then. A parent pauses with its children. What others may have of its
    /// resources meanwhile, its claims say; it queues for that when resumed.
    PauseAnswer pause(const OperationId &id);
    PauseAnswer resume(const OperationId &id);

    /// How often progress is sampled: 100 ms where it is seen, 1 s hidden, 16 ms at the least.
    void setPumpInterval(std::chrono::milliseconds interval);

    /// What runs and what ended here (the newest 10,000 ended ones).
    [[nodiscard]] std::optional<OperationRecord> record(const OperationId &id) const;
    /// In no particular order.
    [[nodiscard]] QList<OperationRecord> records() const;
    /// Drops ended operations from memory; others are left alone.
    void forget(const QList<OperationId> &ids);
    /// Operations whose end was not shown yet.
    [[nodiscard]] int liveCount() const;

    /// Refuses further starts, cancels everything and emits `shutdownFinished` when all ended or
    /// the deadline passed, whichever is first. The event loop goes on turning.
    void shutdown(std::chrono::milliseconds deadline);

Q_SIGNALS:
    /// A new operation; with a journal, once its start is stored.
    void operationAdded(const ktrdr::operations::OperationRecord &record);
    void operationsChanged(const QList<ktrdr::operations::OperationRecord> &records);
    /// Exactly once per operation, after the last `operationsChanged`.
    void operationFinished(const ktrdr::operations::OperationRecord &record);
    /// The journal could not write. Operations go on and carry the failure as a warning.
    void journalFailed(const ktrdr::operations::Error &error);
    /// `late` names the operations that had not stopped by the deadline.
    void shutdownFinished(bool everybodyStopped, const QStringList &late);

protected:
    void customEvent(QEvent *event) override;

private:
    std::unique_ptr<OrchestratorPrivate> d;
};

} // namespace ktrdr::operations
