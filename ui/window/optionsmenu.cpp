#include "ui/window/optionsmenu.h"

#include "ui/commands/commandregistry.h"
#include "ui/tray/notifier.h"
#include "ui/window/options.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace ktrdr::ui {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("OptionCommands", source);
}

/// Adds a command that is either on or off, and shows how it stands now.
QAction *addSwitch(CommandRegistry &registry, const Command &command, bool isOn,
                   std::function<void(bool)> take)
{
    const QString id = command.id;
    QAction *action = registry.add(command, [&registry, id, take = std::move(take)] {
        take(registry.action(id)->isChecked());
    });
    action->setChecked(isOn);
    return action;
}

Command makeSwitch(const QString &id, const QString &title, const QString &help,
                   const QString &group)
{
    Command command;
    command.id = id;
    command.text = title;
    command.help = help;
    command.group = group;
    command.isCheckable = true;
    return command;
}

} // namespace

OptionCommands::OptionCommands(CommandRegistry &registry, Options &options, Theme &theme,
                               Notifier &notifier)
{
    addThemes(registry, options, theme);
    addLanguages(registry, options);
    addTray(registry, options);
    addNotifications(registry, options, notifier);
}

void OptionCommands::addThemes(CommandRegistry &registry, Options &options, Theme &theme)
{
    struct Choice
    {
        ThemeChoice theme;
        const char *title;
        const char *help;
    };
    constexpr Choice Choices[] = {
        {ThemeChoice::System, QT_TRANSLATE_NOOP("OptionCommands", "As the &system"),
         QT_TRANSLATE_NOOP("OptionCommands", "Light or dark, as the desktop is.")},
        {ThemeChoice::Light, QT_TRANSLATE_NOOP("OptionCommands", "&Light"),
         QT_TRANSLATE_NOOP("OptionCommands", "Dark text on a light ground.")},
        {ThemeChoice::Dark, QT_TRANSLATE_NOOP("OptionCommands", "&Dark"),
         QT_TRANSLATE_NOOP("OptionCommands", "Light text on a dark ground.")},
    };
    auto *group = new QActionGroup(&registry);
    for (const Choice &choice : Choices) {
        const QString id = u"view.theme." + toString(choice.theme);
        QAction *action = addSwitch(
            registry,
            makeSwitch(id, text(choice.title), text(choice.help),
                       QCoreApplication::translate("OptionCommands", "Theme")),
            options.theme() == choice.theme, [&options, &theme, chosen = choice.theme](bool) {
                options.setTheme(chosen);
                theme.setChoice(chosen);
            });
        group->addAction(action);
        m_themes << id;
    }
}

void OptionCommands::addLanguages(CommandRegistry &registry, Options &options)
{
    const std::pair<QString, QString> languages[] = {
        {QStringLiteral("system"), QCoreApplication::translate("OptionCommands", "As the &system")},
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
    };
    auto *group = new QActionGroup(&registry);
    for (const auto &[language, title] : languages) {
        const QString id = u"view.language." + language;
        QAction *action =
            addSwitch(registry,
                      makeSwitch(id, title,
                                 QCoreApplication::translate("OptionCommands",
                                                             "The program speaks this language."),
                                 QCoreApplication::translate("OptionCommands", "Language")),
                      options.language() == language,
                      [&options, chosen = language](bool) { options.setLanguage(chosen); });
        group->addAction(action);
        m_languages << id;
    }
}

void OptionCommands::addTray(CommandRegistry &registry, Options &options)
{
    struct Choice
    {
        Options::Switch option;
        const char *id;
        const char *title;
        const char *help;
    };
    constexpr Choice Choices[] = {
        {Options::Switch::MinimiseToTray, "tray.minimise",
         QT_TRANSLATE_NOOP("OptionCommands", "&Minimise to the tray"),
         QT_TRANSLATE_NOOP("OptionCommands", "A minimised window is found in the tray only.")},
        {Options::Switch::CloseToTray, "tray.close",
         QT_TRANSLATE_NOOP("OptionCommands", "&Close to the tray"),
         QT_TRANSLATE_NOOP("OptionCommands",
                           "Closing the window leaves the program running in the tray.")},
        {Options::Switch::StartInTray, "tray.start",
         QT_TRANSLATE_NOOP("OptionCommands", "&Start in the tray"),
         QT_TRANSLATE_NOOP("OptionCommands",
                           "The program starts without its window where there is a tray.")},
    };
    for (const Choice &choice : Choices) {
        const QString id = QLatin1StringView(choice.id);
        addSwitch(registry,
                  makeSwitch(id, text(choice.title), text(choice.help),
                             QCoreApplication::translate("OptionCommands", "Tray")),
                  options.isOn(choice.option),
                  [&options, option = choice.option](bool isOn) { options.set(option, isOn); });
        m_tray << id;
    }
}

void OptionCommands::addNotifications(CommandRegistry &registry, Options &options,
                                      Notifier &notifier)
{
    constexpr std::pair<NotificationKind, const char *> Kinds[] = {
        {NotificationKind::Completed, QT_TRANSLATE_NOOP("OptionCommands", "&Completed")},
        {NotificationKind::CompletedWithWarnings,
         QT_TRANSLATE_NOOP("OptionCommands", "Completed with &warnings")},
        {NotificationKind::Failed, QT_TRANSLATE_NOOP("OptionCommands", "&Failed")},
        {NotificationKind::Cancelled, QT_TRANSLATE_NOOP("OptionCommands", "C&ancelled")},
        {NotificationKind::Interrupted, QT_TRANSLATE_NOOP("OptionCommands", "&Interrupted")},
    };
    for (const auto &[kind, title] : Kinds) {
        const QString id = u"notifications." + toString(kind);
        notifier.setEnabled(kind, options.isNotified(kind));
        addSwitch(registry,
                  makeSwitch(id, text(title),
                             QCoreApplication::translate(
                                 "OptionCommands",
                                 "Tells when an operation ends so, if it took more than five "
                                 "seconds or the window is in the background."),
                             QCoreApplication::translate("OptionCommands", "Notifications")),
                  options.isNotified(kind), [&options, &notifier, chosen = kind](bool isOn) {
                      options.setNotified(chosen, isOn);
                      notifier.setEnabled(chosen, isOn);
                  });
        m_notifications << id;
    }
}

} // namespace ktrdr::ui
