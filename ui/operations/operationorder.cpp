#include "ui/operations/operationorder.h"

#include "ui/operations/operationstore.h"

#include <algorithm>
#include <unordered_set>

namespace ktrdr::ui {

OperationOrder::OperationOrder(const OperationStore &store)
    : m_store(store)
{}

void OperationOrder::setSorting(std::optional<ColumnOrder> order)
{
    std::vector<ColumnOrder> orders;
    if (order) {
        orders.push_back(*order);
        const auto previous =
            std::find_if(m_orders.begin(), m_orders.end(),
                         [&order](const ColumnOrder &old) { return old.column != order->column; });
        if (previous != m_orders.end()) {
            orders.push_back(*previous);
        }
    }
    m_orders = std::move(orders);
}

std::optional<ColumnOrder> OperationOrder::sorting() const
{
    return m_orders.empty() ? std::nullopt : std::optional(m_orders.front());
}

void OperationOrder::sortAll()
{
    const OperationSorter sorter = this->sorter();
    m_roots = m_store.roots();
    sorter.sort(m_roots);
    m_children.clear();
    for (size_t slot = 0; slot < m_store.slotCount(); ++slot) {
        const auto parent = static_cast<RowSlot>(slot);
        if (m_store.holds(parent) && !m_store.row(parent).children.empty()) {
            std::vector<RowSlot> children = m_store.row(parent).children;
            sorter.sort(children);
            m_children.insert_or_assign(parent, std::move(children));
        }
    }
}

void OperationOrder::insert(const std::vector<RowSlot> &added)
{
    const OperationSorter sorter = this->sorter();
    std::unordered_set<RowSlot> adopted;
    std::unordered_set<RowSlot> parents;
    std::vector<RowSlot> roots;
    for (const RowSlot slot : added) {
        const OperationRow &row = m_store.row(slot);
        if (!row.children.empty()) {
            adopted.insert(row.children.begin(), row.children.end());
            parents.insert(slot);
        }
        if (row.parent) {
            parents.insert(*row.parent);
        } else {
            roots.push_back(slot);
        }
    }
    if (!adopted.empty()) {
        std::erase_if(m_roots, [&adopted](RowSlot slot) { return adopted.contains(slot); });
    }
    for (const RowSlot parent : parents) {
        std::vector<RowSlot> children = m_store.row(parent).children;
        sorter.sort(children);
        m_children.insert_or_assign(parent, std::move(children));
    }
    sorter.sort(roots);
    const auto isBefore = [&sorter](RowSlot a, RowSlot b) { return sorter.isBefore(a, b); };
    std::vector<RowSlot> merged;
    merged.reserve(m_roots.size() + roots.size());
    auto from = m_roots.cbegin();
    for (const RowSlot slot : roots) {
        const auto place = std::upper_bound(from, m_roots.cend(), slot, isBefore);
        merged.insert(merged.end(), from, place);
        merged.push_back(slot);
        from = place;
    }
    merged.insert(merged.end(), from, m_roots.cend());
    m_roots = std::move(merged);
}

void OperationOrder::take(const std::vector<RowSlot> &removed)
{
    const std::unordered_set<RowSlot> gone(removed.begin(), removed.end());
    const auto isGone = [&gone](RowSlot slot) { return gone.contains(slot); };
    std::erase_if(m_roots, isGone);
    for (const RowSlot slot : removed) {
        m_children.erase(slot);
        if (const auto parent = m_store.row(slot).parent) {
            std::erase_if(m_children[*parent], isGone);
        }
    }
}

std::vector<RowSlot> OperationOrder::visibleRows() const
{
    std::vector<RowSlot> rows;
    rows.reserve(m_roots.size());
    for (const RowSlot slot : m_roots) {
        show(slot, rows);
    }
    return rows;
}

bool OperationOrder::isSortedBy(ColumnSet columns) const
{
    return std::any_of(m_orders.begin(), m_orders.end(), [columns](const ColumnOrder &order) {
        return (columns & bit(order.column)) != 0;
    });
}

bool OperationOrder::isWanted(RowSlot slot) const
{
    if (m_filter.accepts(m_store, slot)) {
        return true;
    }
    const std::vector<RowSlot> &children = m_store.row(slot).children;
    return std::any_of(children.begin(), children.end(),
                       [this](RowSlot child) { return isWanted(child); });
}

void OperationOrder::show(RowSlot slot, std::vector<RowSlot> &rows) const
{
    const bool isFiltered = !m_filter.isEmpty();
    const OperationRow &row = m_store.row(slot);
    if (isFiltered && !isWanted(slot)) {
        return;
    }
    rows.push_back(slot);
    if (row.children.empty()) {
        return;
    }
    // A parent that only stands here for its children's sake shows them.
    const bool isOpen = row.isExpanded || (isFiltered && !m_filter.accepts(m_store, slot));
    if (!isOpen) {
        return;
    }
    if (const auto children = m_children.find(slot); children != m_children.end()) {
        for (const RowSlot child : children->second) {
            show(child, rows);
        }
    }
}

} // namespace ktrdr::ui
