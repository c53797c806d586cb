#pragma once

#include "core/marketdata/schedules/schedule.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ktrdr::marketdata {
class ScheduleRunner;
}

namespace ktrdr::ui {

class RuleForm;

/// Asks when a load is to be done by itself, and saves it as a schedule; or changes when one is.
class ScheduleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A new schedule for the load. The runner is borrowed and outlives it.
    ScheduleDialog(marketdata::ScheduleRunner &runner, const marketdata::DataLoadRequest &request,
                   QWidget *parent = nullptr);
    /// Changes when a schedule is due.
    ScheduleDialog(marketdata::ScheduleRunner &runner, const marketdata::Schedule &schedule,
                   QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void saved(const ktrdr::marketdata::ScheduleId &id);

private:
    ScheduleDialog(marketdata::ScheduleRunner &runner, const marketdata::DataLoadRequest &request,
                   const marketdata::ScheduleRule &rule, QWidget *parent);

    void takeChange();
    [[nodiscard]] operations::Result<marketdata::ScheduleId>
    save(const marketdata::ScheduleRule &rule);

    marketdata::ScheduleRunner &m_runner;
    const marketdata::DataLoadRequest m_request;
    /// The one that is changed.
    std::optional<marketdata::ScheduleId> m_changed;
    RuleForm *m_form;
    QCheckBox *m_catchUp;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace ktrdr::ui
