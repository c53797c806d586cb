#pragma once

#include <QPalette>

namespace ktrdr::ui {

/// The program's own colours on Fusion. Text on its ground has a contrast of at least 7:1, what is
/// disabled or merely hinted at least 3:1.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Whether the palette shows light text on a dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

/// Contrast of two colours after WCAG 2: 1 (none) to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// A colour that stands for a meaning, readable on the palette's base.
enum class Meaning { Good, Attention, Bad, Active, Quiet };
[[nodiscard]] QColor colourOf(Meaning meaning, const QPalette &palette);

} // namespace ktrdr::ui
