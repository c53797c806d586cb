#pragma once

#include "ui/operations/operationfilter.h"
#include "ui/operations/operationsorter.h"

#include <unordered_map>

namespace ktrdr::ui {

/// Which rows the table shows, and where: sorted siblings, children below their expanded parent,
/// filtered. Works on the store's slots and knows nothing of Qt's models.
class OperationOrder
{
public:
    explicit OperationOrder(const OperationStore &store);

    /// Sorts by a column; the one sorted by before decides between equal rows. Without a column the
    /// newest come first.
    void setSorting(std::optional<ColumnOrder> order);
    [[nodiscard]] std::optional<ColumnOrder> sorting() const;
    void setFilter(OperationFilter filter) { m_filter = std::move(filter); }
    [[nodiscard]] const OperationFilter &filter() const { return m_filter; }

    /// Puts everything in order anew.
    void sortAll();
    /// Puts the new operations in their places and leaves all others where they are.
    void insert(const std::vector<RowSlot> &added);
    /// To be called while the slots are still in the store.
    void take(const std::vector<RowSlot> &removed);

    /// The rows from top to bottom, worked out from the order and the filter.
    [[nodiscard]] std::vector<RowSlot> visibleRows() const;
    /// A change of this column changes the order.
    [[nodiscard]] bool isSortedBy(ColumnSet columns) const;

private:
    [[nodiscard]] OperationSorter sorter() const { return {m_store, m_orders}; }
    [[nodiscard]] bool isWanted(RowSlot slot) const;
    void show(RowSlot slot, std::vector<RowSlot> &rows) const;

    const OperationStore &m_store;
    /// At most two: the current one and the one before.
    std::vector<ColumnOrder> m_orders;
    OperationFilter m_filter;
    std::vector<RowSlot> m_roots;
    std::unordered_map<RowSlot, std::vector<RowSlot>> m_children;
};

} // namespace ktrdr::ui
