#include "core/training/manager/trainingjobmanager.h"

#include "core/operations/orchestrator.h"
#include "core/training/manager/trainingrequest.h"

#include <QThread>

#include <algorithm>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using operations::AsyncOperation;
using operations::OperationId;
using operations::OperationRecord;
using operations::OperationStatus;
using operations::Result;

TrainingJobManager::TrainingJobManager(operations::Orchestrator &orchestrator)
    : m_orchestrator(orchestrator)
{}

Result<OperationId> TrainingJobManager::start(AsyncOperation operation)
{
    const QJsonValue run = operation.request["run"_L1];
    for (const OperationRecord &record : running()) {
        if (record.request["run"_L1] == run && record.status != OperationStatus::Cancelling) {
            return record.id;
        }
    }
    return m_orchestrator.start(std::move(operation));
}

QList<OperationRecord> TrainingJobManager::running() const
{
    QList<OperationRecord> list = m_orchestrator.records();
    list.removeIf([](const OperationRecord &record) {
        return record.isFinal() || record.type != TrainingType;
    });
    return list;
}

std::vector<operations::ResourceClaim> TrainingJobManager::resourcesOf(const QString &run)
{
    return {{u"training"_s, mostAtOnce(), true}, {QString(u"run:"_s + run), 1}};
}

int TrainingJobManager::mostAtOnce()
{
    return std::max(1, QThread::idealThreadCount());
}

} // namespace ktrdr::training
