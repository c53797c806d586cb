#pragma once

#include "ui/operations/operationorder.h"
#include "ui/operations/operationrole.h"
#include "ui/operations/operationstore.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace ktrdr::ui {

/// All operations as one flat table, sorted and filtered by an index vector of its own; children
/// stand indented below their expanded parent. Changes reach the view as contiguous spans with
/// roles. The order follows changing values once a second, and stands still while somebody holds
/// it. GUI thread.
class OperationTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit OperationTableModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Column -1: newest first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] std::optional<ColumnOrder> sorting() const { return m_order.sorting(); }

    void setFilter(const OperationFilter &filter);
    [[nodiscard]] const OperationFilter &filter() const { return m_order.filter(); }
    /// Until the last copy is dropped, no row changes its place because its values changed.
    [[nodiscard]] std::shared_ptr<void> holdOrder();
    /// How long values may have changed before the order follows; a second at first.
    void setOrderInterval(std::chrono::milliseconds interval)
    {
        m_orderTimer.setInterval(interval);
    }

    /// `index` must be valid.
    [[nodiscard]] const operations::OperationRecord &record(const QModelIndex &index) const;
    [[nodiscard]] const operations::OperationRecord *find(const operations::OperationId &id) const;
    /// Invalid while the filter or a collapsed parent hides the operation.
    [[nodiscard]] QModelIndex indexOf(const operations::OperationId &id,
                                      OperationColumn column = OperationColumn::Name) const;
    void setExpanded(const QModelIndex &index, bool expanded);
    /// Expands what stands above the operation.
    void reveal(const operations::OperationId &id);
    [[nodiscard]] const OperationCounts &counts() const { return m_store.counts(); }
    /// The language or the locale changed.
    void retranslate();

public Q_SLOTS:
    /// Operations that are here already are updated.
    void addRecords(const QList<ktrdr::operations::OperationRecord> &records);
    /// Operations that are not here are left out.
    void updateRecords(const QList<ktrdr::operations::OperationRecord> &records);
    void removeRecords(const QList<ktrdr::operations::OperationId> &ids);

Q_SIGNALS:
    /// Once per call, after the table shows the records; also for those that a filter hides.
    void recordsUpdated(const QList<ktrdr::operations::OperationRecord> &records);
    void countsChanged();

private:
    struct Change
    {
        int row;
        ColumnSet columns;
    };

    [[nodiscard]] RowSlot slotAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant sortValue(RowSlot slot, OperationColumn column) const;
    [[nodiscard]] QVariant toolTip(RowSlot slot, OperationColumn column) const;
    void tellChanges(std::vector<Change> changes);
    void tellParents(const std::vector<RowSlot> &added);
    void noteStaleOrder(ColumnSet changed);
    void followOrder();
    void releaseOrder();
    void reorderAll();

    void showRows(const std::vector<RowSlot> &rows);
    void dropRows(const std::vector<RowSlot> &rows);
    void rearrange(std::vector<RowSlot> rows);
    void bringRows(const std::vector<RowSlot> &rows);
    void setVisible(std::vector<RowSlot> rows);

    OperationStore m_store;
    OperationOrder m_order;
    std::vector<RowSlot> m_visible;
    /// Row of each slot, -1 while hidden.
    std::vector<int> m_rowOf;
    QTimer m_orderTimer;
    bool m_isOrderStale = false;
    int m_holds = 0;
};

} // namespace ktrdr::ui
