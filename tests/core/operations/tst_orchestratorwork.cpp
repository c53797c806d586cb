#include "core/operations/orchestrator.h"

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

class TestOrchestratorWork : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void waitingJobsDoNotStopOthers();
    void workThatWaitsDoesNotStopWorkThatComputes();
    void aWaitingJobKeepsItsResource();
    void nestedWaitsEndWithTheOutermost();
    void noMoreRunAtOnceThanTheResourceAllows();
    void higherPriorityStartsFirst();
    void aTimeOutIsAFailureThatSaysSo();
    void aValueReturnedBeforeTheTimeOutIsNotTouchedByIt();
    void whatIsKeptIsShownAtOnceAndSurvivesCancel();
    void whatIsShownIsInTheRecordAtOnceWithTheResultSoFar();
    void partialResultsSurviveFailure();
    void warningsMakeCompletedWithWarnings();
    void theReturnedResultWinsOverThePartialOne();
};

void TestOrchestratorWork::waitingJobsDoNotStopOthers()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    const int many = 4 * std::max(QThread::idealThreadCount(), 8);
    QSemaphore waiting;
    for (int i = 0; i < many; ++i) {
        QVERIFY(orchestrator.start(work(u"waiting"_s, [&](OperationContext &context) {
            const WaitingScope scope = context.waiting(u"A slow server."_s);
            waiting.release();
            return untilCancelled()(context);
        })));
    }
    QTRY_COMPARE_WITH_TIMEOUT(waiting.available(), many, 30'000);
    QVERIFY(orchestrator.start(work(u"third"_s, nothing())));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(log.finished().first().name, u"third"_s);
    orchestrator.cancelAll();
    QTRY_COMPARE(log.finished().size(), many + 1);
}

void TestOrchestratorWork::workThatWaitsDoesNotStopWorkThatComputes()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    const int many = 4 * std::max(QThread::idealThreadCount(), 8);
    for (int i = 0; i < many; ++i) {
        QVERIFY(orchestrator.start(work(u"blocked"_s, untilCancelled())));
    }
    AsyncOperation computing = work(u"computing"_s, nothing());
    computing.kind = WorkKind::Cpu;
    QVERIFY(orchestrator.start(std::move(computing)));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(log.finished().first().name, u"computing"_s);
    QCOMPARE(orchestrator.cancelAll(), many);
    QTRY_COMPARE(log.finished().size(), many + 1);
}

void TestOrchestratorWork::aWaitingJobKeepsItsResource()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    Gate done;
    AsyncOperation holder = work(u"holder"_s, [&](OperationContext &context) {
        const WaitingScope scope = context.waiting(u"A slow server."_s);
        done.wait();
        return OperationOutcome{};
    });
    holder.resources = {{u"writer"_s, 1}};
    const auto holderId = orchestrator.start(std::move(holder));
    AsyncOperation next = work(u"next"_s, nothing());
    next.resources = {{u"writer"_s, 1}};
    const auto nextId = orchestrator.start(std::move(next));
    QTRY_COMPARE(toString(orchestrator.record(*holderId)->status), u"waiting"_s);
    QCOMPARE(toString(orchestrator.record(*nextId)->status), u"pending"_s);
    done.open();
    QTRY_COMPARE(log.finished().size(), 2);
    QCOMPARE(log.finished().first().id, *holderId);
}

void TestOrchestratorWork::nestedWaitsEndWithTheOutermost()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    QVERIFY(orchestrator.start(work(u"load"_s, [](OperationContext &context) {
        const WaitingScope outer = context.waiting(u"outer"_s);
        {
            const WaitingScope inner = context.waiting(u"inner"_s);
        }
        return OperationOutcome{};
    })));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(log.story(u"load"_s).filter(u"waiting"_s).size(), 1);
    QCOMPARE(log.story(u"load"_s).filter(u"running"_s).size(), 2);
}

void TestOrchestratorWork::noMoreRunAtOnceThanTheResourceAllows()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    std::atomic<int> inside{0};
    std::atomic<int> most{0};
    for (int i = 0; i < 40; ++i) {
        AsyncOperation operation = work(u"load"_s, [&](OperationContext &) {
            const int now = ++inside;
            int seen = most.load();
            while (seen < now && !most.compare_exchange_weak(seen, now)) {
            }
            QThread::yieldCurrentThread();
            --inside;
            return OperationOutcome{};
        });
        operation.resources = {{u"source"_s, 3}};
        QVERIFY(orchestrator.start(std::move(operation)));
    }
    QTRY_COMPARE(log.finished().size(), 40);
    QVERIFY(most.load() >= 1 && most.load() <= 3);
}

void TestOrchestratorWork::higherPriorityStartsFirst()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    Gate done;
    const std::vector<std::pair<QString, int>> jobs{
        {u"holder"_s, 0}, {u"low"_s, -1}, {u"normal"_s, 0}, {u"high"_s, 1}};
    for (const auto &[name, priority] : jobs) {
        AsyncOperation operation = work(name, [&](OperationContext &) {
            done.wait();
            return OperationOutcome{};
        });
        operation.priority = priority;
        operation.resources = {{u"the one"_s, 1}};
        QVERIFY(orchestrator.start(std::move(operation)));
    }
    done.open();
    QTRY_COMPARE(log.finished().size(), 4);
    QStringList order;
    for (const OperationRecord &record : log.finished()) {
        order.append(record.name);
    }
    QCOMPARE(order, (QStringList{u"holder"_s, u"high"_s, u"normal"_s, u"low"_s}));
}

void TestOrchestratorWork::aTimeOutIsAFailureThatSaysSo()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    AsyncOperation operation = work(u"load"_s, [](OperationContext &context) {
        context.keep(u"The first part is stored."_s);
        return untilCancelled()(context);
    });
    operation.timeout = 20ms;
    QVERIFY(orchestrator.start(std::move(operation)));
    QTRY_COMPARE(log.finished().size(), 1);
    const OperationRecord end = log.finished().first();
    QCOMPARE(toString(end.status), u"failed"_s);
    QCOMPARE(end.error->code, u"OPERATION-TimedOut"_s);
    QVERIFY(!end.error->hint.isEmpty());
    QCOMPARE(end.kept, u"The first part is stored."_s);
    QVERIFY(log.story(u"load"_s).contains(u"changed load cancelling"_s));
}

void TestOrchestratorWork::aValueReturnedBeforeTheTimeOutIsNotTouchedByIt()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    AsyncOperation operation = work(u"load"_s, nothing());
    operation.timeout = 1h;
    QVERIFY(orchestrator.start(std::move(operation)));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(toString(log.finished().first().status), u"completed"_s);
}

void TestOrchestratorWork::whatIsShownIsInTheRecordAtOnceWithTheResultSoFar()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    AsyncOperation operation = work(u"load"_s, [](OperationContext &context) {
        context.setResult(u"rounds"_s, 1);
        context.show(u"latest"_s, u"first"_s);
        context.setResult(u"rounds"_s, 2);
        context.show(u"latest"_s, u"second"_s);
        return untilCancelled()(context);
    });
    operation.context = {{u"what"_s, u"x"_s}};
    const auto id = orchestrator.start(std::move(operation));
    QTRY_COMPARE(orchestrator.record(*id)->context,
                 (QJsonObject{{u"what"_s, u"x"_s}, {u"latest"_s, u"second"_s}}));
    QCOMPARE(orchestrator.record(*id)->result, (QJsonObject{{u"rounds"_s, 2}}));
    orchestrator.cancel(*id);
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(log.finished().first().context["latest"_L1].toString(), u"second"_s);
    QCOMPARE(log.finished().first().result, (QJsonObject{{u"rounds"_s, 2}}));
}

void TestOrchestratorWork::whatIsKeptIsShownAtOnceAndSurvivesCancel()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    const auto id = orchestrator.start(work(u"load"_s, [](OperationContext &context) {
        context.keep(u"1 part is stored."_s);
        context.keep(u"2 parts are stored."_s);
        return untilCancelled()(context);
    }));
    QTRY_COMPARE(orchestrator.record(*id)->kept, u"2 parts are stored."_s);
    orchestrator.cancel(*id);
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(toString(log.finished().first().status), u"cancelled"_s);
    QCOMPARE(log.finished().first().kept, u"2 parts are stored."_s);
}

void TestOrchestratorWork::partialResultsSurviveFailure()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    QVERIFY(orchestrator.start(
        work(u"load"_s, [](OperationContext &context) -> Result<OperationOutcome> {
            context.setResult(u"rows"_s, 1047);
            context.warn(u"A gap is left."_s);
            return failure(error(u"Broken."_s));
        })));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(log.finished().first().result[u"rows"_s].toInt(), 1047);
    QCOMPARE(log.finished().first().warnings, QStringList{u"A gap is left."_s});
}

void TestOrchestratorWork::warningsMakeCompletedWithWarnings()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    QVERIFY(orchestrator.start(work(u"load"_s, [](OperationContext &context) {
        context.warn(u"one"_s);
        return OperationOutcome{{}, {u"two"_s}, {}};
    })));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(toString(log.finished().first().status), u"completed_with_warnings"_s);
    QCOMPARE(log.finished().first().warnings, (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(log.finished().first().progress.percentage, std::optional(100.0));
}

void TestOrchestratorWork::theReturnedResultWinsOverThePartialOne()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    QVERIFY(orchestrator.start(work(u"load"_s, [](OperationContext &context) {
        context.setResult(u"rows"_s, 1);
        context.setResult(u"partial"_s, true);
        return OperationOutcome{{{u"rows"_s, 2}}, {}, {}};
    })));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(log.finished().first().result, (QJsonObject{{u"rows"_s, 2}, {u"partial"_s, true}}));
}

QTEST_GUILESS_MAIN(TestOrchestratorWork)

#include "tst_orchestratorwork.moc"
