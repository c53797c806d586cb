#include "core/ktrdr/answererror.h"
#include "core/ktrdr/backenddata.h"
#include "core/ktrdr/cancelanswer.h"
#include "core/ktrdr/epochmetrics.h"
#include "core/ktrdr/failurewatch.h"
#include "core/ktrdr/healthanswer.h"
#include "core/ktrdr/operationspage.h"
#include "core/ktrdr/remoterecord.h"
#include "core/ktrdr/remoteworker.h"
#include "core/ktrdr/repeatrequest.h"
#include "core/ktrdr/servicepaths.h"
#include "core/ktrdr/startanswer.h"
#include "tests/core/ktrdr/operationcalls.h"
#include "tests/core/ktrdr/plainclient.h"
#include "tests/doubles/ktrdrbackenddouble.h"
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

OperationId startedDownload(PlainClient &client)
{
    return started(client, u"/api/v1/data/acquire/download"_s, FullDownload);
}

OperationsPage listOf(PlainClient &client, const QString &path = operationsPath({}))
{
    return *OperationsPage::fromAnswer(client.call("GET", path));
}

} // namespace

class BackendDoubleTest : public ktrdr::test::StrictTest
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
};

void BackendDoubleTest::aLongDownloadFailsFalselyAndCompletes()
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

void BackendDoubleTest::aFalselyFailedDownloadCannotBeCancelled()
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

void BackendDoubleTest::aRunningDownloadIsCancelled()
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

void BackendDoubleTest::finishedDownloadsVanishFromTheList()
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

void BackendDoubleTest::aListWithoutLimitTellsTen()
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

void BackendDoubleTest::aDownloadWhoseSegmentsFailWarns()
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

void BackendDoubleTest::aDownloadNeedsAMode()
{
    KtrdrBackendDouble backend;
    PlainClient client(backend.port());
    const auto refused = StartAnswer::fromAnswer(
        client.call("POST", u"/api/v1/data/acquire/download"_s, {{u"symbol"_s, u"AAPL"_s}}));
    QCOMPARE(answerFailure(refused.error()), AnswerFailure::ServerTrouble);
    QVERIFY(refused.error().message.contains(u"Invalid mode: local"_s));
}

void BackendDoubleTest::theRetryEndpointRunsNothingButPostingAgainDoes()
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

void BackendDoubleTest::aBackendsMetricsPileUpAndAreRepaired()
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

void BackendDoubleTest::aResumedTrainingStaysResuming()
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

void BackendDoubleTest::aTrainingNeedsAWorkerAndAStrategy()
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

void BackendDoubleTest::aBackendTellsItsBarsWorkersAndOrphans()
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

QTEST_GUILESS_MAIN(BackendDoubleTest)
#include "tst_backenddouble.moc"
