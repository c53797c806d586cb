#include "app/cli/grammar.h"

namespace ktrdr::cli {

void Grammar::addScheduleCommands()
{
    CLI::App *schedules = m_app.add_subcommand(
        "schedules",
        said(QT_TRANSLATE_NOOP("Cli", "Loads that the window and 'ktrdr serve' start by "
                                      "themselves")));
    schedules->require_subcommand(1);
    CLI::App *made = nullptr;

    command<SchedulesListOptions>(
        *schedules, "list",
        QT_TRANSLATE_NOOP("Cli", "List the schedules, with their next and last runs"), &made);

    auto &add = command<SchedulesAddOptions>(
        *schedules, "add", QT_TRANSLATE_NOOP("Cli", "Save a load and when to do it"), &made);
    addLoadOptions(*made, add.load);
    addText(*made, "--when", add.when,
            QT_TRANSLATE_NOOP("Cli", "When, in one piece: 'every weekday 22:15 New York', '30 min "
                                     "after the close XNAS'"));
    addText(*made, "--every", add.every,
            QT_TRANSLATE_NOOP("Cli", "On which days: day, weekday, mon,wed (default day)"));
    addText(*made, "--at", add.at, QT_TRANSLATE_NOOP("Cli", "At what time: 22:15"));
    addText(*made, "--zone", add.zone,
            QT_TRANSLATE_NOOP("Cli", "By whose clocks: New York, Europe/Berlin, UTC (default this "
                                     "computer's)"));
    for (const char *part : {"--every", "--at", "--zone"}) {
        made->get_option("--when")->excludes(made->get_option(part));
    }
    made->add_flag("--no-catch-up", add.noCatchUp,
                   said(QT_TRANSLATE_NOOP("Cli", "Leave out what was missed while no program "
                                                 "ran")));

    auto &remove = command<SchedulesRemoveOptions>(
        *schedules, "remove",
        QT_TRANSLATE_NOOP("Cli", "Forget a schedule; what it loaded and what it has started stay"),
        &made);
    addText(*made, "ID", remove.id, QT_TRANSLATE_NOOP("Cli", "Its id, as the list shows it"), true);
}

} // namespace ktrdr::cli
