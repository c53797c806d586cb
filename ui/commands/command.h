#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

namespace ktrdr::ui {

/// What the window knows when it asks whether a command makes sense now.
struct CommandState
{
    /// Operations that have not ended, anywhere on this machine.
    int live = 0;
    int selected = 0;
    int selectedLive = 0;
    int selectedEnded = 0;
    /// Of the selected live ones: those that could be paused now, and those that are paused.
    int selectedPausable = 0;
    int selectedPaused = 0;
    /// The same of all on this computer.
    int pausable = 0;
    int paused = 0;
    /// One is selected, and a dialog can be filled with what it was asked for.
    bool canChangeAndRun = false;
    /// False from the moment the program is closing.
    bool acceptsWork = true;

    [[nodiscard]] bool operator==(const CommandState &) const = default;
};

/// One thing the program can do: the single entry from which its menu item, tool button, context
/// menu item, shortcut and line in the shortcut editor are made.
struct Command
{
    /// Stable, for settings and tests: `operations.cancel`.
    QString id;
    /// Translated, with a mnemonic: "&Cancel".
    QString text;
    /// Translated whole sentence: what it does.
    QString help;
    /// Name in resources/icons; may be empty.
    QString icon;
    /// Translated heading in the shortcut editor.
    QString group;
    QKeySequence defaultKeys = {};
    /// Empty = always.
    std::function<bool(const CommandState &)> isEnabled = {};
    bool isCheckable = false;
    /// A translated sentence: why it makes no sense now; asked where it is not enabled. Empty = the
    /// help says it.
    std::function<QString(const CommandState &)> whyNot = {};
};

} // namespace ktrdr::ui
