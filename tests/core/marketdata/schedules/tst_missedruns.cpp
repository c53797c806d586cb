#include "core/marketdata/isotime.h"
#include "tests/core/marketdata/schedules/scheduleprogram.h"
#include "tests/core/marketdata/schedules/scheduletest.h"

#include <QTest>

using namespace ktrdr;
using namespace ktrdr::marketdata;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::googleLoad;
using Program = test::ScheduleProgram;

/// Runs whose moment no program saw, and clocks that jump.
class TestMissedRuns final : public test::ScheduleTest
{
    Q_OBJECT

private Q_SLOTS:
    void aMissedRunIsMadeUpForAndTold();
    void whatDoesNotCatchUpIsToldAsMissed();
    void severalMissedRunsAreMadeUpForOnce();
    void aClockSetBackStartsNothingTwice();
    void aClockSetForwardIsNoFlood();
    void aClockThatWasWrongByYearsIsForgiven();
    void switchedOffSleepsAndOnDoesNotCatchUp();
};

void TestMissedRuns::aMissedRunIsMadeUpForAndTold()
{
    ScheduleId id = ScheduleId::fromNumber(1);
    {
        Program before(home());
        id = before.addDaily().id;
    }
    Program p(home());
    p.work.clock().advance(5h);
    p.runner.start();
    QCOMPARE(p.started.count(), 1);
    QCOMPARE(p.told.count(), 1);
    QVERIFY(p.toldAt(0).contains(u"no program ran"));
    QVERIFY(p.toldAt(0).contains(u"GOOG 1d"));
    QVERIFY(ends(p, id, RunOutcome::Completed));
    QCOMPARE(toIsoTime(p.lastRun(id).due), u"2024-03-01T14:00:00Z"_s);
}

void TestMissedRuns::whatDoesNotCatchUpIsToldAsMissed()
{
    Program p(home());
    const Schedule schedule = p.addDaily(googleLoad(), false);
    p.work.clock().advance(5h);
    p.runner.start();
    QCOMPARE(p.operations(), 0);
    QCOMPARE(toString(p.lastRun(schedule.id).outcome), toString(RunOutcome::Missed));
    QCOMPARE(p.told.count(), 1);
    QVERIFY(p.toldAt(0).contains(u"missed"));
    p.advance(20h);
    QCOMPARE(p.started.count(), 1);
}

void TestMissedRuns::severalMissedRunsAreMadeUpForOnce()
{
    Program p(home());
    const Schedule schedule = p.addDaily();
    p.work.clock().advance(std::chrono::hours(24 * 5));
    p.runner.start();
    QCOMPARE(p.started.count(), 1);
    QCOMPARE(p.lastRun(schedule.id).missed, 4);
    QCOMPARE(toIsoTime(p.lastRun(schedule.id).due), u"2024-03-05T14:00:00Z"_s);
    QVERIFY(p.toldAt(0).contains(u"5"));
    QVERIFY(ends(p, schedule.id, RunOutcome::Completed));
    p.advance(60s);
    QCOMPARE(p.started.count(), 1);
}

void TestMissedRuns::aClockSetBackStartsNothingTwice()
{
    Program p(home());
    const Schedule schedule = p.addDaily();
    p.runner.start();
    p.advance(1h);
    QVERIFY(ends(p, schedule.id, RunOutcome::Completed));
    p.advance(-2h);
    p.advance(1h);
    p.advance(1h);
    QCOMPARE(p.started.count(), 1);
    p.advance(24h);
    QCOMPARE(p.started.count(), 2);
}

void TestMissedRuns::aClockSetForwardIsNoFlood()
{
    Program p(home());
    const Schedule schedule = p.addDaily();
    p.runner.start();
    p.advance(std::chrono::hours(24 * 365 * 3));
    QCOMPARE(p.started.count(), 1);
    QCOMPARE(p.told.count(), 1);
    QVERIFY(ends(p, schedule.id, RunOutcome::Completed));
}

void TestMissedRuns::aClockThatWasWrongByYearsIsForgiven()
{
    Program p(home());
    const Schedule schedule = p.addDaily();
    p.runner.start();
    p.advance(std::chrono::hours(24 * 365 * 3));
    QVERIFY(ends(p, schedule.id, RunOutcome::Completed));
    p.advance(-std::chrono::hours(24 * 365 * 3));
    QCOMPARE(p.started.count(), 1);
    p.advance(1h);
    QCOMPARE(p.started.count(), 2);
}

void TestMissedRuns::switchedOffSleepsAndOnDoesNotCatchUp()
{
    Program p(home());
    const Schedule schedule = p.addDaily();
    p.runner.start();
    QVERIFY(p.runner.setEnabled(schedule.id, false));
    p.advance(48h);
    QCOMPARE(p.operations(), 0);
    QVERIFY(p.runner.setEnabled(schedule.id, true));
    p.advance(60s);
    QCOMPARE(p.operations(), 0);
    QCOMPARE(p.runner.content().find(schedule.id)->nextRun(p.runner.now()),
             fromIsoTime(u"2024-03-03T14:00:00Z"));
    p.advance(1h);
    QCOMPARE(p.started.count(), 1);
}

QTEST_GUILESS_MAIN(TestMissedRuns)

#include "tst_missedruns.moc"
