#pragma once

#include "app/desktop/desktoparguments.h"
#include "app/desktop/desktopcore.h"
#include "app/desktop/singleinstance.h"

#include "core/settings/settings.h"
#include "ui/window/mainwindow.h"

namespace ktrdr::operations {
class InterruptHandler;
}

namespace ktrdr::ui {
class DesktopNotifications;
class SystemTrayHost;
class Theme;
} // namespace ktrdr::ui

namespace ktrdr::desktop {

/// The running program: core, window, tray, and what comes from outside (second starts, signals).
/// GUI thread; one per process.
class DesktopProgram final : public QObject
{
    Q_OBJECT

public:
    /// `instance`, which has been acquired, and `interrupts` are borrowed.
    [[nodiscard]] static operations::Result<std::unique_ptr<DesktopProgram>>
    open(const settings::DataHome &home, settings::Settings settings, SingleInstance &instance,
         const operations::InterruptHandler &interrupts);
    ~DesktopProgram() override;

    void start(const DesktopArguments &arguments);
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] DesktopCore &core() { return *m_core; }

private:
    DesktopProgram(std::unique_ptr<DesktopCore> core, const QString &logs);

    void makeWindow();
    /// Makes the window anew, in the language that was chosen, over the same core.
    void changeLanguage();
    void takeInterrupt(int count);
    void follow(const DesktopArguments &arguments);
    void takeSecondStart(const QStringList &arguments);
    void loadHistory();

    std::unique_ptr<DesktopCore> m_core;
    QString m_logs;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::SystemTrayHost> m_trayHost;
    std::unique_ptr<ui::DesktopNotifications> m_notifications;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace ktrdr::desktop
