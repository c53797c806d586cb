#include "core/marketdata/isotime.h"
#include "tests/core/marketdata/schedules/scheduleprogram.h"
#include "tests/core/marketdata/schedules/scheduletest.h"
#include "tests/core/marketdata/testbars.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::marketdata;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using operations::OperationRecord;
using operations::OperationStatus;
using test::googleLoad;
using Act = test::ScriptedSource::Act;
using Program = test::ScheduleProgram;

namespace {

BarColumns fiveDays()
{
    return test::evenBars(*fromIsoTime(u"2024-02-05"), SecondsPerDay, 5);
}

} // namespace

class TestScheduleRunner final : public test::ScheduleTest
{
    Q_OBJECT

private Q_SLOTS:
    void aDueLoadIsStartedAndItsEndRemembered();
    void nothingIsStartedBeforeStart();
    void eachMomentHasOneRun();
    void oneOfTwoProgramsMakesTheRun();
    void theOtherProgramLearnsOfTheEnd();
    void aRunIsSkippedWhileTheOneBeforeGoesOn();
    void aRefusedLoadIsTold();
    void aCancelledLoadIsRememberedAsCancelled();
    void whoDiedBetweenTakingAndStartingIsFoundOut();
    void anotherRuleBeginsNow();
    void runNowIsARunOfItsOwn();
    void whileClosingTheRunIsLeftToTheNextProgram();
    void whatOthersAddIsSeen();
    void damageIsToldOnce();
    void theTimerStartsADueLoadByItself();
};

void TestScheduleRunner::aDueLoadIsStartedAndItsEndRemembered()
{
    Program p(home());
    const Schedule schedule = p.addDaily();
    p.runner.start();
    p.advance(3599s);
    QCOMPARE(p.operations(), 0);
    p.advance(1s);
    QCOMPARE(p.started.count(), 1);
    QVERIFY(ends(p, schedule.id, RunOutcome::Completed));
    const ScheduledRun run = p.lastRun(schedule.id);
    QCOMPARE(toIsoTime(run.due), u"2024-03-01T14:00:00Z"_s);
    QCOMPARE(run.missed, 0);
    const OperationRecord record = p.work.endOf(*run.operation);
    QCOMPARE(toString(record.status), toString(OperationStatus::Completed));
    QCOMPARE(record.request, schedule.request.toJson());
    QVERIFY(p.work.store().summary(test::seriesId(u"GOOG"_s, u"1d"_s))->has_value());
    QVERIFY(p.told.isEmpty());
    QCOMPARE(ScheduleBook(home()).read()->find(schedule.id)->runs.first(), run);
}

void TestScheduleRunner::nothingIsStartedBeforeStart()
{
    Program p(home());
    static_cast<void>(p.addDaily());
    p.advance(3600s);
    QCOMPARE(p.operations(), 0);
    p.runner.start();
    QCOMPARE(p.started.count(), 1);
    p.runner.stop();
    p.advance(24h);
    QCOMPARE(p.started.count(), 1);
}

void TestScheduleRunner::eachMomentHasOneRun()
{
    Program p(home());
    const Schedule schedule = p.addDaily();
    p.runner.start();
    for (int day = 1; day <= 3; ++day) {
        p.advance(day == 1 ? 1h : 24h);
        QVERIFY(ends(p, schedule.id, RunOutcome::Completed));
        for (int i = 0; i < 5; ++i) {
            p.advance(30s);
        }
        QCOMPARE(p.started.count(), day);
        p.work.clock().advance(-150s);
    }
}

void TestScheduleRunner::oneOfTwoProgramsMakesTheRun()
{
    Program one(home());
    Program other(home());
    const Schedule schedule = one.addDaily();
    one.runner.start();
    other.runner.start();
    one.advance(1h);
    other.advance(1h);
    QCOMPARE(one.started.count() + other.started.count(), 1);
    QVERIFY(ends(one, schedule.id, RunOutcome::Completed));
    QCOMPARE(other.operations(), 0);
}

void TestScheduleRunner::theOtherProgramLearnsOfTheEnd()
{
    Program one(home());
    Program other(home());
    const Schedule schedule = one.addDaily();
    one.runner.start();
    one.advance(1h);
    QVERIFY(ends(one, schedule.id, RunOutcome::Completed));
    QVERIFY(ends(other, schedule.id, RunOutcome::Completed));
}

void TestScheduleRunner::aRunIsSkippedWhileTheOneBeforeGoesOn()
{
    Program p(home());
    p.work.source().setBars(fiveDays());
    p.work.source().script({Act::Hang});
    const Schedule schedule = p.addDaily(test::scriptedLoad(LoadMode::Full));
    p.runner.start();
    p.advance(1h);
    QVERIFY(p.work.source().waitUntilHanging());
    p.advance(24h);
    QCOMPARE(p.started.count(), 1);
    QCOMPARE(toString(p.lastRun(schedule.id).outcome), toString(RunOutcome::Skipped));
    QCOMPARE(p.told.count(), 1);
    QVERIFY(p.toldAt(0).contains(u"skipped"));

    // The one before still tells its end.
    const ScheduledRun before = p.runner.content().find(schedule.id)->runs.at(1);
    p.work.orchestrator().cancel(*before.operation);
    QTRY_COMPARE(toString(p.runner.content().find(schedule.id)->runs.at(1).outcome),
                 toString(RunOutcome::Cancelled));
    p.advance(24h);
    QCOMPARE(p.started.count(), 2);
}

void TestScheduleRunner::aRefusedLoadIsTold()
{
    Program p(home());
    DataLoadRequest request = googleLoad();
    request.source = u"gone"_s;
    const Schedule schedule = p.addDaily(request);
    p.runner.start();
    p.advance(1h);
    QCOMPARE(p.started.count(), 0);
    const ScheduledRun run = p.lastRun(schedule.id);
    QCOMPARE(toString(run.outcome), toString(RunOutcome::Refused));
    QVERIFY(run.note.contains(u"gone"));
    QCOMPARE(p.told.count(), 1);
    QVERIFY(p.toldAt(0).contains(run.note));
    QVERIFY(!p.runner.content().find(schedule.id)->goingRun());
}

void TestScheduleRunner::aCancelledLoadIsRememberedAsCancelled()
{
    Program p(home());
    p.work.source().setBars(fiveDays());
    p.work.source().script({Act::Hang});
    const Schedule schedule = p.addDaily(test::scriptedLoad(LoadMode::Full));
    p.runner.start();
    p.advance(1h);
    QVERIFY(p.work.source().waitUntilHanging());
    p.board.cancel({*p.lastRun(schedule.id).operation});
    QVERIFY(ends(p, schedule.id, RunOutcome::Cancelled));
}

void TestScheduleRunner::whoDiedBetweenTakingAndStartingIsFoundOut()
{
    Program p(home());
    const Schedule schedule = p.addDaily();
    const qint64 now = p.runner.now();
    QVERIFY(p.runner.book().change(schedule.id, [now](Schedule &fresh) {
        fresh.addRun({now, now, RunOutcome::Starting});
        return true;
    }));
    p.runner.start();
    p.advance(30s);
    QCOMPARE(toString(p.lastRun(schedule.id).outcome), toString(RunOutcome::Starting));
    p.advance(60s);
    QCOMPARE(toString(p.lastRun(schedule.id).outcome), toString(RunOutcome::Interrupted));
    QVERIFY(!p.lastRun(schedule.id).note.isEmpty());
}

void TestScheduleRunner::anotherRuleBeginsNow()
{
    Program p(home());
    const Schedule schedule = p.addDaily();
    p.runner.start();
    QVERIFY(p.runner.setRule(schedule.id, *ScheduleRule::parse(u"every day 12:00 UTC"_s), false));
    p.advance(2h);
    QCOMPARE(p.operations(), 0);
    const Schedule *changed = p.runner.content().find(schedule.id);
    QVERIFY(!changed->catchesUp);
    QCOMPARE(changed->nextRun(p.runner.now()), fromIsoTime(u"2024-03-02T12:00:00Z"));
}

void TestScheduleRunner::runNowIsARunOfItsOwn()
{
    Program p(home());
    const Schedule schedule = p.addDaily();
    p.runner.start();
    const auto id = p.runner.runNow(schedule.id);
    QVERIFY(id);
    const auto again = p.runner.runNow(schedule.id);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"SCHEDULES-StillGoing"_s);
    QVERIFY(ends(p, schedule.id, RunOutcome::Completed));
    QCOMPARE(p.lastRun(schedule.id).operation, *id);
    p.advance(1h);
    QCOMPARE(p.started.count(), 2);
}

void TestScheduleRunner::whileClosingTheRunIsLeftToTheNextProgram()
{
    ScheduleId id = ScheduleId::fromNumber(1);
    {
        Program closing(home());
        id = closing.addDaily().id;
        closing.runner.start();
        QSignalSpy finished(&closing.work.orchestrator(),
                            &operations::Orchestrator::shutdownFinished);
        closing.work.orchestrator().shutdown(1s);
        QVERIFY(finished.wait());
        closing.advance(1h);
        QCOMPARE(closing.started.count(), 0);
        QVERIFY(closing.told.isEmpty());
    }
    Program next(home());
    next.work.clock().advance(1h);
    next.runner.start();
    QCOMPARE(next.started.count(), 1);
    QVERIFY(ends(next, id, RunOutcome::Completed));
}

void TestScheduleRunner::whatOthersAddIsSeen()
{
    Program p(home());
    p.runner.start();
    QSignalSpy changed(&p.runner, &ScheduleRunner::changed);
    const auto added = ScheduleBook(home()).add(
        googleLoad(), *ScheduleRule::parse(u"every day 14:00 UTC"_s), true, p.runner.now());
    QVERIFY(added);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(p.runner.content().find(added->id));
}

void TestScheduleRunner::damageIsToldOnce()
{
    {
        Program before(home());
        static_cast<void>(before.addDaily());
    }
    QFile file(ScheduleBook(home()).path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll().replace("14:00", "34:00");
    file.seek(0);
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();

    Program p(home());
    p.runner.start();
    p.advance(60s);
    p.advance(60s);
    QCOMPARE(p.told.count(), 1);
    QVERIFY(p.toldAt(0).contains(u"s1"));
    QVERIFY(p.toldAt(0).contains(u"34:00"));
}

/// The fake clock stands a moment before the due time, so that the timer is set to the moment; it
/// looks again by itself until the clock shows it.
void TestScheduleRunner::theTimerStartsADueLoadByItself()
{
    Program p(home());
    const Schedule schedule = p.addDaily();
    p.work.clock().advance(1h - 20ms);
    p.runner.start();
    QCOMPARE(p.started.count(), 0);
    p.work.clock().advance(20ms);
    QTRY_COMPARE(p.started.count(), 1);
    QVERIFY(ends(p, schedule.id, RunOutcome::Completed));
}

QTEST_GUILESS_MAIN(TestScheduleRunner)

#include "tst_schedulerunner.moc"
