#pragma once

#include "core/operations/operationjournal.h"
#include "core/operations/operationtable.h"
#include "core/operations/orchestrator.h"
#include "core/operations/pump.h"
#include "core/operations/scheduler.h"
#include "core/operations/workpools.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

#include <deque>

namespace ktrdr::operations {

/// The works of an Orchestrator, see there. Starting and cancelling are in orchestratorprivate.cpp,
/// pausing in orchestratorpause.cpp, what workers tell in orchestratorevents.cpp, ends in
/// orchestratorends.cpp.
class OrchestratorPrivate
{
public:
    OrchestratorPrivate(Orchestrator *owner, OperationJournal *journal,
                        TimeEstimationEngine *estimator, const Clock &clock);
    ~OrchestratorPrivate();

    Result<OperationId> start(AsyncOperation operation);
    CancelAnswer cancel(const OperationId &id, CancelWhy why, const QString &text);
    int cancelAll(CancelWhy why, const QString &text);
    PauseAnswer pause(const OperationId &id);
    PauseAnswer resume(const OperationId &id);
    void shutdown(std::chrono::milliseconds deadline);
    void handleEvents();
    /// Ends, a slice at a time, what was cancelled in bulk.
    void endCancelled();

    [[nodiscard]] LiveOperation *find(OperationHandle handle) const;
    [[nodiscard]] LiveOperation *find(const OperationId &id) const;
    [[nodiscard]] QList<OperationRecord> records() const;
    void forget(const QList<OperationId> &ids);
    [[nodiscard]] int liveCount() const { return m_liveCount; }
    [[nodiscard]] Pump &pump() { return m_pump; }
    void shareWithWork(std::shared_ptr<const void> used)
    {
        m_usedByWork.push_back(std::move(used));
    }

private:
    struct Bulk
    {
        std::vector<OperationHandle> handles;
        size_t next = 0;
        WithdrawnJobs unsorted;
        CancellationReason reason;
    };

    // Starting and cancelling.
    OperationId add(AsyncOperation operation, LiveOperation *parent);
    [[nodiscard]] OperationRecord firstRecord(const AsyncOperation &operation) const;
    void listenToCancel(LiveOperation &operation);
    void writeStart(LiveOperation &operation);
    void showStart(OperationHandle handle, const Result<void> &stored);
    void schedule();
    void launch(LiveOperation &operation);
    void requestCancel(LiveOperation &operation, const CancellationReason &reason);
    void cancelChildren(const LiveOperation &operation, const CancellationReason &reason);
    void endLater(Bulk bulk);

    // Pausing.
    void pauseOne(LiveOperation &operation);
    void stopAtGate(LiveOperation &operation);
    void resumeOne(LiveOperation &operation);
    void hold(LiveOperation &operation);
    void queueAgain(LiveOperation &operation);
    /// Out of the queue, held or waiting to go on.
    bool leaveQueue(LiveOperation &operation);
    void showQueueing();
    void forEachChild(LiveOperation &parent, const std::function<void(LiveOperation &)> &visit);
    void updateParent(const LiveOperation &child);
    void updatePaused(LiveOperation &parent);
    void stopTimeout(const LiveOperation &operation) const;
    void continueTimeout(const LiveOperation &operation, Clock::TimePoint at) const;

    // What workers tell.
    void handle(LifecycleEvent &event);
    void onAttemptStarted(LiveOperation &operation, const AttemptStarted &what,
                          const LifecycleEvent &event);
    void onWaitingStarted(LiveOperation &operation, const WaitingStarted &what,
                          const LifecycleEvent &event);
    void onWaitingEnded(LiveOperation &operation, const LifecycleEvent &event);
    void onPauseStarted(LiveOperation &operation, const LifecycleEvent &event);
    void onPauseEnded(LiveOperation &operation, const LifecycleEvent &event);
    void onCancelRequested(LiveOperation &operation);
    void onTold(LiveOperation &operation, const Told &what);
    void onWorkEnded(LiveOperation &operation, OperationEnd end, const LifecycleEvent &event);
    void beginRunning(LiveOperation &operation, const LifecycleEvent &event);
    bool move(LiveOperation &operation, OperationStatus to);

    // Ends.
    void finish(LiveOperation &operation, OperationEnd end, Clock::TimePoint at,
                const QDateTime &utc);
    void showEnd(OperationHandle handle, const Result<void> &stored);
    void childEnded(OperationHandle parent, OperationHandle child, const OperationRecord &record);
    void finishParent(LiveOperation &parent);
    void forgetOldest();
    void remove(LiveOperation &operation);
    void finishShutdown();

    // Showing: collected, then told together at the end of each turn.
    void changed(LiveOperation &operation);
    void showChanges();
    void noteJournalFailure(LiveOperation &operation, OperationRecord &record,
                            const Result<void> &stored);

    Orchestrator *m_owner;
    OperationJournal *m_journal;
    const Clock &m_clock;
    std::shared_ptr<LifecycleQueue> m_events;
    std::vector<std::shared_ptr<const void>> m_usedByWork;
    WorkPools m_pools;
    Scheduler m_scheduler;
    OperationTable<LiveOperation> m_table;
    QHash<OperationId, OperationHandle> m_byId;
    /// Under way, parents included: those whose tokens somebody may look at.
    QSet<OperationHandle> m_underWay;
    /// Taken out of the queue by a pause, and those that queue to go on after one.
    QSet<OperationHandle> m_held;
    QSet<OperationHandle> m_queuedAgain;
    /// Whose children are being paused or resumed together.
    OperationHandle m_busyParent;
    Pump m_pump;
    int m_liveCount = 0;
    std::deque<OperationHandle> m_ended;
    std::deque<Bulk> m_bulks;
    QList<OperationRecord> m_changes;
    /// Of collecting changes.
    quint64 m_round = 1;
    QList<OperationRecord> m_finished;
    QTimer m_shutdownDeadline;
    bool m_isShuttingDown = false;
    bool m_isShutDown = false;
    bool m_wasLate = false;
};

} // namespace ktrdr::operations
