#pragma once

#include "core/operations/mailbox.h"
#include "core/operations/operationrecord.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace ktrdr::operations {

class HistoryLoader;
class OperationLedger;
class OperationProviders;
class Orchestrator;

/// What the table and the terminal read: the union of what runs here, what runs in other processes,
/// and history, each operation once. Commands are one call each, on many operations, and reach the
/// right process by themselves. Lives on the consumer's thread.
class OperationBoard final : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed and outlive it. `ledger` may be null: then only what runs here is seen.
    OperationBoard(Orchestrator &orchestrator, OperationLedger *ledger,
                   const OperationProviders &providers, QObject *parent = nullptr);
    ~OperationBoard() override;

    /// All that is known so far, in no particular order.
    [[nodiscard]] QList<OperationRecord> records() const { return m_records.values(); }
    [[nodiscard]] std::optional<OperationRecord> find(const OperationId &id) const;
    /// Operations that did not end, here and elsewhere.
    [[nodiscard]] int liveCount() const { return static_cast<int>(m_live.size()); }
    /// Reads the newest operations of the ledger on another thread; recordsAdded() brings them in
    /// chunks, historyLoaded() follows the last one. A second call reads again.
    void loadHistory(int newest);

    /// Ended and unknown operations are left as they are.
    void cancel(const QList<OperationId> &ids, const QString &text = {});
    /// Everything that runs, here and in other processes.
    void cancelAll(const QString &text = {});
    /// Starts each operation's request again as a new operation that names the old one; answers in
    /// the order of `ids`. Only what ended is retried.
    QList<Result<OperationId>> retry(const QList<OperationId> &ids);
    /// Removes ended operations for good; others stay.
    void remove(const QList<OperationId> &ids);

Q_SIGNALS:
    void recordsAdded(const QList<ktrdr::operations::OperationRecord> &records);
    void recordsChanged(const QList<ktrdr::operations::OperationRecord> &records);
    void recordsRemoved(const QList<ktrdr::operations::OperationId> &ids);
    /// It ended now, here or in another process; history does not come this way.
    void recordFinished(const ktrdr::operations::OperationRecord &record);
    void historyLoaded();

private:
    enum class Source : quint8 { Here, Elsewhere, History };

    void merge(const QList<OperationRecord> &records, Source source);
    void takeHistory(int reading, const QList<OperationRecord> &records);
    void forget(const QList<OperationId> &ids);
    [[nodiscard]] bool accepts(const OperationRecord &known, const OperationRecord &update,
                               Source source) const;
    [[nodiscard]] Result<OperationId> retryOne(const OperationId &id);

    Orchestrator &m_orchestrator;
    OperationLedger *m_ledger;
    const OperationProviders &m_providers;
    QHash<OperationId, OperationRecord> m_records;
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
