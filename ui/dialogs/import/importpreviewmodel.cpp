#include "ui/dialogs/import/importpreviewmodel.h"

#include "ui/theme/palettes.h"

#include "core/marketdata/loadtexts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLocale>

namespace ktrdr::ui {

using marketdata::Bar;
using marketdata::CsvPreviewRow;

ImportPreviewModel::ImportPreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ImportPreviewModel::show(const marketdata::CsvPreview &preview,
                              marketdata::Timeframe timeframe)
{
    beginResetModel();
    m_rows = preview.rows;
    m_isIntraday = timeframe.isIntraday();
    endResetModel();
}

void ImportPreviewModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

bool ImportPreviewModel::isProblem(int row) const
{
    return row >= 0 && row < m_rows.size() && !m_rows[row].bar;
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CsvPreviewRow &row = m_rows[index.row()];
    const bool isReason = !row.bar && index.column() == Time;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == InFile ? row.text : row.problem;
    case Qt::AccessibleTextRole:
        return row.bar ? QVariant() : QVariant(tr("Line %1: %2").arg(row.line).arg(row.problem));
    case Qt::ForegroundRole:
        return isReason ? QVariant(colourOf(Meaning::Bad, QApplication::palette())) : QVariant();
    case Qt::FontRole:
        return index.column() == InFile
                   ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == InFile || index.column() == Time
                   ? QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter)
                   : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == InFile || section == Time
                   ? QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter)
                   : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Time:
        return tr("Start (UTC)");
    case Open:
        return tr("Open");
    case High:
        return tr("High");
    case Low:
        return tr("Low");
    case Close:
        return tr("Close");
    case Volume:
        return tr("Volume");
    default:
        return tr("In the file");
    }
}

QString ImportPreviewModel::text(const CsvPreviewRow &row, int column) const
{
    if (column == Line)
        return QLocale().toString(row.line);
    if (column == InFile)
        return row.text;
    if (row.bar)
        return barText(*row.bar, column);
    return column == Time ? QStringLiteral("⚠ %1").arg(row.problem) : QString();
}

QString ImportPreviewModel::barText(const Bar &bar, int column) const
{
    const auto number = [](double value) {
        return QLocale().toString(value, 'g', QLocale::FloatingPointShortest);
    };
    switch (column) {
    case Time:
        return m_isIntraday ? marketdata::momentText(bar.time) : marketdata::dayText(bar.time);
    case Open:
        return number(bar.open);
    case High:
        return number(bar.high);
    case Low:
        return number(bar.low);
    case Close:
        return number(bar.close);
    default:
        return bar.hasVolume() ? number(bar.volume) : tr("none");
    }
}

} // namespace ktrdr::ui
