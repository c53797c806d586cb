#pragma once

#include "core/ktrdr/epochmetrics.h"
#include "core/ktrdr/operationsclient.h"
#include "core/ktrdr/startanswer.h"
#include "core/ktrdr/trainingrequest.h"
#include "core/ktrdr/trainingresult.h"
#include "core/ktrdr/trainingsession.h"

namespace ktrdr::wire {

/// KTRDR's training host, or one of its workers.
class TrainingHost : public OperationsClient
{
public:
    explicit TrainingHost(services::HostService &service);

    /// Sent once. KTRDR-Busy while a host trains; `outcome_unknown` where it may run all the same.
    [[nodiscard]] operations::Result<StartAnswer>
    start(const TrainingRequest &request, const operations::CancellationToken &token) const;
    /// Workers only: from the last checkpoint. Sent once.
    [[nodiscard]] operations::Result<StartAnswer>
    resume(const operations::OperationId &id, const operations::CancellationToken &token) const;
    /// Hosts only: what truly runs.
    [[nodiscard]] operations::Result<TrainingSessions>
    sessions(const operations::CancellationToken &token) const;
    /// Epochs from number `cursor` on.
    [[nodiscard]] operations::Result<MetricsHistory>
    metrics(const operations::OperationId &id, int cursor,
            const operations::CancellationToken &token) const;
    /// Hosts only. KTRDR-Refused before the end.
    [[nodiscard]] operations::Result<TrainingResult>
    result(const operations::OperationId &id, const operations::CancellationToken &token) const;
};

} // namespace ktrdr::wire
