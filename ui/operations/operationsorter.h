#pragma once

#include "ui/operations/operationcolumn.h"
#include "ui/operations/operationrow.h"

#include <Qt>

#include <span>

namespace ktrdr::ui {

class OperationStore;

/// Sorting by one column.
struct ColumnOrder
{
    OperationColumn column = OperationColumn::Started;
    Qt::SortOrder order = Qt::AscendingOrder;

    [[nodiscard]] bool operator==(const ColumnOrder &) const = default;
};

/// Puts rows in order by typed keys: by the first column, then by the one sorted by before, then
/// newest first. What is unknown comes last, whichever the direction.
class OperationSorter
{
public:
    OperationSorter(const OperationStore &store, std::vector<ColumnOrder> orders);

    void sort(std::vector<RowSlot> &rows) const;
    [[nodiscard]] bool isBefore(RowSlot a, RowSlot b) const;

    /// The number behind a cell of a number column; empty where unknown.
    [[nodiscard]] static std::optional<double> number(const OperationRow &row,
                                                      OperationColumn column);

private:
    void sortFrom(size_t level, std::span<RowSlot> rows) const;
    void sortByNumber(size_t level, std::span<RowSlot> rows) const;
    void sortByText(size_t level, std::span<RowSlot> rows) const;
    [[nodiscard]] double numberKey(RowSlot slot, const ColumnOrder &order) const;
    [[nodiscard]] QString textKey(RowSlot slot, const ColumnOrder &order) const;
    /// Negative, zero or positive, as strings compare.
    [[nodiscard]] static int compareTexts(const QString &a, const QString &b, Qt::SortOrder order);

    const OperationStore &m_store;
    std::vector<ColumnOrder> m_orders;
};

} // namespace ktrdr::ui
