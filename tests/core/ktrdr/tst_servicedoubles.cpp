#include "core/ktrdr/answererror.h"
#include "core/ktrdr/backenddata.h"
#include "core/ktrdr/cancelanswer.h"
#include "core/ktrdr/epochmetrics.h"
#include "core/ktrdr/failurewatch.h"
#include "core/ktrdr/healthanswer.h"
#include "core/ktrdr/iberror.h"
#include "core/ktrdr/ibhistorical.h"
#include "core/ktrdr/ibsymbol.h"
#include "core/ktrdr/operationspage.h"
#include "core/ktrdr/remoterecord.h"
#include "core/ktrdr/remoteworker.h"
#include "core/ktrdr/repeatrequest.h"
#include "core/ktrdr/servicepaths.h"
#include "core/ktrdr/startanswer.h"
#include "core/ktrdr/trainingresult.h"
#include "core/ktrdr/trainingsession.h"
#include "tests/core/ktrdr/plainclient.h"
#include "tests/doubles/ktrdrbackenddouble.h"
#include "tests/doubles/ktrdribhostdouble.h"
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

const QJsonObject FullDownload{
    {u"symbol"_s, u"AAPL"_s}, {u"timeframe"_s, u"1h"_s}, {u"mode"_s, u"full"_s}};
const QJsonObject Strategy{{u"strategy_yaml"_s, u"name: x"_s}};

OperationId started(PlainClient &client, const QString &path, const QJsonObject &body)
{
    return StartAnswer::fromAnswer(client.call("POST", path, body))->id;
}

OperationId startedDownload(PlainClient &client)
{
    return started(client, u"/api/v1/data/acquire/download"_s, FullDownload);
}

RemoteOperation look(PlainClient &client, const OperationId &id)
{
    return *RemoteOperation::fromAnswer(client.call("GET", operationPath(id)));
}

OperationsPage listOf(PlainClient &client, const QString &path = operationsPath({}))
{
    return *OperationsPage::fromAnswer(client.call("GET", path));
}

} // namespace

class ServiceDoublesTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aLongDownloadFailsFalselyAndCompletes();
    void aFalselyFailedDownloadCannotBeCancelled();
    void aRunningDownloadIsCancelled();
    void finishedDownloadsVanishFromTheList();
    void aListWithoutLimitTellsTen();
    void aDownloadWhoseSegmentsFailWarns();
    void aDownloadNeedsAMode();
    void theRetryEndpointRunsNothingButPostingAgainDoes();
    void aBackendsMetricsPileUpAndAreRepaired();
    void aResumedTrainingStaysResuming();
    void aTrainingNeedsAWorkerAndAStrategy();
    void aBackendTellsItsBarsWorkersAndOrphans();
    void ibHostAnswersTheDocumentedWays();
    void ibHostRoundsSpansDown();
    void ibHostKnowsSymbols();
    void aHostTakesOneTrainingAndIsBusyThen();
    void aCancelledHostTrainingGoesOnAndCompletes();
    void aHostsPercentageJumpsBackOnce();
    void aHostsMetricsAreNested();
    void aWorkerStopsAtOnceResumesAndForgetsItsMetrics();
    void aCancelOfNothingIsAnsweredWithSuccess();
};

void ServiceDoublesTest::aLongDownloadFailsFalselyAndCompletes()
{
    KtrdrBackendDouble backend;
    PlainClient client(backend.port());
    const OperationId id = startedDownload(client);
    FailureWatch watch;
    QStringList seen;
    int alarms = 0;
    double highest = 0;
    for (int second = 0; second < 110; ++second) {
        const RemoteOperation operation = look(client, id);
        if (seen.isEmpty() || seen.constLast() != toString(operation.status)) {
            seen << toString(operation.status);
        }
        const RemoteRecord record = toRecord(operation, u"lab"_s, backend.now());
        const auto at = FailureWatch::TimePoint(std::chrono::seconds(second));
        alarms += watch.isBelievedAfter(operation, at) || record.record.error ? 1 : 0;
        QCOMPARE(record.reportedFailedStillWorking, operation.status == RemoteStatus::Failed);
        highest = std::max(highest, record.record.progress.percentage.value_or(0));
        backend.advance(1s);
    }
    QCOMPARE(seen, (QStringList{u"running"_s, u"failed"_s, u"completed"_s}));
    QCOMPARE(alarms, 0);
    QCOMPARE(highest, 100.0);
    const RemoteRecord end = toRecord(look(client, id), u"lab"_s, backend.now());
    QCOMPARE(toString(end.record.status), toString(OperationStatus::Completed));
    QVERIFY(end.record.context[u"leftover_error"_s].toString().contains(u"no worker claimed it"_s));
}

void ServiceDoublesTest::aFalselyFailedDownloadCannotBeCancelled()
{
    KtrdrBackendDouble backend;
    PlainClient client(backend.port());
    const OperationId id = startedDownload(client);
    backend.advance(61s);
    const auto cancel = CancelAnswer::fromAnswer(client.call(
        "DELETE", cancelPath(OperationsHost::Backend, id, {}), cancelBody(u"no need"_s, false)));
    QCOMPARE(answerFailure(cancel.error()), AnswerFailure::AlreadyEnded);
    QVERIFY(backend.isWorking(id.toString()));
}

void ServiceDoublesTest::aRunningDownloadIsCancelled()
{
    KtrdrBackendDouble backend;
    PlainClient client(backend.port());
    const OperationId id = startedDownload(client);
    backend.advance(20s);
    const auto cancel = CancelAnswer::fromAnswer(client.call(
        "DELETE", cancelPath(OperationsHost::Backend, id, {}), cancelBody(u"no need"_s, false)));
    QVERIFY(cancel.has_value());
    QVERIFY(!backend.isWorking(id.toString()));
    const auto record = toRecord(look(client, id), u"lab"_s, backend.now()).record;
    QCOMPARE(toString(record.status), toString(OperationStatus::Cancelled));
    QCOMPARE(record.reason, u"no need"_s);
    QCOMPARE(
        answerFailure(
            CancelAnswer::fromAnswer(client.call("DELETE", u"/api/v1/operations/nope"_s)).error()),
        AnswerFailure::NotFound);
}

void ServiceDoublesTest::finishedDownloadsVanishFromTheList()
{
    KtrdrBackendDouble backend;
    backend.setSegments(3);
    PlainClient client(backend.port());
    const OperationId id = startedDownload(client);
    QCOMPARE(listOf(client).operations.size(), 1);
    backend.advance(60s);
    QCOMPARE(listOf(client).operations.size(), 0);
    const RemoteOperation reloaded = look(client, id);
    QVERIFY(reloaded.status == RemoteStatus::Completed);
    QCOMPARE(reloaded.progress.currentStep, QString());
    QCOMPARE(listOf(client).operations.size(), 1);
}

void ServiceDoublesTest::aListWithoutLimitTellsTen()
{
    KtrdrBackendDouble backend;
    PlainClient client(backend.port());
    for (int i = 0; i < 25; ++i) {
        (void)startedDownload(client);
    }
    const OperationsPage short10 = listOf(client, u"/api/v1/operations"_s);
    QCOMPARE(short10.operations.size(), 10);
    QCOMPARE(short10.total, 25);
    QVERIFY(short10.hasMoreAfter(0));
    QCOMPARE(listOf(client).operations.size(), 25);
    const OperationsPage third = listOf(client, operationsPath({{}, {}, false, 10, 20}));
    QCOMPARE(third.operations.size(), 5);
    QVERIFY(!third.hasMoreAfter(20));
    QCOMPARE(listOf(client, operationsPath({RemoteStatus::Completed, {}, false, 10, 0})).total, 0);
}

void ServiceDoublesTest::aDownloadWhoseSegmentsFailWarns()
{
    KtrdrBackendDouble backend;
    backend.setSegments(3);
    backend.setAllSegmentsFail(true);
    PlainClient client(backend.port());
    const OperationId id = startedDownload(client);
    backend.advance(10s);
    const auto record = toRecord(look(client, id), u"lab"_s, backend.now()).record;
    QCOMPARE(toString(record.status), toString(OperationStatus::CompletedWithWarnings));
    QCOMPARE(record.warnings.size(), 1);
}

void ServiceDoublesTest::aDownloadNeedsAMode()
{
    KtrdrBackendDouble backend;
    PlainClient client(backend.port());
    const auto refused = StartAnswer::fromAnswer(
        client.call("POST", u"/api/v1/data/acquire/download"_s, {{u"symbol"_s, u"AAPL"_s}}));
    QCOMPARE(answerFailure(refused.error()), AnswerFailure::ServerTrouble);
    QVERIFY(refused.error().message.contains(u"Invalid mode: local"_s));
}

void ServiceDoublesTest::theRetryEndpointRunsNothingButPostingAgainDoes()
{
    KtrdrBackendDouble backend;
    PlainClient client(backend.port());
    const OperationId id = startedDownload(client);
    backend.advance(61s);
    const RemoteOperation failed = look(client, id);
    const OperationId retried = started(client, operationPath(id, u"retry"_s), {});
    const auto repeat = RepeatRequest::of(failed, u"lab"_s);
    const OperationId repeated =
        started(client, u"/api/v1/data/acquire/download"_s, repeat->toJson()[u"body"_s].toObject());
    QVERIFY(!backend.isWorking(retried.toString()));
    QVERIFY(backend.isWorking(repeated.toString()));
    QCOMPARE(DownloadRequest::of(look(client, repeated)), DownloadRequest::of(failed));
}

void ServiceDoublesTest::aBackendsMetricsPileUpAndAreRepaired()
{
    KtrdrBackendDouble backend;
    PlainClient client(backend.port());
    const OperationId id = started(client, u"/api/v1/trainings/start"_s,
                                   {{u"strategy_name"_s, u"trend_v3"_s},
                                    {u"symbols"_s, QJsonArray{u"AAPL"_s}},
                                    {u"timeframes"_s, QJsonArray{u"1h"_s}}});
    RemoteOperation operation{id};
    for (int i = 0; i < 4; ++i) {
        backend.advance(20s);
        operation = look(client, id);
    }
    QCOMPARE(operation.metrics.toObject()[u"epochs"_s].toArray().size(), 8);
    const MetricsHistory history = MetricsHistory::fromJson(operation.metrics);
    QCOMPARE(history.epochs.size(), 8);
    QCOMPARE(history.missing, 0);
    QCOMPARE(history.unreadable, 0);
    QCOMPARE(operation.metadata.symbols(), QStringList(u"AAPL"_s));
}

void ServiceDoublesTest::aResumedTrainingStaysResuming()
{
    KtrdrBackendDouble backend;
    PlainClient client(backend.port());
    const OperationId id =
        started(client, u"/api/v1/trainings/start"_s, {{u"strategy_name"_s, u"trend_v3"_s}});
    QCOMPARE(
        answerFailure(
            StartAnswer::fromAnswer(client.call("POST", operationPath(id, u"resume"_s))).error()),
        AnswerFailure::Conflict);
    (void)client.call("DELETE", operationPath(id));
    const auto resumed =
        StartAnswer::fromAnswer(client.call("POST", operationPath(id, u"resume"_s)));
    QCOMPARE(resumed->resumedFromEpoch, 12);
    backend.advance(600s);
    const auto record = toRecord(look(client, id), u"lab"_s, backend.now()).record;
    QCOMPARE(toString(record.status), toString(OperationStatus::Running));
    QVERIFY(!record.progress.percentage);
}

void ServiceDoublesTest::aTrainingNeedsAWorkerAndAStrategy()
{
    KtrdrBackendDouble backend;
    PlainClient client(backend.port());
    const auto failureOf = [&client](const QString &strategy) {
        return answerFailure(
            StartAnswer::fromAnswer(
                client.call("POST", u"/api/v1/trainings/start"_s, {{u"strategy_name"_s, strategy}}))
                .error());
    };
    QCOMPARE(failureOf(u"unknown"_s), AnswerFailure::NotFound);
    backend.setHasWorker(false);
    QCOMPARE(failureOf(u"trend_v3"_s), AnswerFailure::NoWorker);
}

void ServiceDoublesTest::aBackendTellsItsBarsWorkersAndOrphans()
{
    KtrdrBackendDouble backend;
    backend.setStoredBars({u"2026-01-05T00:00:00"_s, u"2026-01-05T01:00:00"_s});
    PlainClient client(backend.port());
    const auto bars =
        readBackendBars(client.call("GET", backendBarsPath(u"AAPL"_s, u"1h"_s, {}, {})));
    QCOMPARE(bars->bars.size(), 2);
    QCOMPARE(bars->bars.constFirst().time, 1767571200);
    const auto broken =
        readBackendBars(client.call("GET", backendBarsPath(u"BROKEN"_s, u"1h"_s, {}, {})));
    QCOMPARE(broken.error().context[u"remote_code"_s].toString(), u"DATA-GetError"_s);
    QCOMPARE(readWorkers(client.call("GET", u"/api/v1/workers"_s))->size(), 1);
    const auto orphans = [&client] {
        return HealthAnswer::fromAnswer(client.call("GET", healthPath(OperationsHost::Backend)))
            ->orphanDetector->potentialOrphans;
    };
    (void)startedDownload(client);
    QCOMPARE(orphans(), 0);
    backend.advance(10s);
    QCOMPARE(orphans(), 1);
}

void ServiceDoublesTest::ibHostAnswersTheDocumentedWays()
{
    IbHostDouble host;
    PlainClient client(host.port());
    const QDateTime end({2025, 6, 20}, {0, 0}, Qt::UTC);
    const auto ask = [&](const QString &symbol, const QString &timeframe, const QDateTime &from) {
        const IbHistoricalRequest request{symbol, timeframe, from, end, {}};
        return IbHistoricalAnswer::fromAnswer(
            client.call("POST", u"/data/historical"_s, request.toJson()), request);
    };
    const auto bars = ask(u"AAPL"_s, u"1h"_s, end.addDays(-1));
    QCOMPARE(bars->bars.bars.size(), 25);
    QCOMPARE(bars->bars.bars.constFirst().volume, 1458.0);
    QVERIFY(!ask(u"eur/usd"_s, u"1h"_s, end.addDays(-1))->bars.bars.constFirst().volume);
    // An unknown timeframe means daily bars, without a word.
    QCOMPARE(ask(u"AAPL"_s, u"7m"_s, end.addDays(-1))->bars.bars.size(), 2);
    host.failNext({u"Error 162: Historical data request pacing violation"_s});
    QVERIFY(ibCategory(ask(u"AAPL"_s, u"1h"_s, end.addDays(-1)).error()) ==
            IbTrouble::Category::Pacing);
    QVERIFY(ibCategory(ask(u"NOPE"_s, u"1h"_s, end.addDays(-1)).error()) ==
            IbTrouble::Category::Fatal);
    host.setGatewayEmpty(true);
    QCOMPARE(ask(u"AAPL"_s, u"1h"_s, end.addDays(-1))->kind, IbHistoricalAnswer::Kind::NothingAtIb);
    const auto malformed =
        IbHistoricalAnswer::fromAnswer(client.call("POST", u"/data/historical"_s), {});
    QCOMPARE(answerFailure(malformed.error()), AnswerFailure::Invalid);
    QVERIFY(HealthAnswer::fromAnswer(client.call("GET", u"/health"_s))->isHealthy);
}

void ServiceDoublesTest::ibHostRoundsSpansDown()
{
    IbHostDouble host;
    PlainClient client(host.port());
    const QDateTime end({2025, 6, 20}, {0, 0}, Qt::UTC);
    const auto ask = [&](int days) {
        const IbHistoricalRequest request{u"AAPL"_s, u"1d"_s, end.addDays(-days), end, {}};
        return IbHistoricalAnswer::fromAnswer(
            client.call("POST", u"/data/historical"_s, request.toJson()), request);
    };
    QCOMPARE(ask(13)->bars.bars.size(), 8);
    QCOMPARE(ask(13)->askedOnlyFrom, end.addDays(-7));
    QCOMPARE(ask(14)->bars.bars.size(), 15);
    QVERIFY(!ask(14)->askedOnlyFrom);
}

void ServiceDoublesTest::ibHostKnowsSymbols()
{
    IbHostDouble host;
    PlainClient client(host.port());
    const auto known = IbValidation::fromAnswer(client.call(
        "POST", u"/data/validate"_s, ibValidationRequest(u"aapl"_s, {u"1h"_s, u"1d"_s})));
    QVERIFY(known->isValid);
    QCOMPARE(known->contract->assetType, u"STK"_s);
    QCOMPARE(known->headTimestamps.size(), 2);
    const auto meant = IbValidation::fromAnswer(client.call("GET", ibSymbolInfoPath(u"EURUSD"_s)));
    QVERIFY(!meant->isValid);
    QCOMPARE(meant->suggestion, u"EUR.USD"_s);
    const auto head = [&client](const QString &symbol) {
        return *readHeadTimestamp(client.call("GET", ibHeadTimestampPath(symbol, u"1h"_s, {})));
    };
    QCOMPARE(head(u"AAPL"_s), QDateTime({2004, 1, 23}, {14, 30}, Qt::UTC));
    QVERIFY(!head(u"NOPE"_s));
}

void ServiceDoublesTest::aHostTakesOneTrainingAndIsBusyThen()
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

void ServiceDoublesTest::aCancelledHostTrainingGoesOnAndCompletes()
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

void ServiceDoublesTest::aHostsPercentageJumpsBackOnce()
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

void ServiceDoublesTest::aHostsMetricsAreNested()
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

void ServiceDoublesTest::aWorkerStopsAtOnceResumesAndForgetsItsMetrics()
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

void ServiceDoublesTest::aCancelOfNothingIsAnsweredWithSuccess()
{
    TrainingHostDouble host;
    PlainClient client(host.port());
    const auto answer = client.call("DELETE", u"/api/v1/operations/nope/cancel"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answerFailure(CancelAnswer::fromAnswer(answer).error()), AnswerFailure::NotFound);
    // The backend's path is none here.
    QCOMPARE(client.call("DELETE", u"/api/v1/operations/nope"_s).status, 405);
}

QTEST_GUILESS_MAIN(ServiceDoublesTest)
#include "tst_servicedoubles.moc"
