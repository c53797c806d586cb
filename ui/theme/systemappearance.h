#pragma once

#include <QObject>

#include <optional>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace ktrdr::ui {

/// Whether the desktop asks for dark windows: the settings portal's answer, and until that came (or
/// where there is none) what the platform's own palette looks like. GUI thread.
class SystemAppearance final : public QObject
{
    Q_OBJECT

public:
    /// Make it before the application's palette is replaced.
    explicit SystemAppearance(QObject *parent = nullptr);

    [[nodiscard]] bool prefersDark() const;

Q_SIGNALS:
    void prefersDarkChanged(bool dark);

private Q_SLOTS:
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void takeAnswer(QDBusPendingCallWatcher *call);
    void takeScheme(const QVariant &value);

    bool m_isPlatformDark;
    std::optional<bool> m_isPortalDark;
};

} // namespace ktrdr::ui
