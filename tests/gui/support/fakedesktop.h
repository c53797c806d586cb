#pragma once

#include "ui/tray/notificationservice.h"
#include "ui/tray/trayhost.h"

#include <QList>

namespace ktrdr::test {

/// A tray that comes and goes as the test says.
class FakeTray final : public ui::TrayHost
{
public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    void show(const QIcon &newIcon, const QString &newToolTip, QMenu *newMenu) override
    {
        shown = true;
        icon = newIcon;
        toolTip = newToolTip;
        menu = newMenu;
    }
    void hide() override { shown = false; }
    void showMessage(const QString &title, const QString &text, bool) override
    {
        messages.append(title + u": " + text);
    }

    bool available = false;
    bool shown = false;
    QIcon icon;
    QString toolTip;
    QMenu *menu = nullptr;
    QStringList messages;
};

/// Remembers what would have been shown.
class FakeNotifications final : public ui::NotificationService
{
public:
    void show(const ui::Notification &notification) override { shown.append(notification); }

    QList<ui::Notification> shown;
};

} // namespace ktrdr::test
