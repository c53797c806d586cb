#pragma once

#include <QAbstractTableModel>

namespace ktrdr::ui {

class CommandRegistry;

/// The registry's commands as a table: what it does, its keys, and where it belongs.
class ShortcutModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CommandColumn, KeysColumn, GroupColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    explicit ShortcutModel(CommandRegistry &registry, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void refresh(const QString &id);

    CommandRegistry &m_registry;
};

} // namespace ktrdr::ui
