#pragma once

class QMenuBar;
class QToolBar;

namespace ktrdr::ui {

class CommandRegistry;
class MainWindow;
class OptionCommands;
class PageStack;
class WindowPage;

/// Registers what the main window can do; its pages register what can be done on them.
void addWindowCommands(CommandRegistry &registry, MainWindow &window);
/// The command that goes to a page, with the keys Ctrl+`number`.
void addPageCommand(CommandRegistry &registry, PageStack &pages, WindowPage &page, int number);

/// The menu bar and the tool bar for the page on top, all from the registry. What they held before
/// goes.
void buildMenuBar(QMenuBar &bar, const CommandRegistry &registry, const OptionCommands &options,
                  const PageStack &pages);
void buildToolBar(QToolBar &bar, const CommandRegistry &registry, const PageStack &pages);

} // namespace ktrdr::ui
