#pragma once

#include "core/operations/ledgerlistener.h"
#include "core/operations/ledgerstore.h"
#include "core/operations/ledgerupkeep.h"

namespace ktrdr::operations {

/// What the ledger's thread works with while it has the file open. That thread only.
struct LedgerDesk
{
    /// `seen`: the last change of others that is old news. Throws LedgerFailure.
    LedgerDesk(const QString &file, qint64 seen);

    /// Inside a transaction. Throws LedgerFailure; a refusal concerns this task alone.
    [[nodiscard]] Result<void> write(const LedgerTask &task);
    void writeProgress(const OperationRecord &record);
    /// The transaction came to nothing.
    void rolledBack();

    /// Others declared these interrupted while this process was silent. What still works on them
    /// must stop, for an end stays an end.
    void lostToOthers(const QList<OperationId> &ids, const LedgerListener &listener);

    LedgerSession ledger;
    LedgerStore store;
    LedgerUpkeep upkeep;
    LedgerWatch watch;
    /// Found while writing a batch, told when it is committed.
    QList<OperationId> lost;
    QList<OperationId> removed;
};

} // namespace ktrdr::operations
