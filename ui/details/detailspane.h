#pragma once

#include "core/operations/operationrecord.h"
#include "ui/details/progresspoint.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QStackedLayout;
class QTabWidget;

namespace ktrdr::ui {

class LogTab;
class OverviewTab;
class ProgressChartTab;
class TrainingCurvesTab;

/// Everything about one operation: overview, log, progress over time, and the curves of a training.
/// It shows what it is given and asks for no more than its visible tab needs.
class DetailsPane final : public QWidget
{
    Q_OBJECT

public:
    /// Reads the stored course of an operation, oldest point first. Called on a pool thread.
    using HistorySource =
        std::function<std::vector<ProgressPoint>(const operations::OperationId &)>;

    explicit DetailsPane(const QString &logFolder, QWidget *parent = nullptr);

    void setHistorySource(HistorySource source);
    /// What can be done with the operation on show, while it has not ended. Borrowed.
    void setActions(const QList<QAction *> &actions);

    /// The operation on show; none when nothing is selected.
    [[nodiscard]] std::optional<operations::OperationId> shownId() const;
    /// The tab that the user chose: 0 overview, 1 log, 2 progress, 3 curves. Another is on top
    /// while the operation on show has no such tab.
    [[nodiscard]] int currentTab() const { return m_wantedTab; }

public Q_SLOTS:
    /// Shows another operation, or the newer state of the one on show.
    void showRecord(const ktrdr::operations::OperationRecord &record);
    void clear();
    void setCurrentTab(int tab);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTabsFor(const operations::OperationRecord &record);

    std::optional<operations::OperationId> m_shown;
    QTabWidget *m_tabs;
    OverviewTab *m_overview;
    LogTab *m_log;
    ProgressChartTab *m_chart;
    TrainingCurvesTab *m_curves;
    int m_wantedTab = 0;
    bool m_isChoosingTab = false;
    QStackedLayout *m_stack;
    QLabel *m_empty = nullptr;
};

} // namespace ktrdr::ui
