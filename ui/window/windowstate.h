#pragma once

class QMainWindow;

namespace ktrdr::settings {
class Settings;
}

namespace ktrdr::ui {

class OperationsPage;

/// Puts the window's place and size, its bars, and the page's columns, filters and splitters into
/// the settings, and back.
void saveWindowState(const QMainWindow &window, const OperationsPage &page,
                     settings::Settings &settings);
/// The first time: a size that fits the screen.
void restoreWindowState(QMainWindow &window, OperationsPage &page,
                        const settings::Settings &settings);

} // namespace ktrdr::ui
