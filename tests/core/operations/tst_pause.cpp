#include "core/operations/orchestrator.h"
#include "core/operations/timeestimationengine.h"

#include "tests/doubles/fakeclock.h"
#include "tests/doubles/gate.h"
#include "tests/doubles/orchestratorlog.h"
#include "tests/doubles/work.h"
#include "tests/support/stricttest.h"

#include <QTest>
#include <QThread>

#include <ctime>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Work in units of a millisecond or so; counts them.
struct Units
{
    std::atomic<int> done{0};

    [[nodiscard]] WorkFunction endless()
    {
        return [this](OperationContext &context) -> Result<OperationOutcome> {
            context.progress().setTotalItems(100'000);
            while (true) {
                context.pausePoint();
                ++done;
                context.progress().advance();
                static_cast<void>(context.token().waitFor(1ms));
                context.token().throwIfCancelled("a unit");
            }
        };
    }
};

/// Puts the remaining time into words, as domains do.
class RemainingText final : public ProgressRenderer
{
public:
    [[nodiscard]] QString renderMessage(const ProgressState &state) const override
    {
        return state.remaining ? u"%1 s left"_s.arg(state.remaining->mid.count() / 1000)
                               : u"at work"_s;
    }
    [[nodiscard]] QString renderStepDetail(const ProgressState &) const override { return {}; }
};

AsyncOperation pausable(const QString &name, WorkFunction body)
{
    AsyncOperation operation = work(name, std::move(body));
    operation.isPausable = true;
    return operation;
}

QString statusOf(const Orchestrator &orchestrator, const OperationId &id)
{
    const auto record = orchestrator.record(id);
    return record ? toString(record->status) : u"none"_s;
}

} // namespace

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
    void aPausedOperationGivesItsThreadToOthers();
    void lentResourcesAreForOthersAndQueuedForAgain();
    void keptResourcesStayTaken();
    void aWaitIsEndedByThePause();
    void aRetryThatWaitsCanBePaused();
    void elapsedTimeAndEstimateStandStill();
    void aTimeOutDoesNotCountThePause();
    void aParentPausesWithItsChildren();
    void aParentIsPausedWhenItsChildrenAre();
    void aChildGoesOnWithoutItsSiblings();
    void aParentPausesTheChildThatWentOnAlone();
    void theParentsOwnWorkIsHeld();
    void aPausedParentIsCancelledWithItsChildren();
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

void TestPause::aPausedOperationGivesItsThreadToOthers()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    const int many = 4 * std::max(QThread::idealThreadCount(), 8);
    Units units;
    for (int i = 0; i < many; ++i) {
        const auto id = orchestrator.start(pausable(u"paused"_s, units.endless()));
        QTRY_COMPARE(statusOf(orchestrator, *id), u"running"_s);
        orchestrator.pause(*id);
        QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    }
    QVERIFY(orchestrator.start(work(u"third"_s, nothing())));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(log.finished().first().name, u"third"_s);
    orchestrator.cancelAll();
    QTRY_COMPARE(log.finished().size(), many + 1);
}

void TestPause::lentResourcesAreForOthersAndQueuedForAgain()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    Units units;
    AsyncOperation first = pausable(u"first"_s, units.endless());
    first.resources = {{u"series"_s, 1}, {u"source"_s, 1, true}};
    const auto firstId = orchestrator.start(std::move(first));
    QTRY_VERIFY(units.done > 0);
    Gate done;
    AsyncOperation second = work(u"second"_s, [&done](OperationContext &) {
        done.wait();
        return OperationOutcome{};
    });
    second.resources = {{u"source"_s, 1, true}};
    const auto secondId = orchestrator.start(std::move(second));
    QCOMPARE(statusOf(orchestrator, *secondId), u"pending"_s);
    orchestrator.pause(*firstId);
    QTRY_COMPARE(statusOf(orchestrator, *secondId), u"running"_s);

    // The first waits for the second now.
    const int stood = units.done;
    orchestrator.resume(*firstId);
    QCOMPARE(statusOf(orchestrator, *firstId), u"waiting"_s);
    QVERIFY(!orchestrator.record(*firstId)->reason.isEmpty());
    QCOMPARE(units.done.load(), stood);
    done.open();
    QTRY_COMPARE(statusOf(orchestrator, *firstId), u"running"_s);
    QVERIFY(orchestrator.record(*firstId)->reason.isEmpty());
    QTRY_VERIFY(units.done > stood);
    orchestrator.cancelAll();
    QTRY_COMPARE(log.finished().size(), 2);
}

void TestPause::keptResourcesStayTaken()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    Units units;
    AsyncOperation first = pausable(u"first"_s, units.endless());
    first.resources = {{u"series"_s, 1}};
    const auto firstId = orchestrator.start(std::move(first));
    QTRY_VERIFY(units.done > 0);
    orchestrator.pause(*firstId);
    QTRY_COMPARE(statusOf(orchestrator, *firstId), u"paused"_s);
    AsyncOperation second = work(u"second"_s, nothing());
    second.resources = {{u"series"_s, 1}};
    const auto secondId = orchestrator.start(std::move(second));
    QTest::qWait(30);
    QCOMPARE(statusOf(orchestrator, *secondId), u"pending"_s);
    orchestrator.cancel(*firstId);
    QTRY_COMPARE(log.finished().size(), 2);
    QCOMPARE(log.finished().last().id, *secondId);
}

void TestPause::aWaitIsEndedByThePause()
{
    Orchestrator orchestrator(nullptr, nullptr);
    std::atomic<bool> isOver{false};
    const auto id = orchestrator.start(pausable(u"load"_s, [&isOver](OperationContext &context) {
        context.wait(1h, u"A rate limit."_s);
        isOver = true;
        return OperationOutcome{};
    }));
    QTRY_COMPARE(statusOf(orchestrator, *id), u"waiting"_s);
    orchestrator.pause(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    orchestrator.resume(*id);
    // What is left of the wait follows.
    QTRY_COMPARE(statusOf(orchestrator, *id), u"waiting"_s);
    QCOMPARE(orchestrator.record(*id)->reason, u"A rate limit."_s);
    orchestrator.cancel(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"cancelled"_s);
    QVERIFY(!isOver);
}

void TestPause::aRetryThatWaitsCanBePaused()
{
    Orchestrator orchestrator(nullptr, nullptr);
    AsyncOperation operation =
        pausable(u"load"_s, [](OperationContext &) -> Result<OperationOutcome> {
            return failure(error(u"It did not work."_s));
        });
    operation.retry.attempts = 2;
    operation.retry.firstDelay = 1h;
    operation.retry.longestDelay = 1h;
    const auto id = orchestrator.start(std::move(operation));
    QTRY_COMPARE(statusOf(orchestrator, *id), u"waiting"_s);
    orchestrator.pause(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    orchestrator.cancel(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"cancelled"_s);
}

void TestPause::elapsedTimeAndEstimateStandStill()
{
    FakeClock clock;
    TimeEstimationEngine estimator(nullptr, clock);
    Orchestrator orchestrator(nullptr, &estimator, clock);
    orchestrator.setPumpInterval(16ms);
    Units units;
    AsyncOperation operation = pausable(u"load"_s, units.endless());
    operation.renderer = std::make_shared<RemainingText>();
    const auto id = orchestrator.start(std::move(operation));
    QTRY_VERIFY(units.done > 0);
    auto worked = 0s;
    // In small steps: a gap is taken for the sleep of the computer.
    const auto hasEstimate = [&] {
        clock.advance(1s);
        worked += 1s;
        return orchestrator.record(*id)->progress.remaining.has_value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasEstimate(), 60'000);
    QTRY_VERIFY(orchestrator.record(*id)->message.contains(u"left"_s));
    orchestrator.pause(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    QVERIFY(!orchestrator.record(*id)->progress.remaining);
    QVERIFY(!orchestrator.record(*id)->message.contains(u"left"_s));
    const auto elapsed = orchestrator.record(*id)->progress.elapsed;
    QCOMPARE(elapsed, std::chrono::milliseconds(worked));
    clock.advance(1h);
    QTest::qWait(100);
    QCOMPARE(orchestrator.record(*id)->progress.elapsed, elapsed);
    QVERIFY(!orchestrator.record(*id)->progress.remaining);
    orchestrator.resume(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"running"_s);
    clock.advance(5s);
    orchestrator.cancel(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"cancelled"_s);
    QCOMPARE(orchestrator.record(*id)->progress.elapsed, std::chrono::milliseconds(worked + 5s));
}

void TestPause::aTimeOutDoesNotCountThePause()
{
    Orchestrator orchestrator(nullptr, nullptr);
    Units units;
    AsyncOperation operation = pausable(u"load"_s, units.endless());
    operation.timeout = 400ms;
    const auto id = orchestrator.start(std::move(operation));
    QTRY_VERIFY(units.done > 0);
    orchestrator.pause(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    QTest::qWait(600);
    QCOMPARE(statusOf(orchestrator, *id), u"paused"_s);
    orchestrator.resume(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"failed"_s);
}

void TestPause::aParentPausesWithItsChildren()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    Units units;
    AsyncOperation parent = pausable(u"parent"_s, {});
    for (int i = 0; i < 3; ++i) {
        AsyncOperation child = pausable(u"child %1"_s.arg(i), units.endless());
        // Two run, one is queued.
        child.resources = {{u"source"_s, 2}};
        parent.children.push_back(std::move(child));
    }
    const auto id = orchestrator.start(std::move(parent));
    QTRY_VERIFY(units.done > 4);
    QCOMPARE(orchestrator.pause(*id), PauseAnswer::Requested);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    for (const OperationRecord &record : orchestrator.records()) {
        QCOMPARE(toString(record.status), u"paused"_s);
    }
    const int stood = units.done;
    QTest::qWait(30);
    QCOMPARE(units.done.load(), stood);
    QCOMPARE(orchestrator.resume(*id), PauseAnswer::Requested);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"running"_s);
    QTRY_VERIFY(units.done > stood + 4);
    orchestrator.cancel(*id);
    QTRY_COMPARE(log.finished().size(), 4);
}

void TestPause::aParentIsPausedWhenItsChildrenAre()
{
    Orchestrator orchestrator(nullptr, nullptr);
    Units units;
    AsyncOperation parent = pausable(u"parent"_s, {});
    parent.children.push_back(pausable(u"a"_s, units.endless()));
    parent.children.push_back(pausable(u"b"_s, units.endless()));
    const auto id = orchestrator.start(std::move(parent));
    QTRY_VERIFY(units.done > 4);
    QList<OperationId> children;
    for (const OperationRecord &record : orchestrator.records()) {
        if (record.parentId) {
            children << record.id;
        }
    }
    orchestrator.pause(children.at(0));
    QTRY_COMPARE(statusOf(orchestrator, children.at(0)), u"paused"_s);
    QCOMPARE(statusOf(orchestrator, *id), u"running"_s);
    orchestrator.pause(children.at(1));
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    // The parent takes all of them along.
    QCOMPARE(orchestrator.resume(*id), PauseAnswer::Requested);
    QTRY_COMPARE(statusOf(orchestrator, children.at(0)), u"running"_s);
    QTRY_COMPARE(statusOf(orchestrator, children.at(1)), u"running"_s);
    QCOMPARE(statusOf(orchestrator, *id), u"running"_s);
    orchestrator.cancelAll();
    QTRY_COMPARE(orchestrator.liveCount(), 0);
}

void TestPause::aChildGoesOnWithoutItsSiblings()
{
    Orchestrator orchestrator(nullptr, nullptr);
    Units units;
    AsyncOperation parent = pausable(u"parent"_s, {});
    parent.children.push_back(pausable(u"a"_s, units.endless()));
    parent.children.push_back(pausable(u"b"_s, units.endless()));
    const auto id = orchestrator.start(std::move(parent));
    QTRY_VERIFY(units.done > 2);
    orchestrator.pause(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    OperationId child = *id;
    for (const OperationRecord &record : orchestrator.records()) {
        child = record.parentId ? record.id : child;
    }
    orchestrator.resume(child);
    QTRY_COMPARE(statusOf(orchestrator, child), u"running"_s);
    QCOMPARE(statusOf(orchestrator, *id), u"running"_s);
    orchestrator.cancel(child);
    // Its sibling is still paused, and so are both.
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    orchestrator.cancel(*id);
    QTRY_COMPARE(orchestrator.liveCount(), 0);
}

void TestPause::aParentPausesTheChildThatWentOnAlone()
{
    Orchestrator orchestrator(nullptr, nullptr);
    Units units;
    AsyncOperation parent = pausable(u"parent"_s, {});
    parent.children.push_back(pausable(u"a"_s, units.endless()));
    parent.children.push_back(pausable(u"b"_s, units.endless()));
    const auto id = orchestrator.start(std::move(parent));
    QTRY_VERIFY(units.done > 2);
    orchestrator.pause(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    OperationId child = *id;
    for (const OperationRecord &record : orchestrator.records()) {
        child = record.parentId ? record.id : child;
    }
    orchestrator.resume(child);
    QTRY_COMPARE(statusOf(orchestrator, child), u"running"_s);
    QCOMPARE(orchestrator.pause(*id), PauseAnswer::Requested);
    QTRY_COMPARE(statusOf(orchestrator, child), u"paused"_s);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    orchestrator.cancel(*id);
    QTRY_COMPARE(orchestrator.liveCount(), 0);
}

void TestPause::theParentsOwnWorkIsHeld()
{
    Orchestrator orchestrator(nullptr, nullptr);
    Gate lastUnit;
    std::atomic<bool> hasRun{false};
    AsyncOperation parent = pausable(u"parent"_s, [&hasRun](OperationContext &) {
        hasRun = true;
        return OperationOutcome{};
    });
    parent.children.push_back(pausable(u"child"_s, [&lastUnit](OperationContext &) {
        lastUnit.wait();
        return OperationOutcome{};
    }));
    const auto id = orchestrator.start(std::move(parent));
    QTRY_COMPARE(statusOf(orchestrator, *id), u"running"_s);
    orchestrator.pause(*id);
    // The child comes by no more pause points.
    lastUnit.open();
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    QVERIFY(!hasRun);
    orchestrator.resume(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"completed"_s);
    QVERIFY(hasRun);
}

void TestPause::aPausedParentIsCancelledWithItsChildren()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    Units units;
    AsyncOperation parent = pausable(u"parent"_s, nothing());
    for (int i = 0; i < 4; ++i) {
        AsyncOperation child = pausable(u"child"_s, units.endless());
        child.resources = {{u"source"_s, 2}};
        parent.children.push_back(std::move(child));
    }
    const auto id = orchestrator.start(std::move(parent));
    QTRY_VERIFY(units.done > 2);
    orchestrator.pause(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    QCOMPARE(orchestrator.cancel(*id), CancelAnswer::Requested);
    QTRY_COMPARE(log.finished().size(), 5);
    for (const OperationRecord &record : log.finished()) {
        QCOMPARE(toString(record.status), u"cancelled"_s);
    }
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
