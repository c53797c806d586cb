#pragma once

#include <QList>
#include <QString>

class QMenu;

namespace ktrdr::ui {

class CommandRegistry;
class Notifier;
class Options;
class Theme;

/// The commands that switch choices: theme, language, tray, notifications. Each shows the choice
/// that is stored and stores what the user makes of it.
class OptionCommands
{
public:
    OptionCommands(CommandRegistry &registry, Options &options, Theme &theme, Notifier &notifier);

    [[nodiscard]] const QStringList &themes() const { return m_themes; }
    [[nodiscard]] const QStringList &languages() const { return m_languages; }
    [[nodiscard]] const QStringList &tray() const { return m_tray; }
    [[nodiscard]] const QStringList &notifications() const { return m_notifications; }

private:
    void addThemes(CommandRegistry &registry, Options &options, Theme &theme);
    void addLanguages(CommandRegistry &registry, Options &options);
    void addTray(CommandRegistry &registry, Options &options);
    void addNotifications(CommandRegistry &registry, Options &options, Notifier &notifier);

    QStringList m_themes;
    QStringList m_languages;
    QStringList m_tray;
    QStringList m_notifications;
};

} // namespace ktrdr::ui
