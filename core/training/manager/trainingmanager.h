#pragma once

#include "core/operations/clock.h"
#include "core/operations/operationid.h"
#include "core/training/manager/modelcatalogue.h"
#include "core/training/manager/trainingcheck.h"
#include "core/training/manager/trainingfolders.h"
#include "core/training/manager/trainingjobmanager.h"
#include "core/training/manager/trainingrequest.h"

#include <memory>

namespace ktrdr::marketdata {
class BarStore;
}

namespace ktrdr::operations {
class OperationProviders;
class Orchestrator;
struct OperationRecord;
} // namespace ktrdr::operations

namespace ktrdr::training {

struct TrainingEnvironment;

/// The door to training: checks requests, starts, resumes and repeats trainings, and lists their
/// models. Windows, terminal and API come through here.
///
/// Trainings are operations: they return at once with an id, and everything that happens is told by
/// the orchestrator: `context.metrics` holds the latest figures and `result.metrics` every epoch
/// in KTRDR's form while it runs and after. Starting belongs to the consumer's thread; check() and
/// models() may be called from any thread and block on the disk.
class TrainingManager
{
public:
    /// All borrowed; they outlive the manager and the operations it started.
    TrainingManager(const marketdata::BarStore &store, operations::Orchestrator &orchestrator,
                    const TrainingFolders &folders,
                    const operations::Clock &clock = operations::Clock::system());
    ~TrainingManager();

    /// Everything that is wrong with the request at once; starts nothing.
    [[nodiscard]] TrainingCheck check(const TrainingRequest &request) const;

    /// Starts a training of the strategy on all its symbols together; a sweep becomes a parent with
    /// a child each. Errors: TrainingCheck::toError(), TRAINING-RunBusy.
    operations::Result<operations::OperationId>
    trainMultiSymbolStrategy(const TrainingRequest &request);

    /// Whether an ended training left a checkpoint to go on from. Those of a sweep are asked one by
    /// one.
    [[nodiscard]] bool canResume(const operations::OperationRecord &record) const;
    /// Goes on where an ended training stopped: the same run with the same curve. Errors:
    /// TRAINING-NothingToResume, and those of trainMultiSymbolStrategy().
    operations::Result<operations::OperationId> resume(const operations::OperationRecord &record);

    [[nodiscard]] const ModelCatalogue &models() const;

    /// Lets the board repeat trainings from their stored requests; one that left a checkpoint goes
    /// on from it.
    void registerProviders(operations::OperationProviders &providers) const;

private:
    std::shared_ptr<TrainingEnvironment> m_environment;
    TrainingJobManager m_jobs;
};

} // namespace ktrdr::training
