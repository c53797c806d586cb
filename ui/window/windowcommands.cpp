#include "ui/window/windowcommands.h"

#include "ui/commands/commandids.h"
#include "ui/commands/commandmenu.h"
#include "ui/commands/commandregistry.h"
#include "ui/pages/pagestack.h"
#include "ui/pages/windowpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/optionsmenu.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace ktrdr::ui {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("WindowCommands", source);
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
        {command::Train, text(QT_TRANSLATE_NOOP("WindowCommands", "New &training…")),
         text(QT_TRANSLATE_NOOP("WindowCommands", "Chooses a strategy, checks it and starts "
                                                  "training its model.")),
         QStringLiteral("run"), QCoreApplication::translate("WindowCommands", "Training"),
         QKeySequence(Qt::CTRL | Qt::Key_T), acceptsWork},
        [&window] { window.newTraining(); });
    registry.add({command::ImportCsv, text(QT_TRANSLATE_NOOP("WindowCommands", "&Import CSV…")),
                  text(QT_TRANSLATE_NOOP("WindowCommands",
                                         "Brings a CSV file of bars into the store; its first rows "
                                         "are shown before.")),
                  QStringLiteral("inbox"), group, QKeySequence(Qt::CTRL | Qt::Key_I), acceptsWork},
                 [&window] { window.importCsv(); });
    registry.add(
        {command::ImportFolder, text(QT_TRANSLATE_NOOP("WindowCommands", "Import &folder…")),
         text(QT_TRANSLATE_NOOP("WindowCommands",
                                "Brings all files of a folder that are named like AAPL_1h.csv into "
                                "the store.")),
         QStringLiteral("inbox"), group, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
         acceptsWork},
        [&window] { window.importFolder(); });
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

void addViewCommands(CommandRegistry &registry, const MainWindow &window)
{
    const QString group = QCoreApplication::translate("WindowCommands", "View");
    registry.add({command::Search, text(QT_TRANSLATE_NOOP("WindowCommands", "&Search")),
                  text(QT_TRANSLATE_NOOP("WindowCommands", "Goes to the search box.")),
                  QStringLiteral("search"), group, QKeySequence(Qt::CTRL | Qt::Key_F)},
                 [&window] { window.pages().current()->focusSearch(); });
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

void addWindowCommands(CommandRegistry &registry, MainWindow &window)
{
    addDataCommands(registry, window);
    addViewCommands(registry, window);
    addProgramCommands(registry, window);
}

QString pageCommand(const WindowPage &page)
{
    return u"page." + page.name();
}

void addPageCommand(CommandRegistry &registry, PageStack &pages, WindowPage &page, int number)
{
    registry.add(
        {pageCommand(page), page.title(),
         QCoreApplication::translate("WindowCommands", "Goes to the page “%1”.").arg(page.title()),
         page.iconName(), QCoreApplication::translate("WindowCommands", "View"),
         QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key(Qt::Key_0 + number)))},
        [&pages, &page] { pages.show(page); });
}

void buildMenuBar(QMenuBar &bar, const CommandRegistry &registry, const OptionCommands &options,
                  const PageStack &pages)
{
    // A menu that goes may be the one whose command changed the page.
    for (QMenu *menu : bar.findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        menu->deleteLater();
    bar.clear();
    const WindowPage &page = *pages.current();
    fillMenu(*addMenu(bar, text(QT_TRANSLATE_NOOP("WindowCommands", "&File")), "menu.file"),
             registry,
             {command::LoadData,
              command::Train,
              command::ImportCsv,
              command::ImportFolder,
              command::TrySample,
              {},
              command::Quit});
    if (const QStringList ids = page.menuCommands(); !ids.isEmpty())
        fillMenu(*addMenu(bar, page.title(), "menu.page"), registry, ids);

    QStringList viewIds{command::Search};
    viewIds += page.viewCommands();
    viewIds += QString();
    QMenu *view = addMenu(bar, text(QT_TRANSLATE_NOOP("WindowCommands", "&View")), "menu.view");
    for (const WindowPage *each : pages.pages())
        viewIds += pageCommand(*each);
    viewIds += QString();
    fillMenu(*view, registry, viewIds);
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

void buildToolBar(QToolBar &bar, const CommandRegistry &registry, const PageStack &pages)
{
    bar.clear();
    fillToolBar(bar, registry,
                QStringList{command::LoadData, command::Train, {}} +
                    pages.current()->toolBarCommands());
}

} // namespace ktrdr::ui
