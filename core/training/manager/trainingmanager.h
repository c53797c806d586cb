#pragma once

#include "core/operations/asyncoperation.h"
#include "core/operations/cancellationtoken.h"
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
class TimeEstimationEngine;
class Orchestrator;
struct OperationRecord;
struct TimeEstimate;
} // namespace ktrdr::operations

namespace ktrdr::training {

struct TrainingEnvironment;
struct TrainingOutlook;

/// The door to training: checks requests, starts, resumes and repeats trainings, and lists their
/// models. Windows, terminal and API come through here.
///
/// Trainings are operations: they return at once with an id, and everything that happens is told by
/// the orchestrator: `context.metrics` holds the latest figures and `result.metrics` every epoch
/// in KTRDR's form while it runs and after. Starting belongs to the consumer's thread; check(),
/// prepare() and models() may be called from any thread and block on the disk.
class TrainingManager
{
public:
    /// All borrowed; they outlive the manager and the operations it started. `estimator` may be
    /// null: then no time is expected.
    TrainingManager(const marketdata::BarStore &store, operations::Orchestrator &orchestrator,
                    const TrainingFolders &folders,
                    const operations::Clock &clock = operations::Clock::system(),
                    const operations::TimeEstimationEngine *estimator = nullptr);
    ~TrainingManager();

    /// Everything that is wrong with the request at once; starts nothing. Throws
    /// OperationCancelled.
    [[nodiscard]] TrainingCheck check(const TrainingRequest &request,
                                      const operations::CancellationToken &token = {}) const;

    /// What such a training took before; empty while too little was learned. On the estimator's
    /// thread.
    [[nodiscard]] std::optional<operations::TimeEstimate>
    expected(const TrainingOutlook &outlook) const;

    /// Starts a training of the strategy on all its symbols together; a sweep becomes a parent with
    /// a child each. Errors: TrainingCheck::toError(), TRAINING-RunBusy.
    operations::Result<operations::OperationId>
    trainMultiSymbolStrategy(const TrainingRequest &request);
    /// The same in two halves, for a consumer that must not wait: what blocks, on any thread…
    [[nodiscard]] operations::Result<operations::AsyncOperation>
    prepare(const TrainingRequest &request) const;
    /// …and the start, on the consumer's.
    operations::Result<operations::OperationId> start(operations::AsyncOperation prepared);

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
    const operations::TimeEstimationEngine *m_estimator;
};

} // namespace ktrdr::training
