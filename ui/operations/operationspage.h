#pragma once

#include "core/operations/operationrecord.h"
#include "ui/pages/windowpage.h"

#include <optional>

class QSplitter;
class QStackedWidget;

namespace ktrdr::operations {
class OperationBoard;
}

namespace ktrdr::ui {

class DetailsPane;
class FilterSidebar;
class OperationTableModel;
class OperationTableView;
class SearchBox;

/// The start page: filter sidebar, search box, the table of all operations and the details of the
/// current one. It shows what the model holds and says what the user wants; it runs nothing.
class OperationsPage final : public WindowPage
{
    Q_OBJECT

public:
    /// `logFolder` is where the operations' own log lines lie (core/logging).
    explicit OperationsPage(const QString &logFolder, QWidget *parent = nullptr);

    /// Shows what the board holds and follows it; the board must outlive the page.
    void follow(operations::OperationBoard &board);

    [[nodiscard]] OperationTableModel &model() { return *m_model; }
    [[nodiscard]] OperationTableView &table() { return *m_table; }
    [[nodiscard]] DetailsPane &details() { return *m_details; }

    /// In the order of the table; empty when nothing is selected.
    [[nodiscard]] QList<operations::OperationId> selectedIds() const;
    [[nodiscard]] QList<operations::OperationRecord> selectedRecords() const;
    [[nodiscard]] std::optional<operations::OperationId> currentId() const;

    /// What stands in place of the table while there is no operation at all. Owned by the page.
    void setFirstRunWidget(QWidget *widget);

    [[nodiscard]] QString name() const override { return QStringLiteral("operations"); }
    [[nodiscard]] QString title() const override { return tr("&Operations"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("window"); }
    void addCommands(CommandRegistry &registry) override;
    [[nodiscard]] QStringList menuCommands() const override;
    [[nodiscard]] QStringList viewCommands() const override;
    [[nodiscard]] QStringList toolBarCommands() const override;
    /// What can be done with the selected rows.
    [[nodiscard]] QStringList rowCommands() const;
    /// Columns, sorting, filter sidebar and splitters; not the search text.
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void focusSearch() override;

    [[nodiscard]] bool isSidebarVisible() const;
    [[nodiscard]] bool isDetailsVisible() const;
    [[nodiscard]] Qt::Orientation detailsOrientation() const;

public Q_SLOTS:
    /// Selects the operation and brings it into view; clears the filter when that hides it.
    void showOperation(const operations::OperationId &id);
    void clearFilters();
    void resetColumns();
    void copyAsText();
    void copyAsCsv();
    void copyAsJson();
    void setSidebarVisible(bool visible);
    void setDetailsVisible(bool visible);
    /// Qt::Vertical = below the table, Qt::Horizontal = beside it.
    void setDetailsOrientation(Qt::Orientation orientation);

Q_SIGNALS:
    void cancelRequested(const QList<ktrdr::operations::OperationId> &ids);
    void retryRequested(const QList<ktrdr::operations::OperationId> &ids);
    void changeAndRunRequested(const ktrdr::operations::OperationRecord &record);
    void removeRequested(const QList<ktrdr::operations::OperationId> &ids);
    void cancelAllRequested();
    void pauseRequested(const QList<ktrdr::operations::OperationId> &ids);
    void resumeRequested(const QList<ktrdr::operations::OperationId> &ids);
    void pauseAllRequested();
    void resumeAllRequested();
    /// In global coordinates; until the menu closes, hold the table still with
    /// OperationTableModel::holdOrder().
    void contextMenuRequested(const QPoint &globalPosition);
    void selectionChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectTable();
    void applyFilter();
    void showCurrent();
    void updateEmptyState();
    void showOrHideDetails();

    OperationTableModel *m_model;
    FilterSidebar *m_sidebar;
    SearchBox *m_search;
    OperationTableView *m_table;
    DetailsPane *m_details;
    QWidget *m_sidebarSide = nullptr;
    QStackedWidget *m_center = nullptr;
    QWidget *m_firstRun = nullptr;
    bool m_areDetailsWanted = true;
    QWidget *m_nothingFound = nullptr;
    QSplitter *m_sides = nullptr;
    QSplitter *m_tableAndDetails = nullptr;
};

} // namespace ktrdr::ui
