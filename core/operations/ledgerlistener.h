#pragma once

#include "core/operations/ledgersession.h"
#include "core/operations/ledgertask.h"
#include "core/operations/ledgerwatch.h"

#include <utility>

namespace ktrdr::operations {

/// What the ledger's thread tells; called on it. None of them may block.
struct LedgerListener
{
    /// Outcomes of tasks, in the order they were given.
    std::function<void(std::vector<std::pair<LedgerTask::Stored, Result<void>>>)> stored;
    std::function<void(LedgerNews)> news;
    std::function<void(Error)> failed;
    /// All that was owed to the file is in it now.
    std::function<void()> caughtUp;
    std::function<bool(const OperationId &)> isOwn;
};

} // namespace ktrdr::operations
