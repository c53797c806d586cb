#include "core/operations/orchestrator.h"

#include "tests/doubles/gate.h"
#include "tests/doubles/orchestratorlog.h"
#include "tests/doubles/work.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

AsyncOperation parentOf(std::vector<AsyncOperation> children)
{
    AsyncOperation operation = work(u"parent"_s, {});
    operation.children = std::move(children);
    return operation;
}

WorkFunction fails(const QString &message)
{
    return [message](OperationContext &) -> Result<OperationOutcome> {
        return failure(error(message));
    };
}

OperationRecord endOf(const OrchestratorLog &log, const QString &name)
{
    for (const OperationRecord &record : log.finished()) {
        if (record.name == name) {
            return record;
        }
    }
    qFatal("no such end");
}

} // namespace

class TestParentChild : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theParentEndsAfterAllItsChildren();
    void theParentRunsWhileAChildRuns();
    void itsProgressIsThatOfItsChildrenTogether();
    void cancelOfTheParentCancelsTheChildrenWithTheRootReason();
    void cancelOfTheParentEndsQueuedChildrenUnstarted();
    void cancelOfAChildLeavesParentAndSiblings();
    void someFailuresMakeWarnings();
    void onlyFailuresMakeAFailureWithTheFirstCause();
    void childrenAllCancelledOneByOneMakeACancelledParent();
    void completionInSpiteOfCancelStaysCompletion();
    void warningsAndKeptOfChildrenReachTheParent();
    void theParentsOwnWorkRunsAfterItsChildren();
    void theParentsOwnWorkIsSkippedWhenNoChildCompleted();
    void theTimeOutOfTheParentIsItsFailureAndTheChildrensCancel();
    void grandchildrenAreCancelledToo();
    void aChildStartedLaterIsCountedAndCancelledWithItsParent();
};

void TestParentChild::theParentEndsAfterAllItsChildren()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    const auto id = orchestrator.start(parentOf(
        {work(u"one"_s, nothing()), work(u"two"_s, nothing()), work(u"three"_s, nothing())}));
    QCOMPARE(orchestrator.liveCount(), 4);
    QTRY_COMPARE(log.finished().size(), 4);
    QCOMPARE(log.finished().last().id, *id);
    QCOMPARE(toString(log.finished().last().status), u"completed"_s);
    QCOMPARE(log.finished().last().progress.percentage, std::optional(100.0));
    QCOMPARE(log.finished().last().result[u"completed"_s].toInt(), 3);
    QCOMPARE(log.finished().first().parentId, std::optional(*id));
    QCOMPARE(log.lines().first(), u"added parent"_s);
}

void TestParentChild::theParentRunsWhileAChildRuns()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    Gate done;
    const auto id = orchestrator.start(parentOf({work(u"one"_s, [&](OperationContext &) {
        done.wait();
        return OperationOutcome{};
    })}));
    QCOMPARE(toString(orchestrator.record(*id)->status), u"pending"_s);
    QTRY_COMPARE(toString(orchestrator.record(*id)->status), u"running"_s);
    done.open();
    QTRY_COMPARE(log.finished().size(), 2);
    QCOMPARE(log.story(u"parent"_s).mid(0, 2),
             (QStringList{u"added parent"_s, u"changed parent running"_s}));
}

void TestParentChild::itsProgressIsThatOfItsChildrenTogether()
{
    Orchestrator orchestrator(nullptr, nullptr);
    orchestrator.setPumpInterval(16ms);
    const OrchestratorLog log(orchestrator);
    Gate done;
    const auto half = [&](OperationContext &context) {
        context.progress().setTotalItems(100);
        context.progress().advance(50);
        done.wait();
        return OperationOutcome{};
    };
    const auto id = orchestrator.start(parentOf({work(u"one"_s, half), work(u"two"_s, half)}));
    QTRY_COMPARE(orchestrator.record(*id)->progress.itemsProcessed, quint64(100));
    const ProgressState progress = orchestrator.record(*id)->progress;
    QCOMPARE(progress.totalItems, std::optional<quint64>(200));
    QCOMPARE(progress.percentage, std::optional(50.0));
    QCOMPARE(progress.totalSteps, 2);
    done.open();
    QTRY_COMPARE(log.finished().size(), 3);
    double highest = 0;
    for (const OperationRecord &record : log.changes()) {
        if (record.id == *id) {
            const double percentage = record.progress.percentage.value_or(highest);
            QVERIFY(percentage >= highest);
            QVERIFY(percentage < 100 || record.isFinal());
            highest = percentage;
        }
    }
}

void TestParentChild::cancelOfTheParentCancelsTheChildrenWithTheRootReason()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    std::atomic<int> sawReason{0};
    const auto body = [&](OperationContext &context) {
        while (!context.token().waitFor(1min)) {
        }
        const std::optional<CancellationReason> reason = context.token().reason();
        sawReason += reason->why == CancelWhy::User && reason->text == u"Enough."_s ? 1 : 0;
        context.token().throwIfCancelled();
        return OperationOutcome{};
    };
    const auto id = orchestrator.start(parentOf({work(u"one"_s, body), work(u"two"_s, body)}));
    QTRY_COMPARE(log.lines().filter(u"running"_s).size(), 3);
    orchestrator.cancel(*id, CancelWhy::User, u"Enough."_s);
    QCOMPARE(toString(orchestrator.record(*id)->status), u"cancelling"_s);
    QTRY_COMPARE(log.finished().size(), 3);
    QCOMPARE(sawReason.load(), 2);
    for (const OperationRecord &record : log.finished()) {
        QCOMPARE(toString(record.status), u"cancelled"_s);
        QCOMPARE(record.reason, u"Enough."_s);
    }
    QCOMPARE(log.finished().last().id, *id);
    QVERIFY(log.finished().last().progress.percentage.value_or(0) < 50);
}

void TestParentChild::cancelOfTheParentEndsQueuedChildrenUnstarted()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    std::atomic<int> entered{0};
    std::vector<AsyncOperation> children;
    for (int i = 0; i < 200; ++i) {
        AsyncOperation child = work(u"child"_s, [&](OperationContext &context) {
            ++entered;
            return untilCancelled()(context);
        });
        child.resources = {{u"the one"_s, 1}};
        children.push_back(std::move(child));
    }
    const auto id = orchestrator.start(parentOf(std::move(children)));
    QTRY_COMPARE(entered.load(), 1);
    orchestrator.cancel(*id);
    QTRY_COMPARE(log.finished().size(), 201);
    QCOMPARE(entered.load(), 1);
    QCOMPARE(log.finished().last().id, *id);
    QCOMPARE(log.finished().last().result[u"cancelled"_s].toInt(), 200);
}

void TestParentChild::cancelOfAChildLeavesParentAndSiblings()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    Gate done;
    const auto id = orchestrator.start(
        parentOf({work(u"one"_s, untilCancelled()), work(u"two"_s, [&](OperationContext &) {
                      done.wait();
                      return OperationOutcome{};
                  })}));
    QTRY_COMPARE(log.lines().filter(u"running"_s).size(), 3);
    for (const OperationRecord &record : orchestrator.records()) {
        if (record.name == u"one"_s) {
            orchestrator.cancel(record.id);
        }
    }
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(toString(orchestrator.record(*id)->status), u"running"_s);
    done.open();
    QTRY_COMPARE(log.finished().size(), 3);
    QCOMPARE(toString(endOf(log, u"two"_s).status), u"completed"_s);
    QCOMPARE(toString(endOf(log, u"parent"_s).status), u"completed_with_warnings"_s);
}

void TestParentChild::someFailuresMakeWarnings()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    QVERIFY(orchestrator.start(
        parentOf({work(u"good"_s, nothing()), work(u"bad"_s, fails(u"No such file."_s))})));
    QTRY_COMPARE(log.finished().size(), 3);
    const OperationRecord end = endOf(log, u"parent"_s);
    QCOMPARE(toString(end.status), u"completed_with_warnings"_s);
    QCOMPARE(end.warnings, QStringList{u"bad failed: No such file."_s});
    QCOMPARE(end.result[u"failed"_s].toInt(), 1);
}

void TestParentChild::onlyFailuresMakeAFailureWithTheFirstCause()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    QVERIFY(orchestrator.start(
        parentOf({work(u"bad"_s, fails(u"Broken."_s)), work(u"worse"_s, fails(u"Broken."_s))})));
    QTRY_COMPARE(log.finished().size(), 3);
    const OperationRecord end = endOf(log, u"parent"_s);
    QCOMPARE(toString(end.status), u"failed"_s);
    QCOMPARE(end.error->code, u"OPERATION-AllPartsFailed"_s);
    QCOMPARE(end.error->root(), error(u"Broken."_s));
    QVERIFY(end.progress.percentage.value_or(0) < 100);
}

void TestParentChild::childrenAllCancelledOneByOneMakeACancelledParent()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    const auto id = orchestrator.start(
        parentOf({work(u"one"_s, untilCancelled()), work(u"two"_s, untilCancelled())}));
    for (const OperationRecord &record : orchestrator.records()) {
        if (record.id != *id) {
            orchestrator.cancel(record.id);
        }
    }
    QTRY_COMPARE(log.finished().size(), 3);
    QCOMPARE(toString(endOf(log, u"parent"_s).status), u"cancelled"_s);
}

void TestParentChild::completionInSpiteOfCancelStaysCompletion()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    const auto id = orchestrator.start(parentOf({work(u"one"_s, [](OperationContext &context) {
        while (!context.token().waitFor(1min)) {
        }
        return OperationOutcome{};
    })}));
    QTRY_COMPARE(toString(orchestrator.record(*id)->status), u"running"_s);
    orchestrator.cancel(*id);
    QTRY_COMPARE(log.finished().size(), 2);
    QCOMPARE(toString(endOf(log, u"parent"_s).status), u"completed"_s);
    QCOMPARE(endOf(log, u"parent"_s).tags, QStringList{u"cancel came too late"_s});
}

void TestParentChild::warningsAndKeptOfChildrenReachTheParent()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    QVERIFY(orchestrator.start(parentOf({work(u"one"_s, [](OperationContext &) {
        return OperationOutcome{{}, {u"A gap is left."_s}, u"10 rows are stored."_s};
    })})));
    QTRY_COMPARE(log.finished().size(), 2);
    const OperationRecord end = endOf(log, u"parent"_s);
    QCOMPARE(end.warnings, QStringList{u"one: A gap is left."_s});
    QCOMPARE(end.kept, u"one: 10 rows are stored."_s);
    QCOMPARE(toString(end.status), u"completed_with_warnings"_s);
}

void TestParentChild::theParentsOwnWorkRunsAfterItsChildren()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    std::atomic<int> childrenDone{0};
    std::atomic<int> seen{-1};
    const auto child = [&](OperationContext &) {
        ++childrenDone;
        return OperationOutcome{};
    };
    AsyncOperation operation = parentOf({work(u"one"_s, child), work(u"two"_s, child)});
    operation.work = [&](OperationContext &) {
        seen = childrenDone.load();
        return OperationOutcome{{{u"merged"_s, true}}, {}, {}};
    };
    QVERIFY(orchestrator.start(std::move(operation)));
    QTRY_COMPARE(log.finished().size(), 3);
    QCOMPARE(seen.load(), 2);
    const OperationRecord end = endOf(log, u"parent"_s);
    QCOMPARE(toString(end.status), u"completed"_s);
    QVERIFY(end.result[u"merged"_s].toBool());
    QCOMPARE(end.result[u"completed"_s].toInt(), 2);
    QCOMPARE(end.progress.percentage, std::optional(100.0));
}

void TestParentChild::theParentsOwnWorkIsSkippedWhenNoChildCompleted()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    std::atomic<bool> entered{false};
    AsyncOperation operation = parentOf({work(u"bad"_s, fails(u"Broken."_s))});
    operation.work = [&](OperationContext &) {
        entered = true;
        return OperationOutcome{};
    };
    QVERIFY(orchestrator.start(std::move(operation)));
    QTRY_COMPARE(log.finished().size(), 2);
    QVERIFY(!entered);
    QCOMPARE(toString(endOf(log, u"parent"_s).status), u"failed"_s);
}

void TestParentChild::theTimeOutOfTheParentIsItsFailureAndTheChildrensCancel()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    AsyncOperation operation = parentOf({work(u"one"_s, untilCancelled())});
    operation.timeout = 20ms;
    QVERIFY(orchestrator.start(std::move(operation)));
    QTRY_COMPARE(log.finished().size(), 2);
    QCOMPARE(toString(endOf(log, u"one"_s).status), u"cancelled"_s);
    QCOMPARE(toString(endOf(log, u"parent"_s).status), u"failed"_s);
    QCOMPARE(endOf(log, u"parent"_s).error->code, u"OPERATION-TimedOut"_s);
}

void TestParentChild::grandchildrenAreCancelledToo()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    AsyncOperation middle = work(u"middle"_s, {});
    middle.children.push_back(work(u"grandchild"_s, untilCancelled()));
    const auto id = orchestrator.start(parentOf({std::move(middle)}));
    QTRY_COMPARE(toString(orchestrator.record(*id)->status), u"running"_s);
    orchestrator.cancel(*id, CancelWhy::User, u"All of it."_s);
    QTRY_COMPARE(log.finished().size(), 3);
    QCOMPARE(endOf(log, u"grandchild"_s).reason, u"All of it."_s);
    QCOMPARE(log.finished().last().id, *id);
}

void TestParentChild::aChildStartedLaterIsCountedAndCancelledWithItsParent()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    const auto id = orchestrator.start(parentOf({work(u"one"_s, untilCancelled())}));
    AsyncOperation late = work(u"late"_s, untilCancelled());
    late.parentId = *id;
    QVERIFY(orchestrator.start(std::move(late)));
    QTRY_COMPARE(log.lines().filter(u"running"_s).size(), 3);
    orchestrator.cancel(*id);
    QTRY_COMPARE(log.finished().size(), 3);
    QCOMPARE(log.finished().last().id, *id);
    QCOMPARE(log.finished().last().result[u"children"_s].toInt(), 2);
}

QTEST_GUILESS_MAIN(TestParentChild)

#include "tst_parentchild.moc"
