#pragma once

#include "ui/tray/notificationservice.h"

#include <QDBusConnection>
#include <QHash>

class QDBusPendingCallWatcher;

namespace ktrdr::ui {

class TrayHost;

/// Notifications through the freedesktop service, with or without a tray. Where that does not
/// answer, the tray's own balloon. GUI thread; calls never block.
class DesktopNotifications final : public NotificationService
{
    Q_OBJECT

public:
    /// `tray` is borrowed.
    explicit DesktopNotifications(TrayHost &tray,
                                  const QDBusConnection &bus = QDBusConnection::sessionBus(),
                                  QObject *parent = nullptr);

    void show(const Notification &notification) override;

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id, uint reason);

private:
    void takeAnswer(QDBusPendingCallWatcher *call, const Notification &notification);
    void showInTray(const Notification &notification);

    TrayHost &m_tray;
    QDBusConnection m_bus;
    QHash<uint, QString> m_operations;
    QString m_lastInTray;
};

} // namespace ktrdr::ui
