#pragma once

namespace ktrdr::ui {

/// What is known when the user closes the window or quits.
struct CloseSituation
{
    /// Quit (Ctrl+Q, tray menu), not just the window's close button.
    bool isQuit = false;
    bool closesToTray = false;
    /// The tray icon can be seen and clicked now.
    bool isTrayShown = false;
    /// Operations that would end with this program.
    int ownOperations = 0;
    /// The desktop's session ends: nobody is there to answer.
    bool isSessionEnding = false;
};

enum class CloseAction { HideToTray, AskFirst, ShutDown };

[[nodiscard]] CloseAction actionFor(const CloseSituation &situation);

} // namespace ktrdr::ui
