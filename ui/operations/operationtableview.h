#pragma once

#include "core/operations/operationid.h"
#include "ui/operations/columnlayout.h"
#include "ui/presentation/rowtable.h"

#include <QTimer>

#include <memory>

namespace ktrdr::ui {

class OperationDelegate;
class OperationTableModel;

/// The table of operations: rows of one height, columns to the user's liking, a cancel button in
/// each live row that mouse and keyboard reach, parents that open and close.
class OperationTableView final : public RowTable
{
    Q_OBJECT

public:
    explicit OperationTableView(OperationTableModel &model, QWidget *parent = nullptr);
    ~OperationTableView() override;

    [[nodiscard]] ColumnLayout &columns() { return m_columns; }
    [[nodiscard]] const ColumnLayout &columns() const { return m_columns; }
    void resetColumns();
    [[nodiscard]] QJsonObject saveColumns() const;
    void restoreColumns(const QJsonObject &state);

    /// In the order of the table.
    [[nodiscard]] QList<operations::OperationId> selectedIds() const;
    [[nodiscard]] std::optional<operations::OperationId> currentId() const;
    /// Makes the row the current and the only selected one, whatever key is held.
    void selectAsCurrent(const QModelIndex &index);

Q_SIGNALS:
    /// The button of a row was pressed: sent at once, for this row alone.
    void cancelClicked(const ktrdr::operations::OperationId &id);
    void selectionOrCurrentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

protected Q_SLOTS:
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void buildHeader();
    void showColumnMenu(const QPoint &position);
    void setRowHeight();
    void takeWidth(int section, int before, int now);
    void fillWidth();
    [[nodiscard]] QModelIndex buttonAt(const QPoint &position) const;
    [[nodiscard]] bool toggleAt(const QPoint &position);
    [[nodiscard]] bool isCancellable(const QModelIndex &index) const;
    void hover(const QModelIndex &index);
    void emitCancel(const QModelIndex &index);
    void selectAfterRemoval();

    OperationTableModel &m_model;
    OperationDelegate *m_delegate;
    ColumnLayout m_columns;
    /// Keeps the rows in place while a button is down.
    std::shared_ptr<void> m_hold;
    /// The user gave the message column a width of his own.
    bool m_isMessageTheUsers = false;
    /// While rows go away: whether any row was selected before.
    bool m_hadSelection = false;
    bool m_isFilling = false;
    /// While the edge of a column is dragged, the other columns stay where they are.
    bool m_isHeaderHeld = false;
    QTimer m_fillLater;
};

} // namespace ktrdr::ui
