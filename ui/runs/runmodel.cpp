#include "ui/runs/runmodel.h"

#include "ui/curves/curvetext.h"
#include "ui/presentation/operationtext.h"
#include "ui/presentation/statuslook.h"

#include <QLocale>
#include <QSet>

namespace ktrdr::ui {

using enum RunColumn;

namespace {

QString lossText(const std::optional<double> &loss)
{
    return loss ? CurveText::loss(*loss) : QString();
}

QString shareText(const std::optional<double> &share)
{
    return share ? CurveText::share(*share) : QString();
}

QString countText(int count)
{
    return count > 0 ? QLocale().toString(count) : QString();
}

QString stateText(const Run &run)
{
    if (run.isDamaged())
        return RunModel::tr("Damaged", "a model's files");
    return run.record ? OperationText::status(*run.record) : OperationText::status(run.status());
}

QString textOf(const Run &run, RunColumn column)
{
    switch (column) {
    case Name:
        return run.name();
    case State:
        return stateText(run);
    case Strategy:
        return run.strategy();
    case Symbols:
        return run.symbols().join(QStringLiteral(", "));
    case Timeframes:
        return run.timeframes().join(QStringLiteral(", "));
    case Network:
        return run.network();
    case Epochs:
        return countText(run.epochs());
    case BestEpoch:
        return countText(run.bestEpoch());
    case ValidationLoss:
        return lossText(run.validationLoss());
    case ValidationAccuracy:
        return shareText(run.validationAccuracy());
    case TestAccuracy:
        return shareText(run.testAccuracy());
    case Duration:
        return run.duration().count() > 0 ? OperationText::duration(run.duration()) : QString();
    case When:
        return OperationText::recently(run.when());
    case Where:
        return OperationText::where(run.where());
    }
    return {};
}

/// What is not known is sorted as the worst.
QVariant sortValueOf(const Run &run, RunColumn column)
{
    constexpr double WorstLoss = std::numeric_limits<double>::max();
    switch (column) {
    case Epochs:
        return run.epochs();
    case BestEpoch:
        return run.bestEpoch();
    case ValidationLoss:
        return run.validationLoss().value_or(WorstLoss);
    case ValidationAccuracy:
        return run.validationAccuracy().value_or(-1.0);
    case TestAccuracy:
        return run.testAccuracy().value_or(-1.0);
    case Duration:
        return QVariant::fromValue<qint64>(run.duration().count());
    case When:
        return run.when();
    default:
        return textOf(run, column);
    }
}

QString toolTipOf(const Run &run, RunColumn column)
{
    if (column == State && run.isDamaged())
        return run.model->damage->message + u' ' + run.model->damage->hint;
    return textOf(run, column);
}

QString searchText(const Run &run)
{
    QStringList all;
    for (const RunColumn column : {Name, State, Strategy, Symbols, Timeframes, Network, Where})
        all += textOf(run, column);
    if (run.model)
        all += run.model->overrides;
    if (run.record)
        all += run.record->name;
    return all.join(u'\n');
}

int alignmentOf(RunColumn column)
{
    return static_cast<int>(Qt::AlignVCenter |
                            (RunColumns::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

void RunModel::setRuns(const QList<Run> &runs)
{
    QSet<QString> wanted;
    for (const Run &run : runs)
        wanted.insert(run.key);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!wanted.contains(m_runs.at(row).key))
            removeRow(row);
    }
    QList<Run> added;
    for (const Run &run : runs) {
        if (const auto row = m_rows.constFind(run.key); row != m_rows.constEnd())
            m_runs[*row] = run;
        else
            added.append(run);
    }
    tell(0, rowCount() - 1);
    append(added);
}

void RunModel::put(const Run &run)
{
    const auto row = m_rows.constFind(run.key);
    if (row == m_rows.constEnd()) {
        append({run});
        return;
    }
    m_runs[*row] = run;
    tell(*row, *row);
}

void RunModel::remove(const QString &key)
{
    if (const auto row = m_rows.constFind(key); row != m_rows.constEnd())
        removeRow(*row);
}

void RunModel::setMarks(const QStringList &keys)
{
    QHash<QString, int> marks;
    for (qsizetype i = 0; keys.size() > 1 && i < keys.size(); ++i)
        marks.insert(keys.at(i), static_cast<int>(i));
    if (marks == m_marks)
        return;
    const QHash<QString, int> before = std::exchange(m_marks, marks);
    for (const auto &each : {before, marks}) {
        for (auto it = each.cbegin(); it != each.cend(); ++it) {
            if (const QModelIndex index = indexOf(it.key()); index.isValid())
                Q_EMIT dataChanged(index, index, {RunMarkRole});
        }
    }
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RunColumnCount;
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Run &row = run(index);
    const auto column = static_cast<RunColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return toolTipOf(row, column);
    case Qt::AccessibleDescriptionRole:
        return RunColumns::title(column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case RunSortRole:
        return sortValueOf(row, column);
    case RunSearchRole:
        return column == Name ? searchText(row) : QVariant();
    case RunMarkRole:
        return column == Name && m_marks.contains(row.key) ? m_marks.value(row.key) : QVariant();
    case RunIconRole:
        if (column != State)
            return {};
        return row.isDamaged() ? QStringLiteral("warning") : StatusLook::iconName(row.status());
    case RunStatusRole:
        return column == State && !row.isDamaged() ? static_cast<int>(row.status()) : QVariant();
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= RunColumnCount)
        return {};
    const auto column = static_cast<RunColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return RunColumns::title(column);
    case Qt::ToolTipRole:
        return RunColumns::help(column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    default:
        return {};
    }
}

const Run &RunModel::run(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_runs.at(index.row());
}

QModelIndex RunModel::indexOf(const QString &key) const
{
    const auto row = m_rows.constFind(key);
    return row == m_rows.constEnd() ? QModelIndex() : index(*row, 0);
}

void RunModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.remove(m_runs.takeAt(row).key);
    for (int later = row; later < rowCount(); ++later)
        m_rows.insert(m_runs.at(later).key, later);
    endRemoveRows();
}

void RunModel::append(const QList<Run> &runs)
{
    if (runs.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(runs.size()) - 1);
    m_runs += runs;
    for (int row = first; row < rowCount(); ++row)
        m_rows.insert(m_runs.at(row).key, row);
    endInsertRows();
}

void RunModel::tell(int first, int last)
{
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, RunColumnCount - 1));
}

} // namespace ktrdr::ui
