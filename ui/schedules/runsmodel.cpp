#include "ui/schedules/runsmodel.h"

#include "ui/schedules/scheduletext.h"
#include "ui/theme/palettes.h"

namespace ktrdr::ui {

using marketdata::ScheduledRun;

void RunsModel::setRuns(const QList<ScheduledRun> &runs)
{
    if (m_runs == runs)
        return;
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

const ScheduledRun &RunsModel::run(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_runs.at(index.row());
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ScheduledRun &shown = run(index);
    const bool isResult = index.column() == Result;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return isResult ? runSentence(shown) : ScheduleText::moment(shown.due);
    case ScheduleSortRole:
        return isResult ? QVariant(static_cast<int>(shown.outcome)) : QVariant(shown.due);
    case ScheduleIconRole:
        return isResult ? QVariant(lookOf(shown.outcome).iconName) : QVariant();
    case ScheduleMeaningRole:
        return isResult ? QVariant(static_cast<int>(lookOf(shown.outcome).meaning)) : QVariant();
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return section == Result ? tr("What became of it") : tr("Due");
}

} // namespace ktrdr::ui
