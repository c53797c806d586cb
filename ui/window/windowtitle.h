#pragma once

#include <QString>

#include <optional>

namespace ktrdr::ui {

/// "42 % · 3 running – ktrdr monitor", or the name alone when nothing lives.
[[nodiscard]] QString titleText(int running, int queued, std::optional<double> percentage);

} // namespace ktrdr::ui
