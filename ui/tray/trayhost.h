#pragma once

#include <QIcon>
#include <QObject>

class QMenu;

namespace ktrdr::ui {

/// The desktop's tray, or what stands for it in a test.
class TrayHost : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether the desktop has a tray now; it may come later than the program.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// Shows the icon, or changes what it shows. The menu is borrowed.
    virtual void show(const QIcon &icon, const QString &toolTip, QMenu *menu) = 0;
    virtual void hide() = 0;
    virtual void showMessage(const QString &title, const QString &text, bool isUrgent) = 0;

Q_SIGNALS:
    /// The user clicked the icon.
    void activated();
    void messageClicked();
};

} // namespace ktrdr::ui
