#pragma once

#include <QObject>

namespace ktrdr::ui {

/// What a notification says. `operation` is the id to open on a click; empty opens the window.
struct Notification
{
    QString title;
    QString text;
    QString operation;
    bool isUrgent = false;

    [[nodiscard]] bool operator==(const Notification &) const = default;
};

/// Who shows notifications: the desktop, or a test.
class NotificationService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const Notification &notification) = 0;

Q_SIGNALS:
    /// The user clicked a notification.
    void activated(const QString &operation);
};

} // namespace ktrdr::ui
