#include "core/operations/progresschildren.h"

#include <algorithm>

namespace ktrdr::operations {

namespace {

void addTotal(std::optional<quint64> &sum, const std::optional<quint64> &total)
{
    sum = sum && total ? std::optional(*sum + *total) : std::nullopt;
}

quint64 versionOf(const ProgressCell &cell)
{
    return cell.sequence() + cell.items();
}

} // namespace

void ChildSums::add(const ProgressSnapshot &child)
{
    units += child.stepCurrent;
    addTotal(totalUnits, child.stepTotal);
    items += child.items;
    addTotal(totalItems, child.totalItems);
}

void ChildSums::addEnded(ProgressSnapshot child)
{
    child.stepTotal = child.stepTotal.value_or(child.stepCurrent);
    child.totalItems = child.totalItems.value_or(child.items);
    add(child);
}

std::shared_ptr<ProgressCell> ProgressChildren::add(int step)
{
    auto cell = std::make_shared<ProgressCell>();
    m_live.push_back({step, cell});
    return cell;
}

void ProgressChildren::retire(const ProgressCell &cell)
{
    const auto child = std::find_if(m_live.begin(), m_live.end(),
                                    [&](const Child &live) { return live.cell.get() == &cell; });
    if (child == m_live.end()) {
        return;
    }
    ProgressSnapshot last;
    while (!cell.read(last)) {
    }
    m_retired[child->step].addEnded(last);
    m_retiredVersion += versionOf(cell) + 1;
    m_live.erase(child);
}

void ProgressChildren::clear()
{
    m_live.clear();
    m_retired.clear();
}

quint64 ProgressChildren::version() const
{
    quint64 version = m_retiredVersion;
    for (const Child &child : m_live) {
        version += versionOf(*child.cell);
    }
    return version;
}

bool ProgressChildren::read(std::map<int, ChildSums> &sums) const
{
    sums = m_retired;
    for (const Child &child : m_live) {
        ProgressSnapshot now;
        if (!child.cell->read(now)) {
            return false;
        }
        sums[child.step].add(now);
    }
    return true;
}

} // namespace ktrdr::operations
