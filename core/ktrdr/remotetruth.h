#pragma once

#include "core/ktrdr/remoteoperation.h"

namespace ktrdr::wire {

/// What a watcher knows of an operation beyond the answer at hand.
struct WatcherKnowledge
{
    /// Nothing moved for long after the service had called it failed (FailureWatch).
    bool failureIsBelieved = false;
    /// The training host's sessions still list it as running.
    bool sessionStillRuns = false;
    /// Somebody asked us to cancel it.
    bool cancelRequested = false;
};

/// What to believe of an operation, since KTRDR's states are not always what they say: "failed" and
/// "cancelled" may still be at work, "completed" may have failed or been cancelled.
struct RemoteTruth
{
    operations::OperationStatus status = operations::OperationStatus::Pending;
    /// The service called it failed because no worker claimed it, which it does to healthy
    /// downloads of more than a minute: go on watching, and do not alarm.
    bool reportedFailedStillWorking = false;
    /// A translated sentence on what is odd; empty where nothing is.
    QString note;
    /// Translated, or the service's own.
    QStringList warnings;

    [[nodiscard]] static RemoteTruth of(const RemoteOperation &operation,
                                        const WatcherKnowledge &knowledge = {});
};

/// Whether the service called it failed only because no worker claimed it.
[[nodiscard]] bool isUnclaimedFailure(const RemoteOperation &operation);

} // namespace ktrdr::wire
