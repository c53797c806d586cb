#pragma once

#include "core/marketdata/seriesid.h"
#include "ui/presentation/sortedtable.h"

namespace ktrdr::ui {

class CatalogueModel;

/// The table of stored series; several can be selected.
class CatalogueTable final : public SortedTable
{
    Q_OBJECT

public:
    /// The model is borrowed and outlives it.
    explicit CatalogueTable(CatalogueModel &model, QWidget *parent = nullptr);

    /// In the table's order.
    [[nodiscard]] QList<marketdata::SeriesId> selectedSeries() const;
    /// Selects it alone; false where there is no such series.
    bool select(const marketdata::SeriesId &series);

private:
    CatalogueModel &m_catalogue;
};

} // namespace ktrdr::ui
