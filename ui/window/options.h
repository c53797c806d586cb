#pragma once

#include "ui/theme/theme.h"
#include "ui/tray/notificationtext.h"

#include <QObject>

namespace ktrdr::settings {
class Settings;
}

namespace ktrdr::ui {

/// The window's choices as typed values over the settings file. Each has its own key and its own
/// switch; none implies another.
class Options final : public QObject
{
    Q_OBJECT

public:
    enum class Switch { MinimiseToTray, CloseToTray, StartInTray };

    /// Borrowed, outlives this.
    explicit Options(settings::Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool isOn(Switch option) const;
    void set(Switch option, bool isOn);
    [[nodiscard]] bool isNotified(NotificationKind kind) const;
    void setNotified(NotificationKind kind, bool isOn);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// `system`, or the name of a translation.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// Closing to the tray was explained once.
    [[nodiscard]] bool isCloseExplained() const;
    void setCloseExplained();

Q_SIGNALS:
    void changed();
    void languageChanged();

private:
    settings::Settings &m_settings;
};

} // namespace ktrdr::ui
