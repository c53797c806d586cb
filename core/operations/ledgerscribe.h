#pragma once

#include "core/operations/ledgerdesk.h"
#include "core/operations/ledgerreserve.h"

namespace ktrdr::operations {

/// Writes batches and answers for them. What the moment refused (a full disk, a file that cannot
/// be opened or stays locked) it owes: it keeps the latest record of each operation and writes it
/// as soon as that is possible. The ledger's thread only.
class LedgerScribe
{
public:
    /// `listener` is borrowed.
    LedgerScribe(QString file, const LedgerListener &listener);

    /// Writes the batch, and what is owed where that is due. Returns what is to be tried again
    /// soon, because others write; nothing on the last call.
    [[nodiscard]] LedgerBatch write(LedgerDesk &desk, LedgerBatch batch, bool isLastCall);
    /// The file is not open, because of `failure`.
    void refuse(LedgerBatch batch, const LedgerFailure &failure);
    /// Operations whose latest state is not in the file.
    [[nodiscard]] QList<OperationId> owed() const { return m_owed.keys(); }

private:
    using Tasks = std::vector<LedgerTask *>;
    using Results = std::vector<Result<void>>;

    void addDue(LedgerBatch &batch, bool isLastCall);
    void renewOwed(QHash<OperationId, OperationRecord> &progress);
    /// Empty = committed, and then `results` has an entry for each task.
    [[nodiscard]] std::optional<LedgerFailure>
    writeTogether(LedgerDesk &desk, const Tasks &tasks,
                  const QHash<OperationId, OperationRecord> &progress, Results &results);
    [[nodiscard]] Results writeEach(LedgerDesk &desk, LedgerBatch &batch,
                                    const LedgerFailure &together);
    [[nodiscard]] Result<void> owe(const LedgerTask &task, const LedgerFailure &failure);
    void answer(std::vector<LedgerTask> &tasks, const Results &results) const;
    void tellFinds(LedgerDesk &desk);

    const QString m_file;
    const LedgerListener &m_listener;
    const LedgerReserve m_reserve;
    QHash<OperationId, OperationRecord> m_owed;
    LedgerTask::Moment m_nextTry;
    bool m_isBehind = false;
};

} // namespace ktrdr::operations
