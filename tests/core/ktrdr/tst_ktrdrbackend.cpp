#include "core/ktrdr/answererror.h"
#include "core/ktrdr/ktrdrbackend.h"
#include "core/ktrdr/remoterecord.h"
#include "tests/core/ktrdr/serviceunderdouble.h"
#include "tests/doubles/ktrdrbackenddouble.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ktrdr::test;
using namespace ktrdr::wire;
using ktrdr::operations::OperationId;
using ktrdr::operations::OperationStatus;
using Manner = DoubleReply::Manner;

namespace {
const DownloadRequest Download{u"AAPL"_s, u"1h"_s, u"full"_s, {}, {}};
}

class KtrdrBackendTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void aDownloadIsStartedWatchedAndCompletes();
    void aStartIsSentOnceHoweverItFails_data();
    void aStartIsSentOnceHoweverItFails();
    void allPagesOfAListAreRead();
    void aCancelCarriesItsReason();
    void aCancelDuringAFalseFailureIsRefused();
    void aRetryPostsTheOriginalParameters();
    void aTrainingIsStartedAndResumed();
    void barsAndWorkersAreRead();
    void unknownOperationsAreGone();

private:
    void prepare() override;

    std::unique_ptr<KtrdrBackendDouble> m_server;
    std::unique_ptr<ServiceUnderDouble> m_client;
    std::unique_ptr<KtrdrBackend> m_backend;
};

void KtrdrBackendTest::prepare()
{
    m_server = std::make_unique<KtrdrBackendDouble>();
    m_client = std::make_unique<ServiceUnderDouble>(*m_server);
    m_backend = std::make_unique<KtrdrBackend>(m_client->service());
}

void KtrdrBackendTest::cleanup()
{
    m_backend.reset();
    m_client.reset();
    m_server.reset();
}

void KtrdrBackendTest::aDownloadIsStartedWatchedAndCompletes()
{
    m_server->setSegments(3);
    const auto started = m_backend->startDownload(Download, {});
    QVERIFY(started.has_value());
    QVERIFY(m_backend->operation(started->id, {})->status == RemoteStatus::Running);
    m_server->advance(10s);
    const auto ended = m_backend->operation(started->id, {});
    const auto record = toRecord(*ended, u"lab"_s, m_server->now()).record;
    QCOMPARE(toString(record.status), toString(OperationStatus::Completed));
    QCOMPARE(record.message, u"1,440 bars downloaded (AAPL 1h, full mode)"_s);
    QVERIFY(m_backend->trainingResult(started->id, {}).has_value());
    QVERIFY(m_backend->children(started->id, {})->operations.isEmpty());
}

void KtrdrBackendTest::aStartIsSentOnceHoweverItFails_data()
{
    QTest::addColumn<int>("manner");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isOutcomeUnknown");
    QTest::newRow("hang-up") << int(Manner::Hangup) << 200 << QByteArray() << true;
    QTest::newRow("cut off") << int(Manner::CutOff) << 200 << QByteArray("{\"operation_id\"")
                             << true;
    QTest::newRow("no sense") << int(Manner::Whole) << 200 << QByteArray("<html>") << true;
    QTest::newRow("no name") << int(Manner::Whole) << 200 << QByteArray("{}") << true;
    QTest::newRow("refused") << int(Manner::Whole) << 400 << QByteArray("{\"detail\":\"no\"}")
                             << false;
    QTest::newRow("busy") << int(Manner::Whole) << 503 << QByteArray("{\"detail\":\"no\"}")
                          << false;
}

void KtrdrBackendTest::aStartIsSentOnceHoweverItFails()
{
    QFETCH(int, manner);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isOutcomeUnknown);
    // Also on a connection that served before.
    QVERIFY(m_backend->health({}).has_value());
    m_server->script({{status, body, {}, static_cast<Manner>(manner)}});
    const auto started = m_backend->startDownload(Download, {});
    QVERIFY(!started);
    QCOMPARE(m_server->count(u"POST /api/v1/data/acquire/download"_s), 1);
    QCOMPARE(started.error().context.value(u"outcome_unknown"_s).toBool(), isOutcomeUnknown);
}

void KtrdrBackendTest::allPagesOfAListAreRead()
{
    for (int i = 0; i < 25; ++i) {
        QVERIFY(m_backend->startDownload(Download, {}).has_value());
    }
    OperationsQuery query;
    query.limit = 10;
    const auto all = m_backend->operations(query, {});
    QCOMPARE(all->operations.size(), 25);
    QCOMPARE(all->total, 25);
    QCOMPARE(all->active, 25);
    QCOMPARE(m_server->count(u"GET /api/v1/operations"_s), 3);
}

void KtrdrBackendTest::aCancelCarriesItsReason()
{
    const OperationId id = m_backend->startDownload(Download, {})->id;
    m_server->advance(5s);
    const auto cancel = m_backend->cancel(id, u"no need"_s, {});
    QVERIFY(cancel.has_value());
    QCOMPARE(m_backend->operation(id, {})->errorMessage, u"no need"_s);
}

void KtrdrBackendTest::aCancelDuringAFalseFailureIsRefused()
{
    const OperationId id = m_backend->startDownload(Download, {})->id;
    m_server->advance(61s);
    QCOMPARE(answerFailure(m_backend->cancel(id, u"no need"_s, {}).error()),
             AnswerFailure::AlreadyEnded);
    QVERIFY(toRecord(*m_backend->operation(id, {}), u"lab"_s, m_server->now())
                .reportedFailedStillWorking);
}

void KtrdrBackendTest::aRetryPostsTheOriginalParameters()
{
    DownloadRequest request = Download;
    request.start = QDateTime({2024, 1, 1}, {0, 0}, Qt::UTC);
    const OperationId id = m_backend->startDownload(request, {})->id;
    const auto record = toRecord(*m_backend->operation(id, {}), u"lab"_s, m_server->now()).record;
    const auto repeated = m_backend->repeat(*RepeatRequest::fromJson(record.request), {});
    QVERIFY(repeated.has_value());
    QVERIFY(m_server->isWorking(repeated->id.toString()));
    QCOMPARE(DownloadRequest::of(*m_backend->operation(repeated->id, {})), request);
    QCOMPARE(m_server->operationIds().size(), 2);
}

void KtrdrBackendTest::aTrainingIsStartedAndResumed()
{
    TrainingRequest request;
    request.strategyName = u"trend_v3"_s;
    request.symbols = QStringList{u"AAPL"_s};
    const auto started = m_backend->startTraining(request, {});
    QVERIFY(started.has_value());
    QVERIFY(m_backend->cancel(started->id, u"later"_s, {}).has_value());
    QCOMPARE(m_backend->resume(started->id, {})->resumedFromEpoch, 12);
    m_server->setHasWorker(false);
    QCOMPARE(answerFailure(m_backend->startTraining(request, {}).error()), AnswerFailure::NoWorker);
}

void KtrdrBackendTest::barsAndWorkersAreRead()
{
    m_server->setStoredBars({u"2026-01-05T00:00:00"_s});
    QCOMPARE(m_backend->bars(u"AAPL"_s, u"1h"_s, {}, {}, {})->bars.size(), 1);
    QCOMPARE(answerFailure(m_backend->bars(u"BROKEN"_s, u"1h"_s, {}, {}, {}).error()),
             AnswerFailure::Refused);
    QCOMPARE(m_backend->workers({})->constFirst().id, u"worker-1"_s);
    QVERIFY(m_backend->health({})->orphanDetector.has_value());
}

void KtrdrBackendTest::unknownOperationsAreGone()
{
    const auto gone = m_backend->operation(*OperationId::parse(u"op_nope"_s), {});
    QCOMPARE(answerFailure(gone.error()), AnswerFailure::NotFound);
    QCOMPARE(gone.error().context[u"call"_s].toString(), u"GET /api/v1/operations/op_nope"_s);
    QCOMPARE(gone.error().context[u"service"_s].toString(), u"lab"_s);
}

QTEST_GUILESS_MAIN(KtrdrBackendTest)
#include "tst_ktrdrbackend.moc"
