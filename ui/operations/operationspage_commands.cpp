#include "ui/commands/commandids.h"
#include "ui/commands/commandregistry.h"
#include "ui/details/detailspane.h"
#include "ui/operations/operationspage.h"

namespace ktrdr::ui {

namespace {

const auto CopyCsv = QStringLiteral("operations.copyCsv");
const auto CopyJson = QStringLiteral("operations.copyJson");
const auto Sidebar = QStringLiteral("view.sidebar");
const auto Details = QStringLiteral("view.details");
const auto DetailsBeside = QStringLiteral("view.detailsBeside");
const auto ClearFilters = QStringLiteral("view.clearFilters");

bool someSelectedLive(const CommandState &state)
{
    return state.selectedLive > 0;
}

bool someSelectedEnded(const CommandState &state)
{
    return state.selectedEnded > 0;
}

bool canRetry(const CommandState &state)
{
    return state.selectedEnded > 0 && state.acceptsWork;
}

bool canChangeAndRun(const CommandState &state)
{
    return state.canChangeAndRun && state.acceptsWork;
}

bool someSelected(const CommandState &state)
{
    return state.selected > 0;
}

bool someLive(const CommandState &state)
{
    return state.live > 0;
}

QString whyNotPause(const CommandState &state)
{
    if (state.selectedLive == 0)
        return OperationsPage::tr("Nothing that runs or waits is selected.");
    if (state.selectedPaused == state.selectedLive)
        return OperationsPage::tr("What is selected is paused already.");
    return OperationsPage::tr(
        "What is selected cannot be paused: only loads, imports and trainings "
        "of this computer can.");
}

void addPauseCommands(CommandRegistry &registry, OperationsPage &page)
{
    const QString group = OperationsPage::tr("Operations");
    Command pause{
        command::Pause,
        OperationsPage::tr("&Pause"),
        OperationsPage::tr("Pauses the selected operations at the end of the part at work; "
                           "queued ones do not start."),
        QStringLiteral("pause"),
        group,
        QKeySequence(Qt::CTRL | Qt::Key_P),
        [](const CommandState &state) { return state.selectedPausable > 0; }};
    pause.whyNot = whyNotPause;
    registry.add(pause, [&page] { Q_EMIT page.pauseRequested(page.selectedIds()); });
    Command resume{command::Resume,
                   OperationsPage::tr("Res&ume"),
                   OperationsPage::tr("Lets the selected paused operations go on."),
                   QStringLiteral("run"),
                   group,
                   QKeySequence(Qt::CTRL | Qt::Key_G),
                   [](const CommandState &state) { return state.selectedPaused > 0; }};
    resume.whyNot = [](const CommandState &) {
        return OperationsPage::tr("Nothing that is paused is selected.");
    };
    registry.add(resume, [&page] { Q_EMIT page.resumeRequested(page.selectedIds()); });
    registry.add(
        {command::PauseAll,
         OperationsPage::tr("Pause a&ll"),
         OperationsPage::tr("Pauses every load, import and training, here and in other processes "
                            "of this computer."),
         QStringLiteral("pause"),
         group,
         {},
         [](const CommandState &state) { return state.pausable > 0; }},
        [&page] { Q_EMIT page.pauseAllRequested(); });
    registry.add({command::ResumeAll,
                  OperationsPage::tr("Resu&me all"),
                  OperationsPage::tr("Lets everything that is paused go on."),
                  QStringLiteral("run"),
                  group,
                  {},
                  [](const CommandState &state) { return state.paused > 0; }},
                 [&page] { Q_EMIT page.resumeAllRequested(); });
}

void addRowCommands(CommandRegistry &registry, OperationsPage &page)
{
    const QString group = OperationsPage::tr("Operations");
    registry.add({command::Cancel, OperationsPage::tr("&Cancel"),
                  OperationsPage::tr("Stops the selected operations; what they have stored "
                                     "stays."),
                  QStringLiteral("cancel"), group, QKeySequence(Qt::Key_Delete), someSelectedLive},
                 [&page] { Q_EMIT page.cancelRequested(page.selectedIds()); });
    registry.add({command::CancelAll, OperationsPage::tr("Cancel &all"),
                  OperationsPage::tr("Stops every operation, here and in other processes."),
                  QStringLiteral("cancel-all"), group,
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), someLive},
                 [&page] { Q_EMIT page.cancelAllRequested(); });
    registry.add({command::Retry, OperationsPage::tr("&Retry"),
                  OperationsPage::tr("Runs the selected ended operations again with the same "
                                     "request."),
                  QStringLiteral("retry"), group, QKeySequence(Qt::CTRL | Qt::Key_R), canRetry},
                 [&page] { Q_EMIT page.retryRequested(page.selectedIds()); });
    registry.add({command::RunAgain, OperationsPage::tr("Run again with c&hanges…"),
                  OperationsPage::tr("Opens the dialog that started the selected operation, filled "
                                     "in as it was."),
                  QStringLiteral("edit"), group, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                  canChangeAndRun},
                 [&page] {
                     if (const QList<operations::OperationRecord> chosen = page.selectedRecords();
                         chosen.size() == 1)
                         Q_EMIT page.changeAndRunRequested(chosen.first());
                 });
    registry.add({command::Remove, OperationsPage::tr("Remo&ve from list"),
                  OperationsPage::tr("Forgets the selected ended operations for good; stored "
                                     "bars stay."),
                  QStringLiteral("remove"), group, QKeySequence(Qt::SHIFT | Qt::Key_Delete),
                  someSelectedEnded},
                 [&page] { Q_EMIT page.removeRequested(page.selectedIds()); });
    registry.add({command::Copy, OperationsPage::tr("C&opy"),
                  OperationsPage::tr("Copies the selected rows as text."), QStringLiteral("copy"),
                  group, QKeySequence(Qt::CTRL | Qt::Key_C), someSelected},
                 [&page] { page.copyAsText(); });
    registry.add({CopyCsv,
                  OperationsPage::tr("Copy as CS&V"),
                  OperationsPage::tr("Copies the selected rows as comma-separated values."),
                  {},
                  group,
                  {},
                  someSelected},
                 [&page] { page.copyAsCsv(); });
    registry.add({CopyJson,
                  OperationsPage::tr("Copy as &JSON"),
                  OperationsPage::tr("Copies everything known of the selected operations."),
                  {},
                  group,
                  {},
                  someSelected},
                 [&page] { page.copyAsJson(); });
}

void addToggle(CommandRegistry &registry, const Command &command, bool isOn,
               std::function<void(bool)> take)
{
    const QString id = command.id;
    registry
        .add(command,
             [&registry, id, take = std::move(take)] { take(registry.action(id)->isChecked()); })
        ->setChecked(isOn);
}

void addViewCommands(CommandRegistry &registry, OperationsPage &page)
{
    const QString group = OperationsPage::tr("View");
    registry.add({ClearFilters,
                  OperationsPage::tr("&Clear filters"),
                  OperationsPage::tr("Shows all operations again."),
                  {},
                  group},
                 [&page] { page.clearFilters(); });
    addToggle(registry,
              {Sidebar,
               OperationsPage::tr("&Filter sidebar"),
               OperationsPage::tr("Shows or hides the filter sidebar."),
               {},
               group,
               {},
               {},
               true},
              page.isSidebarVisible(), [&page](bool isOn) { page.setSidebarVisible(isOn); });
    addToggle(registry,
              {Details,
               OperationsPage::tr("&Details"),
               OperationsPage::tr("Shows or hides the details of the current operation."),
               {},
               group,
               {},
               {},
               true},
              page.isDetailsVisible(), [&page](bool isOn) { page.setDetailsVisible(isOn); });
    addToggle(registry,
              {DetailsBeside,
               OperationsPage::tr("Details &beside the table"),
               OperationsPage::tr("Puts the details beside the table instead of below it."),
               {},
               group,
               {},
               {},
               true},
              page.detailsOrientation() == Qt::Horizontal, [&page](bool isOn) {
                  page.setDetailsOrientation(isOn ? Qt::Horizontal : Qt::Vertical);
              });
    registry.add({command::ResetColumns,
                  OperationsPage::tr("&Reset columns"),
                  OperationsPage::tr("Gives the table its first columns and widths back."),
                  {},
                  group},
                 [&page] { page.resetColumns(); });
}

} // namespace

void OperationsPage::addCommands(CommandRegistry &registry)
{
    addRowCommands(registry, *this);
    addPauseCommands(registry, *this);
    m_details->setActions({registry.action(command::Pause), registry.action(command::Resume),
                           registry.action(command::Cancel)});
    addViewCommands(registry, *this);
}

QStringList OperationsPage::menuCommands() const
{
    return {command::Cancel,   command::CancelAll,
            command::Pause,    command::Resume,
            command::PauseAll, command::ResumeAll,
            command::Retry,    command::RunAgain,
            command::Remove,   {},
            command::Copy,     CopyCsv,
            CopyJson};
}

QStringList OperationsPage::viewCommands() const
{
    return {ClearFilters, {}, Sidebar, Details, DetailsBeside, command::ResetColumns};
}

QStringList OperationsPage::toolBarCommands() const
{
    return {command::Cancel, command::CancelAll, command::Pause,
            command::Resume, command::Retry,     command::Remove};
}

QStringList OperationsPage::rowCommands() const
{
    return {command::Cancel,
            command::Pause,
            command::Resume,
            command::Retry,
            command::RunAgain,
            command::Remove,
            {},
            command::Copy,
            CopyCsv,
            CopyJson};
}

} // namespace ktrdr::ui
