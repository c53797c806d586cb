#include "ui/catalogue/cataloguepage.h"
#include "ui/operations/operationspage.h"
#include "ui/pages/pagestack.h"
#include "ui/runs/runspage.h"
#include "ui/schedules/schedulespage.h"
#include "ui/services/servicelights.h"
#include "ui/services/servicespage.h"
#include "ui/tray/notifier.h"
#include "ui/tray/trayicon.h"
#include "ui/window/firstrunpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/operationactions.h"
#include "ui/window/quitguard.h"

#include "core/marketdata/schedules/schedulerunner.h"
#include "core/operations/operationledger.h"
#include "core/operations/orchestrator.h"

#include <QGuiApplication>
#include <QStatusBar>

/// Who tells the window what.
namespace ktrdr::ui {

using operations::OperationId;
using operations::Orchestrator;

namespace {

constexpr std::chrono::milliseconds MessageTime{8'000};

} // namespace

void MainWindow::connectPage()
{
    connect(m_page, &OperationsPage::selectionChanged, this, &MainWindow::updateCommands);
    connect(m_page, &OperationsPage::changeAndRunRequested, this, &MainWindow::changeAndRun);
    connect(m_actions, &OperationActions::failed, this, &MainWindow::showError);
    connect(m_firstRun, &FirstRunPage::sampleRequested, this, &MainWindow::trySample);
    connect(&m_parts.orchestrator, &operations::Orchestrator::operationFinished, this,
            &MainWindow::trainSampleAfter);
    connect(m_firstRun, &FirstRunPage::loadRequested, this, &MainWindow::newDataLoad);
    // Queued: the table hears of the change after this, and it is the table that is asked.
    connect(&m_live, &LiveOperations::statusChanged, this, &MainWindow::updateCommands,
            Qt::QueuedConnection);
    connect(&m_live, &LiveOperations::statusChanged, this, &MainWindow::updateTitle);
    connect(&m_live, &LiveOperations::changed, this, &MainWindow::updateTitle);
    connect(&m_parts.orchestrator, &Orchestrator::journalFailed, this, &MainWindow::showError);
    connect(&m_parts.ledger, &operations::OperationLedger::writeFailed, this,
            &MainWindow::showError);
}

void MainWindow::connectCatalogue()
{
    connect(m_catalogue, &CataloguePage::failed, this, &MainWindow::showError);
    connect(m_catalogue, &CataloguePage::done, this, [this](const QString &sentence) {
        statusBar()->showMessage(sentence, static_cast<int>(MessageTime.count()));
    });
}

void MainWindow::connectServices()
{
    auto *lights = new ServiceLights(m_parts.services);
    statusBar()->addPermanentWidget(lights);
    connect(lights, &ServiceLights::serviceRequested, this, [this](const QString &name) {
        m_pages->show(*m_services);
        m_services->showService(name);
    });
    connect(m_services, &ServicesPage::failed, this, &MainWindow::showError);
}

void MainWindow::connectSchedules()
{
    connect(m_schedules, &SchedulesPage::newScheduleRequested, this, &MainWindow::newSchedule);
    connect(m_schedules, &SchedulesPage::operationRequested, this, &MainWindow::openOperation);
    connect(m_schedules, &SchedulesPage::failed, this, &MainWindow::showError);
    connect(&m_parts.schedules, &marketdata::ScheduleRunner::told, this, &MainWindow::showNotice);
    connect(&m_parts.schedules, &marketdata::ScheduleRunner::failed, this, &MainWindow::showError);
}

void MainWindow::connectRuns()
{
    connect(m_runs, &RunsPage::trainingRequested, this, &MainWindow::newTraining);
    connect(m_runs, &RunsPage::operationRequested, this, &MainWindow::openOperation);
    connect(m_runs, &RunsPage::failed, this, &MainWindow::showError);
}

void MainWindow::connectDesktop()
{
    connect(m_tray, &TrayIcon::windowRequested, this, &MainWindow::bringToFront);
    connect(m_tray, &TrayIcon::operationRequested, this, &MainWindow::openOperation);
    connect(m_tray, &TrayIcon::shownChanged, this, [this](bool isShown) {
        // The tray must never be the only way back to the window.
        if (!isShown && !isVisible() && !m_isShuttingDown)
            show();
    });
    connect(m_notifier, &Notifier::attentionNeeded, this, [this] {
        if (!isActiveWindow())
            m_tray->askForAttention();
    });
    connect(&m_parts.notifications, &NotificationService::activated, this,
            [this](const QString &operation) {
                if (const auto id = OperationId::parse(operation))
                    openOperation(*id);
                else
                    bringToFront();
            });
    connect(m_quitGuard, &QuitGuard::answered, this, &MainWindow::takeQuitAnswer);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &MainWindow::saveSettings,
            Qt::DirectConnection);
}

} // namespace ktrdr::ui
