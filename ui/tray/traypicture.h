#pragma once

#include <QIcon>

namespace ktrdr::ui {

enum class TrayMood { Idle, Working, Attention };

/// The program's icon with a badge: the count of what runs, or an exclamation mark. Never colour
/// alone.
[[nodiscard]] QIcon trayPicture(TrayMood mood, int running);

} // namespace ktrdr::ui
