#include "ui/presentation/sortedtable.h"

#include "ui/presentation/cellpainter.h"

#include <QEvent>
#include <QHeaderView>
#include <QRegularExpression>
#include <QSortFilterProxyModel>

namespace ktrdr::ui {

namespace {

constexpr int CellMargins = 20;
constexpr int WidestColumn = 1'000;
const auto WidthsKey = QStringLiteral("widths");
const auto SortedKey = QStringLiteral("sorted");
const auto DescendingKey = QStringLiteral("descending");

} // namespace

SortedTable::SortedTable(QAbstractItemModel &model, int sortRole, QStringList columnNames,
                         QWidget *parent)
    : RowTable(parent)
    , m_columnNames(std::move(columnNames))
    , m_sorted(new QSortFilterProxyModel(this))
{
    Q_ASSERT(m_columnNames.size() == model.columnCount());
    m_sorted->setSourceModel(&model);
    m_sorted->setSortRole(sortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    buildHeader();
    setRowHeight();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SortedTable::selectedChanged);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_sorted, signal, this, &SortedTable::selectSomething);
    selectSomething();
}

QJsonObject SortedTable::saveColumns() const
{
    QJsonObject widths;
    for (int i = 0; i < m_columnNames.size(); ++i)
        widths.insert(m_columnNames.at(i), columnWidth(i));
    QJsonObject state{{WidthsKey, widths}};
    const int sorted = m_sorted->sortColumn();
    if (sorted >= 0) {
        state.insert(SortedKey, m_columnNames.at(sorted));
        state.insert(DescendingKey, m_sorted->sortOrder() == Qt::DescendingOrder);
    }
    return state;
}

void SortedTable::restoreColumns(const QJsonObject &state)
{
    const QJsonObject widths = state.value(WidthsKey).toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it) {
        const auto column = static_cast<int>(m_columnNames.indexOf(it.key()));
        if (column >= 0) {
            setColumnWidth(column, qBound(horizontalHeader()->minimumSectionSize(),
                                          it.value().toInt(), WidestColumn));
        }
    }
    const auto sorted = static_cast<int>(m_columnNames.indexOf(state.value(SortedKey).toString()));
    if (sorted >= 0) {
        sortByColumn(sorted, state.value(DescendingKey).toBool() ? Qt::DescendingOrder
                                                                 : Qt::AscendingOrder);
    }
}

void SortedTable::filterBy(int role, const QString &words)
{
    QString pattern;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        pattern += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(word));
    m_sorted->setFilterRole(role);
    m_sorted->setFilterKeyColumn(0);
    m_sorted->setFilterRegularExpression(
        QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::DotMatchesEverythingOption));
}

void SortedTable::changeEvent(QEvent *event)
{
    RowTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeight();
}

QModelIndexList SortedTable::selectedSourceRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (QModelIndex &row : rows)
        row = m_sorted->mapToSource(row);
    return rows;
}

bool SortedTable::selectSourceRow(const QModelIndex &sourceIndex)
{
    const QModelIndex index = m_sorted->mapFromSource(sourceIndex);
    if (!index.isValid())
        return false;
    selectRow(index);
    scrollTo(index);
    return true;
}

void SortedTable::fitColumn(int column, const QStringList &texts, int extra)
{
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, fontMetrics().horizontalAdvance(text));
    setColumnWidth(column, width + CellMargins + extra);
}

void SortedTable::buildHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(32);
    header->setTextElideMode(Qt::ElideRight);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void SortedTable::setRowHeight()
{
    const int height = CellPainter::rowHeight(fontMetrics());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

/// After a removal the neighbour is the current row, but not selected.
void SortedTable::selectSomething()
{
    if (!selectionModel()->hasSelection() && m_sorted->rowCount() > 0)
        selectRow(currentIndex().isValid() ? currentIndex() : m_sorted->index(0, 0));
}

void SortedTable::selectRow(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
}

} // namespace ktrdr::ui
