#pragma once

#include "ui/tray/notificationtext.h"

#include <QTimer>

#include <bitset>

namespace ktrdr::operations {
class OperationBoard;
}

namespace ktrdr::ui {

/// Decides what is worth telling: ends of operations that took longer than five seconds, or that
/// ended while the window was in the background, of the kinds the user wants. A burst becomes one
/// notification. GUI thread.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed and outlive it.
    Notifier(operations::OperationBoard &board, NotificationService &service,
             QObject *parent = nullptr);

    [[nodiscard]] bool isEnabled(NotificationKind kind) const;
    void setEnabled(NotificationKind kind, bool isEnabled);
    /// Whether the user is looking elsewhere.
    void setInBackground(bool isInBackground) { m_isInBackground = isInBackground; }

Q_SIGNALS:
    /// Something ended badly, whether or not it was notified.
    void attentionNeeded();

private:
    void takeEnd(const operations::OperationRecord &record);
    void tell();

    NotificationService &m_service;
    std::bitset<NotificationKindCount> m_enabled;
    QList<operations::OperationRecord> m_untold;
    QTimer m_gather;
    bool m_isInBackground = false;
};

} // namespace ktrdr::ui
