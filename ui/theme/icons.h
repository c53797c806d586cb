#pragma once

#include <QIcon>

namespace ktrdr::ui {

/// An icon of resources/icons by its file's base name, drawn at any size in the text colour of the
/// application's palette: it follows a change of theme by itself. An unknown name gives a null
/// icon.
[[nodiscard]] QIcon icon(const QString &name);

/// The same in a fixed colour.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);

} // namespace ktrdr::ui
