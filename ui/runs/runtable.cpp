#include "ui/runs/runtable.h"

#include "ui/runs/rundelegate.h"
#include "ui/runs/runmodel.h"

#include <QHeaderView>

namespace ktrdr::ui {

RunTable::RunTable(RunModel &model, QWidget *parent)
    : SortedTable(model, RunSortRole, RunColumns::names(), parent)
    , m_runs(model)
{
    setObjectName(QStringLiteral("runTable"));
    setAccessibleName(tr("Runs"));
    setAccessibleDescription(
        tr("All trainings. Select several to compare them. Enter shows the operation."));
    horizontalHeader()->setObjectName(QStringLiteral("runTableHeader"));
    setSelectionMode(ExtendedSelection);
    setItemDelegate(new RunDelegate(this));
    for (int i = 0; i < RunColumnCount; ++i) {
        const auto column = static_cast<RunColumn>(i);
        fitColumn(i, {RunColumns::title(column), RunColumns::sample(column)});
    }
    sortByColumn(static_cast<int>(RunColumn::When), Qt::DescendingOrder);
}

QStringList RunTable::selectedKeys() const
{
    QStringList keys;
    const QModelIndexList rows = selectedSourceRows();
    for (const QModelIndex &row : rows)
        keys += m_runs.run(row).key;
    return keys;
}

bool RunTable::select(const QString &key)
{
    return selectSourceRow(m_runs.indexOf(key));
}

void RunTable::search(const QString &words)
{
    filterBy(RunSearchRole, words);
}

} // namespace ktrdr::ui
