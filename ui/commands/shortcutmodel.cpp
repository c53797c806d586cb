#include "ui/commands/shortcutmodel.h"

#include "ui/commands/commandregistry.h"

#include <QFont>

namespace ktrdr::ui {

ShortcutModel::ShortcutModel(CommandRegistry &registry, QObject *parent)
    : QAbstractTableModel(parent)
    , m_registry(registry)
{
    connect(&registry, &CommandRegistry::keysChanged, this, &ShortcutModel::refresh);
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_registry.commands().size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command &command = m_registry.commands().at(index.row());
    switch (role) {
    case IdRole:
        return command.id;
    case Qt::ToolTipRole:
        return command.help;
    case Qt::DecorationRole:
        return index.column() == CommandColumn ? m_registry.action(command.id)->icon() : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == KeysColumn && m_registry.isOverridden(command.id));
        return font;
    }
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case CommandColumn:
        return m_registry.action(command.id)->iconText();
    case KeysColumn:
        return m_registry.keys(command.id).toString(QKeySequence::NativeText);
    default:
        return command.group;
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CommandColumn:
        return tr("Command");
    case KeysColumn:
        return tr("Keys");
    default:
        return tr("Group");
    }
}

void ShortcutModel::refresh(const QString &id)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_registry.commands().at(row).id == id)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

} // namespace ktrdr::ui
