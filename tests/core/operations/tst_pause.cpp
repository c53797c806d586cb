#include "core/operations/orchestrator.h"

#include "tests/doubles/gate.h"
#include "tests/doubles/orchestratorlog.h"
#include "tests/doubles/pausing.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <ctime>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestPause final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPausedOperationStandsStillAndGoesOn();
    void pausedIsShownOnlyOnceItStandsStill();
    void whatItCameToIsShownWithThePause();
    void aQueuedOperationIsKeptFromStarting();
    void cancelWhilePausedEndsAtOnce();
    void cancelOfAHeldOperationNeverStartsIt();
    void cancelAllEndsWhatIsPausedHeldAndQueuedAgain();
    void whatCannotPauseSaysSo();
    void endedAndUnknownOperationsAreLeftAlone();
    void asOftenAsOneLikes();
    void pausedAgainBeforeItWentOnItStaysWhereItIs();
    void pausedAgainWhileItQueuesItStaysPaused();
    void shutdownEndsWhatIsPaused();
    void thousandsArePausedAndResumedQuickly();
    void pauseAndResumeInAnyOrderNeverHang();
};

void TestPause::aPausedOperationStandsStillAndGoesOn()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    Units units;
    const auto id = orchestrator.start(pausable(u"load"_s, units.endless()));
    QTRY_VERIFY(units.done > 3);
    QCOMPARE(orchestrator.pause(*id), PauseAnswer::Requested);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    const int stood = units.done;
    // It would do a unit every millisecond.
    QTest::qWait(50);
    QCOMPARE(units.done.load(), stood);
    QVERIFY(!orchestrator.record(*id)->progress.remaining);
    QVERIFY(!orchestrator.record(*id)->progress.rate);
    QCOMPARE(orchestrator.resume(*id), PauseAnswer::Requested);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"running"_s);
    QTRY_VERIFY(units.done > stood + 3);
    orchestrator.cancel(*id);
    QTRY_COMPARE(log.finished().size(), 1);
    QStringList states = log.story(u"load"_s);
    states.removeDuplicates();
    QVERIFY(states.contains(u"changed load paused"_s));
}

void TestPause::pausedIsShownOnlyOnceItStandsStill()
{
    Orchestrator orchestrator(nullptr, nullptr);
    Gate unitDone;
    const auto id = orchestrator.start(pausable(u"load"_s, [&unitDone](OperationContext &context) {
        unitDone.wait();
        context.pausePoint();
        return OperationOutcome{};
    }));
    QTRY_COMPARE(statusOf(orchestrator, *id), u"running"_s);
    QCOMPARE(orchestrator.pause(*id), PauseAnswer::Requested);
    QCOMPARE(orchestrator.pause(*id), PauseAnswer::AlreadySo);
    QTest::qWait(30);
    QCOMPARE(statusOf(orchestrator, *id), u"running"_s);
    QVERIFY(!orchestrator.record(*id)->reason.isEmpty());
    unitDone.open();
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    QVERIFY(orchestrator.record(*id)->reason.isEmpty());
    QCOMPARE(orchestrator.resume(*id), PauseAnswer::Requested);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"completed"_s);
}

void TestPause::whatItCameToIsShownWithThePause()
{
    Orchestrator orchestrator(nullptr, nullptr);
    orchestrator.setPumpInterval(1h);
    const OrchestratorLog log(orchestrator);
    Gate asked;
    Gate goOn;
    const auto id = orchestrator.start(pausable(u"load"_s, [&](OperationContext &context) {
        context.progress().setTotalItems(10);
        asked.wait();
        context.progress().advance(7);
        context.pausePoint();
        goOn.wait();
        return OperationOutcome{};
    }));
    QTRY_COMPARE(statusOf(orchestrator, *id), u"running"_s);
    orchestrator.pause(*id);
    asked.open();
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    QCOMPARE(orchestrator.record(*id)->progress.itemsProcessed, 7);
    goOn.open();
    orchestrator.resume(*id);
    QTRY_COMPARE(log.finished().size(), 1);
}

void TestPause::aQueuedOperationIsKeptFromStarting()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    Gate done;
    AsyncOperation holder = work(u"holder"_s, [&done](OperationContext &) {
        done.wait();
        return OperationOutcome{};
    });
    holder.resources = {{u"writer"_s, 1}};
    QVERIFY(orchestrator.start(std::move(holder)));
    AsyncOperation next = pausable(u"next"_s, nothing());
    next.resources = {{u"writer"_s, 1}};
    const auto id = orchestrator.start(std::move(next));
    QCOMPARE(orchestrator.pause(*id), PauseAnswer::Requested);
    QCOMPARE(statusOf(orchestrator, *id), u"paused"_s);
    done.open();
    QTRY_COMPARE(log.finished().size(), 1);
    QTest::qWait(30);
    QCOMPARE(statusOf(orchestrator, *id), u"paused"_s);
    QVERIFY(!orchestrator.record(*id)->startedAt);
    QCOMPARE(orchestrator.resume(*id), PauseAnswer::Requested);
    QTRY_COMPARE(log.finished().size(), 2);
    QCOMPARE(toString(log.finished().last().status), u"completed"_s);
    QVERIFY(log.finished().last().reason.isEmpty());
    QVERIFY(log.story(u"next"_s).contains(u"changed next waiting"_s));
}

void TestPause::cancelWhilePausedEndsAtOnce()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    Units units;
    const auto id = orchestrator.start(pausable(u"load"_s, units.endless()));
    QTRY_VERIFY(units.done > 0);
    orchestrator.pause(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    const int stood = units.done;
    QCOMPARE(orchestrator.cancel(*id), CancelAnswer::Requested);
    QCOMPARE(statusOf(orchestrator, *id), u"cancelling"_s);
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(toString(log.finished().first().status), u"cancelled"_s);
    QCOMPARE(units.done.load(), stood);
}

void TestPause::cancelOfAHeldOperationNeverStartsIt()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    Gate done;
    AsyncOperation holder = work(u"holder"_s, [&done](OperationContext &) {
        done.wait();
        return OperationOutcome{};
    });
    holder.resources = {{u"writer"_s, 1}};
    QVERIFY(orchestrator.start(std::move(holder)));
    bool hasRun = false;
    AsyncOperation next = pausable(u"next"_s, [&hasRun](OperationContext &) {
        hasRun = true;
        return OperationOutcome{};
    });
    next.resources = {{u"writer"_s, 1}};
    const auto id = orchestrator.start(std::move(next));
    orchestrator.pause(*id);
    QCOMPARE(orchestrator.cancel(*id), CancelAnswer::Requested);
    QCOMPARE(statusOf(orchestrator, *id), u"cancelled"_s);
    done.open();
    QTRY_COMPARE(log.finished().size(), 2);
    QVERIFY(!hasRun);
}

void TestPause::cancelAllEndsWhatIsPausedHeldAndQueuedAgain()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    Units units;
    const auto source = [](AsyncOperation operation) {
        operation.resources = {{u"source"_s, 1, true}};
        return operation;
    };
    const auto paused = orchestrator.start(source(pausable(u"paused"_s, units.endless())));
    QTRY_VERIFY(units.done > 0);
    orchestrator.pause(*paused);
    QTRY_COMPARE(statusOf(orchestrator, *paused), u"paused"_s);
    const auto busy = orchestrator.start(source(pausable(u"busy"_s, untilCancelled())));
    QTRY_COMPARE(statusOf(orchestrator, *busy), u"running"_s);
    const auto held = orchestrator.start(source(pausable(u"held"_s, nothing())));
    orchestrator.pause(*held);
    QCOMPARE(statusOf(orchestrator, *held), u"paused"_s);
    // The source is taken: it queues to go on.
    orchestrator.resume(*paused);
    QCOMPARE(statusOf(orchestrator, *paused), u"waiting"_s);
    QCOMPARE(orchestrator.cancelAll(), 3);
    QTRY_COMPARE(log.finished().size(), 3);
    for (const OperationRecord &record : log.finished()) {
        QCOMPARE(toString(record.status), u"cancelled"_s);
    }
    QCOMPARE(orchestrator.liveCount(), 0);
}

void TestPause::whatCannotPauseSaysSo()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const auto id = orchestrator.start(work(u"load"_s, untilCancelled()));
    QTRY_COMPARE(statusOf(orchestrator, *id), u"running"_s);
    QVERIFY(!orchestrator.record(*id)->isPausable);
    QCOMPARE(orchestrator.pause(*id), PauseAnswer::NotPausable);
    QCOMPARE(statusOf(orchestrator, *id), u"running"_s);
    orchestrator.cancelAll();
    QTRY_COMPARE(orchestrator.liveCount(), 0);
}

void TestPause::endedAndUnknownOperationsAreLeftAlone()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const auto id = orchestrator.start(pausable(u"load"_s, nothing()));
    QTRY_COMPARE(statusOf(orchestrator, *id), u"completed"_s);
    QCOMPARE(orchestrator.pause(*id), PauseAnswer::Finished);
    QCOMPARE(orchestrator.resume(*id), PauseAnswer::Finished);
    QCOMPARE(statusOf(orchestrator, *id), u"completed"_s);
    const OperationId other = *OperationId::parse(u"op_other"_s);
    QCOMPARE(orchestrator.pause(other), PauseAnswer::Unknown);
    QCOMPARE(orchestrator.resume(other), PauseAnswer::Unknown);
}

void TestPause::asOftenAsOneLikes()
{
    Orchestrator orchestrator(nullptr, nullptr);
    Units units;
    const auto id = orchestrator.start(pausable(u"load"_s, units.endless()));
    for (int i = 0; i < 20; ++i) {
        const int before = units.done;
        QTRY_VERIFY(units.done > before);
        QCOMPARE(orchestrator.pause(*id), PauseAnswer::Requested);
        QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
        QCOMPARE(orchestrator.resume(*id), PauseAnswer::Requested);
        QTRY_COMPARE(statusOf(orchestrator, *id), u"running"_s);
    }
    orchestrator.cancelAll();
    QTRY_COMPARE(orchestrator.liveCount(), 0);
}

void TestPause::pausedAgainBeforeItWentOnItStaysWhereItIs()
{
    Orchestrator orchestrator(nullptr, nullptr);
    Units units;
    const auto id = orchestrator.start(pausable(u"load"_s, units.endless()));
    QTRY_VERIFY(units.done > 3);
    orchestrator.pause(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    const int stood = units.done;
    // It may have left the gate already, but comes to no work.
    orchestrator.resume(*id);
    orchestrator.pause(*id);
    QTest::qWait(30);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    QVERIFY2(units.done - stood <= 1, qPrintable(QString::number(units.done - stood)));
    orchestrator.resume(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"running"_s);
    QTRY_VERIFY(units.done > stood + 3);
    orchestrator.cancelAll();
    QTRY_COMPARE(orchestrator.liveCount(), 0);
}

void TestPause::pausedAgainWhileItQueuesItStaysPaused()
{
    Orchestrator orchestrator(nullptr, nullptr);
    Units units;
    AsyncOperation first = pausable(u"first"_s, units.endless());
    first.resources = {{u"source"_s, 1, true}};
    const auto id = orchestrator.start(std::move(first));
    QTRY_VERIFY(units.done > 0);
    orchestrator.pause(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    const int stood = units.done;
    AsyncOperation second = work(u"second"_s, untilCancelled());
    second.resources = {{u"source"_s, 1, true}};
    const auto secondId = orchestrator.start(std::move(second));
    QTRY_COMPARE(statusOf(orchestrator, *secondId), u"running"_s);
    orchestrator.resume(*id);
    QCOMPARE(statusOf(orchestrator, *id), u"waiting"_s);
    QCOMPARE(orchestrator.pause(*id), PauseAnswer::Requested);
    QCOMPARE(statusOf(orchestrator, *id), u"paused"_s);
    // Its turn would have come.
    orchestrator.cancel(*secondId);
    QTRY_COMPARE(orchestrator.liveCount(), 1);
    QTest::qWait(30);
    QCOMPARE(statusOf(orchestrator, *id), u"paused"_s);
    QCOMPARE(units.done.load(), stood);
    orchestrator.resume(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"running"_s);
    orchestrator.cancelAll();
    QTRY_COMPARE(orchestrator.liveCount(), 0);
}

void TestPause::shutdownEndsWhatIsPaused()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    Units units;
    const auto id = orchestrator.start(pausable(u"load"_s, units.endless()));
    QTRY_VERIFY(units.done > 0);
    orchestrator.pause(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    bool everybody = false;
    connect(&orchestrator, &Orchestrator::shutdownFinished, &orchestrator,
            [&everybody](bool stopped) { everybody = stopped; });
    orchestrator.shutdown(5s);
    QTRY_VERIFY(everybody);
    QCOMPARE(toString(log.finished().first().status), u"cancelled"_s);
}

void TestPause::thousandsArePausedAndResumedQuickly()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    constexpr int Many = 5'000;
    AsyncOperation parent = pausable(u"parent"_s, {});
    for (int i = 0; i < Many; ++i) {
        AsyncOperation child = pausable(u"child"_s, nothing());
        child.resources = {{u"nobody"_s, 1}};
        parent.children.push_back(std::move(child));
    }
    AsyncOperation holder = work(u"holder"_s, untilCancelled());
    holder.resources = {{u"nobody"_s, 1}};
    const auto holderId = orchestrator.start(std::move(holder));
    const auto id = orchestrator.start(std::move(parent));
    // Of the processor: what else the computer does is not counted.
    std::clock_t before = std::clock();
    const auto used = [&before] { return (std::clock() - before) * 1'000 / CLOCKS_PER_SEC; };
    QCOMPARE(orchestrator.pause(*id), PauseAnswer::Requested);
    QCOMPARE(statusOf(orchestrator, *id), u"paused"_s);
    QVERIFY2(used() < 2'000, qPrintable(QString::number(used())));
    qInfo("%d paused in %ld ms", Many, used());
    before = std::clock();
    QCOMPARE(orchestrator.resume(*id), PauseAnswer::Requested);
    QVERIFY2(used() < 2'000, qPrintable(QString::number(used())));
    orchestrator.cancel(*holderId);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(orchestrator, *id), u"completed"_s, 60'000);
}

/// From the window's side at any moment, while the worker comes by all the time.
void TestPause::pauseAndResumeInAnyOrderNeverHang()
{
    Orchestrator orchestrator(nullptr, nullptr);
    Units units;
    AsyncOperation operation =
        pausable(u"load"_s, [&units](OperationContext &context) -> Result<OperationOutcome> {
            while (units.done < 200'000) {
                context.pausePoint();
                ++units.done;
            }
            return OperationOutcome{};
        });
    operation.resources = {{u"source"_s, 1, true}};
    const auto id = orchestrator.start(std::move(operation));
    for (int i = 0; i < 2'000 && orchestrator.liveCount() > 0; ++i) {
        orchestrator.pause(*id);
        if (i % 3 == 0) {
            QCoreApplication::processEvents();
        }
        orchestrator.resume(*id);
        if (i % 5 == 0) {
            QCoreApplication::processEvents();
        }
    }
    orchestrator.resume(*id);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(orchestrator, *id), u"completed"_s, 60'000);
    QCOMPARE(orchestrator.liveCount(), 0);
}

QTEST_GUILESS_MAIN(TestPause)

#include "tst_pause.moc"
