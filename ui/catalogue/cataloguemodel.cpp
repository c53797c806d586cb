#include "ui/catalogue/cataloguemodel.h"

#include "core/marketdata/loadtexts.h"
#include "ui/catalogue/cataloguetext.h"
#include "ui/presentation/operationtext.h"

namespace ktrdr::ui {

using marketdata::CatalogueEntry;
using marketdata::SeriesId;
using marketdata::SeriesSummary;
using enum CatalogueColumn;

namespace {

QString timeOf(const SeriesSummary &summary, qint64 time)
{
    return summary.bars > 0 ? CatalogueText::time(summary.id, time) : QString();
}

QString textOf(const CatalogueEntry &entry, CatalogueColumn column)
{
    const SeriesSummary &summary = entry.summary;
    switch (column) {
    case Symbol:
        return summary.id.symbol.toString();
    case Timeframe:
        return summary.id.timeframe.toString();
    case Source:
        return summary.source;
    case First:
        return timeOf(summary, summary.first);
    case Last:
        return timeOf(summary, summary.last);
    case Bars:
        return marketdata::groupedNumber(summary.bars);
    case Coverage: {
        const auto share = CatalogueText::share(entry);
        return share ? CatalogueText::share(*share) : QString();
    }
    case Missing:
        return marketdata::groupedNumber(entry.missing);
    case Calendar:
        return CatalogueText::calendar(summary.calendar, entry.isCalendarInferred);
    case Size:
        return CatalogueText::size(summary.sizeBytes);
    case Updated:
        return OperationText::recently(summary.updated);
    }
    return {};
}

QVariant sortValueOf(const CatalogueEntry &entry, CatalogueColumn column)
{
    const SeriesSummary &summary = entry.summary;
    switch (column) {
    case Timeframe:
        return QVariant::fromValue<qint64>(summary.id.timeframe.duration().count());
    case First:
        return summary.first;
    case Last:
        return summary.last;
    case Bars:
        return summary.bars;
    case Coverage:
        return CatalogueText::share(entry).value_or(-1.0);
    case Missing:
        return entry.missing;
    case Size:
        return summary.sizeBytes;
    case Updated:
        return summary.updated;
    default:
        return textOf(entry, column);
    }
}

int alignmentOf(CatalogueColumn column)
{
    return static_cast<int>(Qt::AlignVCenter |
                            (CatalogueColumns::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

void CatalogueModel::setEntries(const QList<CatalogueEntry> &entries)
{
    QHash<SeriesId, qsizetype> wanted;
    for (qsizetype i = 0; i < entries.size(); ++i)
        wanted.insert(entries.at(i).summary.id, i);
    removeOthers(wanted);
    QList<CatalogueEntry> added;
    for (const CatalogueEntry &entry : entries) {
        const auto row = m_rows.constFind(entry.summary.id);
        if (row == m_rows.constEnd()) {
            added.append(entry);
        } else if (m_entries.at(*row) != entry) {
            m_entries[*row] = entry;
            Q_EMIT dataChanged(index(*row, 0), index(*row, CatalogueColumnCount - 1));
        }
    }
    if (added.isEmpty())
        return;
    const qsizetype first = m_entries.size();
    beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + added.size() - 1));
    m_entries += added;
    renumber(first);
    endInsertRows();
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int CatalogueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : CatalogueColumnCount;
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CatalogueEntry &row = entry(index);
    const auto column = static_cast<CatalogueColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return textOf(row, column);
    case Qt::AccessibleDescriptionRole:
        return CatalogueColumns::title(column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case CatalogueSortRole:
        return sortValueOf(row, column);
    case CatalogueShareRole:
        if (const auto share = CatalogueText::share(row); share && column == Coverage)
            return *share;
        return {};
    default:
        return {};
    }
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= CatalogueColumnCount)
        return {};
    const auto column = static_cast<CatalogueColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return CatalogueColumns::title(column);
    case Qt::ToolTipRole:
        return CatalogueColumns::help(column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    default:
        return {};
    }
}

const CatalogueEntry &CatalogueModel::entry(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_entries.at(index.row());
}

QModelIndex CatalogueModel::indexOf(const SeriesId &series) const
{
    const auto row = m_rows.constFind(series);
    return row == m_rows.constEnd() ? QModelIndex() : index(*row, 0);
}

void CatalogueModel::removeOthers(const QHash<SeriesId, qsizetype> &wanted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const SeriesId id = m_entries.at(row).summary.id;
        if (wanted.contains(id))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        m_rows.remove(id);
        renumber(row);
        endRemoveRows();
    }
}

void CatalogueModel::renumber(qsizetype from)
{
    for (qsizetype row = from; row < m_entries.size(); ++row)
        m_rows.insert(m_entries.at(row).summary.id, static_cast<int>(row));
}

} // namespace ktrdr::ui
