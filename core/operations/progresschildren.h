#pragma once

#include "core/operations/progresscell.h"

#include <map>
#include <vector>

namespace ktrdr::operations {

/// What the parallel workers of one step did together.
struct ChildSums
{
    quint64 units = 0;
    /// Empty where one of them does not know.
    std::optional<quint64> totalUnits = 0;
    quint64 items = 0;
    std::optional<quint64> totalItems = 0;

    void add(const ProgressSnapshot &child);
    /// Of a worker that has ended: what it did is all there was to do, where it did not know.
    void addEnded(ProgressSnapshot child);
};

/// The cells of an operation's parallel workers, and what those that have ended left behind. Not
/// thread-safe: its owner guards it.
class ProgressChildren
{
public:
    /// Lives until retired or cleared.
    [[nodiscard]] std::shared_ptr<ProgressCell> add(int step);
    /// Keeps the sums of a worker that has ended, and lets its cell go.
    void retire(const ProgressCell &cell);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_live.empty() && m_retired.empty(); }
    /// Grows whenever a worker wrote.
    [[nodiscard]] quint64 version() const;
    /// False when a worker was too quick this time.
    [[nodiscard]] bool read(std::map<int, ChildSums> &sums) const;

private:
    struct Child
    {
        int step;
        std::shared_ptr<ProgressCell> cell;
    };

    std::vector<Child> m_live;
    std::map<int, ChildSums> m_retired;
    quint64 m_retiredVersion = 0;
};

} // namespace ktrdr::operations
