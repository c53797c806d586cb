#pragma once

#include "core/operations/operationrecord.h"

#include <QList>

#include <functional>

namespace ktrdr::operations {

/// Where an orchestrator writes what happens before it shows it. Called on the orchestrator's
/// thread and never blocks it; `stored` is called back once, on that thread, in the order of the
/// calls, after the record is safe or the writing failed. It may be called before the function
/// returns. A journal that failed for the moment may still write the record later.
class OperationJournal
{
public:
    using Stored = std::function<void(Result<void>)>;

    virtual ~OperationJournal() = default;

    /// A new operation. It is shown only once this is stored.
    virtual void writeStart(const OperationRecord &record, Stored stored) = 0;
    /// A change of state, of attempt, or of what is kept.
    virtual void writeChange(const OperationRecord &record, Stored stored) = 0;
    /// The newest progress of the operations that moved, at most every 250 ms.
    virtual void writeProgress(const QList<OperationRecord> &records) = 0;
    /// The end. It is shown only once this is stored.
    virtual void writeEnd(const OperationRecord &record, Stored stored) = 0;
};

} // namespace ktrdr::operations
