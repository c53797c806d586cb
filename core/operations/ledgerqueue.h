#pragma once

#include "core/operations/ledgertask.h"

#include <QList>

#include <condition_variable>
#include <mutex>

namespace ktrdr::operations {

/// What waits for the ledger's thread. Tasks keep their order; progress waits as the latest of
/// each operation only, so that a file that is locked for long costs no memory. Thread-safe.
class LedgerQueue
{
public:
    using Moment = LedgerTask::Moment;

    // Any thread.
    void add(LedgerTask task);
    void addProgress(const QList<OperationRecord> &records);
    /// Makes the thread look up although nothing waits.
    void wake();
    /// The thread shall come to an end. What waits is still handed out.
    void stop();
    /// Waits until everything handed over so far is in the file; false = not within `deadline`.
    [[nodiscard]] bool flush(std::chrono::milliseconds deadline);
    /// Operations whose latest state could not be written so far.
    [[nodiscard]] QList<OperationId> owed() const;

    // The ledger's thread.
    /// Everything that waits, as soon as something does, at the latest at `until`.
    [[nodiscard]] LedgerBatch take(Moment until);
    /// Puts what take() gave back in front of what came meanwhile.
    void giveBack(LedgerBatch batch);
    /// The batch is dealt with or given back; `owed` is what is not in the file in spite of that.
    void done(QList<OperationId> owed);
    /// Since when it shall end.
    [[nodiscard]] std::optional<Moment> stoppedAt() const;
    [[nodiscard]] bool isEmpty() const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    LedgerBatch m_waiting;
    QList<OperationId> m_owed;
    bool m_isWoken = false;
    bool m_isBusy = false;
    std::optional<Moment> m_stoppedAt;
};

} // namespace ktrdr::operations
