#pragma once

#include "core/ktrdr/answer.h"
#include "core/operations/operationid.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace ktrdr::wire {

/// A worker that is registered with a backend.
struct RemoteWorker
{
    QString id;
    /// `training`, `gpu_host`, ….
    QString type;
    /// Where it says it answers; it may not.
    QString endpointUrl;
    /// `available`, `busy` or `temporarily_unavailable`.
    QString status;
    std::optional<operations::OperationId> currentOperation;
    bool hasGpu = false;
    /// `CUDA` or `MPS`.
    QString gpuType;
    std::optional<int> gpuCount;
    std::optional<QDateTime> lastHealthCheck;
    std::optional<QDateTime> lastHealthy;
    int failedHealthChecks = 0;
};

/// Of `GET /workers`, a bare list, or one inside `data` or `workers`; entries without an id are
/// left out.
[[nodiscard]] operations::Result<QList<RemoteWorker>> readWorkers(const Answer &answer);

} // namespace ktrdr::wire
