#include "core/operations/orchestratorprivate.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

namespace ktrdr::operations {

namespace {

/// Far enough that no pause is longer.
constexpr std::chrono::hours Never{24 * 3650};

bool isAtWork(OperationStatus status)
{
    return status == OperationStatus::Running || status == OperationStatus::Waiting;
}

QString stopsSoon()
{
    return QCoreApplication::translate("Operations",
                                       "It pauses as soon as the part at work is done.");
}

QString waitsForItsTurn()
{
    return QCoreApplication::translate("Operations", "It waits for its turn.");
}

} // namespace

PauseAnswer OrchestratorPrivate::pause(const OperationId &id)
{
    LiveOperation *operation = find(id);
    if (!operation) {
        return PauseAnswer::Unknown;
    }
    if (operation->end || operation->isEndShown) {
        return PauseAnswer::Finished;
    }
    if (!operation->record.isPausable) {
        return PauseAnswer::NotPausable;
    }
    const bool isAlready = operation->isPauseWanted && operation->liveChildren.empty();
    if (isAlready || operation->task->token.isCancelled()) {
        return PauseAnswer::AlreadySo;
    }
    pauseOne(*operation);
    schedule();
    showChanges();
    return PauseAnswer::Requested;
}

PauseAnswer OrchestratorPrivate::resume(const OperationId &id)
{
    LiveOperation *operation = find(id);
    if (!operation) {
        return PauseAnswer::Unknown;
    }
    if (operation->end || operation->isEndShown) {
        return PauseAnswer::Finished;
    }
    if (!operation->isPauseWanted && operation->liveChildren.empty()) {
        return PauseAnswer::AlreadySo;
    }
    resumeOne(*operation);
    // Its parent is not paused as a whole any more.
    for (LiveOperation *parent = find(operation->parent); parent; parent = find(parent->parent)) {
        parent->isPauseWanted = false;
    }
    schedule();
    showQueueing();
    showChanges();
    return PauseAnswer::Requested;
}

/// What they make of their parent is worked out once, after all of them.
void OrchestratorPrivate::forEachChild(LiveOperation &parent,
                                       const std::function<void(LiveOperation &)> &visit)
{
    if (parent.liveChildren.empty()) {
        return;
    }
    {
        const QScopedValueRollback busy(m_busyParent, parent.handle);
        const std::vector<OperationHandle> children = parent.liveChildren;
        for (const OperationHandle handle : children) {
            LiveOperation *child = find(handle);
            if (child && !child->end) {
                visit(*child);
            }
        }
    }
    updatePaused(parent);
}

void OrchestratorPrivate::pauseOne(LiveOperation &operation)
{
    operation.isPauseWanted = true;
    forEachChild(operation, [this](LiveOperation &child) {
        if (!child.isPauseWanted && child.record.isPausable) {
            pauseOne(child);
        }
    });
    if (operation.isLaunched) {
        stopAtGate(operation);
    } else if (m_scheduler.withdraw(operation.handle)) {
        hold(operation);
    }
}

void OrchestratorPrivate::stopAtGate(LiveOperation &operation)
{
    operation.task->gate->close();
    if (m_queuedAgain.remove(operation.handle)) {
        // It stands at the gate still, and need not queue any longer.
        static_cast<void>(m_scheduler.withdraw(operation.handle));
        if (move(operation, OperationStatus::Paused)) {
            operation.record.reason.clear();
            changed(operation);
        }
        updateParent(operation);
    } else if (isAtWork(operation.record.status)) {
        operation.record.reason = stopsSoon();
        changed(operation);
    }
}

void OrchestratorPrivate::hold(LiveOperation &operation)
{
    operation.isHeld = true;
    m_held.insert(operation.handle);
    m_pump.beginPause(operation, m_clock.now());
    if (move(operation, OperationStatus::Paused)) {
        operation.record.reason.clear();
        changed(operation);
    }
    updateParent(operation);
}

void OrchestratorPrivate::resumeOne(LiveOperation &operation)
{
    operation.isPauseWanted = false;
    forEachChild(operation, [this](LiveOperation &child) {
        if (child.isPauseWanted) {
            resumeOne(child);
        }
    });
    if (operation.isHeld) {
        queueAgain(operation);
    } else if (operation.isAtGate) {
        if (m_scheduler.enqueueAgain(operation.handle)) {
            m_queuedAgain.insert(operation.handle);
        } else if (!m_queuedAgain.contains(operation.handle)) {
            // It has been let go, holds what it needs, and may have stopped anew.
            operation.task->gate->open();
        }
    } else if (operation.isLaunched) {
        operation.task->gate->open();
        if (isAtWork(operation.record.status)) {
            operation.record.reason.clear();
            changed(operation);
        }
    }
}

/// It did not begin yet, so that it queues as it did before.
void OrchestratorPrivate::queueAgain(LiveOperation &operation)
{
    operation.isHeld = false;
    m_held.remove(operation.handle);
    m_pump.endPause(operation, m_clock.now());
    m_scheduler.enqueue(operation.job);
    if (move(operation, OperationStatus::Waiting)) {
        operation.record.reason = waitsForItsTurn();
        changed(operation);
    }
    updateParent(operation);
}

/// Those that could not go on at once.
void OrchestratorPrivate::showQueueing()
{
    const QSet<OperationHandle> queued = m_queuedAgain;
    for (const OperationHandle handle : queued) {
        LiveOperation *operation = find(handle);
        if (operation && move(*operation, OperationStatus::Waiting)) {
            operation->record.reason = waitsForItsTurn();
            changed(*operation);
            updateParent(*operation);
        }
    }
}

bool OrchestratorPrivate::leaveQueue(LiveOperation &operation)
{
    m_queuedAgain.remove(operation.handle);
    if (std::exchange(operation.isHeld, false)) {
        m_held.remove(operation.handle);
        return true;
    }
    return m_scheduler.withdraw(operation.handle);
}

void OrchestratorPrivate::onPauseStarted(LiveOperation &operation, const LifecycleEvent &event)
{
    operation.isAtGate = true;
    m_scheduler.pause(operation.handle);
    m_pump.beginPause(operation, event.at);
    stopTimeout(operation);
    if (move(operation, OperationStatus::Paused)) {
        operation.record.reason.clear();
        changed(operation);
    }
    updateParent(operation);
}

void OrchestratorPrivate::onPauseEnded(LiveOperation &operation, const LifecycleEvent &event)
{
    operation.isAtGate = false;
    m_queuedAgain.remove(operation.handle);
    m_scheduler.resumeAtOnce(operation.handle);
    m_pump.endPause(operation, event.at);
    continueTimeout(operation, event.at);
    const bool isCancelling = operation.record.status == OperationStatus::Cancelling;
    if (!isCancelling && move(operation, OperationStatus::Running)) {
        operation.record.reason.clear();
        changed(operation);
    }
    updateParent(operation);
}

void OrchestratorPrivate::updateParent(const LiveOperation &child)
{
    LiveOperation *parent = child.parent == m_busyParent ? nullptr : find(child.parent);
    if (parent && !parent->end && !parent->isEndShown) {
        updatePaused(*parent);
    }
}

/// A parent is what its children are: paused when all of them are.
void OrchestratorPrivate::updatePaused(LiveOperation &parent)
{
    const auto isPaused = [this](OperationHandle handle) {
        const LiveOperation *child = find(handle);
        return child && child->record.status == OperationStatus::Paused;
    };
    const bool allPaused =
        !parent.liveChildren.empty() &&
        std::all_of(parent.liveChildren.begin(), parent.liveChildren.end(), isPaused);
    const bool wasPaused = parent.record.status == OperationStatus::Paused;
    if (allPaused == wasPaused || parent.isHeld || parent.isLaunched ||
        parent.record.status == OperationStatus::Cancelling) {
        return;
    }
    if (allPaused) {
        m_pump.beginPause(parent, m_clock.now());
        stopTimeout(parent);
    } else {
        m_pump.endPause(parent, m_clock.now());
        continueTimeout(parent, m_clock.now());
    }
    const OperationStatus to = allPaused                 ? OperationStatus::Paused
                               : parent.record.startedAt ? OperationStatus::Running
                                                         : OperationStatus::Waiting;
    if (move(parent, to)) {
        parent.record.reason = to == OperationStatus::Waiting ? waitsForItsTurn() : QString();
        changed(parent);
    }
    updateParent(parent);
}

void OrchestratorPrivate::stopTimeout(const LiveOperation &operation) const
{
    if (operation.task->timeout && operation.record.startedAt) {
        CancellationSource(operation.task->block.source()).cancelAfter(Never);
    }
}

void OrchestratorPrivate::continueTimeout(const LiveOperation &operation, Clock::TimePoint at) const
{
    if (!operation.task->timeout || !operation.record.startedAt) {
        return;
    }
    const auto used = std::chrono::duration_cast<std::chrono::milliseconds>(operation.elapsed(at));
    CancellationSource(operation.task->block.source())
        .cancelAfter(std::max(*operation.task->timeout - used, std::chrono::milliseconds(0)));
}

} // namespace ktrdr::operations
