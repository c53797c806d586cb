#include "app/cli/grammar.h"

namespace ktrdr::cli {

namespace {

constexpr const char *FileHelp = QT_TRANSLATE_NOOP(
    "Cli",
    "Strategy file in YAML, version 3, or the name of a sample: rsi, trend, multi_timeframe");

} // namespace

void Grammar::addStrategyCommands()
{
    CLI::App *strategy = m_app.add_subcommand(
        "strategy", said(QT_TRANSLATE_NOOP("Cli", "Strategies: what models see and learn")));
    strategy->require_subcommand(1);
    CLI::App *made = nullptr;
    auto &validate = command<StrategyValidateOptions>(
        *strategy, "validate",
        QT_TRANSLATE_NOOP("Cli", "Tell everything that is wrong with strategies; without a file, "
                                 "list the samples"),
        &made);
    addTexts(*made, "FILE", validate.files, FileHelp);

    auto &features = command<StrategyFeaturesOptions>(
        *strategy, "features",
        QT_TRANSLATE_NOOP("Cli", "Show what a model would see of a symbol's stored bars, as CSV"),
        &made);
    addTableOptions(*made, features.table);
    auto &labels = command<StrategyLabelsOptions>(
        *strategy, "labels",
        QT_TRANSLATE_NOOP("Cli", "Show what a model would learn of a symbol's stored bars, as CSV"),
        &made);
    addTableOptions(*made, labels.table);
}

void Grammar::addTableOptions(CLI::App &command, StrategyTableOptions &options)
{
    addText(command, "FILE", options.strategy, FileHelp, true);
    addText(command, "SYMBOL", options.symbol, QT_TRANSLATE_NOOP("Cli", "Symbol"), true);
    addRange(command, options);
    addLimit(command, options.limit, QT_TRANSLATE_NOOP("Cli", "Only the last N rows"));
    addText(command, "-o,--output", options.file,
            QT_TRANSLATE_NOOP("Cli", "The file to write (default standard output)"));
}

} // namespace ktrdr::cli
