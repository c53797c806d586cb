#pragma once

#include "core/operations/operationrecord.h"

#include <QScrollArea>

class QAction;
class QGridLayout;
class QLabel;

namespace ktrdr::ui {

class ErrorView;
class FactList;

/// All that is known of one operation: state and progress, what it works on, times, what went
/// wrong with what to do, and what was kept.
class OverviewTab final : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewTab(QWidget *parent = nullptr);

    void showRecord(const operations::OperationRecord &record);
    /// Buttons beside the title, while the operation has not ended. Borrowed.
    void setActions(const QList<QAction *> &actions);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeOrigin();
    void showHeading(const operations::OperationRecord &record);
    void showProgress(const operations::OperationRecord &record);
    void showContext(const operations::OperationRecord &record);
    void showOrigin(const operations::OperationRecord &record);
    QLabel *addNote(QLayout &layout, const QString &name);

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_status;
    QWidget *m_actions;
    ErrorView *m_error;
    QLabel *m_unheard;
    QLabel *m_kept;
    QLabel *m_warnings;
    FactList *m_progress;
    FactList *m_context;
    QGridLayout *m_facts;
    FactList *m_origin;
};

} // namespace ktrdr::ui
