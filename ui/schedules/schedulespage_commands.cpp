#include "ui/commands/commandids.h"
#include "ui/commands/commandregistry.h"
#include "ui/schedules/schedulesmodel.h"
#include "ui/schedules/schedulespage.h"
#include "ui/schedules/scheduletable.h"

/// What can be done on the page of schedules.
namespace ktrdr::ui {

void SchedulesPage::addCommands(CommandRegistry &registry)
{
    m_commands = &registry;
    const QString group = tr("Schedules");
    // Of a page that is not on top, nothing is selected for the user.
    const auto isSelected = [this](const CommandState &) {
        return !isHidden() && selectedId().has_value();
    };
    const auto isReadable = [this](const CommandState &) {
        return !isHidden() && m_model->schedule(m_table->selectedRow()) != nullptr;
    };
    registry.add(
        {command::AddSchedule, tr("&Add schedule…"),
         tr("Saves a load that is done by itself, for example every weekday after the close."),
         QStringLiteral("add"), group, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
         [](const CommandState &state) { return state.acceptsWork; }},
        [this] { Q_EMIT newScheduleRequested(); });
    registry.add({command::EditSchedule, tr("&Edit…"),
                  tr("Changes when the selected schedule is due."), QStringLiteral("edit"), group,
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), isReadable},
                 [this] { editSchedule(); });
    registry.add({command::SwitchSchedule, tr("Switch &on or off"),
                  tr("A schedule that is switched off is not started when it is due."),
                  QStringLiteral("check"), group, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                  isReadable},
                 [this] { switchSchedule(); });
    registry.add({command::RunSchedule, tr("Run &now"),
                  tr("Starts the load of the selected schedule now, besides its times."),
                  QStringLiteral("run"), group, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                  [isReadable](const CommandState &state) {
                      return state.acceptsWork && isReadable(state);
                  }},
                 [this] { runNow(); });
    registry.add({command::RemoveSchedule,
                  tr("Remo&ve…"),
                  tr("Forgets the selected schedule; what it loaded stays."),
                  QStringLiteral("remove"),
                  group,
                  {},
                  isSelected},
                 [this] { removeSchedule(); });
}

QStringList SchedulesPage::menuCommands() const
{
    return {command::AddSchedule,    command::EditSchedule, command::RemoveSchedule, {},
            command::SwitchSchedule, command::RunSchedule};
}

QStringList SchedulesPage::toolBarCommands() const
{
    return {command::AddSchedule, command::EditSchedule, command::SwitchSchedule,
            command::RunSchedule, command::RemoveSchedule};
}

} // namespace ktrdr::ui
