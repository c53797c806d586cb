#include "core/ktrdr/answererror.h"
#include "core/ktrdr/remoterecord.h"
#include "core/ktrdr/traininghost.h"
#include "tests/core/ktrdr/serviceunderdouble.h"
#include "tests/doubles/ktrdrtraininghostdouble.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ktrdr::test;
using namespace ktrdr::wire;
using ktrdr::operations::OperationStatus;
using Kind = TrainingHostDouble::Kind;

namespace {

TrainingRequest requestOf(const QString &yaml)
{
    TrainingRequest request;
    request.strategyYaml = yaml;
    request.symbols = QStringList{u"AAPL"_s, u"MSFT"_s};
    request.timeframes = QStringList{u"1h"_s};
    return request;
}

} // namespace

class TrainingHostTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aTrainingIsStartedWatchedAndCompletes();
    void aCancelIsToldTruthfully();
    void aSecondStartFindsItBusyAndIsSentOnce();
    void aWorkerIsCancelledAndResumed();
    void metricsAreReadFromACursorOn();
};

void TrainingHostTest::aTrainingIsStartedWatchedAndCompletes()
{
    TrainingHostDouble server;
    ServiceUnderDouble client(server);
    const TrainingHost host(client.service());
    const auto started = host.start(requestOf(u"name: x"_s), {});
    QVERIFY(started.has_value());
    QCOMPARE(started->gpuAllocated, false);
    QCOMPARE(host.health({})->currentOperation, started->id);
    server.advance(200s);
    const auto ended = host.operation(started->id, {});
    QVERIFY(ended->status == RemoteStatus::Completed);
    QCOMPARE(ended->metadata.symbols(), (QStringList{u"AAPL"_s, u"MSFT"_s}));
    QCOMPARE(host.result(started->id, {})->testAccuracy, 0.61);
    QCOMPARE(host.operations({}, {})->operations.size(), 1);
}

void TrainingHostTest::aCancelIsToldTruthfully()
{
    TrainingHostDouble server;
    ServiceUnderDouble client(server);
    const TrainingHost host(client.service());
    const auto id = host.start(requestOf(u"name: x"_s), {})->id;
    server.advance(30s);
    QVERIFY(host.cancel(id, u"no need"_s, {}).has_value());
    const auto state = [&] {
        const WatcherKnowledge knowledge{.sessionStillRuns = host.sessions({})->isRunning(id)};
        return toString(
            toRecord(*host.operation(id, {}), u"gpu"_s, server.now(), knowledge).record.status);
    };
    QCOMPARE(state(), toString(OperationStatus::Cancelling));
    QCOMPARE(answerFailure(host.cancel(id, u"no need"_s, {}).error()), AnswerFailure::AlreadyEnded);
    server.advance(100s);
    QCOMPARE(state(), toString(OperationStatus::Completed));
}

void TrainingHostTest::aSecondStartFindsItBusyAndIsSentOnce()
{
    TrainingHostDouble server;
    ServiceUnderDouble client(server);
    const TrainingHost host(client.service());
    QVERIFY(host.start(requestOf(u"name: x"_s), {}).has_value());
    const auto second = host.start(requestOf(u"name: y"_s), {});
    QCOMPARE(answerFailure(second.error()), AnswerFailure::Busy);
    QVERIFY(second.error().message.contains(u"Maximum concurrent sessions"_s));
    QCOMPARE(server.count(u"POST /training/start"_s), 2);
}

void TrainingHostTest::aWorkerIsCancelledAndResumed()
{
    TrainingHostDouble server(Kind::Worker);
    ServiceUnderDouble client(server);
    const TrainingHost worker(client.service());
    const auto id = worker.start(requestOf(u"name: x"_s), {})->id;
    server.advance(45s);
    QCOMPARE(worker.cancel(id, u"pause"_s, {})->taskCancelled, true);
    const auto resumed = worker.resume(id, {});
    QCOMPARE(resumed->resumedFromEpoch, 4);
    server.advance(100s);
    QVERIFY(worker.operation(id, {})->status == RemoteStatus::Completed);
    QCOMPARE(answerFailure(worker.sessions({}).error()), AnswerFailure::NotFound);
}

void TrainingHostTest::metricsAreReadFromACursorOn()
{
    TrainingHostDouble server;
    ServiceUnderDouble client(server);
    const TrainingHost host(client.service());
    const auto id = host.start(requestOf(u"name: x"_s), {})->id;
    server.advance(25s);
    const auto first = host.metrics(id, 0, {});
    QCOMPARE(first->epochs.size(), 2);
    server.advance(20s);
    const auto next = host.metrics(id, 2, {});
    QCOMPARE(next->epochs.size(), 2);
    const MetricsHistory all = first->mergedWith(*next);
    QCOMPARE(all.epochs.size(), 4);
    QCOMPARE(all.missing, 0);
}

QTEST_GUILESS_MAIN(TrainingHostTest)
#include "tst_traininghost.moc"
