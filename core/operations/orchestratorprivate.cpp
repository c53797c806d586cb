#include "core/operations/orchestratorprivate.h"

#include "core/logging/logging.h"

#include <QCoreApplication>

namespace ktrdr::operations {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto DestructionDeadline = 2s;

Error shuttingDown()
{
    return {
        u"OPERATION-ShuttingDown"_s,
        QCoreApplication::translate("Operations",
                                    "The program is closing and starts nothing more."),
        QCoreApplication::translate("Operations", "Start it again when the program runs again."),
        {},
        {}};
}

Error nothingToDo(const QString &type)
{
    return {u"OPERATION-NothingToDo"_s,
            QCoreApplication::translate("Operations", "There is nothing to do in this operation."),
            QCoreApplication::translate("Operations", "Choose at least one thing to work on."),
            {{u"type"_s, type}},
            {}};
}

bool hasNothingToDo(const AsyncOperation &operation)
{
    const auto isEmpty = [](const AsyncOperation &child) { return hasNothingToDo(child); };
    return (!operation.work && operation.children.empty()) ||
           std::any_of(operation.children.begin(), operation.children.end(), isEmpty);
}

} // namespace

OrchestratorPrivate::OrchestratorPrivate(Orchestrator *owner, OperationJournal *journal,
                                         TimeEstimationEngine *estimator, const Clock &clock)
    : m_owner(owner)
    , m_journal(journal)
    , m_clock(clock)
    , m_events(std::make_shared<LifecycleQueue>(owner))
    , m_scheduler(m_pools.threads(WorkKind::Cpu), m_pools.threads(WorkKind::Blocking))
    , m_pump(clock, estimator, [this](OperationHandle handle) { return find(handle); })
{
    m_pump.setStoring(journal != nullptr);
    QObject::connect(&m_pump, &Pump::ticked, owner, &Orchestrator::operationsChanged);
    QObject::connect(&m_pump, &Pump::toStore, owner, [this](const QList<OperationRecord> &records) {
        m_journal->writeProgress(records);
    });
    m_shutdownDeadline.setSingleShot(true);
    m_shutdownDeadline.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_shutdownDeadline, &QTimer::timeout, owner, [this] { finishShutdown(); });
}

OrchestratorPrivate::~OrchestratorPrivate()
{
    m_isShuttingDown = true;
    static_cast<void>(m_scheduler.withdrawAll());
    const QSet<OperationHandle> underWay = m_underWay;
    for (const OperationHandle handle : underWay) {
        if (LiveOperation *operation = find(handle)) {
            operation->onCancel.reset();
            operation->task->block.source().cancel(
                CancelWhy::Shutdown,
                QCoreApplication::translate("Operations", "The program is closing."));
        }
    }
    m_events->close();
    const auto patience = m_wasLate ? 0ms : std::chrono::milliseconds(DestructionDeadline);
    if (!m_pools.waitForAll(patience)) {
        logging::logger("operations")
            ->warn("Left behind, because it does not stop: {}",
                   m_pools.atWork().join(u", "_s).toStdString());
        m_pools.abandon(std::move(m_usedByWork));
    }
}

LiveOperation *OrchestratorPrivate::find(OperationHandle handle) const
{
    return m_table.find(handle);
}

LiveOperation *OrchestratorPrivate::find(const OperationId &id) const
{
    return m_table.find(m_byId.value(id));
}

Result<OperationId> OrchestratorPrivate::start(AsyncOperation operation)
{
    if (m_isShuttingDown) {
        return failure(shuttingDown());
    }
    if (hasNothingToDo(operation)) {
        return failure(nothingToDo(operation.type));
    }
    LiveOperation *parent = operation.parentId ? find(*operation.parentId) : nullptr;
    if (parent && parent->children && !parent->end) {
        parent->children->addChild();
    }
    const OperationId id = add(std::move(operation), parent);
    schedule();
    showChanges();
    return id;
}

OperationRecord OrchestratorPrivate::firstRecord(const AsyncOperation &operation) const
{
    OperationId id = OperationId::create(operation.type, m_clock.utc());
    while (m_byId.contains(id)) {
        id = OperationId::create(operation.type, m_clock.utc());
    }
    return {.id = id,
            .type = operation.type,
            .name = operation.name,
            .priority = operation.priority,
            .isPausable = operation.isPausable,
            .parentId = operation.parentId,
            .retryOf = operation.retryOf,
            .createdAt = m_clock.utc(),
            .startedAt = {},
            .endedAt = {},
            .progress = {},
            .message = {},
            .stepDetail = {},
            .context = operation.context,
            .request = operation.request,
            .reason = {},
            .error = {},
            .warnings = {},
            .result = {},
            .kept = {},
            .tags = {}};
}

OperationId OrchestratorPrivate::add(AsyncOperation operation, LiveOperation *parent)
{
    auto made = std::make_unique<LiveOperation>(firstRecord(operation));
    LiveOperation &live = *made;
    live.handle = m_table.add(std::move(made));
    const OperationId id = live.record.id;
    m_byId.insert(id, live.handle);
    ++m_liveCount;

    const bool hasParent = parent && !parent->end;
    const CancellationToken parentToken = hasParent ? parent->task->token : CancellationToken();
    if (hasParent) {
        live.parent = parent->handle;
        parent->liveChildren.push_back(live.handle);
    }
    live.renderer = std::move(operation.renderer);
    live.timingKey = {operation.type, operation.estimateKey, operation.sizeClass};
    live.job = {live.handle, operation.kind, operation.priority, std::move(operation.resources)};
    const OperationBlock block(id, parentToken);
    live.task = std::make_shared<OperationTask>(OperationTask{id,
                                                              live.handle,
                                                              std::move(operation.work),
                                                              std::move(operation.steps),
                                                              std::move(operation.retry),
                                                              operation.timeout,
                                                              false,
                                                              block,
                                                              block.token(),
                                                              parentToken,
                                                              m_clock,
                                                              m_events,
                                                              nullptr,
                                                              {},
                                                              1,
                                                              0,
                                                              {}});
    if (operation.isPausable) {
        live.task->gate = std::make_shared<PauseGate>();
    }

    const OperationHandle handle = live.handle;
    if (!operation.children.empty()) {
        live.children.emplace(static_cast<int>(operation.children.size()));
        listenToCancel(live);
    }
    writeStart(live);
    for (AsyncOperation &child : operation.children) {
        child.parentId = id;
        if (LiveOperation *self = find(handle)) {
            add(std::move(child), self);
        }
    }
    if (operation.children.empty() && find(handle)) {
        m_scheduler.enqueue(find(handle)->job);
    }
    return id;
}

void OrchestratorPrivate::listenToCancel(LiveOperation &operation)
{
    m_underWay.insert(operation.handle);
    if (!operation.onCancel) {
        operation.onCancel = std::make_unique<LiveOperation::Callback>(
            operation.task->token, [task = std::weak_ptr(operation.task)] {
                if (const auto alive = task.lock()) {
                    alive->tell(CancelRequested{});
                }
            });
    }
}

void OrchestratorPrivate::writeStart(LiveOperation &operation)
{
    const OperationHandle handle = operation.handle;
    if (!m_journal) {
        showStart(handle, {});
        return;
    }
    m_journal->writeStart(operation.record,
                          [this, handle, owner = QPointer(m_owner)](const Result<void> &stored) {
                              if (owner) {
                                  showStart(handle, stored);
                              }
                          });
}

void OrchestratorPrivate::showStart(OperationHandle handle, const Result<void> &stored)
{
    if (LiveOperation *operation = find(handle)) {
        noteJournalFailure(*operation, operation->record, stored);
        operation->isStartShown = true;
        const OperationRecord record = operation->record;
        Q_EMIT m_owner->operationAdded(record);
    }
}

void OrchestratorPrivate::schedule()
{
    for (const OperationHandle handle : m_scheduler.takeReady()) {
        LiveOperation *operation = find(handle);
        if (operation && operation->isLaunched) {
            m_queuedAgain.remove(handle);
            operation->task->gate->open();
        } else if (operation) {
            launch(*operation);
        }
    }
}

void OrchestratorPrivate::launch(LiveOperation &operation)
{
    operation.isLaunched = true;
    operation.task->progress.emplace(operation.task->block.progress());
    operation.sampler.emplace(operation.task->block.sampler());
    listenToCancel(operation);
    m_pools.launch(operation.task, operation.job.kind);
}

CancelAnswer OrchestratorPrivate::cancel(const OperationId &id, CancelWhy why, const QString &text)
{
    LiveOperation *operation = find(id);
    if (!operation) {
        return CancelAnswer::Unknown;
    }
    if (operation->end || operation->isEndShown) {
        return CancelAnswer::Finished;
    }
    const CancellationSource &source = operation->task->block.source();
    if (!source.cancel(why, text, id.toString())) {
        return CancelAnswer::AlreadyCancelling;
    }
    requestCancel(*operation, *source.token().reason());
    schedule();
    showChanges();
    return CancelAnswer::Requested;
}

/// Its token is cancelled already.
void OrchestratorPrivate::requestCancel(LiveOperation &operation, const CancellationReason &reason)
{
    cancelChildren(operation, reason);
    if (leaveQueue(operation) && !operation.isLaunched) {
        finish(operation, {OperationStatus::Cancelled, {}, {}, false}, m_clock.now(),
               m_clock.utc());
        return;
    }
    operation.record.reason = reason.text;
    if (move(operation, OperationStatus::Cancelling)) {
        changed(operation);
    }
}

void OrchestratorPrivate::cancelChildren(const LiveOperation &operation,
                                         const CancellationReason &reason)
{
    Bulk bulk;
    bulk.reason = reason;
    const std::vector<OperationHandle> children = operation.liveChildren;
    for (const OperationHandle handle : children) {
        LiveOperation *child = find(handle);
        if (!child || child->end) {
            continue;
        }
        if (!child->isLaunched && leaveQueue(*child)) {
            bulk.handles.push_back(handle);
        } else if (child->isLaunched || child->children) {
            requestCancel(*child, reason);
        }
    }
    if (!bulk.handles.empty()) {
        endLater(std::move(bulk));
    }
}

int OrchestratorPrivate::cancelAll(CancelWhy why, const QString &text)
{
    const QSet<OperationHandle> queuedAgain = std::exchange(m_queuedAgain, {});
    for (const OperationHandle handle : queuedAgain) {
        static_cast<void>(m_scheduler.withdraw(handle));
    }
    Bulk bulk;
    bulk.unsorted = m_scheduler.withdrawAll();
    bulk.reason = {why, text, {}, m_clock.now()};
    Bulk held;
    held.handles.assign(m_held.cbegin(), m_held.cend());
    held.reason = bulk.reason;
    qsizetype count = bulk.unsorted.size() + std::ssize(held.handles);
    const QSet<OperationHandle> underWay = m_underWay;
    for (const OperationHandle handle : underWay) {
        LiveOperation *operation = find(handle);
        if (operation && !operation->end &&
            operation->task->block.source().cancel(why, text, operation->record.id.toString())) {
            operation->record.reason = operation->task->token.reason()->text;
            ++count;
            if (move(*operation, OperationStatus::Cancelling)) {
                changed(*operation);
            }
        }
    }
    for (Bulk *each : {&bulk, &held}) {
        if (each->unsorted.size() > 0 || !each->handles.empty()) {
            endLater(std::move(*each));
        }
    }
    showChanges();
    return static_cast<int>(count);
}

void OrchestratorPrivate::endLater(Bulk bulk)
{
    m_bulks.push_back(std::move(bulk));
    if (m_bulks.size() == 1) {
        QMetaObject::invokeMethod(
            m_owner, [this] { endCancelled(); }, Qt::QueuedConnection);
    }
}

} // namespace ktrdr::operations
