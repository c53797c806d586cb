#pragma once

#include "ui/tray/trayhost.h"
#include "ui/tray/traypicture.h"

#include "core/operations/operationid.h"

#include <QTimer>

#include <memory>

class QAction;

namespace ktrdr::operations {
class OperationBoard;
struct OperationRecord;
} // namespace ktrdr::operations

namespace ktrdr::ui {

class CommandRegistry;
class LiveOperations;

/// The program in the desktop's tray: a picture of its state, a tooltip with what runs, and a menu
/// to show the window, cancel one operation, start a load or quit. Where the tray comes late the
/// icon appears then; where there is none it stays hidden. GUI thread.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    /// Host, board and live operations are borrowed and outlive it.
    TrayIcon(TrayHost &host, operations::OperationBoard &board, LiveOperations &live,
             const CommandRegistry &commands, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Whether the user can reach the program through the icon now.
    [[nodiscard]] bool isShown() const { return m_isShown; }
    [[nodiscard]] TrayMood mood() const;
    [[nodiscard]] QString toolTip() const;
    [[nodiscard]] QMenu &menu() const { return *m_menu; }

    /// How often to look whether a tray came or went.
    void setRetryInterval(std::chrono::milliseconds interval) { m_retry.setInterval(interval); }
    /// Something ended in a way that the user should look at; until acknowledge().
    void askForAttention();
    void acknowledge();

Q_SIGNALS:
    void shownChanged(bool isShown);
    void attentionChanged(bool isWanted);
    void windowRequested();
    void operationRequested(const ktrdr::operations::OperationId &id);

private:
    void lookForTray();
    void refresh();
    void refreshMenu();
    void rebuildOperations(const QList<operations::OperationRecord> &live);
    [[nodiscard]] QMenu *makeOperationMenu(const operations::OperationRecord &record);

    TrayHost &m_host;
    operations::OperationBoard &m_board;
    LiveOperations &m_live;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_operationsEnd = nullptr;
    QList<QMenu *> m_operationMenus;
    QList<operations::OperationId> m_listed;
    QTimer m_retry;
    bool m_isShown = false;
    bool m_wantsAttention = false;
};

} // namespace ktrdr::ui
