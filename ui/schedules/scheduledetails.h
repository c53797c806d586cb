#pragma once

#include "core/marketdata/schedules/schedulebook.h"
#include "core/operations/operationid.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace ktrdr::ui {

class FactList;
class RunsModel;

/// One schedule in full: what it loads, when it is due here and there, and its latest runs.
class ScheduleDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleDetails(QWidget *parent = nullptr);

    /// `now` in UTC epoch seconds.
    void show(const marketdata::Schedule &schedule, qint64 now);
    void show(const marketdata::DamagedSchedule &damaged, const QString &file);

Q_SIGNALS:
    /// The user wants to see the operation of a run.
    void operationRequested(const ktrdr::operations::OperationId &id);

private:
    void buildRuns();

    QLabel *m_title;
    FactList *m_facts;
    RunsModel *m_model;
    QTableView *m_runs;
    QLabel *m_noRuns;
};

} // namespace ktrdr::ui
