#pragma once

#include "core/operations/ledgerquery.h"
#include "core/operations/operationrecord.h"
#include "core/operations/timinghistory.h"

#include <functional>
#include <vector>

namespace ktrdr::operations {

/// Reads the ledger with a connection of its own per object: use one per thread and task. Throws
/// LedgerFailure.
class LedgerReader
{
public:
    explicit LedgerReader(const QString &file);
    ~LedgerReader();

    void read(const LedgerQuery &query, int chunk,
              const std::function<bool(QList<OperationRecord>)> &take);
    [[nodiscard]] std::optional<OperationRecord> find(const OperationId &id);
    [[nodiscard]] qint64 count(const LedgerQuery &query);
    [[nodiscard]] std::vector<ProgressPoint> progressHistory(const OperationId &id);
    [[nodiscard]] QList<OperationAttempt> attempts(const OperationId &id);
    [[nodiscard]] QList<StateChange> stateChanges(const OperationId &id);
    [[nodiscard]] QList<Timing> timings();

private:
    std::unique_ptr<class LedgerConnection> m_connection;
};

} // namespace ktrdr::operations
