#pragma once

#include <QTableView>

namespace ktrdr::ui {

/// A table of whole rows: Home and End go to the first and to the last row, and leave the columns
/// where they are.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    using QTableView::QTableView;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
};

} // namespace ktrdr::ui
