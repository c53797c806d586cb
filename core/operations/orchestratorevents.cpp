#include "core/logging/logging.h"
#include "core/operations/orchestratorprivate.h"

namespace ktrdr::operations {

void OrchestratorPrivate::handleEvents()
{
    for (LifecycleEvent &event : m_events->take()) {
        handle(event);
    }
    schedule();
    showChanges();
}

void OrchestratorPrivate::handle(LifecycleEvent &event)
{
    LiveOperation *operation = find(event.handle);
    if (!operation || operation->end || operation->isEndShown) {
        return;
    }
    if (const auto *attempt = std::get_if<AttemptStarted>(&event.what)) {
        onAttemptStarted(*operation, *attempt, event);
    } else if (const auto *waiting = std::get_if<WaitingStarted>(&event.what)) {
        onWaitingStarted(*operation, *waiting, event);
    } else if (std::holds_alternative<WaitingEnded>(event.what)) {
        onWaitingEnded(*operation, event);
    } else if (std::holds_alternative<PauseStarted>(event.what)) {
        onPauseStarted(*operation, event);
    } else if (std::holds_alternative<PauseEnded>(event.what)) {
        onPauseEnded(*operation, event);
    } else if (std::holds_alternative<CancelRequested>(event.what)) {
        onCancelRequested(*operation);
    } else if (const auto *told = std::get_if<Told>(&event.what)) {
        onTold(*operation, *told);
    } else if (auto *ended = std::get_if<WorkEnded>(&event.what)) {
        onWorkEnded(*operation, std::move(ended->end), event);
    }
}

bool OrchestratorPrivate::move(LiveOperation &operation, OperationStatus to)
{
    if (!isMoveAllowed(operation.record.status, to)) {
        return false;
    }
    operation.record.status = to;
    return true;
}

void OrchestratorPrivate::beginRunning(LiveOperation &operation, const LifecycleEvent &event)
{
    if (operation.record.startedAt) {
        // Held after its children had ended, and queued again.
        if (operation.record.status == OperationStatus::Waiting &&
            move(operation, OperationStatus::Running)) {
            operation.record.reason.clear();
            changed(operation);
        }
        return;
    }
    operation.record.startedAt = event.utc;
    operation.startedAt = event.at;
    m_pump.beginAttempt(operation, 1, event.at);
    m_pump.add(operation);
    if (operation.children && operation.task->timeout) {
        operation.task->isTimeoutArmed = true;
        CancellationSource(operation.task->block.source()).cancelAfter(*operation.task->timeout);
    }
    if (move(operation, OperationStatus::Running)) {
        operation.record.reason.clear();
        changed(operation);
    }
    if (LiveOperation *parent = find(operation.parent)) {
        beginRunning(*parent, event);
    }
}

void OrchestratorPrivate::onAttemptStarted(LiveOperation &operation, const AttemptStarted &what,
                                           const LifecycleEvent &event)
{
    logging::logger("operations")
        ->info("{} starts try {}", operation.record.id.toString().toStdString(), what.attempt);
    if (what.attempt > 1) {
        m_pump.beginAttempt(operation, what.attempt, event.at);
        changed(operation);
        return;
    }
    beginRunning(operation, event);
}

void OrchestratorPrivate::onWaitingStarted(LiveOperation &operation, const WaitingStarted &what,
                                           const LifecycleEvent &event)
{
    if (what.expected) {
        logging::logger("operations")
            ->info("{} waits, for about {} ms", operation.record.id.toString().toStdString(),
                   what.expected->count());
    }
    m_scheduler.lendSlot(operation.handle);
    m_pump.beginWaiting(operation, event.at);
    if (operation.record.status == OperationStatus::Cancelling) {
        return;
    }
    static_cast<void>(move(operation, OperationStatus::Waiting));
    operation.record.reason = what.reason;
    changed(operation);
}

void OrchestratorPrivate::onWaitingEnded(LiveOperation &operation, const LifecycleEvent &event)
{
    m_scheduler.reclaimSlot(operation.handle);
    m_pump.endWaiting(operation, event.at);
    if (move(operation, OperationStatus::Running)) {
        operation.record.reason.clear();
        changed(operation);
    }
}

void OrchestratorPrivate::onCancelRequested(LiveOperation &operation)
{
    const CancellationReason reason = operation.task->token.reason().value_or(CancellationReason{});
    cancelChildren(operation, reason);
    if (move(operation, OperationStatus::Cancelling)) {
        operation.record.reason = reason.text;
        changed(operation);
    }
}

void OrchestratorPrivate::onTold(LiveOperation &operation, const Told &what)
{
    operation.record.kept = what.kept;
    operation.record.warnings = what.warnings;
    operation.record.result = what.result;
    for (auto it = what.context.begin(); it != what.context.end(); ++it) {
        operation.record.context.insert(it.key(), it.value());
    }
    changed(operation);
}

void OrchestratorPrivate::onWorkEnded(LiveOperation &operation, OperationEnd end,
                                      const LifecycleEvent &event)
{
    if (operation.children) {
        end = operation.children->endWith(std::move(end));
    }
    finish(operation, std::move(end), event.at, event.utc);
}

void OrchestratorPrivate::changed(LiveOperation &operation)
{
    if (m_journal) {
        const OperationHandle changedHandle = operation.handle;
        m_journal->writeChange(operation.record, [this, changedHandle, owner = QPointer(m_owner)](
                                                     const Result<void> &stored) {
            LiveOperation *live = owner ? find(changedHandle) : nullptr;
            if (live) {
                noteJournalFailure(*live, live->record, stored);
            }
        });
    }
    if (!operation.isStartShown) {
        return;
    }
    if (operation.changedInRound == m_round) {
        showChanges();
    }
    operation.changedInRound = m_round;
    operation.isTickPending = false;
    m_changes.append(operation.record);
}

void OrchestratorPrivate::showChanges()
{
    while (!m_changes.isEmpty() || !m_finished.isEmpty()) {
        ++m_round;
        const QList<OperationRecord> changes = std::exchange(m_changes, {});
        const QList<OperationRecord> finished = std::exchange(m_finished, {});
        if (!changes.isEmpty()) {
            Q_EMIT m_owner->operationsChanged(changes);
        }
        for (const OperationRecord &record : finished) {
            Q_EMIT m_owner->operationFinished(record);
        }
    }
    if (m_isShuttingDown && !m_isShutDown && m_liveCount == 0) {
        finishShutdown();
    }
}

void OrchestratorPrivate::noteJournalFailure(LiveOperation &operation, OperationRecord &record,
                                             const Result<void> &stored)
{
    if (stored) {
        return;
    }
    const Error &error = stored.error();
    logging::logger("operations")
        ->error("{} could not be recorded: {}", record.id.toString().toStdString(),
                error.message.toStdString());
    if (operation.journalWarning.isEmpty()) {
        operation.journalWarning = error.message;
        record.warnings.append(error.message);
    }
    Q_EMIT m_owner->journalFailed(error);
}

} // namespace ktrdr::operations
