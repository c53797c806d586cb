#pragma once

#include "core/operations/operationrecord.h"

namespace ktrdr::operations {

class LedgerSession;

/// Writes the operations of this process. Ledger thread, inside a transaction; functions throw
/// LedgerFailure.
class LedgerStore
{
public:
    explicit LedgerStore(LedgerSession &session);

    /// A start, a change of state, or an end. Refused where the row ended already: an end never
    /// changes.
    [[nodiscard]] Result<void> writeRecord(const OperationRecord &record);
    /// False = the operation was declared ended by another process.
    [[nodiscard]] bool writeProgress(const OperationRecord &record);

    /// What a service tells of an operation of its own. Nobody here owns it, so that nobody's death
    /// interrupts it.
    void writeSeen(const OperationRecord &record);

    /// Operations of this process that did not end.
    [[nodiscard]] QList<OperationId> live() const { return m_live.keys(); }
    [[nodiscard]] bool isLive(const OperationId &id) const { return m_live.contains(id); }
    /// Another process ended it; nothing more is written for it.
    void giveUp(const OperationId &id);
    /// What was kept in memory may be ahead of the file.
    void rolledBack();

private:
    /// What is known of a live operation between writes.
    struct Track
    {
        qint64 seq = 0;
        OperationStatus status = OperationStatus::Pending;
        bool isNew = true;
        int changes = 0;
        int attempt = 0;
        qint64 lastPoint = -1;
        qint64 spacing = 0;
        int points = 0;
    };

    [[nodiscard]] int upsert(const OperationRecord &record);
    void followAttempt(Track &track, const OperationRecord &record);
    void followState(Track &track, const OperationRecord &record);
    void addPoint(Track &track, const OperationRecord &record, bool last);
    [[nodiscard]] Track trackOf(const OperationRecord &record);

    LedgerSession &m_session;
    QHash<OperationId, Track> m_live;
    /// Remote ones that did not end.
    QHash<OperationId, Track> m_seen;
};

} // namespace ktrdr::operations
