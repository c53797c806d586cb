#pragma once

#include <functional>

class QMenu;
class QMenuBar;
class QToolBar;

namespace ktrdr::ui {

class CommandRegistry;
class MainWindow;
class OperationsPage;
class OptionCommands;

/// Registers what the main window can do.
void addWindowCommands(CommandRegistry &registry, MainWindow &window, OperationsPage &page);

/// The menu bar, tool bar and context menu, all from the registry.
void buildMenuBar(QMenuBar &bar, const CommandRegistry &registry, const OptionCommands &options);
void buildToolBar(QToolBar &bar, const CommandRegistry &registry);
void buildContextMenu(QMenu &menu, const CommandRegistry &registry);

} // namespace ktrdr::ui
