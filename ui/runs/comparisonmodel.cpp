#include "ui/runs/comparisonmodel.h"

#include "ui/curves/curvelook.h"
#include "ui/presentation/statuslook.h"
#include "ui/theme/palettes.h"

#include <QApplication>
#include <QFont>
#include <QPixmap>

#include <algorithm>

namespace ktrdr::ui {

namespace {

constexpr double DifferenceTint = 0.16;
constexpr int HeaderSwatch = 10;

bool haveSameShape(const QList<ComparisonRow> &a, const QList<ComparisonRow> &b)
{
    return std::ranges::equal(a, b, {}, &ComparisonRow::title, &ComparisonRow::title);
}

} // namespace

void ComparisonModel::setRuns(const QList<Run> &runs, const QHash<QString, RunDetails> &details)
{
    QStringList names;
    for (const Run &run : runs)
        names.append(run.name());
    m_all = runs.isEmpty() ? QList<ComparisonRow>() : ComparisonRows::of(runs, details);
    if (names != m_names) {
        beginResetModel();
        m_names = names;
        m_shown.clear();
        endResetModel();
    }
    show();
}

void ComparisonModel::setOnlyDifferences(bool onlyDifferences)
{
    m_onlyDifferences = onlyDifferences;
    show();
}

int ComparisonModel::differences() const
{
    return static_cast<int>(std::ranges::count_if(m_all, &ComparisonRow::differs));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size()) + 1;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparisonRow &row = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(row, index.column());
    case Qt::AccessibleDescriptionRole:
        return row.differs() ? tr("%1: differs between the runs").arg(row.title) : row.title;
    case Qt::FontRole:
        if (row.isHeading || (row.differs() && index.column() > 0)) {
            QFont bold = QApplication::font();
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::BackgroundRole:
        return groundOf(row);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isRun = section > 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return isRun ? m_names.at(section - 1) : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (isRun && m_names.size() > 1) {
            QPixmap swatch(HeaderSwatch, HeaderSwatch);
            swatch.fill(CurveLook::colorOf(section - 1, QApplication::palette()));
            return swatch;
        }
        return {};
    default:
        return {};
    }
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    const bool isHeading = index.isValid() && m_shown.at(index.row()).isHeading;
    return isHeading ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

/// The view keeps its place where only values are different.
void ComparisonModel::show()
{
    QList<ComparisonRow> wanted;
    for (const ComparisonRow &row : m_all) {
        if (!m_onlyDifferences || m_names.size() < 2 || row.isHeading || row.isFigure ||
            row.differs()) {
            // A heading without rows below it says nothing.
            if (row.isHeading && !wanted.isEmpty() && wanted.last().isHeading)
                wanted.removeLast();
            wanted.append(row);
        }
    }
    if (!wanted.isEmpty() && wanted.last().isHeading)
        wanted.removeLast();
    if (haveSameShape(wanted, m_shown)) {
        m_shown = wanted;
        if (!wanted.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_shown = wanted;
    endResetModel();
}

QString ComparisonModel::textOf(const ComparisonRow &row, int column) const
{
    if (column == 0) {
        return row.differs() ? tr("≠ %1", "a setting that differs between runs").arg(row.title)
                             : row.title;
    }
    if (row.isHeading)
        return {};
    const QString value = row.values.value(column - 1);
    return value.isEmpty() ? QStringLiteral("–") : value;
}

QVariant ComparisonModel::groundOf(const ComparisonRow &row) const
{
    const QPalette palette = QApplication::palette();
    const QColor base = palette.color(QPalette::Base);
    if (row.isHeading)
        return palette.color(QPalette::AlternateBase);
    if (row.differs())
        return StatusLook::mix(colourOf(Meaning::Attention, palette), base, DifferenceTint);
    return {};
}

} // namespace ktrdr::ui
