#pragma once

#include "ui/tray/trayhost.h"

class QSystemTrayIcon;

namespace ktrdr::ui {

/// The real tray, through Qt.
class SystemTrayHost final : public TrayHost
{
    Q_OBJECT

public:
    explicit SystemTrayHost(QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const override;
    void show(const QIcon &icon, const QString &toolTip, QMenu *menu) override;
    void hide() override;
    void showMessage(const QString &title, const QString &text, bool isUrgent) override;

private:
    QSystemTrayIcon *m_icon = nullptr;
};

} // namespace ktrdr::ui
