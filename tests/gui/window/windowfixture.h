#pragma once

#include "core/marketdata/schedules/schedulerunner.h"
#include "core/remote/servicehub.h"
#include "core/settings/secretstore.h"
#include "core/settings/settings.h"
#include "tests/gui/support/corefixture.h"
#include "tests/gui/support/fakedesktop.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QAction>

namespace ktrdr::test {

/// A main window over the real core, with a tray and notifications of the test's.
struct WindowFixture
{
    WindowFixture();

    /// Ends this window and makes the next, as a restart does, over the same core.
    void restart();
    void show();
    /// Triggers a command as a menu would: only if it is enabled.
    [[nodiscard]] bool trigger(const QString &command);

    /// The child, also of dialogs over the window; null where there is none.
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return window->findChild<T *>(QLatin1StringView(name));
    }

    CoreFixture core;
    settings::Settings settings;
    settings::SecretStore secrets;
    remote::ServiceHub services;
    marketdata::ScheduleRunner schedules;
    ui::Theme theme{ui::ThemeChoice::Light};
    FakeTray tray;
    FakeNotifications notifications;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace ktrdr::test
