#pragma once

#include "core/operations/ledgerstore.h"
#include "core/operations/ledgerupkeep.h"
#include "core/operations/ledgerwatch.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace ktrdr::operations {

/// The ledger's thread: the only writer of this process, and its eyes on the others. Takes tasks
/// from any thread, writes what waits together in one transaction, looks at the file ten times a
/// second, and beats while operations of this process live.
class LedgerWriter
{
public:
    using Stored = std::function<void(Result<void>)>;

    /// What the thread tells; called on it. None of them may block.
    struct Listener
    {
        /// Outcomes of tasks, in the order they were given.
        std::function<void(std::vector<std::pair<Stored, Result<void>>>)> stored;
        std::function<void(LedgerNews)> news;
        std::function<void(Error)> failed;
        std::function<bool(const OperationId &)> isOwn;
    };

    struct Retention
    {
        int operations = 100'000;
        std::chrono::days age{365};
    };

    LedgerWriter(QString file, Listener listener);
    /// Writes what waits, declares what still lives interrupted, and joins.
    ~LedgerWriter();
    LedgerWriter(const LedgerWriter &) = delete;
    LedgerWriter &operator=(const LedgerWriter &) = delete;

    [[nodiscard]] const QString &file() const { return m_file; }

    void writeRecord(const OperationRecord &record, Stored stored);
    void writeProgress(const QList<OperationRecord> &records);
    void requestCancel(const OperationId &id, CancelWhy why, const QString &text);
    void remove(const QList<OperationId> &ids);
    void writeTiming(const Timing &timing);
    void setRetention(Retention retention);
    void reconcile();
    [[nodiscard]] bool flush(std::chrono::milliseconds deadline);

private:
    struct Session;
    using Write = std::function<Result<void>(Session &)>;
    struct Task
    {
        Write write;
        Stored stored;
        bool lasting = false;
    };
    using Moment = std::chrono::steady_clock::time_point;

    void add(Task task);
    void work();
    void writeAll(Session &session, std::vector<Task> &tasks);
    [[nodiscard]] Result<void> writeTogether(Session &session, const std::vector<Task *> &tasks,
                                             std::vector<Result<void>> &results);
    void look(Session &session);
    void beat(Session &session);
    void interruptDead(Session &session);
    void trim(Session &session);
    void lostToOthers(Session &session, const QList<OperationId> &ids);
    void leave(Session &session);
    void guarded(const std::function<void()> &step);

    const QString m_file;
    const Listener m_listener;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::vector<Task> m_tasks;
    Retention m_retention;
    bool m_trimDue = true;
    bool m_reconcileDue = false;
    bool m_busy = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace ktrdr::operations
