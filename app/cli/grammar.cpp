#include "app/cli/grammar.h"

#include <QCoreApplication>

namespace ktrdr::cli {

namespace {

/// The library's own headings in a help text.
void translateHeadings(CLI::App &app)
{
    constexpr const char *Headings[] = {
        QT_TRANSLATE_NOOP("Cli", "Usage"), QT_TRANSLATE_NOOP("Cli", "Positionals"),
        QT_TRANSLATE_NOOP("Cli", "OPTIONS"), QT_TRANSLATE_NOOP("Cli", "SUBCOMMAND"),
        QT_TRANSLATE_NOOP("Cli", "REQUIRED")};
    for (const char *heading : Headings) {
        app.get_formatter()->label(heading, said(heading));
    }
}

} // namespace

Grammar::Grammar()
{
    translateHeadings(m_app);
    m_app.fallthrough();
    m_app.require_subcommand(1);
    m_app.set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("Cli", "Show this help and exit")));
    addGlobalOptions();
    addDataCommands();
    addStrategyCommands();
    addTrainCommand();
    addModelsCommands();
    addOpsCommands();
    addCalendarCommands();
    addScheduleCommands();
    addServiceCommands();
    addServeCommand();
    CLI::App *demo = nullptr;
    command<DemoOptions>(
        m_app, "demo",
        QT_TRANSLATE_NOOP("Cli", "Load, check, train and report on bundled real data"), &demo);
}

void Grammar::addGlobalOptions()
{
    m_app.set_version_flag("--version",
                           "ktrdr " + QCoreApplication::applicationVersion().toStdString(),
                           said(QT_TRANSLATE_NOOP("Cli", "Show the version and exit")));
    addText(m_app, "--home", m_global.home,
            QT_TRANSLATE_NOOP("Cli", "Data folder (default $KTRDR_HOME, else the platform's)"));
    addText(m_app, "--config", m_global.configFile,
            QT_TRANSLATE_NOOP("Cli", "Settings file (default HOME/settings.json)"));
    addChoice(m_app, "--log-level", m_global.logLevel,
              {"trace", "debug", "info", "warning", "error", "off"},
              QT_TRANSLATE_NOOP("Cli", "What the log file keeps"));
    m_app.add_flag("--json", m_global.json,
                   said(QT_TRANSLATE_NOOP("Cli", "Print one JSON object per line")));
    m_app.add_flag("-q,--quiet", m_global.quiet,
                   said(QT_TRANSLATE_NOOP("Cli", "Print results and errors only")));
    m_app.add_flag("--no-color", m_global.noColor,
                   said(QT_TRANSLATE_NOOP("Cli", "No colours (also: NO_COLOR)")));
}

} // namespace ktrdr::cli
