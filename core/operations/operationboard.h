#pragma once

#include "core/operations/mailbox.h"
#include "core/operations/operationsource.h"
#include "core/operations/sharedrecord.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace ktrdr::operations {

class HistoryLoader;
class OperationLedger;
class OperationProviders;
class Orchestrator;

/// OPERATION-CannotPause.
[[nodiscard]] Error cannotPause(const OperationRecord &record);

/// What the table and the terminal read: the union of what runs here, what runs in other processes,
/// what services tell, and history, each operation once. Commands are one call each, on many
/// operations, and reach the right process by themselves. Lives on the consumer's thread.
class OperationBoard final : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed and outlive it. `ledger` may be null: then only what runs here is seen.
    OperationBoard(Orchestrator &orchestrator, OperationLedger *ledger,
                   const OperationProviders &providers, QObject *parent = nullptr);
    ~OperationBoard() override;

    /// Shows what the service tells from now on, keeps it in the ledger, and sends commands on its
    /// operations there. Borrowed; may end at any time, and be added again.
    void addSource(OperationSource &source);

    /// All that is known so far, in no particular order.
    [[nodiscard]] QList<OperationRecord> records() const;
    [[nodiscard]] std::optional<OperationRecord> find(const OperationId &id) const;
    /// Operations that did not end, here and elsewhere.
    [[nodiscard]] int liveCount() const { return static_cast<int>(m_live.size()); }
    /// Reads the newest operations of the ledger on another thread; recordsAdded() brings them in
    /// chunks, historyLoaded() follows the last one. A second call reads again.
    void loadHistory(int newest);

    /// Ended and unknown operations are left as they are. Errors come with commandFailed().
    void cancel(const QList<OperationId> &ids, const QString &text = {});
    /// Everything that runs on this computer, in whatever process.
    void cancelAll(const QString &text = {});
    /// Pauses what runs or waits, lets go on what is paused; others are left as they are. Errors
    /// come with commandFailed(): what cannot be paused, and what a service runs.
    void pause(const QList<OperationId> &ids);
    void resume(const QList<OperationId> &ids);
    /// Everything on this computer that can be paused.
    void pauseAll();
    /// Everything on this computer that is paused.
    void resumeAll();
    /// Starts the operation's request again as a new operation, where it ran; one of this computer
    /// names the old one, and then the answer comes before this returns. Only what ended is
    /// retried.
    void retry(const OperationId &id, const OperationSource::Started &answer);
    /// Starts again the parts of an ended operation that did not complete: one by itself, several
    /// below a new parent. Fails with OPERATION-NoParts and OPERATION-NothingFailed.
    Result<OperationId> retryFailedParts(const OperationId &id);
    /// Removes ended operations for good; others stay.
    void remove(const QList<OperationId> &ids);

Q_SIGNALS:
    void recordsAdded(const QList<ktrdr::operations::OperationRecord> &records);
    void recordsChanged(const QList<ktrdr::operations::OperationRecord> &records);
    void recordsRemoved(const QList<ktrdr::operations::OperationId> &ids);
    /// It ended now, here or in another process; history does not come this way.
    void recordFinished(const ktrdr::operations::OperationRecord &record);
    void historyLoaded();
    /// A service did not do what it was asked to.
    void commandFailed(const ktrdr::operations::Error &error);

private:
    enum class Origin : quint8 { Here, Elsewhere, Service, History };

    void merge(const QList<OperationRecord> &records, Origin origin);
    void takeSilence(const QString &service);
    void takeFromService(const OperationSource &source, const QList<OperationRecord> &records);
    [[nodiscard]] OperationSource *sourceOf(const OperationRecord &record) const;
    void takeHistory(int reading, const QList<OperationRecord> &records);
    void forget(const QList<OperationId> &ids);
    [[nodiscard]] bool accepts(const OperationRecord &known, const OperationRecord &update,
                               Origin origin) const;
    [[nodiscard]] static Error notReached(const OperationRecord &record);
    void setPaused(const OperationId &id, bool isPaused);
    /// Parents before their children, which they take along.
    [[nodiscard]] QList<OperationId> pausable() const;
    void cancelHere(const OperationId &id, const QString &text);
    [[nodiscard]] Result<OperationId> retryHere(const OperationRecord &record);
    /// The record of something that ended.
    [[nodiscard]] Result<OperationRecord> ended(const OperationId &id) const;
    [[nodiscard]] QList<OperationRecord> partsOf(const OperationId &id) const;

    Orchestrator &m_orchestrator;
    OperationLedger *m_ledger;
    const OperationProviders &m_providers;
    QHash<QString, OperationSource *> m_sources;
    QHash<OperationId, SharedRecord> m_records;
    QSet<OperationId> m_live;
    /// Removed while history may still be on its way.
    QSet<OperationId> m_gone;
    QDateTime m_begun;
    Mailbox m_mail;
    /// While history is on its way.
    std::unique_ptr<HistoryLoader> m_loader;
    int m_readings = 0;
};

} // namespace ktrdr::operations
