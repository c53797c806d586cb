#include "core/operations/orchestrator.h"

#include "tests/doubles/orchestratorlog.h"
#include "tests/doubles/work.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Fails until try number `success`.
WorkFunction failsBefore(int success, std::atomic<int> &tries)
{
    return [success, &tries](OperationContext &context) -> Result<OperationOutcome> {
        ++tries;
        if (context.attempt() < success) {
            return failure(error(u"Not yet."_s));
        }
        return OperationOutcome{{{u"attempt"_s, context.attempt()}}, {}, {}};
    };
}

RetryPolicy quickly(int attempts)
{
    return {attempts, 1ms, 1, 1ms, {}};
}

} // namespace

class TestRetry : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void delaysGrowByTheFactorUpToTheLongest();
    void workThatFailsTwiceSucceedsAtTheThirdTry();
    void whoNeverSucceedsFailsWithTheLastError();
    void anErrorThatIsNotRetryableFailsAtOnce();
    void aThrowingWorkIsRetriedToo();
    void cancelDuringThePauseEndsItAtOnce();
    void thePauseIsShownAsWaitingWithItsReason();
    void aRetryIsANewAttemptFromZero();
    void whatWasKeptSurvivesTheNextTry();
    void aTimeOutEndsThePauseAndIsAFailure();
};

void TestRetry::delaysGrowByTheFactorUpToTheLongest()
{
    const RetryPolicy policy{9, 1s, 2, 60s, {}};
    const QList<std::chrono::milliseconds> expected{1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s};
    for (int i = 0; i < expected.size(); ++i) {
        QCOMPARE(policy.delayBefore(i + 2).count(), expected[i].count());
    }
}

void TestRetry::workThatFailsTwiceSucceedsAtTheThirdTry()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    std::atomic<int> tries{0};
    AsyncOperation operation = work(u"load"_s, failsBefore(3, tries));
    operation.retry = quickly(4);
    QVERIFY(orchestrator.start(std::move(operation)));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(toString(log.finished().first().status), u"completed"_s);
    QCOMPARE(log.finished().first().result[u"attempt"_s].toInt(), 3);
    QCOMPARE(log.finished().first().progress.attempt, 3);
    QCOMPARE(tries.load(), 3);
}

void TestRetry::whoNeverSucceedsFailsWithTheLastError()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    std::atomic<int> tries{0};
    AsyncOperation operation = work(u"load"_s, failsBefore(99, tries));
    operation.retry = quickly(4);
    QVERIFY(orchestrator.start(std::move(operation)));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(log.finished().first().error, std::optional(error(u"Not yet."_s)));
    QCOMPARE(tries.load(), 4);
}

void TestRetry::anErrorThatIsNotRetryableFailsAtOnce()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    std::atomic<int> tries{0};
    AsyncOperation operation = work(u"load"_s, failsBefore(3, tries));
    operation.retry = quickly(4);
    operation.retry.isRetryable = [](const Error &what) { return what.code != u"TEST-Failed"_s; };
    QVERIFY(orchestrator.start(std::move(operation)));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(toString(log.finished().first().status), u"failed"_s);
    QCOMPARE(tries.load(), 1);
}

void TestRetry::aThrowingWorkIsRetriedToo()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    AsyncOperation operation = work(u"load"_s, [](OperationContext &context) {
        if (context.attempt() == 1) {
            throw std::runtime_error("at first");
        }
        return OperationOutcome{};
    });
    operation.retry = quickly(2);
    QVERIFY(orchestrator.start(std::move(operation)));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(toString(log.finished().first().status), u"completed"_s);
}

void TestRetry::cancelDuringThePauseEndsItAtOnce()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    std::atomic<int> tries{0};
    AsyncOperation operation = work(u"load"_s, failsBefore(2, tries));
    operation.retry = {2, 1h, 1, 1h, {}};
    const auto id = orchestrator.start(std::move(operation));
    QTRY_COMPARE(toString(orchestrator.record(*id)->status), u"waiting"_s);
    orchestrator.cancel(*id);
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(toString(log.finished().first().status), u"cancelled"_s);
    QCOMPARE(tries.load(), 1);
}

void TestRetry::thePauseIsShownAsWaitingWithItsReason()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    std::atomic<int> tries{0};
    AsyncOperation operation = work(u"load"_s, failsBefore(2, tries));
    operation.retry = quickly(2);
    QVERIFY(orchestrator.start(std::move(operation)));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(log.story(u"load"_s),
             (QStringList{u"added load"_s, u"changed load running"_s, u"changed load waiting"_s,
                          u"changed load running"_s, u"changed load completed"_s,
                          u"finished load completed"_s}));
    const auto waiting =
        std::find_if(log.changes().begin(), log.changes().end(), [](const OperationRecord &record) {
            return record.status == OperationStatus::Waiting;
        });
    QVERIFY(waiting->reason.contains(u"Not yet."_s));
    QVERIFY(log.finished().first().reason.isEmpty());
}

void TestRetry::aRetryIsANewAttemptFromZero()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    AsyncOperation operation =
        work(u"load"_s, [](OperationContext &context) -> Result<OperationOutcome> {
            context.progress().setTotalItems(10);
            context.progress().advance(context.attempt() == 1 ? 8 : 3);
            return failure(error(u"Broken."_s));
        });
    operation.retry = quickly(2);
    QVERIFY(orchestrator.start(std::move(operation)));
    QTRY_COMPARE(log.finished().size(), 1);
    const ProgressState progress = log.finished().first().progress;
    QCOMPARE(progress.attempt, 2);
    QCOMPARE(progress.itemsProcessed, quint64(3));
    QCOMPARE(progress.percentage, std::optional(30.0));
}

void TestRetry::whatWasKeptSurvivesTheNextTry()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    AsyncOperation operation =
        work(u"load"_s, [](OperationContext &context) -> Result<OperationOutcome> {
            if (context.attempt() == 1) {
                context.keep(u"Three parts are stored."_s);
                context.warn(u"This try went wrong."_s);
            }
            return failure(error(u"Broken."_s));
        });
    operation.retry = quickly(2);
    QVERIFY(orchestrator.start(std::move(operation)));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(log.finished().first().kept, u"Three parts are stored."_s);
    QCOMPARE(log.finished().first().warnings, QStringList());
}

void TestRetry::aTimeOutEndsThePauseAndIsAFailure()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    std::atomic<int> tries{0};
    AsyncOperation operation = work(u"load"_s, failsBefore(2, tries));
    operation.retry = {2, 1h, 1, 1h, {}};
    operation.timeout = 20ms;
    QVERIFY(orchestrator.start(std::move(operation)));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(toString(log.finished().first().status), u"failed"_s);
    QCOMPARE(log.finished().first().error->code, u"OPERATION-TimedOut"_s);
}

QTEST_GUILESS_MAIN(TestRetry)

#include "tst_retry.moc"
