#pragma once

#include "core/operations/asyncoperation.h"
#include "core/operations/operationrecord.h"

#include <QList>

namespace ktrdr::operations {
class Orchestrator;
}

namespace ktrdr::training {

/// Keeps the trainings of this process from getting into each other's way: as many at once as there
/// are cores, one thread each; a run is continued by one operation at a time. Lives on the
/// orchestrator's thread.
class TrainingJobManager
{
public:
    /// Borrowed; outlives the manager.
    explicit TrainingJobManager(operations::Orchestrator &orchestrator);

    /// Starts the operation, or returns the id of the one that trains this run already.
    operations::Result<operations::OperationId> start(operations::AsyncOperation operation);
    /// Trainings that have not ended.
    [[nodiscard]] QList<operations::OperationRecord> running() const;

    /// What each training holds while it runs. A paused one keeps its run and its memory, and lets
    /// another have its place among the trainings; it queues for one when it is resumed.
    [[nodiscard]] static std::vector<operations::ResourceClaim> resourcesOf(const QString &run);
    /// Trainings at once: the cores of this computer.
    [[nodiscard]] static int mostAtOnce();

private:
    operations::Orchestrator &m_orchestrator;
};

} // namespace ktrdr::training
