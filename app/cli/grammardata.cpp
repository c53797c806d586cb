#include "app/cli/grammar.h"

namespace ktrdr::cli {

namespace {

constexpr const char *CalendarHelp = QT_TRANSLATE_NOOP(
    "Cli",
    "Market code, for example XNYS; remembered (default: the one remembered, else inferred)");

} // namespace

void Grammar::addLoadOptions(CLI::App &command, DataLoadOptions &options)
{
    addText(command, "SYMBOL", options.symbols,
            QT_TRANSLATE_NOOP("Cli", "Symbols: A,B,… or @FILE with one per line"), true);
    addText(command, "TIMEFRAME", options.timeframes,
            QT_TRANSLATE_NOOP("Cli", "Timeframes: 1d,1h,…"), true);
    addChoice(command, "--mode", options.mode, {"tail", "backfill", "full", "local"},
              QT_TRANSLATE_NOOP("Cli", "What to fetch (default tail)"));
    addRange(command, options);
    addText(command, "--source", options.source,
            QT_TRANSLATE_NOOP("Cli", "Where from (default: where the series came from)"));
    command.add_flag(
        "--reload", options.reload,
        said(QT_TRANSLATE_NOOP("Cli", "Read stored bars again, too, for example after a split")));
}

void Grammar::addDataCommands()
{
    CLI::App *data =
        m_app.add_subcommand("data", said(QT_TRANSLATE_NOOP("Cli", "Market data in the store")));
    data->require_subcommand(1);
    CLI::App *made = nullptr;

    auto &load = command<DataLoadOptions>(
        *data, "load", QT_TRANSLATE_NOOP("Cli", "Load bars into the store"), &made);
    addLoadOptions(*made, load);
    made->add_flag("--plan", load.planOnly,
                   said(QT_TRANSLATE_NOOP("Cli", "Show what would be loaded and start nothing")));

    auto &import = command<DataImportOptions>(
        *data, "import", QT_TRANSLATE_NOOP("Cli", "Import a CSV file, or a folder of them"), &made);
    addText(*made, "FILE", import.file,
            QT_TRANSLATE_NOOP("Cli", "The file, or a folder with files named like AAPL_1h.csv"),
            true);
    addText(*made, "--symbol", import.symbol,
            QT_TRANSLATE_NOOP("Cli", "Symbol of the series (default: as in AAPL_1h.csv)"));
    addText(*made, "--timeframe", import.timeframe,
            QT_TRANSLATE_NOOP("Cli", "Timeframe of the series (default: as in AAPL_1h.csv)"));
    addText(*made, "--timezone", import.timeZone,
            QT_TRANSLATE_NOOP("Cli", "Zone of times without one (default UTC)"));
    addChoice(
        *made, "--label", import.label, {"start", "end"},
        QT_TRANSLATE_NOOP("Cli", "Whether a bar's time is its start or its end (default start)"));
    addText(*made, "--columns", import.columns,
            QT_TRANSLATE_NOOP("Cli", "Which column holds what, for example time=Date,close=Last"));
    addChoice(*made, "--delimiter", import.delimiter, {"comma", "semicolon", "tab", "pipe"},
              QT_TRANSLATE_NOOP("Cli", "What parts the columns (default: as the header tells)"));
    addChoice(*made, "--decimal", import.decimal, {"point", "comma"},
              QT_TRANSLATE_NOOP("Cli", "The decimal mark of numbers (default point)"));
    addChoice(
        *made, "--time-unit", import.timeUnit, {"s", "ms", "us"},
        QT_TRANSLATE_NOOP(
            "Cli", "What times count that are numbers since 1970 (default: as their size tells)"));
    addChoice(*made, "--date-order", import.dateOrder, {"ymd", "dmy", "mdy"},
              QT_TRANSLATE_NOOP("Cli", "Order of year, month and day in dates (default ymd)"));
    addText(*made, "--calendar", import.calendar, CalendarHelp);
    made->add_flag("--skip-bad", import.skipBad,
                   said(QT_TRANSLATE_NOOP("Cli", "Leave out rows that cannot be read")));

    auto &exporting = command<DataExportOptions>(
        *data, "export", QT_TRANSLATE_NOOP("Cli", "Export bars as KTRDR's CSV"), &made);
    addText(*made, "SYMBOL", exporting.symbol, QT_TRANSLATE_NOOP("Cli", "Symbol"), true);
    addText(*made, "TIMEFRAME", exporting.timeframe, QT_TRANSLATE_NOOP("Cli", "Timeframe"), true);
    addRange(*made, exporting);
    addText(*made, "-o,--output", exporting.file, QT_TRANSLATE_NOOP("Cli", "The file to write"),
            true);

    auto &show = command<DataShowOptions>(
        *data, "show", QT_TRANSLATE_NOOP("Cli", "Show bars, oldest first"), &made);
    addText(*made, "SYMBOL", show.symbol, QT_TRANSLATE_NOOP("Cli", "Symbol"), true);
    addText(*made, "TIMEFRAME", show.timeframe, QT_TRANSLATE_NOOP("Cli", "Timeframe"), true);
    addRange(*made, show);
    addLimit(*made, show.limit, QT_TRANSLATE_NOOP("Cli", "Only the last N bars"));

    command<DataListOptions>(*data, "list", QT_TRANSLATE_NOOP("Cli", "List what the store holds"),
                             &made);

    auto &check = command<DataCheckOptions>(
        *data, "check", QT_TRANSLATE_NOOP("Cli", "Check a series for gaps and unusual bars"),
        &made);
    addText(*made, "SYMBOL", check.symbol, QT_TRANSLATE_NOOP("Cli", "Symbol"), true);
    addText(*made, "TIMEFRAME", check.timeframe, QT_TRANSLATE_NOOP("Cli", "Timeframe"), true);
    addText(*made, "--calendar", check.calendar, CalendarHelp);
}

} // namespace ktrdr::cli
