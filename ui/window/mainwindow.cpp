#include "ui/window/mainwindow.h"

#include "ui/commands/commandregistry.h"
#include "ui/details/detailspane.h"
#include "ui/dialogs/fielderror.h"
#include "ui/operations/operationspage.h"
#include "ui/operations/operationtablemodel.h"
#include "ui/tray/notifier.h"
#include "ui/tray/trayicon.h"
#include "ui/window/closepolicy.h"
#include "ui/window/firstrunpage.h"
#include "ui/window/noticebar.h"
#include "ui/window/options.h"
#include "ui/window/optionsmenu.h"
#include "ui/window/quitguard.h"
#include "ui/window/statusline.h"
#include "ui/window/windowcommands.h"
#include "ui/window/windowstate.h"
#include "ui/window/windowtitle.h"

#include "core/logging/logging.h"
#include "core/operations/operationboard.h"
#include "core/operations/operationledger.h"
#include "core/operations/orchestrator.h"
#include "core/settings/settings.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace ktrdr::ui {

using operations::OperationBoard;
using operations::OperationId;
using operations::OperationRecord;
using operations::Orchestrator;

namespace {

constexpr std::chrono::seconds ShutDownDeadline{5};
constexpr std::chrono::seconds SaveDelay{2};
constexpr std::chrono::milliseconds PumpVisible{100};
constexpr std::chrono::milliseconds PumpHidden{1000};

const auto ShortcutsKey = QStringLiteral("shortcuts");

/// The newest attempt, with the rate between its points.
std::vector<ProgressPoint> courseOf(const operations::OperationLedger &ledger,
                                    const OperationId &id)
{
    const auto points = ledger.progressHistory(id);
    std::vector<ProgressPoint> course;
    const operations::ProgressPoint *before = nullptr;
    for (const operations::ProgressPoint &point : points) {
        if (point.attempt != points.back().attempt)
            continue;
        std::optional<double> rate;
        if (before && point.elapsed > before->elapsed && point.items >= before->items) {
            const std::chrono::duration<double> time = point.elapsed - before->elapsed;
            rate = static_cast<double>(point.items - before->items) / time.count();
        }
        course.push_back({point.elapsed, point.percentage, rate});
        before = &point;
    }
    return course;
}

} // namespace

MainWindow::MainWindow(const WindowParts &parts)
    : m_parts(parts)
    , m_live(parts.board)
    , m_commands(std::make_unique<CommandRegistry>())
    , m_options(new Options(parts.settings, this))
    , m_page(new OperationsPage(parts.logFolder))
    , m_firstRun(new FirstRunPage)
    , m_notices(new NoticeBar)
    , m_notifier(new Notifier(parts.board, parts.notifications, this))
    , m_quitGuard(new QuitGuard(*this))
{
    setObjectName(QStringLiteral("mainWindow"));
    buildCentre();
    restoreWindowState(*this, *m_page, parts.settings);
    buildCommands();
    m_tray = new TrayIcon(parts.trayHost, parts.board, m_live, *m_commands, this);
    new StatusLine(*statusBar(), m_live);
    m_page->follow(parts.board);
    connectPage();
    connectDesktop();
    m_page->details().setHistorySource(
        [&ledger = parts.ledger](const OperationId &id) { return courseOf(ledger, id); });
    updateCommands();
    updateTitle();
}

MainWindow::~MainWindow() = default;

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
    select(id);
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
    saveSettings();
    updateCommands();
    m_page->setEnabled(false);
    statusBar()->showMessage(tr("Ending: waiting for operations to stop…"));
    connect(&m_parts.orchestrator, &Orchestrator::shutdownFinished, this,
            &MainWindow::takeShutDown);
    m_parts.orchestrator.shutdown(ShutDownDeadline);
}

void MainWindow::saveSettings()
{
    m_saveLater.stop();
    saveWindowState(*this, *m_page, m_parts.settings);
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
    column->addWidget(m_page, 1);
    m_page->setFirstRunWidget(m_firstRun);
    setCentralWidget(centre);
}

void MainWindow::buildCommands()
{
    addWindowCommands(*m_commands, *this, *m_page);
    m_optionCommands =
        std::make_unique<OptionCommands>(*m_commands, *m_options, m_parts.theme, *m_notifier);
    m_commands->setOverrides(m_parts.settings.value(ShortcutsKey).toObject());
    addActions(m_commands->actions());
    buildMenuBar(*menuBar(), *m_commands, *m_optionCommands);
    QToolBar *bar = addToolBar(tr("Commands"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setMovable(false);
    buildToolBar(*bar, *m_commands);
    connect(m_commands.get(), &CommandRegistry::overridesChanged, this, [this] {
        m_parts.settings.setValue(ShortcutsKey, m_commands->overrides());
        m_saveLater.start();
    });
    m_saveLater.setSingleShot(true);
    m_saveLater.setInterval(SaveDelay);
    connect(&m_saveLater, &QTimer::timeout, this, &MainWindow::saveSettings);
    connect(m_options, &Options::changed, &m_saveLater, qOverload<>(&QTimer::start));
}

void MainWindow::connectPage()
{
    connect(m_page, &OperationsPage::cancelRequested, this, &MainWindow::cancel);
    connect(m_page, &OperationsPage::retryRequested, this, &MainWindow::retry);
    connect(m_page, &OperationsPage::removeRequested, this, &MainWindow::remove);
    connect(m_page, &OperationsPage::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(m_page, &OperationsPage::selectionChanged, this, &MainWindow::updateCommands);
    connect(&m_parts.board, &OperationBoard::recordsAdded, this, [this] {
        if (m_awaited)
            select(OperationId(*m_awaited));
    });
    connect(m_firstRun, &FirstRunPage::sampleRequested, this, &MainWindow::loadSample);
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

/// A new operation is in the table once its start is stored.
void MainWindow::select(const OperationId &id)
{
    m_awaited.reset();
    if (m_page->model().find(id))
        m_page->showOperation(id);
    else
        m_awaited = id;
}

void MainWindow::updateCommands()
{
    CommandState state;
    state.live = m_live.count();
    state.acceptsWork = !m_isShuttingDown;
    for (const OperationRecord &record : m_page->selectedRecords()) {
        ++state.selected;
        if (record.isFinal())
            ++state.selectedEnded;
        else
            ++state.selectedLive;
    }
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

void MainWindow::showContextMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("contextMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    buildContextMenu(*menu, *m_commands);
    // Rows stay where they are until the menu is gone, and with it this connection.
    connect(menu, &QObject::destroyed, [hold = m_page->model().holdOrder()] {});
    menu->popup(globalPosition);
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
