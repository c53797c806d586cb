#include "app/desktop/desktopprogram.h"

#include "core/operations/interrupthandler.h"
#include "translations/translators.h"
#include "ui/operations/operationspage.h"
#include "ui/theme/theme.h"
#include "ui/tray/desktopnotifications.h"
#include "ui/tray/systemtrayhost.h"
#include "ui/window/options.h"

#include <QApplication>
#include <QTimer>

#include <unistd.h>

namespace ktrdr::desktop {

using operations::OperationId;

namespace {

/// What the table shows without asking for more.
constexpr int History = 100'000;
constexpr int InterruptedExit = 130;

} // namespace

operations::Result<std::unique_ptr<DesktopProgram>>
DesktopProgram::open(const settings::DataHome &home, settings::Settings settings,
                     SingleInstance &instance, const operations::InterruptHandler &interrupts)
{
    auto core = DesktopCore::open(home, std::move(settings));
    if (!core)
        return operations::failure(core.error());
    std::unique_ptr<DesktopProgram> program(new DesktopProgram(std::move(*core), home.logs()));
    connect(&instance, &SingleInstance::startedAgain, program.get(),
            &DesktopProgram::takeSecondStart);
    connect(&interrupts, &operations::InterruptHandler::interrupted, program.get(),
            [running = program.get()](int, int count) { running->takeInterrupt(count); });
    return program;
}

DesktopProgram::DesktopProgram(std::unique_ptr<DesktopCore> core, const QString &logs)
    : m_core(std::move(core))
    , m_logs(logs)
    , m_theme(std::make_unique<ui::Theme>(ui::Options(m_core->settings()).theme()))
    , m_trayHost(std::make_unique<ui::SystemTrayHost>())
    , m_notifications(std::make_unique<ui::DesktopNotifications>(*m_trayHost))
{
    makeWindow();
    m_window->showNotice(m_core->settings().notice());
    for (const QString &notice : m_core->notices())
        m_window->showNotice(notice);
}

DesktopProgram::~DesktopProgram() = default;

void DesktopProgram::start(const DesktopArguments &arguments)
{
    m_window->start(arguments.inTray);
    // After the first paint: an old user's thousands of rows must not delay the window.
    QTimer::singleShot(0, this, [this, arguments] {
        loadHistory();
        m_core->startServices();
        follow(arguments);
    });
}

void DesktopProgram::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(
        ui::WindowParts{m_core->orchestrator(), m_core->board(), m_core->ledger(), m_core->data(),
                        m_core->training(), m_core->schedules(), m_core->services(),
                        m_core->settings(), *m_theme, *m_trayHost, *m_notifications, m_logs});
    connect(m_window.get(), &ui::MainWindow::closed, qApp, &QCoreApplication::quit,
            Qt::QueuedConnection);
    // Queued: the menu that asks for it belongs to the window that goes.
    connect(&m_window->options(), &ui::Options::languageChanged, this,
            &DesktopProgram::changeLanguage, Qt::QueuedConnection);
}

void DesktopProgram::changeLanguage()
{
    const auto current = m_window->page().currentId();
    m_window->saveSettings();
    m_window.reset();
    translations::install(*qApp, ui::Options(m_core->settings()).language());
    makeWindow();
    m_window->bringToFront();
    if (current)
        m_window->openOperation(*current);
}

void DesktopProgram::follow(const DesktopArguments &arguments)
{
    if (const auto id = OperationId::parse(arguments.show))
        m_window->openOperation(*id);
    if (arguments.newLoad)
        m_window->newDataLoad();
    if (arguments.newTraining)
        m_window->newTraining();
}

void DesktopProgram::takeSecondStart(const QStringList &arguments)
{
    const auto parsed = DesktopArguments::parse(arguments);
    m_window->bringToFront();
    if (parsed)
        follow(*parsed);
}

/// The second one is from somebody who will not wait.
void DesktopProgram::takeInterrupt(int count)
{
    if (count > 1)
        ::_exit(InterruptedExit);
    m_window->shutDown();
}

void DesktopProgram::loadHistory()
{
    m_core->board().loadHistory(History);
}

} // namespace ktrdr::desktop
