#include "core/operations/orchestrator.h"
#include "core/operations/timeestimationengine.h"

#include "tests/doubles/fakeclock.h"
#include "tests/doubles/gate.h"
#include "tests/doubles/orchestratorlog.h"
#include "tests/doubles/pausing.h"
#include "tests/support/stricttest.h"

#include <QTest>
#include <QThread>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

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

} // namespace

/// What a paused operation gives to others, and what stands still with it.
class TestPausedResources final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPausedOperationGivesItsThreadToOthers();
    void lentResourcesAreForOthersAndQueuedForAgain();
    void keptResourcesStayTaken();
    void aWaitIsEndedByThePause();
    void aRetryThatWaitsCanBePaused();
    void elapsedTimeAndEstimateStandStill();
    void aTimeOutDoesNotCountThePause();
};

void TestPausedResources::aPausedOperationGivesItsThreadToOthers()
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

void TestPausedResources::lentResourcesAreForOthersAndQueuedForAgain()
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

void TestPausedResources::keptResourcesStayTaken()
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

void TestPausedResources::aWaitIsEndedByThePause()
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

void TestPausedResources::aRetryThatWaitsCanBePaused()
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

void TestPausedResources::elapsedTimeAndEstimateStandStill()
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

void TestPausedResources::aTimeOutDoesNotCountThePause()
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

QTEST_GUILESS_MAIN(TestPausedResources)

#include "tst_pausedresources.moc"
