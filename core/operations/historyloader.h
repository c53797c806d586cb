#pragma once

#include "core/operations/operationrecord.h"

#include <atomic>
#include <functional>
#include <thread>

namespace ktrdr::operations {

class OperationLedger;

/// Reads the newest operations of the ledger on a thread of its own and hands them over in chunks.
/// Its end stops the reading and waits for the chunk at hand.
class HistoryLoader
{
public:
    /// Called on the loader's thread; an empty list is the last call.
    using Take = std::function<void(QList<OperationRecord>)>;

    HistoryLoader(const OperationLedger &ledger, int newest, Take take);
    ~HistoryLoader();
    HistoryLoader(const HistoryLoader &) = delete;
    HistoryLoader &operator=(const HistoryLoader &) = delete;

private:
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

} // namespace ktrdr::operations
