#pragma once

#include "core/ktrdr/answer.h"
#include "core/operations/operationid.h"

#include <QDateTime>

#include <optional>

namespace ktrdr::wire {

/// A backend's search for operations that no worker claims; its early warning of a false failure.
struct OrphanDetector
{
    bool running = false;
    int potentialOrphans = 0;
    std::optional<QDateTime> lastCheck;
    std::optional<int> timeoutSeconds;
    std::optional<int> intervalSeconds;
};

/// What `/health` of any of KTRDR's services says, which is that its process answers; that IB
/// works, only data proves.
struct HealthAnswer
{
    bool isHealthy = false;
    /// `ib-connector`, `training-worker`; empty for a backend.
    QString service;
    QString version;
    /// Of hosts and workers; a host says idle while a cancelled training still runs.
    std::optional<bool> isBusy;
    std::optional<operations::OperationId> currentOperation;
    std::optional<OrphanDetector> orphanDetector;

    [[nodiscard]] static operations::Result<HealthAnswer> fromAnswer(const Answer &answer);
};

} // namespace ktrdr::wire
