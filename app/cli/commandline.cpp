#include "app/cli/commandline.h"

#include "core/marketdata/isotime.h"
#include "core/operations/operationstatus.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <cstring>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;

namespace {

std::string tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text).toStdString();
}

/// Builds the grammar on the options it fills; lives as long as one parse.
class Grammar
{
public:
    Grammar();
    [[nodiscard]] tl::expected<Invocation, Usage> parse(const QStringList &arguments);

private:
    void addGlobalOptions();
    void addDataCommands();
    void addOpsCommands();
    void addOpsActions(CLI::App &ops);

    template<typename Options>
    Options &command(CLI::App &parent, const std::string &name, const char *description,
                     CLI::App **made);
    template<typename Options>
    void addRange(CLI::App &command, Options &options);

    CLI::App m_app{tr("Loads market data; shows, watches and cancels operations."), "ktrdr"};
    GlobalOptions m_global;
    std::vector<std::pair<CLI::App *, std::shared_ptr<CommandOptions>>> m_commands;
};

void addText(CLI::App &command, const std::string &name, QString &value, const char *description,
             bool required = false)
{
    CLI::Option *option = command.add_option_function<std::string>(
        name, [&value](const std::string &text) { value = QString::fromStdString(text); },
        tr(description));
    option->type_name(name.front() == '-' ? "TEXT" : "")->required(required);
}

void addChoice(CLI::App &command, const std::string &name, QString &value,
               const std::vector<std::string> &choices, const char *description)
{
    const auto take = [&value](const std::string &text) { value = QString::fromStdString(text); };
    command.add_option_function<std::string>(name, take, tr(description))
        ->check(CLI::IsMember(choices).description(""))
        ->type_name(CLI::detail::join(choices, "|"));
}

void addTime(CLI::App &command, const std::string &name, std::optional<qint64> &value,
             const char *description)
{
    command
        .add_option_function<std::string>(
            name,
            [&value, name](const std::string &text) {
                value = marketdata::fromIsoTime(QString::fromStdString(text));
                if (!value) {
                    throw CLI::ValidationError(
                        name, text + tr(" is not an ISO-8601 time such as 2024-01-31 or "
                                        "2024-01-31T14:30:00Z"));
                }
            },
            tr(description))
        ->type_name("TIME");
}

void addLimit(CLI::App &command, int &limit, const char *description)
{
    command.add_option("--limit", limit, tr(description))
        ->check(CLI::Range(1, std::numeric_limits<int>::max()))
        ->type_name("N");
}

std::vector<std::string> statusNames()
{
    std::vector<std::string> names;
    for (int i = 0; i < operations::OperationStatusCount; ++i) {
        names.push_back(
            operations::toString(static_cast<operations::OperationStatus>(i)).toStdString());
    }
    return names;
}

void addFilter(CLI::App &command, OpsListOptions &options)
{
    addChoice(command, "--status", options.status, statusNames(), "Only operations in this state");
    addText(command, "--type", options.type, "Only this kind, for example data_load");
    addLimit(command, options.limit, "At most N, newest first");
}

Grammar::Grammar()
{
    m_app.fallthrough();
    m_app.require_subcommand(1);
    m_app.set_help_flag("-h,--help", tr("Show this help and exit"));
    addGlobalOptions();
    addDataCommands();
    addOpsCommands();
    CLI::App *demo = nullptr;
    command<DemoOptions>(m_app, "demo", "Load, check and report on bundled real data", &demo);
}

void Grammar::addGlobalOptions()
{
    m_app.set_version_flag("--version",
                           "ktrdr " + QCoreApplication::applicationVersion().toStdString(),
                           tr("Show the version and exit"));
    addText(m_app, "--home", m_global.home,
            "Data folder (default $KTRDR_HOME, else the platform's)");
    addText(m_app, "--config", m_global.configFile, "Settings file (default HOME/settings.json)");
    addChoice(m_app, "--log-level", m_global.logLevel,
              {"trace", "debug", "info", "warning", "error", "off"}, "What the log file keeps");
    m_app.add_flag("--json", m_global.json, tr("Print one JSON object per line"));
    m_app.add_flag("-q,--quiet", m_global.quiet, tr("Print results and errors only"));
    m_app.add_flag("--no-color", m_global.noColor, tr("No colours (also: NO_COLOR)"));
}

template<typename Options>
Options &Grammar::command(CLI::App &parent, const std::string &name, const char *description,
                          CLI::App **made)
{
    *made = parent.add_subcommand(name, tr(description));
    (*made)->set_help_flag("-h,--help", tr("Show this help and exit"));
    auto options = std::make_shared<CommandOptions>(Options{});
    m_commands.emplace_back(*made, options);
    return std::get<Options>(*options);
}

template<typename Options>
void Grammar::addRange(CLI::App &command, Options &options)
{
    addTime(command, "--start", options.range.start, "First time, ISO-8601, inclusive");
    addTime(command, "--end", options.range.end, "Last time, ISO-8601, inclusive");
}

void Grammar::addDataCommands()
{
    CLI::App *data = m_app.add_subcommand("data", tr("Market data in the store"));
    data->require_subcommand(1);
    CLI::App *made = nullptr;

    auto &load = command<DataLoadOptions>(*data, "load", "Load bars into the store", &made);
    addText(*made, "SYMBOL", load.symbols, "Symbols: A,B,… or @FILE with one per line", true);
    addText(*made, "TIMEFRAME", load.timeframes, "Timeframes: 1d,1h,…", true);
    addChoice(*made, "--mode", load.mode, {"tail", "backfill", "full", "local"},
              "What to fetch (default tail)");
    addRange(*made, load);
    addText(*made, "--source", load.source, "Where from (default: where the series came from)");
    made->add_flag("--plan", load.planOnly, tr("Show what would be loaded and start nothing"));

    auto &import = command<DataImportOptions>(*data, "import", "Import a CSV file", &made);
    addText(*made, "FILE", import.file, "The file", true);
    addText(*made, "--symbol", import.symbol, "Symbol of the series", true);
    addText(*made, "--timeframe", import.timeframe, "Timeframe of the series", true);
    addText(*made, "--timezone", import.timeZone, "Zone of times without one (default UTC)");
    addChoice(*made, "--label", import.label, {"start", "end"},
              "Whether a bar's time is its start or its end (default start)");
    addText(*made, "--columns", import.columns,
            "Which column holds what, for example time=Date,close=Last");
    made->add_flag("--skip-bad", import.skipBad, tr("Leave out rows that cannot be read"));

    auto &exporting =
        command<DataExportOptions>(*data, "export", "Export bars as KTRDR's CSV", &made);
    addText(*made, "SYMBOL", exporting.symbol, "Symbol", true);
    addText(*made, "TIMEFRAME", exporting.timeframe, "Timeframe", true);
    addRange(*made, exporting);
    addText(*made, "-o,--output", exporting.file, "The file to write", true);

    auto &show = command<DataShowOptions>(*data, "show", "Show bars, oldest first", &made);
    addText(*made, "SYMBOL", show.symbol, "Symbol", true);
    addText(*made, "TIMEFRAME", show.timeframe, "Timeframe", true);
    addRange(*made, show);
    addLimit(*made, show.limit, "Only the last N bars");

    command<DataListOptions>(*data, "list", "List what the store holds", &made);
}

void Grammar::addOpsCommands()
{
    CLI::App *ops = m_app.add_subcommand("ops", tr("Operations of every process on this machine"));
    ops->require_subcommand(1);
    CLI::App *made = nullptr;

    auto &list = command<OpsListOptions>(*ops, "list", "List operations, newest first", &made);
    addFilter(*made, list);
    auto &show = command<OpsShowOptions>(*ops, "show", "Show one operation", &made);
    addText(*made, "ID", show.id, "Operation id", true);
    auto &exporting = command<OpsExportOptions>(*ops, "export", "Export operations", &made);
    addFilter(*made, exporting.filter);
    addText(*made, "-o,--output", exporting.file, "The file to write (default standard output)");
    addChoice(*made, "--format", exporting.format, {"csv", "json"}, "csv (default) or json lines");
    addOpsActions(*ops);
}

void Grammar::addOpsActions(CLI::App &ops)
{
    CLI::App *made = nullptr;
    auto &watch = command<OpsWatchOptions>(ops, "watch", "Follow one operation to its end", &made);
    addText(*made, "ID", watch.id, "Operation id", true);

    auto &cancel = command<OpsCancelOptions>(ops, "cancel", "Cancel one operation or all", &made);
    addText(*made, "ID", cancel.id, "Operation id");
    CLI::Option *all = made->add_flag("--all", cancel.all, tr("Cancel everything that runs"));
    all->excludes(made->get_option("ID"));
    addText(*made, "--reason", cancel.reason, "Why, for the record");

    auto &retry = command<OpsRetryOptions>(ops, "retry", "Run an ended operation again", &made);
    addText(*made, "ID", retry.id, "Operation id", true);
}

QString helpCommand(const CLI::App &app)
{
    QString text = QString::fromStdString(app.get_name());
    const CLI::App *inner = &app;
    while (!inner->get_subcommands().empty()) {
        inner = inner->get_subcommands().front();
        text += u' ' + QString::fromStdString(inner->get_name());
    }
    return text;
}

Usage wrongUsage(const QString &problem, const CLI::App &app)
{
    return {ExitCode::Usage,
            {},
            problem,
            QCoreApplication::translate("CommandLine", "Run '%1 --help' to see what is possible.")
                .arg(helpCommand(app))};
}

tl::expected<Invocation, Usage> Grammar::parse(const QStringList &arguments)
{
    std::vector<std::string> reversed;
    for (const QString &argument : arguments) {
        reversed.insert(reversed.begin(), argument.toStdString());
    }
    try {
        m_app.parse(reversed);
    } catch (const CLI::CallForHelp &) {
        return tl::unexpected(Usage{ExitCode::Done, QString::fromStdString(m_app.help()), {}, {}});
    } catch (const CLI::CallForVersion &version) {
        return tl::unexpected(
            Usage{ExitCode::Done, QString::fromUtf8(version.what()) + u'\n', {}, {}});
    } catch (const CLI::ParseError &error) {
        // The library's words for "ktrdr" or "ktrdr data" alone are about its own terms.
        const bool lacksCommand = dynamic_cast<const CLI::RequiredError *>(&error) != nullptr &&
                                  std::strstr(error.what(), "subcommand") != nullptr;
        const QString problem =
            lacksCommand ? QCoreApplication::translate("CommandLine", "No command is given.")
                         : QString::fromUtf8(error.what()).simplified();
        return tl::unexpected(wrongUsage(problem, m_app));
    }
    const auto chosen = std::find_if(m_commands.begin(), m_commands.end(),
                                     [](const auto &entry) { return entry.first->parsed(); });
    const auto *cancel = std::get_if<OpsCancelOptions>(chosen->second.get());
    if (cancel != nullptr && cancel->id.isEmpty() && !cancel->all) {
        return tl::unexpected(
            wrongUsage(QCoreApplication::translate("CommandLine",
                                                   "Neither an operation id nor --all is given."),
                       m_app));
    }
    return Invocation{m_global, *chosen->second};
}

} // namespace

tl::expected<Invocation, Usage> parseCommandLine(const QStringList &arguments)
{
    return Grammar().parse(arguments);
}

} // namespace ktrdr::cli
