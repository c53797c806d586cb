#include "tests/gui/window/windowfixture.h"
#include "tests/support/stricttest.h"
#include "ui/commands/commandids.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/shortcuteditor.h"
#include "ui/operations/operationspage.h"
#include "ui/pages/pagestack.h"
#include "ui/pages/windowpage.h"
#include "ui/theme/palettes.h"
#include "ui/tray/trayicon.h"
#include "ui/window/options.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>

using namespace ktrdr::operations;
using namespace ktrdr::ui;
using ktrdr::test::CoreFixture;
using ktrdr::test::WindowFixture;

namespace {

void collect(const QMenu &menu, QSet<QString> &ids)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), ids);
        else
            ids << action->objectName();
    }
}

} // namespace

class TestMainWindow final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsInAMenu();
    void everyToolButtonIsACommand();
    void noTwoCommandsShareKeys();
    void defaultKeysAreThoseOfTheManual();
    void emptyStateEnablesNothingThatNeedsASelection();
    void titleAndStatusBarCountWhatRuns();
    void cancelAllAsksForMoreThanOne();
    void quitWithNothingRunningClosesAtOnce();
    void quitGuardStayKeepsEverything();
    void quitGuardCancelStopsThemAndCloses();
    void quitGuardOffersTheTrayOnlyWithOne();
    void closeToTrayIsExplainedOnce();
    void trayThatGoesBringsTheWindowBack();
    void startInTrayShowsTheWindowWithoutATray();
    void minimisedWindowGoesToTheTrayOnlyIfWanted();
    void clickedNotificationOpensItsOperation();
    void noticesStayUntilPutAway();
    void themeIsSwitchedAndKept();
    void shortcutsAndLayoutSurviveARestart();
    void shutDownIsDoneOnce();
    void windowFitsASmallScreen();
    void interactiveWidgetsHaveNames();
};

void TestMainWindow::everyCommandIsInAMenu()
{
    const WindowFixture f;
    QSet<QString> ids;
    for (WindowPage *page : f.window->pages().pages()) {
        f.window->commands().action(u"page." + page->name())->trigger();
        for (const QAction *top : f.window->menuBar()->actions())
            collect(*top->menu(), ids);
    }
    for (const Command &command : f.window->commands().commands()) {
        if (command.id == command::ShowWindow)
            continue; // only the tray has a use for it
        QVERIFY2(ids.contains(command.id), qPrintable(command.id));
        QVERIFY2(!command.help.isEmpty() && !command.text.isEmpty(), qPrintable(command.id));
    }
}

void TestMainWindow::everyToolButtonIsACommand()
{
    const WindowFixture f;
    const auto *bar = f.child<QToolBar>("toolBar");
    QVERIFY(bar->actions().size() >= 5);
    for (const QAction *action : bar->actions())
        QVERIFY(action->isSeparator() || f.window->commands().find(action->objectName()));
}

void TestMainWindow::noTwoCommandsShareKeys()
{
    const WindowFixture f;
    const CommandRegistry &commands = f.window->commands();
    for (const Command &command : commands.commands())
        QVERIFY2(!commands.conflict(command.id, commands.keys(command.id)), qPrintable(command.id));
}

void TestMainWindow::defaultKeysAreThoseOfTheManual()
{
    const WindowFixture f;
    const std::pair<QString, const char *> expected[] = {
        {command::LoadData, "Ctrl+L"},  {command::Train, "Ctrl+T"},
        {command::ImportCsv, "Ctrl+I"}, {command::ImportFolder, "Ctrl+Shift+I"},
        {command::Cancel, "Del"},       {command::CancelAll, "Ctrl+Shift+Del"},
        {command::Retry, "Ctrl+R"},     {command::Search, "Ctrl+F"},
        {command::Copy, "Ctrl+C"},      {command::Shortcuts, "F1"},
        {command::Quit, "Ctrl+Q"},
    };
    for (const auto &[id, keys] : expected)
        QCOMPARE(f.window->commands().keys(id), QKeySequence(QLatin1StringView(keys)));
}

void TestMainWindow::emptyStateEnablesNothingThatNeedsASelection()
{
    const WindowFixture f;
    for (const QString &id :
         {command::Cancel, command::CancelAll, command::Retry, command::Remove, command::Copy})
        QVERIFY2(!f.window->commands().action(id)->isEnabled(), qPrintable(id));
    QVERIFY(f.window->commands().action(command::LoadData)->isEnabled());
}

void TestMainWindow::titleAndStatusBarCountWhatRuns()
{
    WindowFixture f;
    const auto *counts = f.child<QLabel>("status.counts");
    QCOMPARE(counts->text(), QStringLiteral("Nothing is running"));
    QCOMPARE(f.window->windowTitle(), QStringLiteral("ktrdr monitor"));
    (void)f.core.start(QStringLiteral("one"));
    (void)f.core.start(QStringLiteral("two"));
    QTRY_COMPARE(counts->text(), QStringLiteral("2 running"));
    QTRY_COMPARE(f.window->windowTitle(), QStringLiteral("2 running – ktrdr monitor"));
    f.core.board->cancelAll();
    QTRY_COMPARE(f.window->windowTitle(), QStringLiteral("ktrdr monitor"));
}

void TestMainWindow::cancelAllAsksForMoreThanOne()
{
    WindowFixture f;
    f.show();
    const OperationId one = f.core.start(QStringLiteral("one"));
    const OperationId two = f.core.start(QStringLiteral("two"));
    QTRY_VERIFY(f.core.status(one) == OperationStatus::Running &&
                f.core.status(two) == OperationStatus::Running);
    QTRY_VERIFY(f.window->commands().action(command::CancelAll)->isEnabled());
    QVERIFY(f.trigger(command::CancelAll));
    auto *question = f.child<QMessageBox>("cancelAll");
    QVERIFY(question && question->isVisible());
    QVERIFY(f.core.status(one) == OperationStatus::Running);
    f.child<QAbstractButton>("cancelAll.yes")->click();
    QTRY_VERIFY(f.core.status(one) == OperationStatus::Cancelled &&
                f.core.status(two) == OperationStatus::Cancelled);
}

void TestMainWindow::quitWithNothingRunningClosesAtOnce()
{
    WindowFixture f;
    f.show();
    QSignalSpy closed(f.window.get(), &MainWindow::closed);
    QVERIFY(f.trigger(command::Quit));
    QTRY_COMPARE(closed.count(), 1);
    QVERIFY(!f.window->isVisible());
}

void TestMainWindow::quitGuardStayKeepsEverything()
{
    WindowFixture f;
    f.show();
    const OperationId id = f.core.start(QStringLiteral("precious"));
    QTRY_VERIFY(f.core.status(id) == OperationStatus::Running);
    QSignalSpy closed(f.window.get(), &MainWindow::closed);
    f.window->QWidget::close();
    auto *question = f.child<QMessageBox>("quitGuard");
    QVERIFY(question && question->isVisible());
    QVERIFY(question->text().contains(u'1'));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!f.child<QMessageBox>("quitGuard"));
    QVERIFY(f.window->isVisible());
    QCOMPARE(closed.count(), 0);
    QVERIFY(f.core.status(id) == OperationStatus::Running);
}

void TestMainWindow::quitGuardCancelStopsThemAndCloses()
{
    WindowFixture f;
    f.show();
    const OperationId id = f.core.start(QStringLiteral("doomed"));
    QTRY_VERIFY(f.core.status(id) == OperationStatus::Running);
    QSignalSpy closed(f.window.get(), &MainWindow::closed);
    QVERIFY(f.trigger(command::Quit));
    f.child<QAbstractButton>("quitGuard.cancelThem")->click();
    QTRY_COMPARE(closed.count(), 1);
    QVERIFY(f.core.status(id) == OperationStatus::Cancelled);
}

void TestMainWindow::quitGuardOffersTheTrayOnlyWithOne()
{
    WindowFixture f;
    f.show();
    const OperationId id = f.core.start(QStringLiteral("long"));
    QTRY_VERIFY(f.core.status(id) == OperationStatus::Running);
    QVERIFY(f.trigger(command::Quit));
    QVERIFY(!f.child<QAbstractButton>("quitGuard.keep"));
    f.child<QAbstractButton>("quitGuard.stay")->click();
    QTRY_VERIFY(!f.child<QMessageBox>("quitGuard"));

    f.tray.available = true;
    f.restart();
    f.show();
    QVERIFY(f.trigger(command::Quit));
    f.child<QAbstractButton>("quitGuard.keep")->click();
    QTRY_VERIFY(!f.window->isVisible());
    QVERIFY(f.core.status(id) == OperationStatus::Running);
}

void TestMainWindow::closeToTrayIsExplainedOnce()
{
    WindowFixture f;
    f.tray.available = true;
    f.restart();
    f.window->options().set(Options::Switch::CloseToTray, true);
    f.show();
    f.window->QWidget::close();
    QVERIFY(!f.window->isVisible());
    QCOMPARE(f.notifications.shown.size(), 1);
    Q_EMIT f.tray.activated();
    QVERIFY(f.window->isVisible());
    f.window->QWidget::close();
    QCOMPARE(f.notifications.shown.size(), 1);
}

void TestMainWindow::trayThatGoesBringsTheWindowBack()
{
    WindowFixture f;
    f.tray.available = true;
    f.restart();
    f.window->options().set(Options::Switch::StartInTray, true);
    f.window->tray().setRetryInterval(std::chrono::milliseconds(20));
    f.window->start(false);
    QVERIFY(!f.window->isVisible());
    f.tray.available = false;
    QTRY_VERIFY(f.window->isVisible());
}

void TestMainWindow::startInTrayShowsTheWindowWithoutATray()
{
    WindowFixture f;
    f.window->start(true);
    QVERIFY(f.window->isVisible());
}

void TestMainWindow::minimisedWindowGoesToTheTrayOnlyIfWanted()
{
    WindowFixture f;
    f.tray.available = true;
    f.restart();
    f.show();
    f.window->showMinimized();
    QCoreApplication::sendPostedEvents();
    QVERIFY(f.window->isVisible());
    f.window->bringToFront();
    f.window->options().set(Options::Switch::MinimiseToTray, true);
    f.window->showMinimized();
    QTRY_VERIFY(!f.window->isVisible());
}

void TestMainWindow::clickedNotificationOpensItsOperation()
{
    WindowFixture f;
    const OperationId first = f.core.start(QStringLiteral("first"));
    const OperationId second = f.core.start(QStringLiteral("second"));
    QTRY_VERIFY(f.core.board->find(first) && f.core.board->find(second));
    Q_EMIT f.notifications.activated(first.toString());
    QVERIFY(f.window->isVisible());
    QTRY_COMPARE(f.window->page().selectedIds(), QList<OperationId>{first});
    Q_EMIT f.notifications.activated(second.toString());
    QTRY_COMPARE(f.window->page().selectedIds(), QList<OperationId>{second});
}

void TestMainWindow::noticesStayUntilPutAway()
{
    WindowFixture f;
    f.show();
    auto *notices = f.child<QWidget>("notices");
    QVERIFY(!notices->isVisible());
    f.window->showNotice(QStringLiteral("A damaged file was set aside."));
    f.window->showNotice(QStringLiteral("A damaged file was set aside."));
    QVERIFY(notices->isVisible());
    QCOMPARE(f.child<QLabel>("notices.text")->text(),
             QStringLiteral("A damaged file was set aside."));
    f.child<QAbstractButton>("notices.putAway")->click();
    QVERIFY(!notices->isVisible());
}

void TestMainWindow::themeIsSwitchedAndKept()
{
    WindowFixture f;
    QVERIFY(f.trigger(QStringLiteral("view.theme.dark")));
    QVERIFY(isDark(QApplication::palette()));
    f.restart();
    QVERIFY(f.window->options().theme() == ThemeChoice::Dark);
    QVERIFY(f.window->commands().action(QStringLiteral("view.theme.dark"))->isChecked());
    QVERIFY(!f.window->commands().action(QStringLiteral("view.theme.system"))->isChecked());
}

void TestMainWindow::shortcutsAndLayoutSurviveARestart()
{
    WindowFixture f;
    f.show();
    QVERIFY(f.window->commands().setKeys(command::LoadData, QKeySequence(Qt::Key_F7)));
    QVERIFY(f.trigger(QStringLiteral("view.sidebar")));
    QVERIFY(f.trigger(QStringLiteral("notifications.completed")));
    const bool sidebar = f.window->page().isSidebarVisible();
    f.window->resize(1111, 666);
    f.restart();
    QCOMPARE(f.window->commands().keys(command::LoadData), QKeySequence(Qt::Key_F7));
    QCOMPARE(f.window->page().isSidebarVisible(), sidebar);
    QCOMPARE(f.window->commands().action(QStringLiteral("view.sidebar"))->isChecked(), sidebar);
    QVERIFY(!f.window->options().isNotified(NotificationKind::Completed));
    QVERIFY(f.window->options().isNotified(NotificationKind::Failed));
}

void TestMainWindow::shutDownIsDoneOnce()
{
    WindowFixture f;
    f.show();
    QSignalSpy closed(f.window.get(), &MainWindow::closed);
    f.window->shutDown();
    f.window->shutDown();
    QVERIFY(!f.window->commands().action(command::LoadData)->isEnabled());
    QTRY_COMPARE(closed.count(), 1);
}

void TestMainWindow::windowFitsASmallScreen()
{
    WindowFixture f;
    f.show();
    const QSize least = f.window->minimumSizeHint();
    QVERIFY2(least.height() <= 520 && least.width() <= 880,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

void TestMainWindow::interactiveWidgetsHaveNames()
{
    WindowFixture f;
    f.show();
    QStringList nameless;
    for (const QWidget *widget : f.window->findChildren<QWidget *>()) {
        const bool isPartOfAnother = widget->objectName().startsWith(QStringLiteral("qt_"));
        const bool isPlainText = qobject_cast<const QLabel *>(widget);
        if (widget->focusPolicy() == Qt::NoFocus || isPartOfAnother || isPlainText)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool saysWhatItIs =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (widget->objectName().isEmpty() || !saysWhatItIs) {
            nameless << QStringLiteral("%1 “%2”").arg(
                QLatin1StringView(widget->metaObject()->className()), widget->objectName());
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
