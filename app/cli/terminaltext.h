#pragma once

#include <QString>

namespace ktrdr::cli {

/// Columns that the text takes in a terminal: 2 for East Asian wide characters and emoji, 0 for
/// combining marks and control characters.
[[nodiscard]] int terminalWidth(const QString &text);

/// At most `columns` wide: cut between characters, the last one an ellipsis ("…").
[[nodiscard]] QString elided(const QString &text, int columns);

/// Padded with blanks on the right (or left) to `columns`.
[[nodiscard]] QString padded(const QString &text, int columns, bool alignRight = false);

/// Without line breaks and control characters: one line is one line.
[[nodiscard]] QString singleLine(const QString &text);

} // namespace ktrdr::cli
