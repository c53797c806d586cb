#pragma once

#include "core/operations/cancelreference.h"
#include "core/operations/operationcell.h"
#include "core/operations/progressplan.h"

#include <QVariant>

namespace ktrdr::operations {

/// A worker's side of progress: it writes memory, and whoever shows it looks when he likes. One
/// thread at a time. Every call looks at the token first and throws OperationCancelled when the
/// operation is cancelled; what was reported before stays readable.
class ProgressManager
{
public:
    ProgressManager(ProgressManager &&other) noexcept = default;
    ProgressManager &operator=(ProgressManager &&other) noexcept;
    ProgressManager(const ProgressManager &) = delete;
    ProgressManager &operator=(const ProgressManager &) = delete;
    ~ProgressManager();

    /// The steps to come, in order, with their relative weights.
    void plan(const std::vector<ProgressStep> &steps);
    /// Enters a step, counted from 1, forwards; steps passed over count as done. `units` is what
    /// advanceStep() counts up to; empty or 0 = unknown. Clears phase, text and detail.
    void startStep(int step, std::optional<quint64> units = {});
    void advanceStep(quint64 n = 1);
    /// Items of the whole operation; empty or 0 = unknown.
    void setTotalItems(std::optional<quint64> total);
    /// Hot: a few instructions.
    void advance(quint64 n = 1)
    {
        check("advance");
        m_cell->advance(n);
    }
    /// Hot. The domain's renderer turns number and arguments into words.
    void setPhase(PhaseId phase, const PhaseArguments &arguments = {})
    {
        check("setPhase");
        m_cell->setPhase(phase, arguments);
    }
    /// UTF-8, raw English text where phases do not do. Up to 96 bytes cost no allocation; beyond
    /// 4,096 it is cut.
    void setText(std::string_view text);
    void setDetail(std::string_view detail);
    /// Cold: adds to what the domain shows; takes a lock and may allocate.
    void setContext(QLatin1StringView key, const QVariant &value);
    /// The writer of a parallel worker: its units and items count towards `step` of this operation.
    /// It may outlive this manager; when it goes, what it counted stays.
    [[nodiscard]] ProgressManager child(int step);
    /// The last word of a worker that has done everything: last step, all its units. 100 % are
    /// shown once the operation has ended as completed.
    void complete();

    /// For whoever runs the operation, between two attempts: everything from zero but plan and
    /// context. Does not look at the token.
    void beginAttempt(int attempt);

private:
    friend class OperationBlock;

    explicit ProgressManager(OperationCell &operation);
    ProgressManager(OperationCell &operation, std::shared_ptr<ProgressCell> cell);

    void check(const char *where) const
    {
        if (m_operation->isCancelled()) [[unlikely]] {
            throwCancelled(where);
        }
    }
    [[noreturn]] void throwCancelled(const char *where) const;
    [[nodiscard]] OperationCell &operation() const noexcept;
    void retire() noexcept;

    CancelReference m_operation;
    ProgressCell *m_cell;
    /// Of a child: keeps its cell when a new attempt drops the children.
    std::shared_ptr<ProgressCell> m_ownCell;
};

} // namespace ktrdr::operations
