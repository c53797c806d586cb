#include "ui/operations/operationtablemodel.h"

#include <algorithm>
#include <bit>

namespace ktrdr::ui {

namespace {

/// More separate runs of rows than this are gathered at the end of the table first, so that views
/// hear two signals instead of thousands.
constexpr size_t MostRuns = 16;

struct Run
{
    int first;
    int last;
};

/// Runs of rows for which `isMember` holds.
template<typename Member>
std::vector<Run> runsOf(const std::vector<RowSlot> &rows, Member isMember)
{
    std::vector<Run> runs;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!isMember(rows[i])) {
            continue;
        }
        const int row = static_cast<int>(i);
        if (!runs.empty() && runs.back().last == row - 1) {
            runs.back().last = row;
        } else {
            runs.push_back({row, row});
        }
    }
    return runs;
}

const QList<int> &changingRoles()
{
    static const QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                  SortRole,        StatusRole,      PercentageRole,
                                  ExpandedRole,    HasChildrenRole};
    return roles;
}

} // namespace

void OperationTableModel::showRows(const std::vector<RowSlot> &rows)
{
    if (rows != m_visible) {
        dropRows(rows);
        bringRows(rows);
    }
}

/// Takes away the rows that are not in `rows`.
void OperationTableModel::dropRows(const std::vector<RowSlot> &rows)
{
    std::vector<bool> stays(m_store.slotCount(), false);
    for (const RowSlot slot : rows) {
        stays[slot] = true;
    }
    const auto isGoing = [&stays](RowSlot slot) { return !stays[slot]; };
    std::vector<Run> runs = runsOf(m_visible, isGoing);
    if (runs.size() > MostRuns) {
        std::vector<RowSlot> sorted = m_visible;
        const auto going =
            std::stable_partition(sorted.begin(), sorted.end(), std::not_fn(isGoing));
        const Run tail{static_cast<int>(going - sorted.begin()), rowCount() - 1};
        rearrange(std::move(sorted));
        runs = {tail};
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        std::vector<RowSlot> rest = m_visible;
        rest.erase(rest.begin() + run->first, rest.begin() + run->last + 1);
        setVisible(std::move(rest));
        endRemoveRows();
    }
}

/// Puts the rows into the order of `rows` and adds those that are missing.
void OperationTableModel::bringRows(const std::vector<RowSlot> &rows)
{
    const auto isMissing = [this](RowSlot slot) { return m_rowOf[slot] < 0; };
    std::vector<RowSlot> present;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(present), std::not_fn(isMissing));
    const std::vector<Run> runs = runsOf(rows, isMissing);
    if (runs.size() <= MostRuns) {
        rearrange(std::move(present));
        for (const Run &run : runs) {
            beginInsertRows({}, run.first, run.last);
            std::vector<RowSlot> more = m_visible;
            more.insert(more.begin() + run.first, rows.begin() + run.first,
                        rows.begin() + run.last + 1);
            setVisible(std::move(more));
            endInsertRows();
        }
        return;
    }
    std::vector<RowSlot> more = m_visible;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(more), isMissing);
    beginInsertRows({}, rowCount(), static_cast<int>(more.size()) - 1);
    setVisible(std::move(more));
    endInsertRows();
    rearrange(rows);
}

/// The same rows in another order.
void OperationTableModel::rearrange(std::vector<RowSlot> rows)
{
    if (rows == m_visible) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<RowSlot> theirSlots;
    theirSlots.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &index : before) {
        theirSlots.push_back(m_visible[static_cast<size_t>(index.row())]);
    }
    setVisible(std::move(rows));
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        after.append(index(m_rowOf[theirSlots[static_cast<size_t>(i)]], before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void OperationTableModel::setVisible(std::vector<RowSlot> rows)
{
    m_visible = std::move(rows);
    m_rowOf.assign(m_store.slotCount(), -1);
    for (size_t row = 0; row < m_visible.size(); ++row) {
        m_rowOf[m_visible[row]] = static_cast<int>(row);
    }
}

void OperationTableModel::tellChanges(std::vector<Change> changes)
{
    std::sort(changes.begin(), changes.end(),
              [](const Change &a, const Change &b) { return a.row < b.row; });
    for (size_t start = 0; start < changes.size();) {
        size_t end = start + 1;
        ColumnSet columns = changes[start].columns;
        while (end < changes.size() && changes[end].row <= changes[end - 1].row + 1) {
            columns |= changes[end].columns;
            ++end;
        }
        Q_EMIT dataChanged(index(changes[start].row, std::countr_zero(columns)),
                           index(changes[end - 1].row, std::bit_width(columns) - 1),
                           changingRoles());
        start = end;
    }
}

/// The arrow of a parent appears with its first child.
void OperationTableModel::tellParents(const std::vector<RowSlot> &added)
{
    std::vector<Change> changes;
    for (const RowSlot slot : added) {
        const auto parent = m_store.row(slot).parent;
        if (parent && m_rowOf[*parent] >= 0) {
            changes.push_back({m_rowOf[*parent], bit(OperationColumn::Name)});
        }
    }
    tellChanges(std::move(changes));
}

} // namespace ktrdr::ui
