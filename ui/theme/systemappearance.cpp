#include "ui/theme/systemappearance.h"

#include "ui/theme/palettes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>

namespace ktrdr::ui {

namespace {

const auto Service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto Path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto Interface = QStringLiteral("org.freedesktop.portal.Settings");
const auto Group = QStringLiteral("org.freedesktop.appearance");
const auto Key = QStringLiteral("color-scheme");

constexpr uint PortalNoPreference = 0;
constexpr uint PortalPrefersDark = 1;

} // namespace

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
    , m_isPlatformDark(isDark(QGuiApplication::palette()))
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Path, Interface, QStringLiteral("SettingChanged"), this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("Read"));
    question.setArguments({Group, Key});
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &SystemAppearance::takeAnswer);
}

bool SystemAppearance::prefersDark() const
{
    return m_isPortalDark.value_or(m_isPlatformDark);
}

void SystemAppearance::takeSetting(const QString &group, const QString &key,
                                   const QDBusVariant &value)
{
    if (group == Group && key == Key)
        takeScheme(value.variant());
}

void SystemAppearance::takeAnswer(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *call;
    if (reply.isValid())
        takeScheme(reply.value().variant());
}

void SystemAppearance::takeScheme(const QVariant &value)
{
    // `Read` wraps the value in one variant more than the signal does.
    const QVariant plain =
        value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const uint scheme = plain.toUInt();
    const bool before = prefersDark();
    m_isPortalDark = scheme == PortalNoPreference ? std::optional<bool>()
                                                  : std::optional(scheme == PortalPrefersDark);
    if (prefersDark() != before)
        Q_EMIT prefersDarkChanged(prefersDark());
}

} // namespace ktrdr::ui
