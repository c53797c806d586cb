#include "ui/catalogue/cataloguetable.h"

#include "ui/catalogue/cataloguedelegate.h"
#include "ui/catalogue/cataloguemodel.h"
#include "ui/catalogue/cataloguetext.h"

#include <QHeaderView>

namespace ktrdr::ui {

using marketdata::SeriesId;

CatalogueTable::CatalogueTable(CatalogueModel &model, QWidget *parent)
    : SortedTable(model, CatalogueSortRole, CatalogueColumns::names(), parent)
    , m_catalogue(model)
{
    setObjectName(QStringLiteral("catalogueTable"));
    setAccessibleName(tr("Catalogue"));
    setAccessibleDescription(tr("All stored series. Enter loads what is missing."));
    horizontalHeader()->setObjectName(QStringLiteral("catalogueTableHeader"));
    setSelectionMode(ExtendedSelection);
    setItemDelegate(new CatalogueDelegate(this));
    for (int i = 0; i < CatalogueColumnCount; ++i) {
        const auto column = static_cast<CatalogueColumn>(i);
        QStringList usual{CatalogueColumns::title(column), CatalogueColumns::sample(column)};
        if (column == CatalogueColumn::Calendar)
            usual += CatalogueText::inferredCalendar();
        fitColumn(i, usual);
    }
}

QList<SeriesId> CatalogueTable::selectedSeries() const
{
    QList<SeriesId> series;
    const QModelIndexList rows = selectedSourceRows();
    for (const QModelIndex &row : rows)
        series += m_catalogue.entry(row).summary.id;
    return series;
}

bool CatalogueTable::select(const SeriesId &series)
{
    return selectSourceRow(m_catalogue.indexOf(series));
}

} // namespace ktrdr::ui
