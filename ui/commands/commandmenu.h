#pragma once

#include <QStringList>

class QMenu;
class QToolBar;
class QWidget;

namespace ktrdr::ui {

class CommandRegistry;

/// Appends the commands in this order; an empty id is a separator. Ids must be known.
void fillMenu(QMenu &menu, const CommandRegistry &registry, const QStringList &ids);
void fillToolBar(QToolBar &bar, const CommandRegistry &registry, const QStringList &ids);

} // namespace ktrdr::ui
