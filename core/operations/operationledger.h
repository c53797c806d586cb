#pragma once

#include "core/operations/cancellationreason.h"
#include "core/operations/ledgerquery.h"
#include "core/operations/mailbox.h"
#include "core/operations/operationjournal.h"
#include "core/operations/timinghistory.h"

#include <QMutex>
#include <QObject>
#include <QSet>

#include <chrono>
#include <memory>

namespace ktrdr::operations {

class LedgerWriter;
struct LedgerNews;

/// The lasting record of all operations of every process on this machine: `operations.db` (SQLite,
/// WAL) in the data home. One thread inside writes for this process; every process reads all.
///
/// What `stored` reported as written survives `kill -9`. Operations of a process that died become
/// Interrupted. Lives on the consumer's thread; signals and `stored` callbacks arrive there.
class OperationLedger final : public QObject, public OperationJournal
{
    Q_OBJECT

public:
    using Query = LedgerQuery;
    using Stored = OperationJournal::Stored;

    /// Opens or begins the ledger of `folder` (made if missing) and marks what dead processes left
    /// behind as Interrupted. A damaged file is set aside, see notices(). Fails where the folder
    /// cannot be written, the disk is full, or the file comes from a newer version.
    [[nodiscard]] static Result<std::unique_ptr<OperationLedger>> open(const QString &folder);
    /// Writes what waits, for two seconds at most where others keep the file locked. Calls `stored`
    /// of everything that was not answered yet.
    ~OperationLedger() override;

    /// What happened while opening, as translated sentences: which file was set aside, and where.
    [[nodiscard]] QStringList notices() const { return m_notices; }
    [[nodiscard]] QString file() const;
    /// Looks for dead owners again, on the ledger's thread; foreignChanged() tells what it found.
    void reconcile();

    /// Reading: any thread, blocking, each call with a connection of its own. Newest first.
    [[nodiscard]] QList<OperationRecord> list(const LedgerQuery &query = {}) const;
    /// The same in chunks of one consistent picture; `take` returns false to stop.
    void read(const LedgerQuery &query, int chunk,
              const std::function<bool(QList<OperationRecord>)> &take) const;
    [[nodiscard]] std::optional<OperationRecord> find(const OperationId &id) const;
    [[nodiscard]] qint64 count(const LedgerQuery &query = {}) const;
    /// Bounded to about 500 points per attempt, oldest first.
    [[nodiscard]] std::vector<ProgressPoint> progressHistory(const OperationId &id) const;
    [[nodiscard]] QList<OperationAttempt> attempts(const OperationId &id) const;
    [[nodiscard]] QList<StateChange> stateChanges(const OperationId &id) const;

    /// Writing: consumer's thread, asynchronous.
    void writeStart(const OperationRecord &record, Stored stored) override;
    void writeChange(const OperationRecord &record, Stored stored) override;
    void writeProgress(const QList<OperationRecord> &records) override;
    void writeEnd(const OperationRecord &record, Stored stored) override;

    /// Keeps what services tell of operations of their own, so that there is a history of them; the
    /// rest of the record's life is the service's matter.
    void writeSeen(const QList<OperationRecord> &records);

    /// Was it started by this process, and is it still recorded? Any thread.
    [[nodiscard]] bool isOwn(const OperationId &id) const;
    /// Asks the process that runs `id` to cancel it; its answer is the change of the record.
    void requestCancel(const OperationId &id, CancelWhy why = CancelWhy::User,
                       const QString &text = {});
    /// Asks the process that runs `id` to pause it, or to let it go on; its answer is the change of
    /// the record.
    void requestPause(const OperationId &id, bool isPaused);
    /// Removes ended operations for good; others stay. removed() tells which went.
    void remove(const QList<OperationId> &ids);
    /// Keeps at most this many operations, and ended ones at most this long; applied at once and
    /// from then on after every end. Operations that run always stay.
    void setRetention(int operations, std::chrono::days age);
    /// Where the operations' log lines are, so that they go when their operation goes.
    void setLogFolder(const QString &folder);

    [[nodiscard]] QList<Timing> timings() const;
    void writeTiming(const Timing &timing);

    /// Waits until everything handed over so far is in the file; false = not within `deadline`.
    [[nodiscard]] bool flush(std::chrono::milliseconds deadline);
    /// Operations whose latest state could not be written so far: the disk is full, or others keep
    /// the file locked. Each failed `stored` of a record leads here, and out again at caughtUp().
    [[nodiscard]] QList<OperationId> owed() const;

Q_SIGNALS:
    /// Another process asks to cancel an operation of this one.
    void cancelRequested(const ktrdr::operations::OperationId &id, ktrdr::operations::CancelWhy why,
                         const QString &text);
    /// Another process asks to pause an operation of this one, or to let it go on.
    void pauseRequested(const ktrdr::operations::OperationId &id, bool isPaused);
    /// Operations of other processes appeared or changed.
    void foreignChanged(const QList<ktrdr::operations::OperationRecord> &records);
    void removed(const QList<ktrdr::operations::OperationId> &ids);
    /// Something of this process could not be written; at most one signal per second.
    void writeFailed(const ktrdr::operations::Error &error);
    /// Everything that could not be written before is in the file now.
    void caughtUp();

private:
    OperationLedger(const QString &file, qint64 seen, QStringList notices);

    template<typename F>
    void reading(F read) const;
    void tell(const LedgerNews &news);
    void complain(const Error &error) const;

    QStringList m_notices;
    QString m_logFolder;
    mutable Clock::TimePoint m_lastComplaint;
    mutable Mailbox m_mail;
    mutable QMutex m_ownMutex;
    QSet<OperationId> m_own;
    std::unique_ptr<LedgerWriter> m_writer;
};

} // namespace ktrdr::operations
