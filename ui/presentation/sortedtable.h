#pragma once

#include "ui/presentation/rowtable.h"

#include <QJsonObject>
#include <QStringList>

class QSortFilterProxyModel;

namespace ktrdr::ui {

/// The look and the keys that the tables of all pages share: whole rows, sorted by any column, one
/// row selected whenever there is one, columns kept in the settings by their names.
class SortedTable : public RowTable
{
    Q_OBJECT

public:
    /// The model is borrowed and outlives it; it has `sortRole` for typed values, and
    /// `columnNames`, which never change between versions, for its columns.
    SortedTable(QAbstractItemModel &model, int sortRole, QStringList columnNames,
                QWidget *parent = nullptr);

    /// Widths and order.
    [[nodiscard]] QJsonObject saveColumns() const;
    void restoreColumns(const QJsonObject &state);
    /// Shows the rows whose text under `role` (of the first column) has each of the words; all
    /// without words.
    void filterBy(int role, const QString &words);

Q_SIGNALS:
    void selectedChanged();

protected:
    void changeEvent(QEvent *event) override;

    /// Indexes of the model, in the table's order.
    [[nodiscard]] QModelIndexList selectedSourceRows() const;
    /// Selects the row of an index of the model alone and shows it; false where it is invalid.
    bool selectSourceRow(const QModelIndex &sourceIndex);
    /// As wide as the widest of `texts` and `extra` pixels.
    void fitColumn(int column, const QStringList &texts, int extra = 0);

private:
    void buildHeader();
    void setRowHeight();
    void selectSomething();
    void selectRow(const QModelIndex &index);

    const QStringList m_columnNames;
    QSortFilterProxyModel *m_sorted;
};

} // namespace ktrdr::ui
