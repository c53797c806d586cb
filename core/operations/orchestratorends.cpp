#include "core/logging/logging.h"
#include "core/logging/operationlog.h"
#include "core/operations/orchestratorprivate.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostEndedInMemory = 10'000;
/// How long one turn of the event loop may be kept busy with ends.
constexpr int SliceMilliseconds = 4;

void logEnd(const OperationRecord &record)
{
    const std::string id = record.id.toString().toStdString();
    const std::string status = toString(record.status).toStdString();
    const auto log = logging::logger("operations");
    if (record.error) {
        log->error("{} ended as {}: {}", id, status, record.error->message.toStdString());
    } else {
        log->info("{} ended as {}", id, status);
    }
}

} // namespace

void OrchestratorPrivate::finish(LiveOperation &operation, OperationEnd end, Clock::TimePoint at,
                                 const QDateTime &utc)
{
    Q_ASSERT(isMoveAllowed(operation.record.status, end.status));
    const OperationHandle handle = operation.handle;
    OperationRecord record = operation.record;
    record.status = end.status;
    record.endedAt = utc;
    record.error = std::move(end.error);
    record.warnings = std::move(end.outcome.warnings);
    if (!operation.journalWarning.isEmpty()) {
        record.warnings.append(operation.journalWarning);
    }
    record.result = std::move(end.outcome.result);
    if (!end.outcome.kept.isEmpty()) {
        record.kept = end.outcome.kept;
    }
    const std::optional<CancellationReason> cancelled = operation.task->token.reason();
    record.reason = cancelled ? cancelled->text : QString();
    if (end.cancelCameTooLate) {
        record.tags.append(QCoreApplication::translate("Operations", "cancel came too late"));
    }
    m_pump.finish(operation, record, at);
    m_scheduler.release(handle);
    m_underWay.remove(handle);
    m_held.remove(handle);
    m_queuedAgain.remove(handle);
    operation.onCancel.reset();
    operation.task.reset();
    operation.sampler.reset();
    operation.renderer.reset();
    operation.job = {};
    operation.end = record;
    {
        const logging::OperationLogScope scope(record.id.toString());
        logEnd(record);
    }
    if (!m_journal) {
        showEnd(handle, {});
        return;
    }
    m_journal->writeEnd(record,
                        [this, handle, owner = QPointer(m_owner)](const Result<void> &stored) {
                            if (owner) {
                                showEnd(handle, stored);
                                schedule();
                                showChanges();
                            }
                        });
}

void OrchestratorPrivate::showEnd(OperationHandle handle, const Result<void> &stored)
{
    LiveOperation *operation = find(handle);
    if (!operation || !operation->end) {
        return;
    }
    noteJournalFailure(*operation, *operation->end, stored);
    operation->record = *std::exchange(operation->end, std::nullopt);
    operation->isEndShown = true;
    --m_liveCount;
    m_ended.push_back(handle);
    m_changes.append(operation->record);
    m_finished.append(operation->record);
    if (operation->parent.generation != 0) {
        childEnded(operation->parent, handle, operation->record);
    }
    forgetOldest();
}

void OrchestratorPrivate::childEnded(OperationHandle parentHandle, OperationHandle child,
                                     const OperationRecord &record)
{
    LiveOperation *parent = find(parentHandle);
    if (!parent || parent->end || parent->isEndShown) {
        return;
    }
    std::erase(parent->liveChildren, child);
    parent->hasChildNews = true;
    if (parent->children) {
        parent->children->childEnded(record);
        if (parent->children->allEnded()) {
            finishParent(*parent);
        } else {
            updatePaused(*parent);
        }
    }
}

void OrchestratorPrivate::finishParent(LiveOperation &parent)
{
    const bool isCancelled = parent.task->token.isCancelled();
    if (parent.task->work && !isCancelled && parent.children->anyCompleted()) {
        if (parent.isPauseWanted) {
            hold(parent);
        } else {
            m_scheduler.enqueue(parent.job);
        }
        return;
    }
    OperationEnd end = parent.children->end(isCancelled);
    if (end.status == OperationStatus::Cancelled && isCancelled) {
        const OperationEnd own = cancelledEnd(*parent.task);
        end.status = own.status;
        end.error = own.error;
    }
    finish(parent, std::move(end), m_clock.now(), m_clock.utc());
}

void OrchestratorPrivate::endCancelled()
{
    const QDeadlineTimer slice(SliceMilliseconds, Qt::PreciseTimer);
    while (!m_bulks.empty() && !slice.hasExpired()) {
        Bulk &bulk = m_bulks.front();
        if (bulk.unsorted.size() > 0) {
            bulk.handles = bulk.unsorted.inOrderOfArrival();
            bulk.unsorted = {};
        }
        if (bulk.next == bulk.handles.size()) {
            m_bulks.pop_front();
            continue;
        }
        const CancellationReason reason = bulk.reason;
        LiveOperation *operation = find(bulk.handles[bulk.next++]);
        if (operation && !operation->end && !operation->isEndShown) {
            operation->task->block.source().cancel(reason.why, reason.text, reason.origin);
            finish(*operation, {OperationStatus::Cancelled, {}, {}, false}, m_clock.now(),
                   m_clock.utc());
        }
    }
    if (!m_bulks.empty()) {
        QMetaObject::invokeMethod(
            m_owner, [this] { endCancelled(); }, Qt::QueuedConnection);
    }
    schedule();
    showChanges();
}

QList<OperationRecord> OrchestratorPrivate::records() const
{
    QList<OperationRecord> records;
    records.reserve(m_byId.size());
    for (const OperationHandle handle : m_byId) {
        const LiveOperation *operation = find(handle);
        if (operation->isStartShown) {
            records.append(operation->record);
        }
    }
    return records;
}

void OrchestratorPrivate::forget(const QList<OperationId> &ids)
{
    for (const OperationId &id : ids) {
        LiveOperation *operation = find(id);
        if (operation && operation->isEndShown) {
            remove(*operation);
        }
    }
}

void OrchestratorPrivate::forgetOldest()
{
    while (m_ended.size() > MostEndedInMemory) {
        if (LiveOperation *oldest = find(m_ended.front())) {
            remove(*oldest);
        }
        m_ended.pop_front();
    }
}

void OrchestratorPrivate::remove(LiveOperation &operation)
{
    m_byId.remove(operation.record.id);
    m_table.remove(operation.handle);
}

void OrchestratorPrivate::shutdown(std::chrono::milliseconds deadline)
{
    if (std::exchange(m_isShuttingDown, true)) {
        return;
    }
    logging::logger("operations")->info("Shutting down: {} operations are under way", m_liveCount);
    // Never within this call: who asked is not ready for the answer yet.
    m_shutdownDeadline.start(m_liveCount == 0 ? std::chrono::milliseconds(0) : deadline);
    if (m_liveCount > 0) {
        cancelAll(CancelWhy::Shutdown,
                  QCoreApplication::translate("Operations", "The program is closing."));
    }
}

void OrchestratorPrivate::finishShutdown()
{
    if (std::exchange(m_isShutDown, true)) {
        return;
    }
    m_shutdownDeadline.stop();
    QStringList late;
    for (const OperationHandle handle : std::as_const(m_byId)) {
        const LiveOperation *operation = find(handle);
        if (!operation->isEndShown) {
            late.append(operation->record.name);
            logging::logger("operations")
                ->warn("{} did not stop in time", operation->record.id.toString().toStdString());
        }
    }
    m_wasLate = !late.isEmpty();
    Q_EMIT m_owner->shutdownFinished(late.isEmpty(), late);
}

} // namespace ktrdr::operations
