#pragma once

#include "ui/runs/comparisonrows.h"

#include <QAbstractTableModel>

namespace ktrdr::ui {

/// Runs side by side, one a column behind the titles. What differs is marked by a sign, by weight
/// and by ground, and can be shown alone.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const QList<Run> &runs, const QHash<QString, RunDetails> &details);
    void setOnlyDifferences(bool onlyDifferences);
    /// Settings that are not the same for all.
    [[nodiscard]] int differences() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void show();
    [[nodiscard]] QString textOf(const ComparisonRow &row, int column) const;
    [[nodiscard]] QVariant groundOf(const ComparisonRow &row) const;

    QStringList m_names;
    QList<ComparisonRow> m_all;
    QList<ComparisonRow> m_shown;
    bool m_onlyDifferences = false;
};

} // namespace ktrdr::ui
