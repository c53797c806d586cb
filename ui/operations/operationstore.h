#pragma once

#include "ui/operations/operationrow.h"

#include <QHash>
#include <QMap>

#include <deque>

namespace ktrdr::ui {

/// How many operations there are of each kind.
struct OperationCounts
{
    std::array<int, operations::OperationStatusCount> byStatus{};
    QMap<QString, int> byType;
    QMap<QString, int> byWhere;
    int all = 0;

    [[nodiscard]] bool operator==(const OperationCounts &) const = default;
};

/// The operations behind the table, each in a slot that it keeps, with parents and children linked
/// in whatever order they arrive.
class OperationStore
{
public:
    /// The operation must not be here yet.
    RowSlot add(operations::SharedRecord record);
    /// Takes the newer state; returns the columns that read differently now.
    ColumnSet update(RowSlot slot, operations::OperationRecord record);
    /// Children of a removed parent stay, on their own.
    void remove(RowSlot slot);
    void setExpanded(RowSlot slot, bool expanded) { m_rows[slot]->isExpanded = expanded; }

    [[nodiscard]] std::optional<RowSlot> find(const operations::OperationId &id) const;
    [[nodiscard]] const OperationRow &row(RowSlot slot) const { return *m_rows[slot]; }
    [[nodiscard]] bool holds(RowSlot slot) const { return m_rows[slot].has_value(); }
    /// One more than the highest slot in use.
    [[nodiscard]] size_t slotCount() const { return m_rows.size(); }
    [[nodiscard]] int size() const { return m_counts.all; }
    [[nodiscard]] const OperationCounts &counts() const { return m_counts; }
    /// Slots of operations without a parent here, in no particular order.
    [[nodiscard]] std::vector<RowSlot> roots() const;
    /// Steps from the operation up to its topmost ancestor here.
    [[nodiscard]] int depth(RowSlot slot) const;

    [[nodiscard]] const QString &text(RowSlot slot, OperationColumn column) const;
    [[nodiscard]] const QByteArray &searchText(RowSlot slot) const;
    /// Texts are made anew: the language or the locale changed.
    void forgetTexts();

private:
    void count(const operations::OperationRecord &record, int step);
    void link(RowSlot slot);
    void unlink(RowSlot slot);
    [[nodiscard]] bool isAncestor(RowSlot ancestor, RowSlot slot) const;

    std::deque<std::optional<OperationRow>> m_rows;
    std::vector<RowSlot> m_free;
    QHash<operations::OperationId, RowSlot> m_slots;
    QMultiHash<operations::OperationId, RowSlot> m_waitingForParent;
    OperationCounts m_counts;
};

} // namespace ktrdr::ui
