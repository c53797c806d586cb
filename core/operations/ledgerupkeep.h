#pragma once

#include "core/operations/cancellationreason.h"
#include "core/operations/operationid.h"
#include "core/operations/operationstatus.h"
#include "core/operations/timinghistory.h"

#include <QVariant>

namespace ktrdr::operations {

class LedgerSession;

/// What keeps the ledger in order beside the operations' own writing: dead owners, requests to
/// cancel, removal, durations. Ledger thread, inside a transaction; functions throw LedgerFailure.
class LedgerUpkeep
{
public:
    explicit LedgerUpkeep(LedgerSession &session);

    /// Numbers of the processes that are gone but still own operations that did not end; outside a
    /// transaction.
    [[nodiscard]] QList<qint64> deadOwners();
    /// What the owner left behind becomes Interrupted, and what it kept becomes the least that it
    /// kept; returns how many.
    int interrupt(qint64 owner, const QString &reason);
    [[nodiscard]] QString reasonOfDeath(qint64 owner);

    void requestCancel(const OperationId &id, CancelWhy why, const QString &text);
    /// To pause, or to go on.
    void requestPause(const OperationId &id, bool isPaused);
    /// Removes those that ended; returns them.
    [[nodiscard]] QList<OperationId> remove(const QList<OperationId> &ids);
    /// The oldest ended operations beyond the bounds, at most `atMost`.
    [[nodiscard]] QList<OperationId> surplus(int operations, const QDateTime &oldest, int atMost);
    void writeTiming(const Timing &timing);

private:
    LedgerSession &m_session;
};

} // namespace ktrdr::operations
