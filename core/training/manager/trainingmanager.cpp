#include "core/training/manager/trainingmanager.h"

#include "core/operations/operationproviders.h"
#include "core/operations/operationrecord.h"
#include "core/operations/orchestrator.h"
#include "core/operations/timeestimationengine.h"
#include "core/training/manager/runfolder.h"
#include "core/training/manager/trainingenvironment.h"
#include "core/training/manager/trainingoperationprovider.h"
#include "core/training/manager/trainingoutlook.h"
#include "core/training/manager/trainingpreflight.h"
#include "core/training/values/text.h"
#include "core/training/values/trainingerror.h"

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using operations::AsyncOperation;
using operations::failure;
using operations::OperationId;
using operations::OperationRecord;
using operations::Result;

TrainingManager::TrainingManager(const marketdata::BarStore &store,
                                 operations::Orchestrator &orchestrator,
                                 const TrainingFolders &folders, const operations::Clock &clock,
                                 const operations::TimeEstimationEngine *estimator)
    : m_environment(std::make_shared<TrainingEnvironment>(store, clock, folders))
    , m_jobs(orchestrator)
    , m_estimator(estimator)
{}

TrainingManager::~TrainingManager() = default;

TrainingCheck TrainingManager::check(const TrainingRequest &request,
                                     const operations::CancellationToken &token) const
{
    return checkTraining(*m_environment, request, token);
}

std::optional<operations::TimeEstimate>
TrainingManager::expected(const TrainingOutlook &outlook) const
{
    return m_estimator ? m_estimator->expected(outlook.timing) : std::nullopt;
}

Result<OperationId> TrainingManager::trainMultiSymbolStrategy(const TrainingRequest &request)
{
    auto operation = prepare(request);
    return operation ? start(*std::move(operation)) : failure(operation.error());
}

Result<AsyncOperation> TrainingManager::prepare(const TrainingRequest &request) const
{
    return TrainingOperationProvider(m_environment).operationFor(request);
}

Result<OperationId> TrainingManager::start(AsyncOperation prepared)
{
    return m_jobs.start(std::move(prepared));
}

bool TrainingManager::canResume(const OperationRecord &record) const
{
    if (record.type != TrainingType || !record.isFinal() ||
        record.origin == operations::OperationOrigin::Remote) {
        return false;
    }
    const auto request = TrainingRequest::fromJson(record.request);
    if (!request || !RunFolder::isName(request->run)) {
        return false;
    }
    return request->sweep.isEmpty() &&
           RunFolder(m_environment->folders.runs, request->run).hasCheckpoint();
}

Result<OperationId> TrainingManager::resume(const OperationRecord &record)
{
    if (!canResume(record)) {
        return failure(trainingError(
            "TRAINING-NothingToResume",
            Text::tr("“%1” left no checkpoint to go on from.").arg(record.name),
            Text::tr("Start it anew: 'ktrdr ops retry %1'.").arg(record.id.toString()),
            {{u"operation"_s, record.id.toString()}}));
    }
    auto operation = TrainingOperationProvider(m_environment).fromRequest(record.request);
    if (!operation) {
        return failure(operation.error());
    }
    operation->retryOf = record.id;
    return m_jobs.start(*std::move(operation));
}

const ModelCatalogue &TrainingManager::models() const
{
    return m_environment->models;
}

void TrainingManager::registerProviders(operations::OperationProviders &providers) const
{
    providers.add(std::make_unique<TrainingOperationProvider>(m_environment));
}

} // namespace ktrdr::training
