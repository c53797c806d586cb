#pragma once

#include "core/operations/operationjournal.h"

#include <QHash>

#include <chrono>
#include <vector>

namespace ktrdr::operations {

struct LedgerDesk;

/// One thing that the ledger's thread is asked to write.
struct LedgerTask
{
    using Stored = OperationJournal::Stored;
    using Moment = std::chrono::steady_clock::time_point;

    /// A start, a change or an end. Empty: `write` does something else; it throws LedgerFailure.
    std::optional<OperationRecord> record{};
    std::function<void(LedgerDesk &)> write{};
    /// Owed exactly once, whatever happens; may be empty.
    Stored stored{};
    Moment since = std::chrono::steady_clock::now();
    /// Answered already; nobody waits for it.
    bool isOwed = false;
};

/// What is written in one transaction.
struct LedgerBatch
{
    std::vector<LedgerTask> tasks;
    /// The latest of each operation; newer than what the tasks know.
    QHash<OperationId, OperationRecord> progress;

    [[nodiscard]] bool isEmpty() const { return tasks.empty() && progress.isEmpty(); }
};

} // namespace ktrdr::operations
