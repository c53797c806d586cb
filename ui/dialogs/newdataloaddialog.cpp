#include "ui/dialogs/newdataloaddialog.h"

#include "ui/dialogs/fielderror.h"
#include "ui/dialogs/loadform.h"
#include "ui/dialogs/planpreview.h"
#include "ui/dialogs/poolwork.h"
#include "ui/dialogs/presetbar.h"
#include "ui/theme/icons.h"

#include "core/marketdata/datamanager.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ktrdr::ui {

using marketdata::DataLoadRequest;
using marketdata::LoadPlan;
using operations::OperationId;
using operations::Result;

namespace {

constexpr std::chrono::milliseconds TypingPause{200};
constexpr QSize UsualSize{720, 680};
/// What a desktop draws around a window, at most.
constexpr QSize WindowFrame{16, 48};

} // namespace

NewDataLoadDialog::NewDataLoadDialog(marketdata::DataManager &manager, settings::Settings &settings,
                                     QWidget *parent)
    : QDialog(parent)
    , m_manager(manager)
    , m_presets(new PresetBar(QStringLiteral("load"), settings, this))
    , m_form(new LoadForm(manager, this))
    , m_plan(new PlanPreview(this))
    , m_reason(new QLabel(this))
{
    setObjectName(QStringLiteral("newDataLoad"));
    setWindowTitle(tr("New data load"));
    m_reason->setObjectName(QStringLiteral("newDataLoad.reason"));
    m_reason->setWordWrap(true);

    m_form->putFirst(tr("&Preset:"), m_presets);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("St&art load"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("newDataLoad.start"));
    m_start->setIcon(icon(QStringLiteral("load")));
    m_start->setDefault(true);
    m_schedule = buttons->addButton(tr("Save as schedule…"), QDialogButtonBox::ActionRole);
    m_schedule->setObjectName(QStringLiteral("newDataLoad.schedule"));
    m_schedule->setIcon(icon(QStringLiteral("schedules")));
    m_schedule->setToolTip(tr("Saves the load, to be done by itself at times that you choose."));
    connect(m_schedule, &QPushButton::clicked, this, [this] {
        if (m_request)
            Q_EMIT scheduleRequested(*m_request);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *planTitle = new QLabel(tr("Plan"), this);
    QFont bold = planTitle->font();
    bold.setBold(true);
    planTitle->setFont(bold);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_reason, 1);
    bottom->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_form);
    column->addWidget(planTitle);
    column->addWidget(m_plan, 1);
    column->addLayout(bottom);

    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &NewDataLoadDialog::makePlan);
    connect(m_form, &LoadForm::changed, this, &NewDataLoadDialog::takeChange);
    connect(m_presets, &PresetBar::chosen, m_form, &LoadForm::restoreState);
    connect(m_presets, &PresetBar::formWanted, this,
            [this](const QString &name) { m_presets->keep(name, m_form->saveAll()); });
    connect(m_presets, &PresetBar::presetsChanged, this, &NewDataLoadDialog::presetsChanged);
    m_form->setFocus();
    takeChange();
    fitInto(screen()->availableSize());
}

/// Hiding ends the edit of a date field, which then calls back into what is half gone.
NewDataLoadDialog::~NewDataLoadDialog()
{
    m_form->disconnect(this);
}

QJsonObject NewDataLoadDialog::saveState() const
{
    return m_form->saveState();
}

void NewDataLoadDialog::restoreState(const QJsonObject &state)
{
    m_form->restoreState(state);
}

void NewDataLoadDialog::setRequest(const DataLoadRequest &request)
{
    m_form->setRequest(request);
}

void NewDataLoadDialog::fitInto(const QSize &available)
{
    resize(UsualSize.boundedTo(available - WindowFrame));
}

void NewDataLoadDialog::askForSchedule()
{
    setWindowTitle(tr("New schedule: what to load"));
    m_start->hide();
    m_start->setDefault(false);
    m_schedule->setText(tr("Choose when…"));
    m_schedule->setDefault(true);
}

void NewDataLoadDialog::accept()
{
    if (!m_request)
        return;
    const Result<OperationId> started = m_manager.loadData(*m_request);
    if (!started) {
        refuse(problemText(started.error()));
        return;
    }
    Q_EMIT loadStarted(*started);
    QDialog::accept();
}

void NewDataLoadDialog::takeChange()
{
    ++m_planNumber;
    const Result<DataLoadRequest> request = m_form->read();
    if (!request) {
        m_request.reset();
        m_typing.stop();
        m_plan->showNothing(tr("The plan appears here once the inputs are complete."));
        refuse(problemText(request.error()));
        Q_EMIT planShown();
        return;
    }
    m_request = *request;
    m_plan->showPending();
    allow();
    m_typing.start();
}

void NewDataLoadDialog::makePlan()
{
    if (!m_request)
        return;
    const quint64 number = m_planNumber;
    runInPool(
        this, [manager = &m_manager, request = *m_request] { return manager->plan(request); },
        [this, number](const Result<LoadPlan> &plan) { takePlan(number, plan); });
}

/// The inputs may have changed meanwhile; then the answer is of no interest.
void NewDataLoadDialog::takePlan(quint64 number, const Result<LoadPlan> &plan)
{
    if (number != m_planNumber)
        return;
    if (plan) {
        m_plan->showPlan(*plan);
        allow();
    } else {
        m_plan->showNothing(problemText(plan.error()));
        refuse(plan.error().message);
    }
    Q_EMIT planShown();
}

void NewDataLoadDialog::refuse(const QString &reason)
{
    m_start->setEnabled(false);
    m_schedule->setEnabled(m_request.has_value());
    m_start->setToolTip(reason);
    m_reason->setText(reason);
}

void NewDataLoadDialog::allow()
{
    m_start->setEnabled(true);
    m_schedule->setEnabled(true);
    m_start->setToolTip(tr("Starts the load; the window shows how it goes."));
    m_reason->clear();
}

} // namespace ktrdr::ui
