#pragma once

#include "ui/runs/run.h"
#include "ui/runs/runcolumn.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ktrdr::ui {

/// The runs, one a row.
class RunModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Rows of runs that stay keep their place and their selection.
    void setRuns(const QList<Run> &runs);
    /// Shows the newer state of one run, or a new one.
    void put(const Run &run);
    void remove(const QString &key);
    /// The runs in the chart, in its order.
    void setMarks(const QStringList &keys);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// What the row of a valid index shows.
    [[nodiscard]] const Run &run(const QModelIndex &index) const;
    /// The row of the run in the first column; invalid where there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

private:
    void removeRow(int row);
    void append(const QList<Run> &runs);
    void tell(int first, int last);

    QList<Run> m_runs;
    QHash<QString, int> m_rows;
    QHash<QString, int> m_marks;
};

} // namespace ktrdr::ui
