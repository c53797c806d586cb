#pragma once

#include "core/logging/operationlogfollower.h"
#include "core/operations/operationrecord.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace ktrdr::ui {

class LogModel;
class LogReader;

/// The log lines of one operation: by level, searched, followed while it runs, copied. Reads only
/// while it is visible.
class LogTab final : public QWidget
{
    Q_OBJECT

public:
    explicit LogTab(const QString &logFolder, QWidget *parent = nullptr);

    void showRecord(const operations::OperationRecord &record);
    void clear();
    [[nodiscard]] LogModel &model() { return *m_model; }

public Q_SLOTS:
    /// The selected lines, or all that are shown.
    void copy();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildBar();
    void buildTable();
    void takeNews(const logging::LogNews &news);
    void updateReading();
    void updateEmptyText();

    LogModel *m_model;
    LogReader *m_reader;
    QComboBox *m_level;
    QLineEdit *m_search;
    QToolButton *m_follow;
    QTableView *m_table;
    QLabel *m_empty;
    QString m_operationId;
    bool m_isLive = false;
};

} // namespace ktrdr::ui
