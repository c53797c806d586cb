#include "ui/tray/launcherentry.h"

#include "ui/tray/liveoperations.h"

#include <QDBusMessage>
#include <QGuiApplication>

#include <cmath>

namespace ktrdr::ui {

namespace {

const auto Path = QStringLiteral("/com/canonical/unity/launcherentry/ktrdr");
const auto Interface = QStringLiteral("com.canonical.Unity.LauncherEntry");

/// In whole percents, rounded down: a full bar must not be seen before everything is done.
double progressOf(const LiveOperations &live)
{
    return std::floor(live.percentage().value_or(0)) / 100;
}

QString applicationUri()
{
    return QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName());
}

} // namespace

LauncherEntry::LauncherEntry(const LiveOperations &live, const QDBusConnection &bus,
                             QObject *parent)
    : QObject(parent)
    , m_live(live)
    , m_bus(bus)
{
    connect(&live, &LiveOperations::statusChanged, this, &LauncherEntry::refresh);
    connect(&live, &LiveOperations::changed, this, &LauncherEntry::refresh);
    refresh();
}

LauncherEntry::~LauncherEntry()
{
    send({{QStringLiteral("progress-visible"), false},
          {QStringLiteral("count-visible"), false},
          {QStringLiteral("urgent"), false}});
}

void LauncherEntry::setUrgent(bool isUrgent)
{
    m_isUrgent = isUrgent;
    refresh();
}

void LauncherEntry::refresh()
{
    const bool isProgressKnown = m_live.running() > 0 && m_live.percentage().has_value();
    send({{QStringLiteral("progress"), isProgressKnown ? progressOf(m_live) : 0.0},
          {QStringLiteral("progress-visible"), isProgressKnown},
          {QStringLiteral("count"), qint64(m_live.count())},
          {QStringLiteral("count-visible"), m_live.count() > 0},
          {QStringLiteral("urgent"), m_isUrgent}});
}

void LauncherEntry::send(const QVariantMap &properties)
{
    if (properties == m_sent || !m_bus.isConnected())
        return;
    m_sent = properties;
    QDBusMessage update = QDBusMessage::createSignal(Path, Interface, QStringLiteral("Update"));
    update.setArguments({applicationUri(), properties});
    m_bus.send(update);
}

} // namespace ktrdr::ui
