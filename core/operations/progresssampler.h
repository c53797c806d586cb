#pragma once

#include "core/operations/cancelreference.h"
#include "core/operations/operationcell.h"
#include "core/operations/progressplan.h"
#include "core/operations/progressstate.h"

#include <map>

namespace ktrdr::operations {

struct ChildSums;

/// What a sampler saw last, small enough to be kept in a row where thousands are looked through.
class ProgressMark
{
public:
    ProgressMark() = default;
    ProgressMark(const ProgressCell &cell, quint32 sequence, quint64 items)
        : m_cell(&cell)
        , m_items(items)
        , m_sequence(sequence)
    {}

    /// Whether the worker has written since. Always true of work in parallel: ask its sampler.
    [[nodiscard]] bool mayHaveNews() const
    {
        return m_cell->sequence() != m_sequence || m_cell->items() != m_items || m_cell->isShared();
    }
    /// mayHaveNews() is going to be asked.
    void fetchAhead() const { __builtin_prefetch(m_cell); }

private:
    const ProgressCell *m_cell = nullptr;
    quint64 m_items = 0;
    quint32 m_sequence = 0;
};

/// The reading side of progress: turns what the worker left in the cell into a ProgressState, with
/// names, sums over parallel workers, and a percentage that keeps its promises: it never goes back
/// within an attempt, is never 100 before the operation has completed, and is empty while the total
/// is unknown. One thread at a time.
///
/// `elapsed`, `remaining` and `rate` are left to the owner, who knows clock and pauses.
class ProgressSampler
{
public:
    /// The most that is shown of a run that has not completed.
    static constexpr double MostWhileRunning = 99.9;

    /// Whether the worker has written since the last sample: a few nanoseconds.
    [[nodiscard]] bool hasNews() const
    {
        const ProgressCell &cell = operation().progress();
        return cell.sequence() != m_sequence || cell.items() != m_items ||
               (cell.isShared() && hasNewsOfChildren());
    }
    /// Valid as long as the sampler.
    [[nodiscard]] ProgressMark mark() const
    {
        return {operation().progress(), m_sequence, m_items};
    }
    /// The state now, or, when the worker was writing too quickly, the former one (hasNews() then
    /// stays true).
    const ProgressState &sample();
    /// The last state, after the worker has returned: 100 % when completed, else where it stopped.
    const ProgressState &finish(bool completed);
    /// The last sample.
    [[nodiscard]] const ProgressState &state() const noexcept { return m_state; }

private:
    friend class OperationBlock;

    explicit ProgressSampler(OperationCell &operation);

    [[nodiscard]] OperationCell &operation() const noexcept
    {
        return static_cast<OperationCell &>(*m_operation);
    }
    [[nodiscard]] bool hasNewsOfChildren() const;
    [[nodiscard]] bool read();
    void interpret(const ProgressSnapshot &now, const std::map<int, ChildSums> &children);
    void addChildren(const std::map<int, ChildSums> &children);
    [[nodiscard]] std::optional<double> percentage(const std::map<int, ChildSums> &children) const;

    // What hasNews() reads, together.
    CancelReference m_operation;
    quint64 m_items = 0;
    quint64 m_childVersion = 0;
    quint32 m_sequence = 0;
    bool m_finished = false;
    std::optional<double> m_highest;
    std::shared_ptr<const ProgressPlan> m_plan;
    ProgressState m_state;
};

} // namespace ktrdr::operations
