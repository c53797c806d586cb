#include "app/cli/grammar.h"

namespace ktrdr::cli {

void Grammar::addCalendarCommands()
{
    CLI::App *calendars = m_app.add_subcommand(
        "calendars", said(QT_TRANSLATE_NOOP("Cli", "When markets trade: the program's calendars "
                                                   "and your own")));
    calendars->require_subcommand(1);
    CLI::App *made = nullptr;
    const char *const code = QT_TRANSLATE_NOOP("Cli", "Market code, for example XNYS");

    command<CalendarsListOptions>(*calendars, "list",
                                  QT_TRANSLATE_NOOP("Cli", "List the calendars"), &made);

    auto &show = command<CalendarsShowOptions>(
        *calendars, "show",
        QT_TRANSLATE_NOOP("Cli", "Show a calendar's text, or a year's special days"), &made);
    addText(*made, "CODE", show.code, code, true);
    made->add_option("--year", show.year,
                     said(QT_TRANSLATE_NOOP("Cli", "The holidays, half days and closures of this "
                                                   "year")))
        ->check(CLI::Range(1970, 2099));

    auto &save = command<CalendarsSaveOptions>(
        *calendars, "save",
        QT_TRANSLATE_NOOP("Cli", "Make a file the calendar of a market, a known or a new one"),
        &made);
    addText(*made, "CODE", save.code, code, true);
    addText(*made, "FILE", save.file,
            QT_TRANSLATE_NOOP("Cli", "The file, in the form that 'show' writes"), true);

    auto &reset = command<CalendarsResetOptions>(
        *calendars, "reset",
        QT_TRANSLATE_NOOP("Cli", "Forget your calendar of a market; the program's counts again"),
        &made);
    addText(*made, "CODE", reset.code, code, true);
}

} // namespace ktrdr::cli
