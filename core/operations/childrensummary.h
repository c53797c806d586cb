#pragma once

#include "core/operations/operationend.h"
#include "core/operations/operationrecord.h"

#include <QList>

namespace ktrdr::operations {

/// What the children of a parent came to so far, and what that makes of the parent. A value.
class ChildrenSummary
{
public:
    explicit ChildrenSummary(int total)
        : m_total(total)
    {}

    void addChild() { ++m_total; }
    /// `record` is final.
    void childEnded(const OperationRecord &record);

    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] bool allEnded() const { return m_ended == m_total; }
    [[nodiscard]] bool anyCompleted() const { return m_completed > 0; }

    /// The parent's progress: each child, and the parent's own work if it has some, is an equal
    /// part; `running` are the children that are under way. Percentage and items are theirs
    /// together; elapsed time and the rest is left to the caller.
    [[nodiscard]] ProgressState progress(const std::vector<const ProgressState *> &running,
                                         const ProgressState *ownWork) const;
    /// The parent's end when all children ended and it has no work of its own.
    [[nodiscard]] OperationEnd end(bool isCancelled) const;
    /// Its end when its own work ended with `own`.
    [[nodiscard]] OperationEnd endWith(OperationEnd own) const;

private:
    [[nodiscard]] OperationOutcome outcome() const;

    int m_total;
    int m_ended = 0;
    int m_completed = 0;
    int m_failed = 0;
    int m_cancelled = 0;
    QStringList m_warnings;
    QStringList m_kept;
    QStringList m_troubles;
    std::optional<Error> m_firstError;
    quint64 m_items = 0;
    quint64 m_totalItems = 0;
    int m_knownTotals = 0;
    /// Of those that ended, together: what did not complete counts as far as it got.
    double m_percent = 0;
};

} // namespace ktrdr::operations
