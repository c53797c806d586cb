#include "ui/window/windowcommands.h"

#include "ui/commands/commandids.h"
#include "ui/commands/commandmenu.h"
#include "ui/commands/commandregistry.h"
#include "ui/operations/operationspage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/optionsmenu.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace ktrdr::ui {

namespace {

const auto CopyCsv = QStringLiteral("operations.copyCsv");
const auto CopyJson = QStringLiteral("operations.copyJson");
const auto Sidebar = QStringLiteral("view.sidebar");
const auto Details = QStringLiteral("view.details");
const auto DetailsBeside = QStringLiteral("view.detailsBeside");
const auto ClearFilters = QStringLiteral("view.clearFilters");

QString text(const char *source)
{
    return QCoreApplication::translate("WindowCommands", source);
}

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

bool someSelected(const CommandState &state)
{
    return state.selected > 0;
}

bool someLive(const CommandState &state)
{
    return state.live > 0;
}

bool acceptsWork(const CommandState &state)
{
    return state.acceptsWork;
}

void addDataCommands(CommandRegistry &registry, MainWindow &window)
{
    const QString group = QCoreApplication::translate("WindowCommands", "Data");
    registry.add({command::LoadData, text(QT_TRANSLATE_NOOP("WindowCommands", "&New data load…")),
                  text(QT_TRANSLATE_NOOP(
                      "WindowCommands", "Chooses symbols and timeframes and starts loading them.")),
                  QStringLiteral("load"), group, QKeySequence(Qt::CTRL | Qt::Key_L), acceptsWork},
                 [&window] { window.newDataLoad(); });
    registry.add(
        {command::TrySample,
         text(QT_TRANSLATE_NOOP("WindowCommands", "Load &sample data")),
         text(QT_TRANSLATE_NOOP("WindowCommands", "Loads the daily bars of GOOG that come with the "
                                                  "program.")),
         QStringLiteral("sample"),
         group,
         {},
         acceptsWork},
        [&window] { window.loadSample(); });
}

void addOperationCommands(CommandRegistry &registry, MainWindow &window, OperationsPage &page)
{
    const QString group = QCoreApplication::translate("WindowCommands", "Operations");
    registry.add({command::Cancel, text(QT_TRANSLATE_NOOP("WindowCommands", "&Cancel")),
                  text(QT_TRANSLATE_NOOP("WindowCommands",
                                         "Stops the selected operations; what they have stored "
                                         "stays.")),
                  QStringLiteral("cancel"), group, QKeySequence(Qt::Key_Delete), someSelectedLive},
                 [&window, &page] { window.cancel(page.selectedIds()); });
    registry.add({command::CancelAll, text(QT_TRANSLATE_NOOP("WindowCommands", "Cancel &all")),
                  text(QT_TRANSLATE_NOOP("WindowCommands",
                                         "Stops every operation, here and in other processes.")),
                  QStringLiteral("cancel-all"), group,
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), someLive},
                 [&window] { window.cancelAll(); });
    registry.add({command::Retry, text(QT_TRANSLATE_NOOP("WindowCommands", "&Retry")),
                  text(QT_TRANSLATE_NOOP("WindowCommands",
                                         "Runs the selected ended operations again with the same "
                                         "request.")),
                  QStringLiteral("retry"), group, QKeySequence(Qt::CTRL | Qt::Key_R), canRetry},
                 [&window, &page] { window.retry(page.selectedIds()); });
    registry.add({command::Remove, text(QT_TRANSLATE_NOOP("WindowCommands", "Remo&ve from list")),
                  text(QT_TRANSLATE_NOOP("WindowCommands",
                                         "Forgets the selected ended operations for good; stored "
                                         "bars stay.")),
                  QStringLiteral("remove"), group, QKeySequence(Qt::SHIFT | Qt::Key_Delete),
                  someSelectedEnded},
                 [&window, &page] { window.remove(page.selectedIds()); });
    registry.add({command::Copy, text(QT_TRANSLATE_NOOP("WindowCommands", "C&opy")),
                  text(QT_TRANSLATE_NOOP("WindowCommands", "Copies the selected rows as text.")),
                  QStringLiteral("copy"), group, QKeySequence(Qt::CTRL | Qt::Key_C), someSelected},
                 [&page] { page.copyAsText(); });
    registry.add({CopyCsv,
                  text(QT_TRANSLATE_NOOP("WindowCommands", "Copy as CS&V")),
                  text(QT_TRANSLATE_NOOP("WindowCommands",
                                         "Copies the selected rows as comma-separated values.")),
                  {},
                  group,
                  {},
                  someSelected},
                 [&page] { page.copyAsCsv(); });
    registry.add({CopyJson,
                  text(QT_TRANSLATE_NOOP("WindowCommands", "Copy as &JSON")),
                  text(QT_TRANSLATE_NOOP("WindowCommands",
                                         "Copies everything known of the selected operations.")),
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
    const QString group = QCoreApplication::translate("WindowCommands", "View");
    registry.add({command::Search, text(QT_TRANSLATE_NOOP("WindowCommands", "&Search")),
                  text(QT_TRANSLATE_NOOP("WindowCommands", "Goes to the search box.")),
                  QStringLiteral("search"), group, QKeySequence(Qt::CTRL | Qt::Key_F)},
                 [&page] { page.focusSearch(); });
    registry.add({ClearFilters,
                  text(QT_TRANSLATE_NOOP("WindowCommands", "&Clear filters")),
                  text(QT_TRANSLATE_NOOP("WindowCommands", "Shows all operations again.")),
                  {},
                  group},
                 [&page] { page.clearFilters(); });
    addToggle(registry,
              {Sidebar,
               text(QT_TRANSLATE_NOOP("WindowCommands", "&Filter sidebar")),
               text(QT_TRANSLATE_NOOP("WindowCommands", "Shows or hides the filter sidebar.")),
               {},
               group,
               {},
               {},
               true},
              page.isSidebarVisible(), [&page](bool isOn) { page.setSidebarVisible(isOn); });
    addToggle(registry,
              {Details,
               text(QT_TRANSLATE_NOOP("WindowCommands", "&Details")),
               text(QT_TRANSLATE_NOOP("WindowCommands",
                                      "Shows or hides the details of the current operation.")),
               {},
               group,
               {},
               {},
               true},
              page.isDetailsVisible(), [&page](bool isOn) { page.setDetailsVisible(isOn); });
    addToggle(registry,
              {DetailsBeside,
               text(QT_TRANSLATE_NOOP("WindowCommands", "Details &beside the table")),
               text(QT_TRANSLATE_NOOP("WindowCommands",
                                      "Puts the details beside the table instead of below it.")),
               {},
               group,
               {},
               {},
               true},
              page.detailsOrientation() == Qt::Horizontal, [&page](bool isOn) {
                  page.setDetailsOrientation(isOn ? Qt::Horizontal : Qt::Vertical);
              });
    registry.add({command::ResetColumns,
                  text(QT_TRANSLATE_NOOP("WindowCommands", "&Reset columns")),
                  text(QT_TRANSLATE_NOOP("WindowCommands",
                                         "Gives the table its first columns and widths back.")),
                  {},
                  group},
                 [&page] { page.resetColumns(); });
}

void addProgramCommands(CommandRegistry &registry, MainWindow &window)
{
    const QString group = QCoreApplication::translate("WindowCommands", "Program");
    registry.add({command::ShowWindow, text(QT_TRANSLATE_NOOP("WindowCommands", "Show &window")),
                  text(QT_TRANSLATE_NOOP("WindowCommands", "Brings the window to the front.")),
                  QStringLiteral("window"), group},
                 [&window] { window.bringToFront(); });
    registry.add({command::Shortcuts,
                  text(QT_TRANSLATE_NOOP("WindowCommands", "&Keyboard shortcuts…")),
                  text(QT_TRANSLATE_NOOP("WindowCommands",
                                         "Shows every command with its keys, to look up and "
                                         "change.")),
                  QStringLiteral("keyboard"), group, QKeySequence(Qt::Key_F1)},
                 [&window] { window.editShortcuts(); });
    registry.add({command::About, text(QT_TRANSLATE_NOOP("WindowCommands", "&About ktrdr monitor")),
                  text(QT_TRANSLATE_NOOP("WindowCommands", "Version, licence, and where the data "
                                                           "is kept.")),
                  QStringLiteral("info"), group},
                 [&window] { window.about(); });
    registry.add({command::Quit, text(QT_TRANSLATE_NOOP("WindowCommands", "&Quit")),
                  text(QT_TRANSLATE_NOOP("WindowCommands",
                                         "Ends the program; asks first while operations run.")),
                  QStringLiteral("quit"), group, QKeySequence(Qt::CTRL | Qt::Key_Q)},
                 [&window] { window.quit(); });
}

QMenu *addMenu(QMenuBar &bar, const QString &title, const char *name)
{
    QMenu *menu = bar.addMenu(title);
    menu->setObjectName(QLatin1StringView(name));
    return menu;
}

} // namespace

void addWindowCommands(CommandRegistry &registry, MainWindow &window, OperationsPage &page)
{
    addDataCommands(registry, window);
    addOperationCommands(registry, window, page);
    addViewCommands(registry, page);
    addProgramCommands(registry, window);
}

void buildMenuBar(QMenuBar &bar, const CommandRegistry &registry, const OptionCommands &options)
{
    fillMenu(*addMenu(bar, text(QT_TRANSLATE_NOOP("WindowCommands", "&File")), "menu.file"),
             registry, {command::LoadData, command::TrySample, {}, command::Quit});
    fillMenu(
        *addMenu(bar, text(QT_TRANSLATE_NOOP("WindowCommands", "&Operations")), "menu.operations"),
        registry,
        {command::Cancel,
         command::CancelAll,
         command::Retry,
         command::Remove,
         {},
         command::Copy,
         CopyCsv,
         CopyJson});

    QMenu *view = addMenu(bar, text(QT_TRANSLATE_NOOP("WindowCommands", "&View")), "menu.view");
    fillMenu(*view, registry,
             {command::Search,
              ClearFilters,
              {},
              Sidebar,
              Details,
              DetailsBeside,
              command::ResetColumns,
              {}});
    fillMenu(*view->addMenu(text(QT_TRANSLATE_NOOP("WindowCommands", "&Theme"))), registry,
             options.themes());
    fillMenu(*view->addMenu(text(QT_TRANSLATE_NOOP("WindowCommands", "&Language"))), registry,
             options.languages());

    QMenu *choices =
        addMenu(bar, text(QT_TRANSLATE_NOOP("WindowCommands", "O&ptions")), "menu.options");
    fillMenu(*choices, registry, options.tray());
    choices->addSeparator();
    fillMenu(*choices->addMenu(text(QT_TRANSLATE_NOOP("WindowCommands", "&Notify when"))), registry,
             options.notifications());

    fillMenu(*addMenu(bar, text(QT_TRANSLATE_NOOP("WindowCommands", "&Help")), "menu.help"),
             registry, {command::Shortcuts, {}, command::About});
}

void buildToolBar(QToolBar &bar, const CommandRegistry &registry)
{
    fillToolBar(bar, registry,
                {command::LoadData,
                 {},
                 command::Cancel,
                 command::CancelAll,
                 command::Retry,
                 command::Remove});
}

void buildContextMenu(QMenu &menu, const CommandRegistry &registry)
{
    fillMenu(
        menu, registry,
        {command::Cancel, command::Retry, command::Remove, {}, command::Copy, CopyCsv, CopyJson});
}

} // namespace ktrdr::ui
