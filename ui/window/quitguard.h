#pragma once

#include <QObject>
#include <QPointer>

class QMessageBox;

namespace ktrdr::ui {

enum class QuitAnswer { CancelThem, KeepInTray, Stay };

/// Asks what to do with operations that would end with the program. One question at a time; never
/// blocks.
class QuitGuard final : public QObject
{
    Q_OBJECT

public:
    explicit QuitGuard(QWidget &window);

    /// Without a tray there is no way to keep them running unseen, and it is not offered.
    void ask(int operations, bool isTrayShown);

Q_SIGNALS:
    void answered(ktrdr::ui::QuitAnswer answer);

private:
    QWidget &m_window;
    QPointer<QMessageBox> m_question;
};

} // namespace ktrdr::ui
