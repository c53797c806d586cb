#pragma once

#include "core/operations/error.h"
#include "core/training/strategy/finding.h"

#include <QAbstractTableModel>

namespace ktrdr::ui {

/// What stands against a training: errors and warnings of the strategy with their places, then what
/// is wrong beside it.
class FindingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Line, Place, What, ColumnCount };

    explicit FindingsModel(QObject *parent = nullptr);

    void set(const QList<training::Finding> &findings, const QList<operations::Error> &problems);
    [[nodiscard]] int errorCount() const;
    [[nodiscard]] int warningCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<training::Finding> m_findings;
};

} // namespace ktrdr::ui
