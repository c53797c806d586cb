#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace ktrdr::ui {

class LiveOperations;

/// The progress, count and call for attention at the program's icon in a dock or taskbar that
/// understands com.canonical.Unity.LauncherEntry (KDE, GNOME docks, elementary, Unity). It finds
/// the icon by the name of the .desktop file. Without a bus it does nothing. GUI thread.
class LauncherEntry final : public QObject
{
    Q_OBJECT

public:
    /// Borrowed, outlives this.
    explicit LauncherEntry(const LiveOperations &live,
                           const QDBusConnection &bus = QDBusConnection::sessionBus(),
                           QObject *parent = nullptr);
    /// Takes the progress from the icon.
    ~LauncherEntry() override;

    void setUrgent(bool isUrgent);

private:
    void refresh();
    void send(const QVariantMap &properties);

    const LiveOperations &m_live;
    QDBusConnection m_bus;
    bool m_isUrgent = false;
    /// What the icon shows now.
    QVariantMap m_sent;
};

} // namespace ktrdr::ui
