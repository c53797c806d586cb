#include "core/operations/operationboard.h"
#include "core/operations/operationledger.h"
#include "core/operations/orchestrator.h"

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

Error cannotPause(const OperationRecord &record)
{
    const bool isRemote = record.origin == OperationOrigin::Remote;
    return {u"OPERATION-CannotPause"_s,
            isRemote ? OperationBoard::tr("“%1” runs on the service “%2”, which cannot pause.")
                           .arg(record.name, record.where)
                     : OperationBoard::tr("“%1” cannot be paused.").arg(record.name),
            OperationBoard::tr("Cancel it, and run it again later."),
            {{u"operation"_s, record.id.toString()}},
            {}};
}

void OperationBoard::pause(const QList<OperationId> &ids)
{
    for (const OperationId &id : ids) {
        setPaused(id, true);
    }
}

void OperationBoard::resume(const QList<OperationId> &ids)
{
    for (const OperationId &id : ids) {
        setPaused(id, false);
    }
}

void OperationBoard::setPaused(const OperationId &id, bool isPaused)
{
    if (!m_live.contains(id)) {
        return;
    }
    const OperationRecord record = **m_records.constFind(id);
    if (!record.isPausable || record.origin == OperationOrigin::Remote) {
        Q_EMIT commandFailed(cannotPause(record));
        return;
    }
    const PauseAnswer answer = isPaused ? m_orchestrator.pause(id) : m_orchestrator.resume(id);
    if (answer == PauseAnswer::Unknown && m_ledger != nullptr) {
        m_ledger->requestPause(id, isPaused);
    }
}

QList<OperationId> OperationBoard::pausable() const
{
    QList<OperationId> wholes;
    QList<OperationId> parts;
    for (const OperationId &id : m_live) {
        const OperationRecord &record = **m_records.constFind(id);
        if (record.isPausable && record.origin == OperationOrigin::Local) {
            const bool isPart = record.parentId && m_live.contains(*record.parentId);
            (isPart ? parts : wholes) += id;
        }
    }
    return wholes + parts;
}

void OperationBoard::pauseAll()
{
    pause(pausable());
}

void OperationBoard::resumeAll()
{
    for (const OperationId &id : pausable()) {
        if ((*m_records.constFind(id))->status == OperationStatus::Paused) {
            setPaused(id, false);
        }
    }
}

} // namespace ktrdr::operations
