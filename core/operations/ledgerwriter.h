#pragma once

#include "core/operations/ledgerchores.h"
#include "core/operations/ledgerqueue.h"
#include "core/operations/ledgerscribe.h"

#include <thread>

namespace ktrdr::operations {

/// The ledger's thread: the only writer of this process, and its eyes on the others. Takes tasks
/// from any thread, writes what waits together in one transaction, looks at the file ten times a
/// second, and beats while operations of this process live.
class LedgerWriter
{
public:
    using Stored = LedgerTask::Stored;

    /// `seen`: the last change of others that is not told, for whoever asks reads it himself.
    LedgerWriter(QString file, qint64 seen, LedgerListener listener);
    /// Writes what waits, declares what still lives interrupted, and joins: within two seconds,
    /// even where others keep the file locked. Everybody who waits for an answer has one then.
    ~LedgerWriter();
    LedgerWriter(const LedgerWriter &) = delete;
    LedgerWriter &operator=(const LedgerWriter &) = delete;

    [[nodiscard]] const QString &file() const { return m_file; }

    void writeRecord(const OperationRecord &record, Stored stored);
    void writeProgress(const QList<OperationRecord> &records);
    void writeSeen(const QList<OperationRecord> &records);
    void requestCancel(const OperationId &id, CancelWhy why, const QString &text);
    void requestPause(const OperationId &id, bool isPaused);
    void remove(const QList<OperationId> &ids);
    void writeTiming(const Timing &timing);
    void setRetention(LedgerChores::Retention retention);
    void reconcile();
    [[nodiscard]] bool flush(std::chrono::milliseconds deadline);
    /// Operations whose latest state could not be written so far.
    [[nodiscard]] QList<OperationId> owed() const { return m_queue.owed(); }

private:
    void work();
    /// Empty where the file cannot be opened; then the batch is refused.
    [[nodiscard]] std::unique_ptr<LedgerDesk> open(LedgerBatch &batch);
    void leave(LedgerDesk *desk);

    const QString m_file;
    const qint64 m_seen;
    const LedgerListener m_listener;
    LedgerQueue m_queue;
    LedgerChores m_chores;
    LedgerScribe m_scribe;
    std::thread m_thread;
};

} // namespace ktrdr::operations
