#include "ui/operations/operationcelltext.h"
#include "ui/operations/operationtablemodel.h"
#include "ui/presentation/operationtext.h"

namespace ktrdr::ui {

using operations::OperationRecord;

RowSlot OperationTableModel::slotAt(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_visible[static_cast<size_t>(index.row())];
}

QVariant OperationTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const RowSlot slot = slotAt(index);
    const auto column = static_cast<OperationColumn>(index.column());
    const OperationRow &row = m_store.row(slot);
    switch (role) {
    case Qt::DisplayRole:
        return m_store.text(slot, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            Qt::AlignVCenter |
            (OperationColumns::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return toolTip(slot, column);
    case Qt::AccessibleTextRole:
        return OperationCellText::accessible(*row.record, column, m_store.text(slot, column));
    case Qt::AccessibleDescriptionRole:
        return OperationColumns::title(column);
    case SortRole:
        return sortValue(slot, column);
    case IdRole:
        return row.record->id.toString();
    case StatusRole:
        return static_cast<int>(row.record->status);
    case PercentageRole:
        return row.record->progress.percentage ? QVariant(*row.record->progress.percentage)
                                               : QVariant();
    case DepthRole:
        return m_store.depth(slot);
    case HasChildrenRole:
        return !row.children.empty();
    case ExpandedRole:
        return row.isExpanded;
    default:
        return {};
    }
}

QVariant OperationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= OperationColumnCount) {
        return {};
    }
    const auto column = static_cast<OperationColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
        return column == OperationColumn::Cancel ? QString() : OperationColumns::title(column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return OperationColumns::title(column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (OperationColumns::isNumber(column) &&
                                                            column != OperationColumn::Progress
                                                        ? Qt::AlignRight
                                                        : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant OperationTableModel::sortValue(RowSlot slot, OperationColumn column) const
{
    if (OperationColumns::isNumber(column) || column == OperationColumn::Status) {
        const auto number = OperationSorter::number(m_store.row(slot), column);
        return number ? QVariant(*number) : QVariant();
    }
    return m_store.text(slot, column);
}

QVariant OperationTableModel::toolTip(RowSlot slot, OperationColumn column) const
{
    const OperationRecord &record = *m_store.row(slot).record;
    QStringList lines;
    if (column == OperationColumn::Status || column == OperationColumn::Message) {
        lines.append(m_store.text(slot, column));
        if (record.unheardSince) {
            lines.append(OperationText::unheard(record));
        }
        lines.append(record.reason);
        if (record.error) {
            lines.append({record.error->message, record.error->hint});
        }
        lines.append(record.kept);
        lines.removeAll(QString());
        lines.removeDuplicates();
    } else {
        lines.append(m_store.text(slot, column));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ktrdr::ui
