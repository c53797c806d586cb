#include "app/cli/grammar.h"

namespace ktrdr::cli {

namespace {

void addNumbers(CLI::App &train, TrainOptions &options)
{
    train
        .add_option_function<double>(
            "--validation-split", [&options](double share) { options.validationSplit = share; },
            said(QT_TRANSLATE_NOOP("Cli", "Share of the samples for validation, and as much for "
                                          "the test (default: as the strategy says)")))
        ->type_name("F");
    train
        .add_option_function<quint64>(
            "--seed", [&options](quint64 seed) { options.seed = seed; },
            said(QT_TRANSLATE_NOOP("Cli", "Same seed, data and machine: same model (default: the "
                                          "strategy's, else drawn)")))
        ->type_name("N");
    const auto take = [&options](const std::vector<std::string> &texts) {
        for (const std::string &text : texts) {
            options.sweeps.append(QString::fromStdString(text));
        }
    };
    train
        .add_option_function<std::vector<std::string>>(
            "--sweep", take,
            said(QT_TRANSLATE_NOOP("Cli", "Train once with each of these values of a key of the "
                                          "strategy; several sweeps: every combination")))
        ->type_name("KEY=A,B,…")
        ->allow_extra_args(false);
}

} // namespace

void Grammar::addTrainCommand()
{
    CLI::App *made = nullptr;
    auto &train = command<TrainOptions>(
        m_app, "train",
        QT_TRANSLATE_NOOP("Cli",
                          "Train a strategy's model on stored bars, or go on with a training"),
        &made);
    addText(*made, "STRATEGY", train.strategy,
            QT_TRANSLATE_NOOP("Cli", "Strategy file in YAML, version 3, or the name of a sample: "
                                     "rsi, trend, multi_timeframe"));
    addText(*made, "--symbols", train.symbols,
            QT_TRANSLATE_NOOP("Cli", "A,B or @FILE (default: as the strategy says)"));
    addText(*made, "--timeframes", train.timeframes,
            QT_TRANSLATE_NOOP("Cli", "The base first (default: as the strategy says)"));
    addRange(*made, train);
    addNumbers(*made, train);
    addText(*made, "--name", train.name,
            QT_TRANSLATE_NOOP("Cli", "Of the model (default: the strategy's)"));
    addChoice(*made, "--data-mode", train.dataMode, {"local", "tail", "backfill", "full"},
              QT_TRANSLATE_NOOP("Cli",
                                "How to load the strategy's bars before (default local: only "
                                "what is stored)"));
    addText(*made, "--progress-dir", train.progressFolder,
            QT_TRANSLATE_NOOP("Cli", "Folder for progress.json, metrics.json and result.json, each "
                                     "replaced as a whole"));
    addOn(*made, train.on);
    CLI::Option *resume = made->add_option_function<std::string>(
        "--resume", [&train](const std::string &id) { train.resume = QString::fromStdString(id); },
        said(QT_TRANSLATE_NOOP("Cli", "Go on where this training stopped, from its checkpoint")));
    resume->type_name("ID");
    made->callback([made, resume] {
        const auto given = made->get_option("STRATEGY")->count() + resume->count();
        if (given == 0) {
            throw CLI::RequiredError("STRATEGY");
        }
    });
    for (CLI::Option *option : made->get_options()) {
        if (option != resume && option != made->get_option("--progress-dir") &&
            option != made->get_help_ptr()) {
            resume->excludes(option);
        }
    }
}

void Grammar::addModelsCommands()
{
    CLI::App *models = m_app.add_subcommand(
        "models", said(QT_TRANSLATE_NOOP("Cli", "Trained models, and how they compare")));
    models->require_subcommand(1);
    CLI::App *made = nullptr;
    command<ModelsListOptions>(*models, "list",
                               QT_TRANSLATE_NOOP("Cli", "List models, newest first"), &made);
    auto &show = command<ModelsShowOptions>(*models, "show",
                                            QT_TRANSLATE_NOOP("Cli", "Show one model"), &made);
    constexpr const char *NameHelp = QT_TRANSLATE_NOOP(
        "Cli", "A model as 'models list' names it, a strategy for its newest, or a folder");
    addText(*made, "NAME", show.name, NameHelp, true);
    auto &compare = command<ModelsCompareOptions>(
        *models, "compare", QT_TRANSLATE_NOOP("Cli", "Show models side by side, with what differs"),
        &made);
    addTexts(*made, "NAME", compare.names, NameHelp);
    made->get_option("NAME")->required()->expected(2, 20);
}

} // namespace ktrdr::cli
