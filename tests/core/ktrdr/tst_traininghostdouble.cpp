#include "core/ktrdr/answererror.h"
#include "core/ktrdr/cancelanswer.h"
#include "core/ktrdr/epochmetrics.h"
#include "core/ktrdr/healthanswer.h"
#include "core/ktrdr/remoterecord.h"
#include "core/ktrdr/servicepaths.h"
#include "core/ktrdr/startanswer.h"
#include "core/ktrdr/trainingresult.h"
#include "core/ktrdr/trainingsession.h"
#include "tests/core/ktrdr/operationcalls.h"
#include "tests/core/ktrdr/plainclient.h"
#include "tests/doubles/ktrdrtraininghostdouble.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ktrdr::test;
using namespace ktrdr::wire;
using ktrdr::operations::OperationId;
using ktrdr::operations::OperationStatus;

namespace {

const QJsonObject Strategy{{u"strategy_yaml"_s, u"name: x"_s}};

} // namespace

class TrainingHostDoubleTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aHostTakesOneTrainingAndIsBusyThen();
    void aCancelledHostTrainingGoesOnAndCompletes();
    void aHostsPercentageJumpsBackOnce();
    void aHostsMetricsAreNested();
    void aWorkerStopsAtOnceResumesAndForgetsItsMetrics();
    void aCancelOfNothingIsAnsweredWithSuccess();
};

void TrainingHostDoubleTest::aHostTakesOneTrainingAndIsBusyThen()
{
    TrainingHostDouble host;
    PlainClient client(host.port());
    (void)started(client, u"/training/start"_s, Strategy);
    const auto second =
        StartAnswer::fromAnswer(client.call("POST", u"/training/start"_s, Strategy));
    QCOMPARE(answerFailure(second.error()), AnswerFailure::Busy);
    const auto health =
        HealthAnswer::fromAnswer(client.call("GET", healthPath(OperationsHost::Worker)));
    QCOMPARE(health->isBusy, true);
    QCOMPARE(
        answerFailure(StartAnswer::fromAnswer(client.call("POST", u"/training/start"_s)).error()),
        AnswerFailure::Invalid);
}

void TrainingHostDoubleTest::aCancelledHostTrainingGoesOnAndCompletes()
{
    TrainingHostDouble host;
    PlainClient client(host.port());
    const OperationId id = started(client, u"/training/start"_s, Strategy);
    host.advance(30s);
    QVERIFY(CancelAnswer::fromAnswer(
        client.call("DELETE", cancelPath(OperationsHost::Worker, id, u"no need"_s))));
    const auto state = [&] {
        const auto sessions =
            TrainingSessions::fromAnswer(client.call("GET", u"/training/sessions"_s));
        const RemoteRecord record = toRecord(look(client, id), u"gpu"_s, host.now(),
                                             {.sessionStillRuns = sessions->isRunning(id)});
        return toString(record.record.status);
    };
    QCOMPARE(state(), toString(OperationStatus::Cancelling));
    QCOMPARE(HealthAnswer::fromAnswer(client.call("GET", u"/health"_s))->isBusy, false);
    QCOMPARE(
        answerFailure(
            StartAnswer::fromAnswer(client.call("POST", u"/training/start"_s, Strategy)).error()),
        AnswerFailure::Busy);
    QCOMPARE(answerFailure(
                 TrainingResult::fromAnswer(client.call("GET", trainingResultPath(id))).error()),
             AnswerFailure::Refused);
    host.advance(100s);
    QCOMPARE(state(), toString(OperationStatus::Completed));
    QCOMPARE(look(client, id).errorMessage, u"no need"_s);
    QVERIFY(TrainingResult::fromAnswer(client.call("GET", trainingResultPath(id))));
}

void TrainingHostDoubleTest::aHostsPercentageJumpsBackOnce()
{
    TrainingHostDouble host;
    PlainClient client(host.port());
    const OperationId id = started(client, u"/training/start"_s, Strategy);
    int jumps = 0;
    double last = 0;
    for (int second = 0; second < 100; ++second) {
        host.advance(1s);
        const double percentage = *look(client, id).progress.percentage;
        jumps += percentage < last ? 1 : 0;
        last = percentage;
    }
    QCOMPARE(jumps, 1);
    const auto state = look(client, id).progress.toState(true);
    QCOMPARE(state.currentStep, 10);
    QCOMPARE(state.totalSteps, 10);
    QCOMPARE(state.stepTotal, 500U);
}

void TrainingHostDoubleTest::aHostsMetricsAreNested()
{
    TrainingHostDouble host;
    PlainClient client(host.port());
    const OperationId id = started(client, u"/training/start"_s, Strategy);
    host.advance(45s);
    const auto metrics = [&](int cursor) {
        const auto object = successfulObject(client.call("GET", metricsPath(id, cursor)));
        return MetricsHistory::fromJson(unwrapped(*object)[u"metrics"_s]);
    };
    QCOMPARE(metrics(0).epochs.size(), 4);
    QCOMPARE(metrics(0).unreadable, 0);
    QCOMPARE(metrics(3).epochs.size(), 1);
    QCOMPARE(metrics(3).epochs.constFirst().epoch, 3);
}

void TrainingHostDoubleTest::aWorkerStopsAtOnceResumesAndForgetsItsMetrics()
{
    TrainingHostDouble worker(TrainingHostDouble::Kind::Worker);
    PlainClient client(worker.port());
    const OperationId id = started(client, u"/training/start"_s, Strategy);
    // It never says that it is busy.
    (void)started(client, u"/training/start"_s, Strategy);
    worker.advance(45s);
    QVERIFY(CancelAnswer::fromAnswer(
                client.call("DELETE", cancelPath(OperationsHost::Worker, id, u"no need"_s)))
                ->taskCancelled.value());
    worker.advance(200s);
    QVERIFY(look(client, id).status == RemoteStatus::Cancelled);
    const auto resumed = StartAnswer::fromAnswer(
        client.call("POST", u"/training/resume"_s, {{u"operation_id"_s, id.toString()}}));
    QCOMPARE(resumed->resumedFromEpoch, 4);
    worker.advance(35s);
    // Totals are those of what was left.
    QVERIFY(look(client, id).progress.currentStep.startsWith(u"Epoch 8/6"_s));
    QCOMPARE(look(client, id).progress.toState(true).totalSteps, 0);
    worker.advance(60s);
    const RemoteOperation ended = look(client, id);
    QVERIFY(ended.status == RemoteStatus::Completed);
    QVERIFY(MetricsHistory::fromJson(ended.metrics).epochs.isEmpty());
    QCOMPARE(MetricsHistory::fromResult(ended.resultSummary).epochs.size(), 10);
    QCOMPARE(answerFailure(
                 TrainingSessions::fromAnswer(client.call("GET", u"/training/sessions"_s)).error()),
             AnswerFailure::NotFound);
}

void TrainingHostDoubleTest::aCancelOfNothingIsAnsweredWithSuccess()
{
    TrainingHostDouble host;
    PlainClient client(host.port());
    const auto answer = client.call("DELETE", u"/api/v1/operations/nope/cancel"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answerFailure(CancelAnswer::fromAnswer(answer).error()), AnswerFailure::NotFound);
    // The backend's path is none here.
    QCOMPARE(client.call("DELETE", u"/api/v1/operations/nope"_s).status, 405);
}

QTEST_GUILESS_MAIN(TrainingHostDoubleTest)
#include "tst_traininghostdouble.moc"
