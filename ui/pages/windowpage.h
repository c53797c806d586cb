#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QWidget>

namespace ktrdr::ui {

class CommandRegistry;

/// A page of the main window. The window gives it a tab, a command with the keys Ctrl+1, Ctrl+2, …,
/// a place in the settings, and shows its commands; what is on the page is the page's own matter.
class WindowPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Names the page in settings and commands; never changes between versions.
    [[nodiscard]] virtual QString name() const = 0;
    /// Translated, with a mnemonic, for its tab and its menu.
    [[nodiscard]] virtual QString title() const = 0;
    /// Name in resources/icons.
    [[nodiscard]] virtual QString iconName() const = 0;

    /// Registers what can be done on this page. The window calls it once.
    virtual void addCommands(CommandRegistry & /*registry*/) {}
    /// Ids for the page's own menu, empty = separator; no ids = no menu.
    [[nodiscard]] virtual QStringList menuCommands() const { return {}; }
    /// Ids for the View menu while the page is on top.
    [[nodiscard]] virtual QStringList viewCommands() const { return {}; }
    /// Ids for the tool bar while the page is on top.
    [[nodiscard]] virtual QStringList toolBarCommands() const { return {}; }

    [[nodiscard]] virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject & /*state*/) {}

    /// Ctrl+F: puts the cursor where one searches on this page.
    virtual void focusSearch() { setFocus(Qt::ShortcutFocusReason); }

Q_SIGNALS:
    /// What can be done on this page is different now.
    void commandsChanged();
};

} // namespace ktrdr::ui
