#pragma once

#include "ui/operations/operationcolumn.h"

#include <QJsonObject>

class QMenu;
class QTableView;

namespace ktrdr::ui {

/// Which columns a table shows, in which order and how wide, kept by column name so that it
/// survives new versions: unknown names are passed over, new columns come up as at first.
class ColumnLayout final
{
public:
    explicit ColumnLayout(QTableView &table);

    [[nodiscard]] QJsonObject save() const;
    void restore(const QJsonObject &state);
    /// Order, widths and choice as at first; newest operations first.
    void reset();
    /// At least one column stays visible.
    void setShown(OperationColumn column, bool shown);
    [[nodiscard]] bool isShown(OperationColumn column) const;
    /// Columns from the leading to the trailing edge, without the hidden ones.
    [[nodiscard]] QList<OperationColumn> shown() const;
    /// Gives what the other columns leave to the message column.
    void fillWithMessage();
    /// Adds a checkable entry per column.
    void fillMenu(QMenu &menu);

private:
    [[nodiscard]] int widthAtFirst(OperationColumn column) const;

    QTableView &m_table;
};

} // namespace ktrdr::ui
