#include "ui/schedules/scheduledialog.h"

#include "ui/dialogs/fielderror.h"
#include "ui/schedules/ruleform.h"
#include "ui/schedules/scheduletext.h"

#include "core/marketdata/schedules/schedulerunner.h"
#include "core/marketdata/schedules/zonenames.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ktrdr::ui {

using marketdata::DataLoadRequest;
using marketdata::Schedule;
using marketdata::ScheduleId;
using marketdata::ScheduleRule;
using marketdata::ScheduleRunner;
using operations::Result;

namespace {

/// In heights of a line of text.
constexpr int Width = 32;

/// A day's bars of most markets are there by then.
ScheduleRule usualRule()
{
    constexpr marketdata::Weekdays MondayToFriday = 0x1f;
    return *ScheduleRule::daily({MondayToFriday, QTime(22, 15), marketdata::localZone()});
}

} // namespace

ScheduleDialog::ScheduleDialog(ScheduleRunner &runner, const DataLoadRequest &request,
                               QWidget *parent)
    : ScheduleDialog(runner, request, usualRule(), parent)
{
    setWindowTitle(tr("Save as schedule"));
}

ScheduleDialog::ScheduleDialog(ScheduleRunner &runner, const Schedule &schedule, QWidget *parent)
    : ScheduleDialog(runner, schedule.request, schedule.rule, parent)
{
    setWindowTitle(tr("Edit schedule"));
    m_changed = schedule.id;
    m_catchUp->setChecked(schedule.catchesUp);
}

ScheduleDialog::ScheduleDialog(ScheduleRunner &runner, const DataLoadRequest &request,
                               const ScheduleRule &rule, QWidget *parent)
    : QDialog(parent)
    , m_runner(runner)
    , m_request(request)
    , m_form(new RuleForm(rule, runner.now(), this))
    , m_catchUp(new QCheckBox(tr("Make &up for a missed run at the next start"), this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("scheduleDialog"));
    m_catchUp->setObjectName(QStringLiteral("schedule.catchUp"));
    m_catchUp->setToolTip(tr("A run is missed when neither this window nor “ktrdr serve” runs. "
                             "However many were missed, one is made up for."));
    m_catchUp->setChecked(true);
    m_problem->setObjectName(QStringLiteral("schedule.problem"));
    m_problem->setWordWrap(true);
    auto *load = new QLabel(tr("Load %1 (mode %2) by itself, while this window or “ktrdr serve” "
                               "runs.")
                                .arg(requestText(request), toString(request.mode)),
                            this);
    load->setObjectName(QStringLiteral("schedule.load"));
    load->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("schedule.save"));
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &RuleForm::changed, this, &ScheduleDialog::takeChange);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(14);
    column->addWidget(load);
    column->addWidget(m_form);
    column->addWidget(m_catchUp);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(Width * fontMetrics().height());
    m_form->setFocus();
    takeChange();
}

void ScheduleDialog::accept()
{
    const Result<ScheduleRule> rule = m_form->read();
    if (!rule)
        return;
    const Result<ScheduleId> saved = save(*rule);
    if (!saved) {
        m_problem->setText(problemText(saved.error()));
        return;
    }
    Q_EMIT this->saved(*saved);
    QDialog::accept();
}

Result<ScheduleId> ScheduleDialog::save(const ScheduleRule &rule)
{
    if (m_changed)
        return m_runner.setRule(*m_changed, rule, m_catchUp->isChecked()).map([this] {
            return *m_changed;
        });
    return m_runner.add(m_request, rule, m_catchUp->isChecked()).map([](const Schedule &added) {
        return added.id;
    });
}

void ScheduleDialog::takeChange()
{
    const Result<ScheduleRule> rule = m_form->read();
    m_problem->clear();
    m_save->setEnabled(rule.has_value());
    m_save->setToolTip(rule ? tr("Saves it; the page of schedules shows how it goes.")
                            : rule.error().message);
}

} // namespace ktrdr::ui
