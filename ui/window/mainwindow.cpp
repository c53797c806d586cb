#include "ui/window/mainwindow.h"

#include "ui/catalogue/cataloguepage.h"
#include "ui/commands/commandregistry.h"
#include "ui/details/detailspane.h"
#include "ui/dialogs/fielderror.h"
#include "ui/operations/operationspage.h"
#include "ui/pages/pagestack.h"
#include "ui/runs/runspage.h"
#include "ui/schedules/schedulespage.h"
#include "ui/services/servicespage.h"
#include "ui/tray/launcherentry.h"
#include "ui/tray/notifier.h"
#include "ui/tray/trayicon.h"
#include "ui/window/closepolicy.h"
#include "ui/window/firstrunpage.h"
#include "ui/window/noticebar.h"
#include "ui/window/operationactions.h"
#include "ui/window/options.h"
#include "ui/window/optionsmenu.h"
#include "ui/window/progresscourse.h"
#include "ui/window/quitguard.h"
#include "ui/window/statusline.h"
#include "ui/window/windowcommands.h"
#include "ui/window/windowstate.h"
#include "ui/window/windowtitle.h"

#include "core/logging/logging.h"
#include "core/marketdata/schedules/schedulerunner.h"
#include "core/operations/operationboard.h"
#include "core/operations/operationledger.h"
#include "core/operations/orchestrator.h"
#include "core/settings/settings.h"
#include "core/training/manager/trainingmanager.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace ktrdr::ui {

using operations::OperationId;
using operations::OperationRecord;
using operations::Orchestrator;

namespace {

constexpr std::chrono::seconds ShutDownDeadline{5};
constexpr std::chrono::seconds SaveDelay{2};
constexpr std::chrono::milliseconds PumpVisible{100};
constexpr std::chrono::milliseconds PumpHidden{1000};

const auto ShortcutsKey = QStringLiteral("shortcuts");

} // namespace

MainWindow::MainWindow(const WindowParts &parts)
    : m_parts(parts)
    , m_live(parts.board)
    , m_commands(std::make_unique<CommandRegistry>())
    , m_options(new Options(parts.settings, this))
    , m_pages(new PageStack)
    , m_page(new OperationsPage(parts.logFolder))
    , m_catalogue(new CataloguePage(parts.data, parts.board))
    , m_services(new ServicesPage(parts.services))
    , m_schedules(new SchedulesPage(parts.schedules))
    , m_runs(new RunsPage(parts.training.models(), parts.board))
    , m_firstRun(new FirstRunPage)
    , m_notices(new NoticeBar)
    , m_notifier(new Notifier(parts.board, parts.notifications, this))
    , m_quitGuard(new QuitGuard(*this))
{
    setObjectName(QStringLiteral("mainWindow"));
    // The table hears of new operations before whoever looks for them in it.
    m_page->follow(parts.board);
    m_actions = new OperationActions(*m_page, parts.board, m_live, *m_commands, this);
    buildCentre();
    buildCommands();
    restoreWindowState(*this, parts.settings);
    addPage(m_page);
    addPage(m_catalogue);
    addPage(m_services);
    addPage(m_schedules);
    addPage(m_runs);
    m_tray = new TrayIcon(parts.trayHost, parts.board, m_live, *m_commands, this);
    connectCatalogue();
    connectServices();
    connectSchedules();
    connectRuns();
    new StatusLine(*statusBar(), m_live);
    auto *launcher = new LauncherEntry(m_live, QDBusConnection::sessionBus(), this);
    connect(m_tray, &TrayIcon::attentionChanged, launcher, &LauncherEntry::setUrgent);
    connectPage();
    connectDesktop();
    m_page->details().setHistorySource(
        [&ledger = parts.ledger](const OperationId &id) { return courseOf(ledger, id); });
    updateCommands();
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(WindowPage *page)
{
    restorePageState(*page, m_parts.settings);
    page->addCommands(*m_commands);
    addPageCommand(*m_commands, *m_pages, *page, static_cast<int>(m_pages->pages().size() + 1));
    m_pages->add(page);
    connect(page, &WindowPage::commandsChanged, this, &MainWindow::updateCommands);
    m_commands->setOverrides(m_parts.settings.value(ShortcutsKey).toObject());
    addActions(m_commands->actions());
    showPage();
}

void MainWindow::start(bool inTray)
{
    if ((inTray || m_options->isOn(Options::Switch::StartInTray)) && m_tray->isShown()) {
        updateVisibility();
        return;
    }
    show();
    if (m_firstRun->isVisible())
        m_firstRun->setFocus();
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_tray->acknowledge();
}

void MainWindow::openOperation(const OperationId &id)
{
    bringToFront();
    m_pages->show(*m_page);
    m_actions->select(id);
}

void MainWindow::quit()
{
    close(true);
}

void MainWindow::shutDown()
{
    if (m_isShuttingDown)
        return;
    m_isShuttingDown = true;
    m_parts.schedules.stop();
    saveSettings();
    updateCommands();
    m_pages->setEnabled(false);
    statusBar()->showMessage(tr("Ending: waiting for operations to stop…"));
    connect(&m_parts.orchestrator, &Orchestrator::shutdownFinished, this,
            &MainWindow::takeShutDown);
    m_parts.orchestrator.shutdown(ShutDownDeadline);
}

void MainWindow::saveSettings()
{
    m_saveLater.stop();
    saveWindowState(*this, *m_pages, m_parts.settings);
    if (const auto saved = m_parts.settings.save(); !saved)
        showError(saved.error());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_isClosed) {
        event->accept();
        return;
    }
    event->ignore();
    close(false);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange) {
        m_notifier->setInBackground(!isActiveWindow());
        if (isActiveWindow())
            m_tray->acknowledge();
    }
    if (event->type() == QEvent::WindowStateChange) {
        if (isMinimized() && m_tray->isShown() &&
            m_options->isOn(Options::Switch::MinimiseToTray)) {
            QMetaObject::invokeMethod(this, &QWidget::hide, Qt::QueuedConnection);
        }
        updateVisibility();
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    updateVisibility();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_notifier->setInBackground(true);
    updateVisibility();
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_pages, 1);
    m_page->setFirstRunWidget(m_firstRun);
    setCentralWidget(centre);
}

void MainWindow::buildCommands()
{
    addWindowCommands(*m_commands, *this);
    m_optionCommands =
        std::make_unique<OptionCommands>(*m_commands, *m_options, m_parts.theme, *m_notifier);
    m_toolBar = addToolBar(tr("Commands"));
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setMovable(false);
    connect(m_pages, &PageStack::currentChanged, this, &MainWindow::showPage);
    connect(m_commands.get(), &CommandRegistry::overridesChanged, this, [this] {
        m_parts.settings.setValue(ShortcutsKey, m_commands->overrides());
        m_saveLater.start();
    });
    m_saveLater.setSingleShot(true);
    m_saveLater.setInterval(SaveDelay);
    connect(&m_saveLater, &QTimer::timeout, this, &MainWindow::saveSettings);
    connect(m_options, &Options::changed, &m_saveLater, qOverload<>(&QTimer::start));
}

/// Before the first page there is nothing to show.
void MainWindow::showPage()
{
    if (!m_pages->current())
        return;
    buildMenuBar(*menuBar(), *m_commands, *m_optionCommands, *m_pages);
    buildToolBar(*m_toolBar, *m_commands, *m_pages);
    updateCommands();
}

void MainWindow::updateCommands()
{
    CommandState state;
    if (m_pages->current() == m_page)
        state = m_actions->state();
    state.live = m_live.count();
    state.pausable = m_live.pausable();
    state.paused = m_live.paused();
    state.acceptsWork = !m_isShuttingDown;
    m_commands->update(state);
}

void MainWindow::updateTitle()
{
    setWindowTitle(titleText(m_live.running(), m_live.queued(), m_live.percentage()));
}

void MainWindow::updateVisibility()
{
    const bool isSeen = isVisible() && !isMinimized();
    m_parts.orchestrator.setPumpInterval(isSeen ? PumpVisible : PumpHidden);
}

void MainWindow::close(bool isQuit)
{
    if (m_isShuttingDown)
        return;
    CloseSituation situation;
    situation.isQuit = isQuit;
    situation.closesToTray = m_options->isOn(Options::Switch::CloseToTray);
    situation.isTrayShown = m_tray->isShown();
    situation.ownOperations = ownOperations();
    situation.isSessionEnding = qApp->isSavingSession();
    switch (actionFor(situation)) {
    case CloseAction::HideToTray:
        hideToTray();
        break;
    case CloseAction::AskFirst:
        bringToFront();
        m_quitGuard->ask(situation.ownOperations, situation.isTrayShown);
        break;
    case CloseAction::ShutDown:
        shutDown();
        break;
    }
}

void MainWindow::hideToTray()
{
    saveSettings();
    hide();
    if (m_options->isCloseExplained())
        return;
    m_options->setCloseExplained();
    m_parts.notifications.show(
        {tr("ktrdr monitor is still running"),
         tr("It is in the tray. Quit it from there, or change this under Options."),
         {},
         false});
}

void MainWindow::takeQuitAnswer(QuitAnswer answer)
{
    switch (answer) {
    case QuitAnswer::CancelThem:
        shutDown();
        break;
    case QuitAnswer::KeepInTray:
        hideToTray();
        break;
    case QuitAnswer::Stay:
        break;
    }
}

void MainWindow::takeShutDown(bool everybodyStopped, const QStringList &late)
{
    if (!everybodyStopped) {
        logging::logger("ui")->warn("Ended although these did not stop in time: {}",
                                    late.join(QStringLiteral(", ")).toStdString());
    }
    m_isClosed = true;
    hide();
    Q_EMIT closed();
}

int MainWindow::ownOperations() const
{
    int own = 0;
    for (const OperationRecord &record : m_live.records())
        own += m_parts.ledger.isOwn(record.id) ? 1 : 0;
    return own;
}

} // namespace ktrdr::ui
