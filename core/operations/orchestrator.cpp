#include "core/operations/orchestrator.h"

#include "core/operations/orchestratorprivate.h"

namespace ktrdr::operations {

Orchestrator::Orchestrator(OperationJournal *journal, TimeEstimationEngine *estimator,
                           const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<OrchestratorPrivate>(this, journal, estimator, clock))
{}

Orchestrator::~Orchestrator() = default;

void Orchestrator::shareWithWork(std::shared_ptr<const void> used)
{
    d->shareWithWork(std::move(used));
}

bool Orchestrator::isWorkLeftBehind()
{
    return WorkPools::wasAnyAbandoned();
}

Result<OperationId> Orchestrator::start(AsyncOperation operation)
{
    return d->start(std::move(operation));
}

CancelAnswer Orchestrator::cancel(const OperationId &id, CancelWhy why, const QString &text)
{
    return d->cancel(id, why, text);
}

PauseAnswer Orchestrator::pause(const OperationId &id)
{
    return d->pause(id);
}

PauseAnswer Orchestrator::resume(const OperationId &id)
{
    return d->resume(id);
}

int Orchestrator::cancelAll(CancelWhy why, const QString &text)
{
    return d->cancelAll(why, text);
}

void Orchestrator::setPumpInterval(std::chrono::milliseconds interval)
{
    d->pump().setInterval(interval);
}

std::optional<OperationRecord> Orchestrator::record(const OperationId &id) const
{
    const LiveOperation *operation = d->find(id);
    if (!operation || !operation->isStartShown) {
        return std::nullopt;
    }
    return operation->record;
}

QList<OperationRecord> Orchestrator::records() const
{
    return d->records();
}

void Orchestrator::forget(const QList<OperationId> &ids)
{
    d->forget(ids);
}

int Orchestrator::liveCount() const
{
    return d->liveCount();
}

void Orchestrator::shutdown(std::chrono::milliseconds deadline)
{
    d->shutdown(deadline);
}

void Orchestrator::customEvent(QEvent *event)
{
    if (event->type() == LifecycleQueue::wakeUp()) {
        d->handleEvents();
    }
}

} // namespace ktrdr::operations
