#include "ui/operations/operationtablemodel.h"

#include "ui/operations/operationcelltext.h"
#include "ui/presentation/operationtext.h"

#include <QPointer>

#include <algorithm>

namespace ktrdr::ui {

using operations::OperationId;
using operations::OperationRecord;
using namespace std::chrono_literals;

OperationTableModel::OperationTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_order(m_store)
{
    m_orderTimer.setSingleShot(true);
    m_orderTimer.setInterval(1s);
    connect(&m_orderTimer, &QTimer::timeout, this, &OperationTableModel::followOrder);
}

int OperationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int OperationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : OperationColumnCount;
}

void OperationTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= OperationColumnCount) {
        m_order.setSorting(std::nullopt);
    } else if (const auto wanted = static_cast<OperationColumn>(column);
               OperationColumns::isSortable(wanted)) {
        m_order.setSorting(ColumnOrder{wanted, order});
    } else {
        return;
    }
    reorderAll();
}

void OperationTableModel::setFilter(const OperationFilter &filter)
{
    m_order.setFilter(filter);
    showRows(m_order.visibleRows());
}

std::shared_ptr<void> OperationTableModel::holdOrder()
{
    ++m_holds;
    return {this, [guard = QPointer(this)](void *) {
                if (OperationTableModel *self = guard.data()) {
                    self->releaseOrder();
                }
            }};
}

void OperationTableModel::releaseOrder()
{
    --m_holds;
    if (!m_orderTimer.isActive()) {
        followOrder();
    }
}

const OperationRecord &OperationTableModel::record(const QModelIndex &index) const
{
    return *m_store.row(slotAt(index)).record;
}

const OperationRecord *OperationTableModel::find(const OperationId &id) const
{
    const auto slot = m_store.find(id);
    return slot ? &*m_store.row(*slot).record : nullptr;
}

QModelIndex OperationTableModel::indexOf(const OperationId &id, OperationColumn column) const
{
    const auto slot = m_store.find(id);
    const int row = slot ? m_rowOf[*slot] : -1;
    return row < 0 ? QModelIndex() : index(row, static_cast<int>(column));
}

void OperationTableModel::setExpanded(const QModelIndex &index, bool expanded)
{
    const RowSlot slot = slotAt(index);
    if (m_store.row(slot).isExpanded == expanded) {
        return;
    }
    m_store.setExpanded(slot, expanded);
    showRows(m_order.visibleRows());
    tellChanges({{m_rowOf[slot], bit(OperationColumn::Name)}});
}

void OperationTableModel::reveal(const OperationId &id)
{
    if (const auto slot = m_store.find(id)) {
        for (auto parent = m_store.row(*slot).parent; parent;
             parent = m_store.row(*parent).parent) {
            m_store.setExpanded(*parent, true);
        }
        showRows(m_order.visibleRows());
    }
}

void OperationTableModel::retranslate()
{
    m_store.forgetTexts();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, OperationColumnCount - 1);
    if (!m_visible.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, OperationColumnCount - 1));
    }
}

void OperationTableModel::addRecords(const QList<OperationRecord> &records)
{
    std::vector<RowSlot> added;
    QList<OperationRecord> known;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const OperationRecord &record = records.at(i);
        if (m_store.find(record.id)) {
            known.append(record);
        } else {
            added.push_back(m_store.add({records, i}));
        }
    }
    if (!added.empty()) {
        m_rowOf.resize(m_store.slotCount(), -1);
        m_order.insert(added);
        showRows(m_order.visibleRows());
        tellParents(added);
        Q_EMIT countsChanged();
    }
    updateRecords(known);
}

void OperationTableModel::updateRecords(const QList<OperationRecord> &records)
{
    std::vector<Change> changes;
    ColumnSet all = 0;
    bool isFamilyChanged = false;
    const OperationCounts before = m_store.counts();
    for (const OperationRecord &record : records) {
        const auto slot = m_store.find(record.id);
        if (!slot) {
            continue;
        }
        isFamilyChanged |= m_store.row(*slot).record->parentId != record.parentId;
        const ColumnSet columns = m_store.update(*slot, record);
        all |= columns;
        if (columns != 0 && m_rowOf[*slot] >= 0) {
            changes.push_back({m_rowOf[*slot], columns});
        }
    }
    tellChanges(std::move(changes));
    if (isFamilyChanged) {
        reorderAll();
    } else {
        noteStaleOrder(all);
    }
    if (before != m_store.counts()) {
        Q_EMIT countsChanged();
    }
    if (!records.isEmpty()) {
        Q_EMIT recordsUpdated(records);
    }
}

void OperationTableModel::removeRecords(const QList<OperationId> &ids)
{
    std::vector<RowSlot> removed;
    bool isFamilyChanged = false;
    for (const OperationId &id : ids) {
        if (const auto slot = m_store.find(id)) {
            removed.push_back(*slot);
            isFamilyChanged |= !m_store.row(*slot).children.empty();
        }
    }
    if (removed.empty()) {
        return;
    }
    m_order.take(removed);
    showRows(m_order.visibleRows());
    for (const RowSlot slot : removed) {
        m_store.remove(slot);
    }
    if (isFamilyChanged) {
        reorderAll();
    }
    Q_EMIT countsChanged();
}

void OperationTableModel::noteStaleOrder(ColumnSet changed)
{
    const bool isStale = changed != 0 && (m_order.isSortedBy(changed) || !filter().isEmpty());
    m_isOrderStale |= isStale;
    if (isStale && !m_orderTimer.isActive()) {
        m_orderTimer.start();
    }
}

void OperationTableModel::followOrder()
{
    if (m_holds == 0 && m_isOrderStale) {
        reorderAll();
    }
}

void OperationTableModel::reorderAll()
{
    m_isOrderStale = false;
    m_orderTimer.stop();
    m_order.sortAll();
    showRows(m_order.visibleRows());
}

} // namespace ktrdr::ui
