#include "tests/gui/window/windowfixture.h"
#include "tests/support/stricttest.h"
#include "ui/commands/commandids.h"
#include "ui/operations/operationspage.h"
#include "ui/schedules/schedulespage.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using marketdata::RunOutcome;
using test::WindowFixture;

namespace {

QString savedRule(const WindowFixture &f)
{
    const auto &schedules = f.schedules.content().schedules;
    return schedules.isEmpty() ? QString() : schedules.first().rule.toText();
}

} // namespace

class TestWindowSchedules final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aLoadIsSavedAsScheduleByKeyboardAlone();
    void aNewScheduleAsksWhatThenWhen();
    void whatIsMissedIsToldInTheWindow();
    void aRunLeadsToItsOperation();
    void closingTheWindowStartsNothingMore();
};

void TestWindowSchedules::aLoadIsSavedAsScheduleByKeyboardAlone()
{
    WindowFixture f;
    f.show();
    QTest::keyClick(f.window.get(), Qt::Key_L, Qt::ControlModifier);
    auto *load = f.child<QDialog>("newDataLoad");
    QVERIFY(load && QTest::qWaitForWindowActive(load));
    auto *schedule = f.child<QPushButton>("newDataLoad.schedule");
    QVERIFY(!schedule->isEnabled());
    QTest::keyClicks(f.child<QLineEdit>("load.symbols"), QStringLiteral("GOOG"));
    QTRY_VERIFY(schedule->isEnabled());
    QTest::keyClick(schedule, Qt::Key_Space);
    auto *when = f.child<QDialog>("scheduleDialog");
    QVERIFY(when && QTest::qWaitForWindowActive(when));
    QVERIFY(f.child<QLabel>("schedule.load")->text().contains(QStringLiteral("GOOG")));
    QTest::keyClick(when, Qt::Key_Return);
    QVERIFY(savedRule(f).startsWith(QStringLiteral("every weekday 22:15")));
    QTRY_VERIFY(!f.child<QDialog>("newDataLoad"));
    QVERIFY(f.child<SchedulesPage>("schedulesPage")->isVisible());
    QVERIFY(f.child<SchedulesPage>("schedulesPage")->selectedId().has_value());
    QVERIFY(f.core.board->records().isEmpty());
}

void TestWindowSchedules::aNewScheduleAsksWhatThenWhen()
{
    WindowFixture f;
    f.show();
    QTest::keyClick(f.window.get(), Qt::Key_4, Qt::ControlModifier);
    QVERIFY(f.child<QWidget>("noSchedules")->isVisible());
    QVERIFY(f.trigger(command::AddSchedule));
    auto *load = f.child<QDialog>("newDataLoad");
    QVERIFY(load && QTest::qWaitForWindowActive(load));
    QVERIFY(!f.child<QPushButton>("newDataLoad.start")->isVisible());
    QTest::keyClicks(f.child<QLineEdit>("load.symbols"), QStringLiteral("MSFT"));
    QTRY_VERIFY(f.child<QPushButton>("newDataLoad.schedule")->isEnabled());
    QTest::keyClick(f.child<QLineEdit>("load.symbols"), Qt::Key_Return);
    auto *when = f.child<QDialog>("scheduleDialog");
    QVERIFY(when && QTest::qWaitForWindowActive(when));
    // Who thinks better of it is back at what to load.
    QTest::keyClick(when, Qt::Key_Escape);
    QTRY_VERIFY(!f.child<QDialog>("scheduleDialog"));
    QVERIFY(load->isVisible());
    QVERIFY(savedRule(f).isEmpty());
}

void TestWindowSchedules::whatIsMissedIsToldInTheWindow()
{
    WindowFixture f;
    f.show();
    marketdata::DataLoadRequest request;
    request.symbols = {*marketdata::Symbol::parse(QStringLiteral("GOOG"))};
    request.timeframes = {*marketdata::Timeframe::parse(u"1d")};
    request.source = QStringLiteral("sample");
    const auto rule = *marketdata::ScheduleRule::parse(QStringLiteral("every day 12:00 UTC"));
    QVERIFY(f.schedules.add(request, rule, false));
    f.core.clock.shift = std::chrono::hours(47);
    f.schedules.start();
    const QList<QLabel *> labels = f.window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("was missed"));
    }));
}

void TestWindowSchedules::aRunLeadsToItsOperation()
{
    WindowFixture f;
    f.show();
    marketdata::DataLoadRequest request;
    request.symbols = {*marketdata::Symbol::parse(QStringLiteral("GOOG"))};
    request.timeframes = {*marketdata::Timeframe::parse(u"1d")};
    request.source = QStringLiteral("sample");
    const auto added = f.schedules.add(
        request, *marketdata::ScheduleRule::parse(QStringLiteral("every day 12:00 UTC")), true);
    const auto id = f.schedules.runNow(added->id);
    QVERIFY(id);
    QTest::keyClick(f.window.get(), Qt::Key_4, Qt::ControlModifier);
    Q_EMIT f.child<SchedulesPage>("schedulesPage")->operationRequested(*id);
    QVERIFY(f.window->page().isVisible());
    QTRY_VERIFY(f.window->page().currentId() == *id);
}

void TestWindowSchedules::closingTheWindowStartsNothingMore()
{
    WindowFixture f;
    f.show();
    f.schedules.start();
    marketdata::DataLoadRequest request;
    request.symbols = {*marketdata::Symbol::parse(QStringLiteral("GOOG"))};
    request.timeframes = {*marketdata::Timeframe::parse(u"1d")};
    const auto added = f.schedules.add(
        request, *marketdata::ScheduleRule::parse(QStringLiteral("every day 12:00 UTC")), true);
    f.window->shutDown();
    f.core.clock.shift = std::chrono::hours(48);
    f.schedules.check();
    QVERIFY(f.schedules.content().find(added->id)->runs.isEmpty());
}

QTEST_MAIN(TestWindowSchedules)

#include "tst_windowschedules.moc"
