#include "ui/commands/commandids.h"
#include "ui/commands/commandregistry.h"
#include "ui/services/servicespage.h"

#include "core/remote/servicehub.h"

/// What can be done on the page of services.
namespace ktrdr::ui {

void ServicesPage::addCommands(CommandRegistry &registry)
{
    m_commands = &registry;
    const QString group = tr("Services");
    // Of a page that is not on top, nothing is selected for the user.
    const auto isSelected = [this](const CommandState &) {
        return !isHidden() && !selectedName().isEmpty();
    };
    registry.add({command::AddService, tr("&Add service…"),
                  tr("Adds a service: where it is, and how to get in."), QStringLiteral("add"),
                  group, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
                 [this] { addService(); });
    registry.add({command::EditService, tr("&Edit…"),
                  tr("Changes name, address, access token, certificates or proxy of the selected "
                     "service."),
                  QStringLiteral("edit"), group, QKeySequence(Qt::Key_F2), isSelected},
                 [this] { editService(); });
    registry.add({command::RemoveService,
                  tr("Remo&ve…"),
                  tr("Forgets the selected service and its access token."),
                  QStringLiteral("remove"),
                  group,
                  {},
                  isSelected},
                 [this] { removeService(); });
    registry.add({command::CheckService, tr("&Check now"),
                  tr("Looks whether the selected service answers, lets you in and works."),
                  QStringLiteral("check"), group, QKeySequence(Qt::SHIFT | Qt::Key_F5), isSelected},
                 [this] { checkService(); });
    registry.add({command::CheckServices, tr("Check a&ll"), tr("Looks how all services are."),
                  QStringLiteral("refresh"), group, QKeySequence(Qt::Key_F5),
                  [this](const CommandState &) { return !m_hub.entries().isEmpty(); }},
                 [this] { checkAll(); });
}

QStringList ServicesPage::menuCommands() const
{
    return {command::AddService,   command::EditService,  command::RemoveService, {},
            command::CheckService, command::CheckServices};
}

QStringList ServicesPage::toolBarCommands() const
{
    return {command::AddService, command::EditService, command::RemoveService,
            command::CheckService, command::CheckServices};
}

} // namespace ktrdr::ui
