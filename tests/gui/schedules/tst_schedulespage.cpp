#include "ui/schedules/schedulespage.h"

#include "core/marketdata/isotime.h"
#include "core/marketdata/schedules/schedulerunner.h"
#include "tests/gui/fixtures/appearance.h"
#include "tests/gui/support/corefixture.h"
#include "tests/support/stricttest.h"
#include "translations/translators.h"
#include "ui/commands/commandids.h"
#include "ui/commands/commandregistry.h"
#include "ui/schedules/schedulesmodel.h"
#include "ui/schedules/scheduletable.h"
#include "ui/theme/palettes.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using marketdata::RunOutcome;
using marketdata::Schedule;
using marketdata::ScheduleRule;

namespace {

/// The page in a window, with its commands.
struct Fixture
{
    test::CoreFixture core;
    marketdata::ScheduleRunner runner{core.home.path(), *core.data, *core.board, core.ledger.get(),
                                      core.clock};
    CommandRegistry commands;
    QMainWindow window;
    SchedulesPage *page = new SchedulesPage(runner);

    Fixture()
    {
        page->addCommands(commands);
        window.addActions(commands.actions());
        window.setCentralWidget(page);
        const auto update = [this] { commands.update({}); };
        QObject::connect(page, &WindowPage::commandsChanged, &window, update);
        update();
        window.resize(1100, 640);
    }

    void show()
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window did not become active");
        page->setFocus();
    }
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return window.findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] ScheduleTable &table() const { return *child<ScheduleTable>("scheduleTable"); }
    [[nodiscard]] Schedule add(const QString &symbol, const QString &when)
    {
        marketdata::DataLoadRequest request;
        request.symbols = {*marketdata::Symbol::parse(symbol)};
        request.timeframes = {*marketdata::Timeframe::parse(u"1d")};
        request.mode = marketdata::LoadMode::Full;
        request.source = QStringLiteral("sample");
        const auto added = runner.add(request, *ScheduleRule::parse(when), true);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return *added;
    }
    void addRun(const Schedule &schedule, RunOutcome outcome, const QString &note = {})
    {
        const qint64 now = runner.now();
        static_cast<void>(runner.book().change(schedule.id, [&](Schedule &fresh) {
            fresh.addRun({now - 60, now - 55, outcome, {}, note, 0});
            return true;
        }));
    }
    [[nodiscard]] QString cell(int row, ScheduleColumn column) const
    {
        return table().model()->index(row, static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] const Schedule *find(const Schedule &schedule) const
    {
        return runner.content().find(schedule.id);
    }
};

const auto EveryEvening = QStringLiteral("every weekday 22:15 New York");

} // namespace

class TestSchedulesPage final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void emptyPageSaysWhatToDo();
    void aRowTellsWhatWhenAndHow();
    void whatOtherProgramsAddAppears();
    void theSpaceBarSwitchesOnAndOff();
    void aClickIntoTheFirstColumnSwitches();
    void detailsTellTheTimeHereAndThereAndTheRuns();
    void runNowStartsTheLoad();
    void enterChangesWhenItIsDue();
    void removalAsksFirst();
    void aDamagedEntryIsShownAndCanBeRemoved();
    void commandsNeedASelectedScheduleOnTheTopPage();
    void everyWidgetHasAName();
    void stateIsKept();
    void everyLook_data();
    void everyLook();
};

void TestSchedulesPage::emptyPageSaysWhatToDo()
{
    Fixture f;
    f.show();
    QVERIFY(f.child<QWidget>("noSchedules")->isVisible());
    QVERIFY(f.child<QPushButton>("noSchedules.add")->hasFocus());
    QSignalSpy wanted(f.page, &SchedulesPage::newScheduleRequested);
    QTest::keyClick(f.child<QPushButton>("noSchedules.add"), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    const Schedule schedule = f.add(QStringLiteral("GOOG"), EveryEvening);
    QVERIFY(!f.child<QWidget>("noSchedules")->isVisible());
    QVERIFY(f.table().hasFocus());
    QVERIFY(f.page->selectedId() == schedule.id);
}

void TestSchedulesPage::aRowTellsWhatWhenAndHow()
{
    Fixture f;
    const QAbstractItemModelTester tester(f.table().model());
    const Schedule schedule = f.add(QStringLiteral("GOOG"), EveryEvening);
    QCOMPARE(f.cell(0, ScheduleColumn::Load), QStringLiteral("GOOG 1d"));
    QCOMPARE(f.cell(0, ScheduleColumn::When), QStringLiteral("Every weekday at 22:15, New York"));
    QVERIFY(!f.cell(0, ScheduleColumn::Next).isEmpty());
    QCOMPARE(f.cell(0, ScheduleColumn::Result), QString());
    f.addRun(schedule, RunOutcome::Failed, QStringLiteral("The disk is full."));
    QTRY_COMPARE(f.cell(0, ScheduleColumn::Result), QStringLiteral("Failed"));
    QVERIFY(!f.cell(0, ScheduleColumn::LastRun).isEmpty());
    const QModelIndex result =
        f.table().model()->index(0, static_cast<int>(ScheduleColumn::Result));
    QCOMPARE(result.data(Qt::ToolTipRole).toString(), QStringLiteral("Failed: The disk is full."));
    QCOMPARE(result.data(ScheduleIconRole).toString(), QStringLiteral("status-failed"));
}

void TestSchedulesPage::whatOtherProgramsAddAppears()
{
    Fixture f;
    const QAbstractItemModelTester tester(f.table().model());
    const marketdata::ScheduleBook other(f.core.home.path());
    marketdata::DataLoadRequest request;
    request.symbols = {*marketdata::Symbol::parse(QStringLiteral("MSFT"))};
    request.timeframes = {*marketdata::Timeframe::parse(u"1h")};
    const auto added = other.add(request, *ScheduleRule::parse(EveryEvening), true, f.runner.now());
    QVERIFY(added);
    QTRY_COMPARE(f.table().model()->rowCount(), 1);
    QCOMPARE(f.cell(0, ScheduleColumn::Load), QStringLiteral("MSFT 1h"));
    QVERIFY(other.remove(added->id));
    QTRY_COMPARE(f.table().model()->rowCount(), 0);
}

void TestSchedulesPage::theSpaceBarSwitchesOnAndOff()
{
    Fixture f;
    const Schedule schedule = f.add(QStringLiteral("GOOG"), EveryEvening);
    f.show();
    QTest::keyClick(&f.table(), Qt::Key_Space);
    QVERIFY(!f.find(schedule)->isEnabled);
    QCOMPARE(f.cell(0, ScheduleColumn::Next), QStringLiteral("Switched off"));
    QCOMPARE(f.table().model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Switched off"));
    QTest::keyClick(&f.table(), Qt::Key_Space);
    QVERIFY(f.find(schedule)->isEnabled);
    f.commands.action(command::SwitchSchedule)->trigger();
    QVERIFY(!f.find(schedule)->isEnabled);
}

void TestSchedulesPage::aClickIntoTheFirstColumnSwitches()
{
    Fixture f;
    const Schedule schedule = f.add(QStringLiteral("GOOG"), EveryEvening);
    f.show();
    const QRect first = f.table().visualRect(f.table().model()->index(0, 0));
    QTest::mouseClick(f.table().viewport(), Qt::LeftButton, {}, first.center());
    QVERIFY(!f.find(schedule)->isEnabled);
    const QRect second = f.table().visualRect(f.table().model()->index(0, 1));
    QTest::mouseClick(f.table().viewport(), Qt::LeftButton, {}, second.center());
    QVERIFY(!f.find(schedule)->isEnabled);
}

void TestSchedulesPage::detailsTellTheTimeHereAndThereAndTheRuns()
{
    Fixture f;
    const Schedule schedule =
        f.add(QStringLiteral("GOOG"), QStringLiteral("30 min after the close XTKS"));
    f.show();
    QCOMPARE(f.child<QLabel>("scheduleDetails.title")->text(), QStringLiteral("GOOG 1d"));
    QVERIFY(f.child<QLabel>("scheduleDetails.noRuns")->isVisible());
    const QList<QLabel *> labels = f.child<QWidget>("scheduleDetails")->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("Tokyo"));
    }));
    f.addRun(schedule, RunOutcome::Skipped);
    const auto *runs = f.child<QTableView>("scheduleDetails.runs");
    QTRY_VERIFY(runs->isVisible());
    QCOMPARE(runs->model()->index(0, 1).data().toString(),
             QStringLiteral("Skipped, because the run before was still going."));
}

void TestSchedulesPage::runNowStartsTheLoad()
{
    Fixture f;
    const Schedule schedule = f.add(QStringLiteral("GOOG"), EveryEvening);
    f.show();
    f.commands.action(command::RunSchedule)->trigger();
    QTRY_COMPARE(toString(f.find(schedule)->runs.value(0).outcome),
                 toString(RunOutcome::Completed));
    QCOMPARE(f.cell(0, ScheduleColumn::Result), QStringLiteral("Completed"));

    // The run leads to its operation.
    QSignalSpy wanted(f.page, &SchedulesPage::operationRequested);
    auto *runs = f.child<QTableView>("scheduleDetails.runs");
    runs->setCurrentIndex(runs->model()->index(0, 0));
    QTest::keyClick(runs, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    const auto *id =
        static_cast<const operations::OperationId *>(wanted.first().first().constData());
    QVERIFY(*id == *f.find(schedule)->runs.first().operation);
}

void TestSchedulesPage::enterChangesWhenItIsDue()
{
    Fixture f;
    const Schedule schedule = f.add(QStringLiteral("GOOG"), EveryEvening);
    f.show();
    QTest::keyClick(&f.table(), Qt::Key_Return);
    auto *dialog = f.child<QDialog>("scheduleDialog");
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto *kind = f.child<QWidget>("schedule.kind");
    QCOMPARE(dialog->focusWidget(), kind);
    QTest::keyClick(kind, Qt::Key_Home);
    f.child<QPushButton>("schedule.save")->click();
    QCOMPARE(f.find(schedule)->rule.toText(), QStringLiteral("every day 22:15 America/New_York"));
}

void TestSchedulesPage::removalAsksFirst()
{
    Fixture f;
    const Schedule schedule = f.add(QStringLiteral("GOOG"), EveryEvening);
    f.show();
    f.commands.action(command::RemoveSchedule)->trigger();
    auto *question = f.child<QMessageBox>("removeSchedule");
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(f.find(schedule));
    QTRY_VERIFY(!f.child<QMessageBox>("removeSchedule"));
    f.commands.action(command::RemoveSchedule)->trigger();
    f.child<QPushButton>("removeSchedule.yes")->click();
    QVERIFY(!f.find(schedule));
    QVERIFY(f.child<QWidget>("noSchedules")->isVisible());
}

void TestSchedulesPage::aDamagedEntryIsShownAndCanBeRemoved()
{
    Fixture f;
    static_cast<void>(f.add(QStringLiteral("GOOG"), EveryEvening));
    QFile file(f.runner.book().path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll().replace("22:15", "42:15");
    file.close();
    QFile::remove(file.fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    f.show();
    QTRY_COMPARE(f.cell(0, ScheduleColumn::Load), QStringLiteral("This entry cannot be read"));
    QVERIFY(f.cell(0, ScheduleColumn::Result).contains(u"42:15"));
    QVERIFY(!f.commands.action(command::RunSchedule)->isEnabled());
    QVERIFY(!f.commands.action(command::EditSchedule)->isEnabled());
    QTest::keyClick(&f.table(), Qt::Key_Space);
    f.commands.action(command::RemoveSchedule)->trigger();
    f.child<QPushButton>("removeSchedule.yes")->click();
    QCOMPARE(f.table().model()->rowCount(), 0);
}

void TestSchedulesPage::commandsNeedASelectedScheduleOnTheTopPage()
{
    Fixture f;
    f.show();
    const QStringList ids{command::EditSchedule, command::SwitchSchedule, command::RunSchedule,
                          command::RemoveSchedule};
    for (const QString &id : ids)
        QVERIFY2(!f.commands.action(id)->isEnabled(), qPrintable(id));
    QVERIFY(f.commands.action(command::AddSchedule)->isEnabled());
    static_cast<void>(f.add(QStringLiteral("GOOG"), EveryEvening));
    for (const QString &id : ids)
        QVERIFY2(f.commands.action(id)->isEnabled(), qPrintable(id));
    f.page->hide();
    f.commands.update({});
    for (const QString &id : ids)
        QVERIFY2(!f.commands.action(id)->isEnabled(), qPrintable(id));
}

void TestSchedulesPage::everyWidgetHasAName()
{
    Fixture f;
    static_cast<void>(f.add(QStringLiteral("GOOG"), EveryEvening));
    f.show();
    QCOMPARE(f.page->accessibleName(), QStringLiteral("Schedules"));
    QVERIFY(!f.table().accessibleName().isEmpty());
    QVERIFY(!f.table().accessibleDescription().isEmpty());
    QVERIFY(!f.child<QTableView>("scheduleDetails.runs")->accessibleName().isEmpty());
}

void TestSchedulesPage::stateIsKept()
{
    QJsonObject state;
    {
        Fixture f;
        f.table().setColumnWidth(1, 321);
        f.table().sortByColumn(static_cast<int>(ScheduleColumn::When), Qt::DescendingOrder);
        state = f.page->saveState();
    }
    Fixture f;
    f.page->restoreState(state);
    QCOMPARE(f.table().columnWidth(1), 321);
    QCOMPARE(f.page->saveState(), state);
}

void TestSchedulesPage::everyLook_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isDark");
    for (const char *language : {"en", "de", "zh_CN"}) {
        for (const bool isDark : {false, true})
            QTest::addRow("%s-%s", language, isDark ? "dark" : "light")
                << QString::fromLatin1(language) << isDark;
    }
}

void TestSchedulesPage::everyLook()
{
    QFETCH(QString, language);
    QFETCH(bool, isDark);
    test::useAppearance(isDark ? darkPalette() : lightPalette());
    translations::install(*qApp, language);
    {
        Fixture f;
        const Schedule first = f.add(QStringLiteral("AAPL"), EveryEvening);
        const Schedule second =
            f.add(QStringLiteral("MSFT"), QStringLiteral("30 min after the close XETR"));
        const Schedule third =
            f.add(QStringLiteral("GOOG"), QStringLiteral("every mon,wed 9:30 Berlin"));
        f.addRun(first, RunOutcome::Completed);
        f.addRun(second, RunOutcome::CompletedWithWarnings, QStringLiteral("2 gaps left."));
        f.addRun(third, RunOutcome::Missed);
        QVERIFY(f.runner.setEnabled(third.id, false));
        f.show();
        f.page->showSchedule(second.id);
        QTRY_VERIFY(f.child<QTableView>("scheduleDetails.runs")->isVisible());
        const QImage picture = f.window.grab().toImage();
        test::keepPicture(picture, QStringLiteral("schedules-") +
                                       QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(test::countPixels(picture, colourOf(Meaning::Good, f.window.palette())) > 5);
    }
    translations::install(*qApp, QStringLiteral("en"));
    test::useAppearance(lightPalette());
}

QTEST_MAIN(TestSchedulesPage)

#include "tst_schedulespage.moc"
