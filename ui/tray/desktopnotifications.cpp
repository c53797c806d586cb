#include "ui/tray/desktopnotifications.h"

#include "ui/tray/trayhost.h"

#include "core/logging/logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace ktrdr::ui {

namespace {

const auto Service = QStringLiteral("org.freedesktop.Notifications");
const auto Path = QStringLiteral("/org/freedesktop/Notifications");
const auto OpenAction = QStringLiteral("default");

constexpr uchar NormalUrgency = 1;
constexpr uchar CriticalUrgency = 2;
constexpr int ServerDecides = -1;

} // namespace

DesktopNotifications::DesktopNotifications(TrayHost &tray, const QDBusConnection &bus,
                                           QObject *parent)
    : NotificationService(parent)
    , m_tray(tray)
    , m_bus(bus)
{
    connect(&tray, &TrayHost::messageClicked, this, [this] { Q_EMIT activated(m_lastInTray); });
    if (!m_bus.isConnected())
        return;
    m_bus.connect(Service, Path, Service, QStringLiteral("ActionInvoked"), this,
                  SLOT(takeAction(uint, QString)));
    m_bus.connect(Service, Path, Service, QStringLiteral("NotificationClosed"), this,
                  SLOT(takeClosed(uint, uint)));
}

void DesktopNotifications::show(const Notification &notification)
{
    if (!m_bus.isConnected()) {
        showInTray(notification);
        return;
    }
    QDBusMessage request =
        QDBusMessage::createMethodCall(Service, Path, Service, QStringLiteral("Notify"));
    const QVariantMap hints{
        {QStringLiteral("urgency"),
         QVariant::fromValue(notification.isUrgent ? CriticalUrgency : NormalUrgency)},
        {QStringLiteral("desktop-entry"), QStringLiteral("ktrdr-monitor")},
    };
    // The body may be read as markup, the summary never.
    request.setArguments({QStringLiteral("ktrdr monitor"), 0U, QStringLiteral("ktrdr-monitor"),
                          notification.title, notification.text.toHtmlEscaped(),
                          QStringList{OpenAction, tr("Open")}, hints, ServerDecides});
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(request), this);
    connect(
        call, &QDBusPendingCallWatcher::finished, this,
        [this, notification](QDBusPendingCallWatcher *ended) { takeAnswer(ended, notification); });
}

void DesktopNotifications::takeAction(uint id, const QString &action)
{
    if (action == OpenAction && m_operations.contains(id))
        Q_EMIT activated(m_operations.value(id));
}

void DesktopNotifications::takeClosed(uint id, uint)
{
    m_operations.remove(id);
}

void DesktopNotifications::takeAnswer(QDBusPendingCallWatcher *call,
                                      const Notification &notification)
{
    call->deleteLater();
    const QDBusPendingReply<uint> reply = *call;
    if (reply.isValid()) {
        m_operations.insert(reply.value(), notification.operation);
        return;
    }
    logging::logger("ui")->info("The notification service does not answer ({}); the tray shows it",
                                reply.error().name().toStdString());
    showInTray(notification);
}

void DesktopNotifications::showInTray(const Notification &notification)
{
    m_lastInTray = notification.operation;
    m_tray.showMessage(notification.title, notification.text, notification.isUrgent);
}

} // namespace ktrdr::ui
