#include "tests/gui/window/windowfixture.h"

#include "ui/commands/commandregistry.h"

#include <QTest>

namespace ktrdr::test {

WindowFixture::WindowFixture()
    : settings(settings::Settings::open(core.home.filePath(QStringLiteral("settings.json"))))
    , secrets(core.home.filePath(QStringLiteral("secrets")), false)
    , services(settings, secrets)
    , schedules(core.home.path(), *core.data, *core.board, core.ledger.get(), core.clock)
{
    restart();
}

void WindowFixture::restart()
{
    if (window)
        window->saveSettings();
    window.reset();
    settings = settings::Settings::open(core.home.filePath(QStringLiteral("settings.json")));
    window = std::make_unique<ui::MainWindow>(
        ui::WindowParts{*core.orchestrator, *core.board, *core.ledger, *core.data, *core.training,
                        schedules, services, settings, theme, tray, notifications,
                        core.home.filePath(QStringLiteral("logs"))});
}

void WindowFixture::show()
{
    window->start(false);
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("The window did not become active");
}

bool WindowFixture::trigger(const QString &command)
{
    QAction *action = window->commands().action(command);
    if (!action || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

} // namespace ktrdr::test
