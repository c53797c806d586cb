#pragma once

#include "core/marketdata/catalogueentry.h"
#include "ui/catalogue/cataloguecolumn.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ktrdr::ui {

/// The stored series, one a row.
class CatalogueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Rows of series that stay keep their place and their selection.
    void setEntries(const QList<marketdata::CatalogueEntry> &entries);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// What the row of a valid index shows.
    [[nodiscard]] const marketdata::CatalogueEntry &entry(const QModelIndex &index) const;
    /// The row of the series in the first column; invalid where there is none.
    [[nodiscard]] QModelIndex indexOf(const marketdata::SeriesId &series) const;

private:
    void removeOthers(const QHash<marketdata::SeriesId, qsizetype> &wanted);
    void renumber(qsizetype from);

    QList<marketdata::CatalogueEntry> m_entries;
    QHash<marketdata::SeriesId, int> m_rows;
};

} // namespace ktrdr::ui
