#include "ui/window/closepolicy.h"

namespace ktrdr::ui {

CloseAction actionFor(const CloseSituation &situation)
{
    if (situation.isSessionEnding)
        return CloseAction::ShutDown;
    if (!situation.isQuit && situation.closesToTray && situation.isTrayShown)
        return CloseAction::HideToTray;
    return situation.ownOperations > 0 ? CloseAction::AskFirst : CloseAction::ShutDown;
}

} // namespace ktrdr::ui
