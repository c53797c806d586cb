#include "ui/window/options.h"

#include "core/settings/settings.h"

namespace ktrdr::ui {

namespace {

const auto ThemeKey = QStringLiteral("ui.theme");
const auto LanguageKey = QStringLiteral("ui.language");
const auto CloseExplainedKey = QStringLiteral("tray.closeExplained");

QString keyOf(Options::Switch option)
{
    switch (option) {
    case Options::Switch::MinimiseToTray:
        return QStringLiteral("tray.minimise");
    case Options::Switch::CloseToTray:
        return QStringLiteral("tray.close");
    case Options::Switch::StartInTray:
        break;
    }
    return QStringLiteral("tray.start");
}

QString keyOf(NotificationKind kind)
{
    return u"notifications." + toString(kind);
}

} // namespace

Options::Options(settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

bool Options::isOn(Switch option) const
{
    return m_settings.value(keyOf(option), false).toBool();
}

void Options::set(Switch option, bool isOn)
{
    m_settings.setValue(keyOf(option), isOn);
    Q_EMIT changed();
}

bool Options::isNotified(NotificationKind kind) const
{
    return m_settings.value(keyOf(kind), kind != NotificationKind::Cancelled).toBool();
}

void Options::setNotified(NotificationKind kind, bool isOn)
{
    m_settings.setValue(keyOf(kind), isOn);
    Q_EMIT changed();
}

ThemeChoice Options::theme() const
{
    return themeFromString(m_settings.value(ThemeKey).toString());
}

void Options::setTheme(ThemeChoice theme)
{
    m_settings.setValue(ThemeKey, toString(theme));
    Q_EMIT changed();
}

QString Options::language() const
{
    return m_settings.value(LanguageKey, QStringLiteral("system")).toString();
}

void Options::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_settings.setValue(LanguageKey, language);
    Q_EMIT changed();
    Q_EMIT languageChanged();
}

bool Options::isCloseExplained() const
{
    return m_settings.value(CloseExplainedKey, false).toBool();
}

void Options::setCloseExplained()
{
    m_settings.setValue(CloseExplainedKey, true);
    Q_EMIT changed();
}

} // namespace ktrdr::ui
