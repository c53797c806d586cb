#pragma once

#include "app/cli/commandline.h"
#include "app/cli/grammaroptions.h"
#include "app/cli/text.h"

#include <memory>
#include <utility>

namespace ktrdr::cli {

/// The grammar of the command line, built on the options it fills; lives as long as one parse.
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
    void addLoadOptions(CLI::App &command, DataLoadOptions &options);
    void addCalendarCommands();
    void addScheduleCommands();
    void addServiceCommands();
    void addStrategyCommands();
    void addTableOptions(CLI::App &command, StrategyTableOptions &options);
    void addTrainCommand();
    void addModelsCommands();
    void addServeCommand();

    template<typename Options>
    Options &command(CLI::App &parent, const std::string &name, const char *description,
                     CLI::App **made);
    template<typename Options>
    void addRange(CLI::App &command, Options &options);

    CLI::App m_app{
        said(QT_TRANSLATE_NOOP(
            "Cli", "Loads market data and trains models; shows, watches and cancels operations.")),
        "ktrdr"};
    GlobalOptions m_global;
    std::vector<std::pair<CLI::App *, std::shared_ptr<CommandOptions>>> m_commands;
};

template<typename Options>
Options &Grammar::command(CLI::App &parent, const std::string &name, const char *description,
                          CLI::App **made)
{
    *made = parent.add_subcommand(name, said(description));
    (*made)->set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("Cli", "Show this help and exit")));
    auto options = std::make_shared<CommandOptions>(Options{});
    m_commands.emplace_back(*made, options);
    return std::get<Options>(*options);
}

template<typename Options>
void Grammar::addRange(CLI::App &command, Options &options)
{
    addTime(command, "--start", options.range.start,
            QT_TRANSLATE_NOOP("Cli", "First time, ISO-8601, inclusive"));
    addTime(command, "--end", options.range.end,
            QT_TRANSLATE_NOOP("Cli", "Last time, ISO-8601, inclusive"));
}

} // namespace ktrdr::cli
