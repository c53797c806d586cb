#include "ui/tray/systemtrayhost.h"

#include <QSystemTrayIcon>

namespace ktrdr::ui {

SystemTrayHost::SystemTrayHost(QObject *parent)
    : TrayHost(parent)
{}

bool SystemTrayHost::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTrayHost::show(const QIcon &icon, const QString &toolTip, QMenu *menu)
{
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(this);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayHost::messageClicked);
        connect(m_icon, &QSystemTrayIcon::activated, this,
                [this](QSystemTrayIcon::ActivationReason reason) {
                    if (reason == QSystemTrayIcon::Trigger)
                        Q_EMIT activated();
                });
    }
    m_icon->setIcon(icon);
    m_icon->setToolTip(toolTip);
    if (m_icon->contextMenu() != menu)
        m_icon->setContextMenu(menu);
    if (!m_icon->isVisible())
        m_icon->show();
}

void SystemTrayHost::hide()
{
    if (m_icon)
        m_icon->hide();
}

void SystemTrayHost::showMessage(const QString &title, const QString &text, bool isUrgent)
{
    if (m_icon)
        m_icon->showMessage(title, text,
                            isUrgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

} // namespace ktrdr::ui
