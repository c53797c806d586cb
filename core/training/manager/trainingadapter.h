#pragma once

#include "core/operations/cancellationtoken.h"
#include "core/operations/operationid.h"
#include "core/services/hostservice.h"
#include "core/training/manager/trainingcheck.h"
#include "core/training/manager/trainingrequest.h"

namespace ktrdr::training {

/// Who trains elsewhere, and how it wants to be asked.
enum class TrainingHostKind : quint8 {
    /// KTRDR's training host, or one of its workers: takes the strategy's text.
    Host,
    /// KTRDR's backend: knows strategies by their names only.
    Backend,
    /// Another `ktrdr serve`: takes all of our request.
    Serve,
};

/// Starts trainings on another computer, with that computer's bars. What they are doing is told by
/// the service's operations. Thread-safe; blocks.
class TrainingAdapter
{
public:
    /// Borrowed; outlives the adapter.
    TrainingAdapter(services::HostService &service, TrainingHostKind kind);

    /// Everything that is known to be wrong before the service is asked. Throws OperationCancelled.
    [[nodiscard]] static TrainingCheck check(TrainingHostKind kind, const TrainingRequest &request,
                                             const operations::CancellationToken &token);

    /// The id is the service's. Errors: TRAINING-InvalidStrategy, TRAINING-InvalidOverride,
    /// TRAINING-NotThere (a sweep, or values that such a service does not take), and those of the
    /// service; `outcome_unknown` in the context where it may run all the same. Throws
    /// OperationCancelled.
    [[nodiscard]] operations::Result<operations::OperationId>
    start(const TrainingRequest &request, const operations::CancellationToken &token) const;

private:
    services::HostService &m_service;
    TrainingHostKind m_kind;
};

} // namespace ktrdr::training
