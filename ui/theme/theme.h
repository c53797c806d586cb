#pragma once

#include <QObject>

namespace ktrdr::ui {

class SystemAppearance;

enum class ThemeChoice { System, Light, Dark };

/// The name in settings: `system`, `light`, `dark`; anything else reads as System.
[[nodiscard]] QString toString(ThemeChoice choice);
[[nodiscard]] ThemeChoice themeFromString(QStringView text);

/// Puts the program's style and palette on the application and keeps "system" in step with the
/// desktop. One per program, on the GUI thread, made right after QApplication.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(ThemeChoice choice = ThemeChoice::System, QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

Q_SIGNALS:
    void choiceChanged(ThemeChoice choice);

private:
    void apply();

    SystemAppearance *m_system;
    ThemeChoice m_choice;
};

} // namespace ktrdr::ui
