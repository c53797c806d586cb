#include "app/cli/grammar.h"

#include "core/operations/operationstatus.h"

namespace ktrdr::cli {

namespace {

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
    addChoice(command, "--status", options.status, statusNames(),
              QT_TRANSLATE_NOOP("Cli", "Only operations in this state"));
    addText(command, "--type", options.type,
            QT_TRANSLATE_NOOP("Cli", "Only this kind, for example data_load"));
    addLimit(command, options.limit, QT_TRANSLATE_NOOP("Cli", "At most N, newest first"));
    addOn(command, options.on);
}

} // namespace

void Grammar::addOpsCommands()
{
    CLI::App *ops = m_app.add_subcommand(
        "ops", said(QT_TRANSLATE_NOOP("Cli", "Operations of every process on this machine")));
    ops->require_subcommand(1);
    CLI::App *made = nullptr;

    auto &list = command<OpsListOptions>(
        *ops, "list", QT_TRANSLATE_NOOP("Cli", "List operations, newest first"), &made);
    addFilter(*made, list);
    auto &show = command<OpsShowOptions>(*ops, "show",
                                         QT_TRANSLATE_NOOP("Cli", "Show one operation"), &made);
    addText(*made, "ID", show.id, QT_TRANSLATE_NOOP("Cli", "Operation id"), true);
    addOn(*made, show.on);
    auto &exporting = command<OpsExportOptions>(
        *ops, "export", QT_TRANSLATE_NOOP("Cli", "Export operations"), &made);
    addFilter(*made, exporting.filter);
    addText(*made, "-o,--output", exporting.file,
            QT_TRANSLATE_NOOP("Cli", "The file to write (default standard output)"));
    addChoice(*made, "--format", exporting.format, {"csv", "json"},
              QT_TRANSLATE_NOOP("Cli", "csv (default) or json lines"));
    addOpsActions(*ops);
}

void Grammar::addOpsActions(CLI::App &ops)
{
    CLI::App *made = nullptr;
    auto &watch = command<OpsWatchOptions>(
        ops, "watch", QT_TRANSLATE_NOOP("Cli", "Follow one operation to its end"), &made);
    addText(*made, "ID", watch.id, QT_TRANSLATE_NOOP("Cli", "Operation id"), true);
    addOn(*made, watch.on);

    auto &cancel = command<OpsCancelOptions>(
        ops, "cancel", QT_TRANSLATE_NOOP("Cli", "Cancel one operation or all"), &made);
    addText(*made, "ID", cancel.id, QT_TRANSLATE_NOOP("Cli", "Operation id"));
    CLI::Option *all = made->add_flag(
        "--all", cancel.all, said(QT_TRANSLATE_NOOP("Cli", "Cancel everything that runs")));
    all->excludes(made->get_option("ID"));
    addText(*made, "--reason", cancel.reason, QT_TRANSLATE_NOOP("Cli", "Why, for the record"));
    addOn(*made, cancel.on);

    auto &pause = command<OpsPauseOptions>(
        ops, "pause", QT_TRANSLATE_NOOP("Cli", "Pause an operation at the end of the part at work"),
        &made);
    addText(*made, "ID", pause.id, QT_TRANSLATE_NOOP("Cli", "Operation id"), true);
    addOn(*made, pause.on);
    auto &resume = command<OpsPauseOptions>(
        ops, "resume", QT_TRANSLATE_NOOP("Cli", "Let a paused operation go on"), &made);
    addText(*made, "ID", resume.id, QT_TRANSLATE_NOOP("Cli", "Operation id"), true);
    addOn(*made, resume.on);
    resume.isPaused = false;

    auto &retry = command<OpsRetryOptions>(
        ops, "retry", QT_TRANSLATE_NOOP("Cli", "Run an ended operation again"), &made);
    addText(*made, "ID", retry.id, QT_TRANSLATE_NOOP("Cli", "Operation id"), true);
    made->add_flag("--failed-only", retry.failedOnly,
                   said(QT_TRANSLATE_NOOP(
                       "Cli", "Only the parts that failed, were cancelled or interrupted")));
    addOn(*made, retry.on);
}

} // namespace ktrdr::cli
