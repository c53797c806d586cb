#include "core/operations/orchestrator.h"

#include "core/operations/cancellationsource.h"
#include "core/operations/operationend.h"
#include "tests/doubles/gate.h"
#include "tests/doubles/orchestratorlog.h"
#include "tests/doubles/work.h"
#include "tests/support/stricttest.h"

#include <QTest>
#include <QThread>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestOrchestrator : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void workRunsOnAnotherThreadAndItsResultIsShown();
    void everyChangeOfStateIsToldInOrderAndTheEndOnceAndLast();
    void theRecordCarriesWhatTheOperationWasMadeOf();
    void cancelWhileQueuedNeverStarts();
    void cancelledWorkIsCancellingUntilItUnwound();
    void cancelAfterCompletionAnswersFinishedAndChangesNothing();
    void theFirstCancelGivesTheReason();
    void aValueReturnedInSpiteOfCancelIsKept();
    void unwindingWithoutOwnCancelIsAFailure();
    void anotherExceptionWhileCancellingIsAFailureInItsOwnWords();
    void aReturnedErrorIsAFailure();
    void aReturnedCancelledErrorCountsAsUnwound();
    void twinsHaveDifferentIdsAndAreCancelledApart();
    void unknownAndForgottenIdsAreUnknown();
    void cancelAllReachesAllThatIsHereAndNothingThatComesLater();
    void tenThousandQueuedOperationsAllEndOnce();
    void nothingToDoIsRefused();
    void theUserOfASignalMayStartAndCancel();
};

void TestOrchestrator::workRunsOnAnotherThreadAndItsResultIsShown()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    std::atomic<QThread *> worker{nullptr};
    const auto id = orchestrator.start(work(u"load"_s, [&](OperationContext &context) {
        worker = QThread::currentThread();
        return OperationOutcome{{{u"id"_s, context.id().toString()}}, {}, u"All of it."_s};
    }));
    QVERIFY(id);
    QCOMPARE(orchestrator.liveCount(), 1);
    QTRY_COMPARE(log.finished().size(), 1);
    const OperationRecord end = log.finished().first();
    QVERIFY(worker.load() && worker.load() != QThread::currentThread());
    QCOMPARE(toString(end.status), toString(OperationStatus::Completed));
    QCOMPARE(end.result[u"id"_s].toString(), id->toString());
    QCOMPARE(end.kept, u"All of it."_s);
    QCOMPARE(end.progress.percentage, std::optional(100.0));
    QVERIFY(end.startedAt && end.endedAt && *end.endedAt >= *end.startedAt);
    QCOMPARE(orchestrator.record(*id), std::optional(end));
    QCOMPARE(orchestrator.liveCount(), 0);
}

void TestOrchestrator::everyChangeOfStateIsToldInOrderAndTheEndOnceAndLast()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    QVERIFY(orchestrator.start(work(u"load"_s, [](OperationContext &context) {
        const WaitingScope scope = context.waiting(u"Another one writes."_s);
        return OperationOutcome{{}, {u"A gap is left."_s}, {}};
    })));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(log.story(u"load"_s),
             (QStringList{u"added load"_s, u"changed load running"_s, u"changed load waiting"_s,
                          u"changed load running"_s, u"changed load completed_with_warnings"_s,
                          u"finished load completed_with_warnings"_s}));
    const QStringList lines = log.lines();
    QTRY_VERIFY(orchestrator.liveCount() == 0);
    QCOMPARE(log.lines(), lines);
}

void TestOrchestrator::theRecordCarriesWhatTheOperationWasMadeOf()
{
    Orchestrator orchestrator(nullptr, nullptr);
    AsyncOperation operation = work(u"load"_s, nothing());
    operation.context = {{u"what"_s, u"this"_s}};
    operation.request = {{u"again"_s, true}};
    operation.priority = 7;
    operation.retryOf = OperationId::parse(u"op_work_1"_s);
    QList<OperationRecord> added;
    connect(&orchestrator, &Orchestrator::operationAdded, this,
            [&](const OperationRecord &record) { added.append(record); });
    QVERIFY(orchestrator.start(operation));
    QCOMPARE(added.size(), 1);
    const OperationRecord record = added.first();
    QCOMPARE(record.type, u"work"_s);
    QCOMPARE(record.context, operation.context);
    QCOMPARE(record.request, operation.request);
    QCOMPARE(record.priority, 7);
    QCOMPARE(record.retryOf, operation.retryOf);
    QCOMPARE(toString(record.status), toString(OperationStatus::Pending));
}

void TestOrchestrator::cancelWhileQueuedNeverStarts()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    AsyncOperation first = work(u"first"_s, untilCancelled());
    first.resources = {{u"the one"_s, 1}};
    const auto firstId = orchestrator.start(std::move(first));
    std::atomic<bool> entered{false};
    AsyncOperation second = work(u"second"_s, [&](OperationContext &) {
        entered = true;
        return OperationOutcome{};
    });
    second.resources = {{u"the one"_s, 1}};
    const auto secondId = orchestrator.start(std::move(second));

    QCOMPARE(orchestrator.cancel(*secondId, CancelWhy::User, u"Not that one."_s),
             CancelAnswer::Requested);
    QCOMPARE(log.finished().size(), 1);
    QCOMPARE(log.finished().first().id, *secondId);
    QCOMPARE(toString(log.finished().first().status), toString(OperationStatus::Cancelled));
    QCOMPARE(log.finished().first().reason, u"Not that one."_s);
    QVERIFY(!log.finished().first().startedAt);

    orchestrator.cancel(*firstId);
    QTRY_COMPARE(log.finished().size(), 2);
    QVERIFY(!entered);
    QCOMPARE(log.story(u"second"_s).filter(u"running"_s), QStringList());
}

void TestOrchestrator::cancelledWorkIsCancellingUntilItUnwound()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    Gate unwinding;
    const auto id = orchestrator.start(work(u"load"_s, [&](OperationContext &context) {
        while (!context.token().waitFor(1min)) {
        }
        unwinding.wait();
        context.token().throwIfCancelled("the end");
        return OperationOutcome{};
    }));
    QTRY_COMPARE(toString(orchestrator.record(*id)->status), toString(OperationStatus::Running));
    QCOMPARE(orchestrator.cancel(*id, CancelWhy::User, u"Enough."_s), CancelAnswer::Requested);
    QCOMPARE(toString(orchestrator.record(*id)->status), toString(OperationStatus::Cancelling));
    QCOMPARE(orchestrator.cancel(*id), CancelAnswer::AlreadyCancelling);
    QVERIFY(log.finished().isEmpty());
    unwinding.open();
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(toString(log.finished().first().status), toString(OperationStatus::Cancelled));
    QCOMPARE(log.finished().first().reason, u"Enough."_s);
}

void TestOrchestrator::cancelAfterCompletionAnswersFinishedAndChangesNothing()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    const auto id = orchestrator.start(work(u"load"_s, [](OperationContext &) {
        return OperationOutcome{{{u"answer"_s, 42}}, {}, {}};
    }));
    QTRY_COMPARE(log.finished().size(), 1);
    const QStringList lines = log.lines();
    QCOMPARE(orchestrator.cancel(*id), CancelAnswer::Finished);
    QCOMPARE(orchestrator.cancelAll(), 0);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(log.lines(), lines);
    QCOMPARE(orchestrator.record(*id)->result[u"answer"_s].toInt(), 42);
}

void TestOrchestrator::theFirstCancelGivesTheReason()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    const auto id = orchestrator.start(work(u"load"_s, untilCancelled()));
    QTRY_COMPARE(toString(orchestrator.record(*id)->status), toString(OperationStatus::Running));
    orchestrator.cancel(*id, CancelWhy::User, u"first"_s);
    orchestrator.cancel(*id, CancelWhy::Superseded, u"second"_s);
    orchestrator.cancelAll(CancelWhy::User, u"third"_s);
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(log.finished().first().reason, u"first"_s);
}

void TestOrchestrator::aValueReturnedInSpiteOfCancelIsKept()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    const auto id = orchestrator.start(work(u"load"_s, [](OperationContext &context) {
        while (!context.token().waitFor(1min)) {
        }
        return OperationOutcome{{{u"answer"_s, 42}}, {}, {}};
    }));
    QTRY_COMPARE(toString(orchestrator.record(*id)->status), toString(OperationStatus::Running));
    orchestrator.cancel(*id);
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(toString(log.finished().first().status), toString(OperationStatus::Completed));
    QCOMPARE(log.finished().first().result[u"answer"_s].toInt(), 42);
    QCOMPARE(log.finished().first().tags, QStringList{u"cancel came too late"_s});
}

void TestOrchestrator::unwindingWithoutOwnCancelIsAFailure()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    QVERIFY(orchestrator.start(work(u"load"_s, [](OperationContext &) {
        const CancellationSource foreign;
        foreign.cancel(CancelWhy::User, u"somebody else"_s);
        foreign.token().throwIfCancelled("elsewhere");
        return OperationOutcome{};
    })));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(toString(log.finished().first().status), toString(OperationStatus::Failed));
    QVERIFY(log.finished().first().error->message.contains(u"somebody else"_s));
}

void TestOrchestrator::anotherExceptionWhileCancellingIsAFailureInItsOwnWords()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    const auto id = orchestrator.start(
        work(u"load"_s, [](OperationContext &context) -> Result<OperationOutcome> {
            while (!context.token().waitFor(1min)) {
            }
            throw std::runtime_error("the disk is on fire");
        }));
    QTRY_COMPARE(toString(orchestrator.record(*id)->status), toString(OperationStatus::Running));
    orchestrator.cancel(*id);
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(toString(log.finished().first().status), toString(OperationStatus::Failed));
    QCOMPARE(log.finished().first().error->message, u"the disk is on fire"_s);
}

void TestOrchestrator::aReturnedErrorIsAFailure()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    QVERIFY(orchestrator.start(work(u"load"_s, [](OperationContext &) -> Result<OperationOutcome> {
        return failure(error(u"No such file."_s));
    })));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(toString(log.finished().first().status), toString(OperationStatus::Failed));
    QCOMPARE(log.finished().first().error, std::optional(error(u"No such file."_s)));
    QVERIFY(log.finished().first().progress.percentage.value_or(0) < 100);
}

void TestOrchestrator::aReturnedCancelledErrorCountsAsUnwound()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    const auto id = orchestrator.start(
        work(u"load"_s, [](OperationContext &context) -> Result<OperationOutcome> {
            while (!context.token().waitFor(1min)) {
            }
            return failure(cancelledError(*context.token().reason()));
        }));
    QTRY_COMPARE(toString(orchestrator.record(*id)->status), toString(OperationStatus::Running));
    orchestrator.cancel(*id);
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(toString(log.finished().first().status), toString(OperationStatus::Cancelled));
    QVERIFY(!log.finished().first().error);
}

void TestOrchestrator::twinsHaveDifferentIdsAndAreCancelledApart()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    const auto one = orchestrator.start(work(u"twin"_s, untilCancelled()));
    const auto two = orchestrator.start(work(u"twin"_s, untilCancelled()));
    QVERIFY(*one != *two);
    QTRY_COMPARE(toString(orchestrator.record(*two)->status), toString(OperationStatus::Running));
    orchestrator.cancel(*one);
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(log.finished().first().id, *one);
    QCOMPARE(toString(orchestrator.record(*two)->status), toString(OperationStatus::Running));
    orchestrator.cancel(*two);
    QTRY_COMPARE(log.finished().size(), 2);
}

void TestOrchestrator::unknownAndForgottenIdsAreUnknown()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    QCOMPARE(orchestrator.cancel(*OperationId::parse(u"op_nobody"_s)), CancelAnswer::Unknown);
    const auto old = orchestrator.start(work(u"old"_s, nothing()));
    QTRY_COMPARE(log.finished().size(), 1);
    orchestrator.forget({*old});
    const auto present = orchestrator.start(work(u"present"_s, untilCancelled()));
    orchestrator.forget({*present});
    QCOMPARE(orchestrator.cancel(*old), CancelAnswer::Unknown);
    QVERIFY(!orchestrator.record(*old));
    QVERIFY(!orchestrator.record(*present)->isFinal());
    orchestrator.cancel(*present);
    QTRY_COMPARE(log.finished().size(), 2);
}

void TestOrchestrator::cancelAllReachesAllThatIsHereAndNothingThatComesLater()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    QList<OperationId> ids;
    for (int i = 0; i < 4; ++i) {
        AsyncOperation operation = work(u"load%1"_s.arg(i), untilCancelled());
        operation.resources = {{u"two at once"_s, 2}};
        ids.append(*orchestrator.start(std::move(operation)));
    }
    QTRY_COMPARE(toString(orchestrator.record(ids[1])->status), toString(OperationStatus::Running));
    QCOMPARE(orchestrator.cancelAll(CancelWhy::User, u"All of you."_s), 4);
    const auto later = orchestrator.start(work(u"later"_s, nothing()));
    QTRY_COMPARE(log.finished().size(), 5);
    for (const OperationId &id : ids) {
        QCOMPARE(toString(log.end(id)->status), toString(OperationStatus::Cancelled));
        QCOMPARE(log.end(id)->reason, u"All of you."_s);
    }
    QCOMPARE(toString(log.end(*later)->status), toString(OperationStatus::Completed));
}

void TestOrchestrator::tenThousandQueuedOperationsAllEndOnce()
{
    Orchestrator orchestrator(nullptr, nullptr);
    std::atomic<int> entered{0};
    QHash<OperationId, int> ends;
    connect(&orchestrator, &Orchestrator::operationFinished, this,
            [&](const OperationRecord &record) { ++ends[record.id]; });
    for (int i = 0; i < 10'000; ++i) {
        AsyncOperation operation = work(u"one"_s, [&](OperationContext &context) {
            ++entered;
            return untilCancelled()(context);
        });
        operation.resources = {{u"the one"_s, 1}};
        QVERIFY(orchestrator.start(std::move(operation)));
    }
    QTRY_COMPARE(entered.load(), 1);
    QCOMPARE(orchestrator.cancelAll(), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(orchestrator.liveCount(), 0, 60'000);
    QCOMPARE(ends.size(), 10'000);
    QVERIFY(std::all_of(ends.cbegin(), ends.cend(), [](int count) { return count == 1; }));
    QCOMPARE(entered.load(), 1);
}

void TestOrchestrator::nothingToDoIsRefused()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const auto id = orchestrator.start(work(u"load"_s, {}));
    QVERIFY(!id);
    QCOMPARE(id.error().code, u"OPERATION-NothingToDo"_s);
    QCOMPARE(orchestrator.liveCount(), 0);
}

void TestOrchestrator::theUserOfASignalMayStartAndCancel()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    connect(&orchestrator, &Orchestrator::operationAdded, this, [&](const OperationRecord &record) {
        if (record.name == u"unwanted"_s) {
            orchestrator.cancel(record.id);
        }
    });
    connect(&orchestrator, &Orchestrator::operationFinished, this,
            [&](const OperationRecord &record) {
                orchestrator.forget({record.id});
                if (record.name == u"first"_s) {
                    QVERIFY(orchestrator.start(work(u"unwanted"_s, untilCancelled())));
                }
            });
    QVERIFY(orchestrator.start(work(u"first"_s, nothing())));
    QTRY_COMPARE(log.finished().size(), 2);
    QCOMPARE(toString(log.finished().last().status), toString(OperationStatus::Cancelled));
    QVERIFY(orchestrator.records().isEmpty());
}

QTEST_GUILESS_MAIN(TestOrchestrator)

#include "tst_orchestrator.moc"
