#include "ui/commands/commandmenu.h"

#include "ui/commands/commandregistry.h"

#include <QMenu>
#include <QToolBar>

namespace ktrdr::ui {

namespace {

template<typename Container>
void fill(Container &container, const CommandRegistry &registry, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (id.isEmpty()) {
            container.addSeparator();
            continue;
        }
        QAction *action = registry.action(id);
        Q_ASSERT(action);
        container.addAction(action);
    }
}

} // namespace

void fillMenu(QMenu &menu, const CommandRegistry &registry, const QStringList &ids)
{
    fill(menu, registry, ids);
}

void fillToolBar(QToolBar &bar, const CommandRegistry &registry, const QStringList &ids)
{
    fill(bar, registry, ids);
    for (QAction *action : bar.actions()) {
        QWidget *button = bar.widgetForAction(action);
        if (action->isSeparator() || !button)
            continue;
        button->setObjectName(action->objectName() + u".button");
        button->setAccessibleName(action->iconText());
        button->setAccessibleDescription(action->whatsThis());
        button->setFocusPolicy(Qt::TabFocus);
    }
}

} // namespace ktrdr::ui
