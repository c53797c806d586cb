#include "ui/theme/theme.h"

#include "ui/theme/palettes.h"
#include "ui/theme/style.h"
#include "ui/theme/systemappearance.h"

#include <QApplication>
#include <QToolTip>

namespace ktrdr::ui {

QString toString(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeFromString(QStringView text)
{
    if (text == QLatin1StringView("light"))
        return ThemeChoice::Light;
    if (text == QLatin1StringView("dark"))
        return ThemeChoice::Dark;
    return ThemeChoice::System;
}

Theme::Theme(ThemeChoice choice, QObject *parent)
    : QObject(parent)
    , m_system(new SystemAppearance(this))
    , m_choice(choice)
{
    QApplication::setStyle(new Style);
    connect(m_system, &SystemAppearance::prefersDarkChanged, this, &Theme::apply);
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
    Q_EMIT choiceChanged(choice);
}

void Theme::apply()
{
    const bool dark = m_choice == ThemeChoice::Dark ||
                      (m_choice == ThemeChoice::System && m_system->prefersDark());
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace ktrdr::ui
