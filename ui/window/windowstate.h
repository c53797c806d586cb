#pragma once

class QMainWindow;

namespace ktrdr::settings {
class Settings;
}

namespace ktrdr::ui {

class PageStack;
class WindowPage;

/// Puts the window's place and size, its bars, and what its pages want to keep (columns, filters,
/// splitters) into the settings.
void saveWindowState(const QMainWindow &window, const PageStack &pages,
                     settings::Settings &settings);
/// The first time: a size that fits the screen.
void restoreWindowState(QMainWindow &window, const settings::Settings &settings);
void restorePageState(WindowPage &page, const settings::Settings &settings);

} // namespace ktrdr::ui
