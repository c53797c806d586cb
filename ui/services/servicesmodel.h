#pragma once

#include "core/remote/servicehub.h"
#include "ui/services/servicecolumn.h"

#include <QAbstractTableModel>

namespace ktrdr::ui {

/// The configured services, one a row, in the order in which the user added them. Follows the hub.
class ServicesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The hub is borrowed and outlives it.
    explicit ServicesModel(const remote::ServiceHub &hub, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// What the row of a valid index shows.
    [[nodiscard]] const remote::ServiceState &state(const QModelIndex &index) const;
    /// The row of the service in the first column; invalid where there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &name) const;

private:
    void takeEntries();
    void takeState(const QString &name);
    void show(int row, const remote::ServiceState &state);

    const remote::ServiceHub &m_hub;
    QList<remote::ServiceState> m_states;
};

} // namespace ktrdr::ui
