#pragma once

#include "core/ktrdr/remotetruth.h"
#include "core/operations/operationrecord.h"

namespace ktrdr::wire {

/// A remote operation as the table, the terminal and the ledger show it.
struct RemoteRecord
{
    operations::OperationRecord record;
    /// See RemoteTruth; then the record's status is Running.
    bool reportedFailedStillWorking = false;
};

/// `service` is the name of the service that runs it, `now` (UTC) ends the elapsed time of what has
/// not ended. The record's `request` is RepeatRequest's, empty where the operation cannot be run
/// again.
[[nodiscard]] RemoteRecord toRecord(const RemoteOperation &operation, const QString &service,
                                    const QDateTime &now, const WatcherKnowledge &knowledge = {});

} // namespace ktrdr::wire
