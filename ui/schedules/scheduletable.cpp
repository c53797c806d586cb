#include "ui/schedules/scheduletable.h"

#include "ui/schedules/scheduledelegate.h"
#include "ui/schedules/schedulesmodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace ktrdr::ui {

namespace {

constexpr int MarkWidth = 24;

QStringList columnNames()
{
    QStringList names;
    for (int i = 0; i < ScheduleColumnCount; ++i)
        names.append(ScheduleColumns::name(static_cast<ScheduleColumn>(i)));
    return names;
}

} // namespace

ScheduleTable::ScheduleTable(SchedulesModel &model, QWidget *parent)
    : SortedTable(model, ScheduleSortRole, columnNames(), parent)
    , m_schedules(model)
{
    setObjectName(QStringLiteral("scheduleTable"));
    setAccessibleName(tr("Schedules"));
    setAccessibleDescription(
        tr("All schedules. The space bar switches one on and off, Enter opens it for editing."));
    horizontalHeader()->setObjectName(QStringLiteral("scheduleTableHeader"));
    setItemDelegate(new ScheduleDelegate(this));
    for (int i = 0; i < ScheduleColumnCount; ++i) {
        const auto column = static_cast<ScheduleColumn>(i);
        fitColumn(i, {ScheduleColumns::title(column), ScheduleColumns::sample(column)},
                  column == ScheduleColumn::Result ? MarkWidth : 0);
    }
}

QModelIndex ScheduleTable::selectedRow() const
{
    return selectedSourceRows().value(0);
}

bool ScheduleTable::select(const marketdata::ScheduleId &id)
{
    return selectSourceRow(m_schedules.indexOf(id));
}

void ScheduleTable::switchSelected()
{
    if (const auto *schedule = m_schedules.schedule(selectedRow()))
        m_schedules.setData(selectedRow().siblingAtColumn(0),
                            schedule->isEnabled ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ScheduleTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        switchSelected();
    else
        SortedTable::keyPressEvent(event);
}

} // namespace ktrdr::ui
