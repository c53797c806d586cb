#include "ui/schedules/schedulesmodel.h"

#include "ui/schedules/scheduletext.h"
#include "ui/theme/palettes.h"

#include "core/marketdata/schedules/schedulerunner.h"

#include <algorithm>

namespace ktrdr::ui {

using marketdata::DamagedSchedule;
using marketdata::Schedule;
using marketdata::ScheduleId;
using marketdata::ScheduleRunner;
using enum ScheduleColumn;

namespace {

template<typename Row>
const ScheduleId &idOf(const Row &row)
{
    return std::visit([](const auto &one) -> const ScheduleId & { return one.id; }, row);
}

/// The drawing that stands before the text of a column.
template<typename Row>
std::optional<OutcomeLook> lookAt(const Row &row, ScheduleColumn column)
{
    const auto *schedule = std::get_if<Schedule>(&row);
    if (!schedule)
        return column == Result ? std::optional(lookOf(marketdata::RunOutcome::Refused))
                                : std::nullopt;
    if (column != Result || schedule->runs.isEmpty())
        return std::nullopt;
    return lookOf(schedule->runs.first().outcome);
}

} // namespace

SchedulesModel::SchedulesModel(ScheduleRunner &runner, QObject *parent)
    : QAbstractTableModel(parent)
    , m_runner(runner)
{
    connect(&runner, &ScheduleRunner::changed, this, &SchedulesModel::takeContent);
    takeContent();
}

int SchedulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SchedulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ScheduleColumnCount;
}

QVariant SchedulesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = static_cast<ScheduleColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == On ? QVariant() : textOf(row, column);
    case Qt::AccessibleTextRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return toolTipOf(row, column);
    case Qt::AccessibleDescriptionRole:
        return ScheduleColumns::title(column);
    case Qt::CheckStateRole:
        if (const auto *schedule = std::get_if<Schedule>(&row); schedule && column == On)
            return schedule->isEnabled ? Qt::Checked : Qt::Unchecked;
        return {};
    case ScheduleSortRole:
        return sortValueOf(row, column);
    case ScheduleIconRole:
        if (const auto look = lookAt(row, column))
            return look->iconName;
        return {};
    case ScheduleMeaningRole:
        if (const auto look = lookAt(row, column))
            return static_cast<int>(look->meaning);
        return {};
    default:
        return {};
    }
}

bool SchedulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isSwitch =
        role == Qt::CheckStateRole && index.column() == static_cast<int>(On) && schedule(index);
    if (!isSwitch)
        return false;
    const auto changed =
        m_runner.setEnabled(id(index), static_cast<Qt::CheckState>(value.toInt()) == Qt::Checked);
    if (!changed)
        Q_EMIT failed(changed.error());
    return changed.has_value();
}

Qt::ItemFlags SchedulesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == static_cast<int>(On) && schedule(index))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant SchedulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ScheduleColumnCount)
        return {};
    const auto column = static_cast<ScheduleColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return ScheduleColumns::title(column);
    case Qt::ToolTipRole:
        return ScheduleColumns::help(column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    default:
        return {};
    }
}

ScheduleId SchedulesModel::id(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return idOf(m_rows.at(index.row()));
}

const Schedule *SchedulesModel::schedule(const QModelIndex &index) const
{
    return index.isValid() ? std::get_if<Schedule>(&m_rows.at(index.row())) : nullptr;
}

const DamagedSchedule *SchedulesModel::damaged(const QModelIndex &index) const
{
    return index.isValid() ? std::get_if<DamagedSchedule>(&m_rows.at(index.row())) : nullptr;
}

QModelIndex SchedulesModel::indexOf(const ScheduleId &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (idOf(m_rows.at(row)) == id)
            return index(row, 0);
    }
    return {};
}

/// Rows that stay keep their place, so that the selection stays.
void SchedulesModel::takeContent()
{
    QList<Row> rows;
    for (const Schedule &schedule : m_runner.content().schedules)
        rows.append(schedule);
    for (const DamagedSchedule &damaged : m_runner.content().damaged)
        rows.append(damaged);
    const auto isIn = [](const QList<Row> &list, const Row &wanted) {
        return std::any_of(list.cbegin(), list.cend(),
                           [&wanted](const Row &row) { return idOf(row) == idOf(wanted); });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isIn(rows, m_rows.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && idOf(m_rows.at(row)) == idOf(rows.at(row))) {
            if (m_rows.at(row) == rows.at(row))
                continue;
            m_rows[row] = rows.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, ScheduleColumnCount - 1));
            continue;
        }
        beginInsertRows({}, row, row);
        m_rows.insert(row, rows.at(row));
        endInsertRows();
    }
}

QVariant SchedulesModel::textOf(const Row &row, ScheduleColumn column) const
{
    const auto *schedule = std::get_if<Schedule>(&row);
    if (!schedule) {
        if (column == Load)
            return tr("This entry cannot be read");
        if (column == Result)
            return std::get<DamagedSchedule>(row).error.message;
        return column == Id ? QVariant(idOf(row).toString()) : QVariant(QString());
    }
    switch (column) {
    case On:
        return schedule->isEnabled ? tr("Switched on") : tr("Switched off");
    case Load:
        return requestText(schedule->request);
    case When:
        return ruleText(schedule->rule);
    case Next:
        return ScheduleText::nextRun(*schedule, m_runner.now());
    case LastRun:
        return schedule->runs.isEmpty() ? QString()
                                        : ScheduleText::moment(schedule->runs.first().at);
    case Result:
        return schedule->runs.isEmpty() ? QString() : outcomeText(schedule->runs.first().outcome);
    case Mode:
        return toString(schedule->request.mode);
    case Source:
        return ScheduleText::source(schedule->request.source);
    case Id:
        return schedule->id.toString();
    }
    Q_UNREACHABLE();
}

QVariant SchedulesModel::sortValueOf(const Row &row, ScheduleColumn column) const
{
    const auto *schedule = std::get_if<Schedule>(&row);
    if (schedule && column == On)
        return schedule->isEnabled ? 0 : 1;
    if (schedule && column == Next) {
        const auto next = schedule->nextRun(m_runner.now());
        return next ? QVariant(*next) : QVariant();
    }
    if (schedule && column == LastRun)
        return schedule->runs.isEmpty() ? QVariant() : QVariant(schedule->runs.first().at);
    return textOf(row, column);
}

QString SchedulesModel::toolTipOf(const Row &row, ScheduleColumn column) const
{
    const auto *schedule = std::get_if<Schedule>(&row);
    if (schedule && column == Next)
        return ScheduleText::nextRunInFull(*schedule, m_runner.now());
    if (schedule && column == Result && !schedule->runs.isEmpty())
        return runSentence(schedule->runs.first());
    return textOf(row, column).toString();
}

} // namespace ktrdr::ui
