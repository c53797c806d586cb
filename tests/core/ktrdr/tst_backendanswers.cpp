#include "core/ktrdr/answererror.h"
#include "core/ktrdr/backenddata.h"
#include "core/ktrdr/healthanswer.h"
#include "core/ktrdr/remoteworker.h"
#include "tests/core/ktrdr/wireanswers.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ktrdr::wire;
using ktrdr::test::answer;

Q_DECLARE_METATYPE(ktrdr::wire::AnswerFailure)

class BackendAnswersTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void barsAreReadFromColumns();
    void nothingStoredIsNoError();
    void barsThatMakeNoSenseAreNamed_data();
    void barsThatMakeNoSenseAreNamed();
    void symbolsAndTimeframesAreRead();
    void storedRangesAreRead();
    void workersAreABareList();
    void healthOfABackendTellsOfOrphans();
    void healthOfAWorkerTellsItsWork();
    void healthThatSaysNothingIsNamed();
};

void BackendAnswersTest::barsAreReadFromColumns()
{
    const auto bars = readBackendBars(answer(
        "{'success': true, 'data': {'dates': ['2026-01-05T01:00:00', '2026-01-05T00:00:00'], "
        "'ohlcv': [[2, 2, 2, 2, 20], [1, 1.5, 0.5, 1, -1]], 'points': null, 'metadata': "
        "{}}, 'error': null}"));
    QVERIFY(bars.has_value());
    QCOMPARE(bars->bars,
             (QList<WireBar>{{1767571200, 1, 1.5, 0.5, 1, {}}, {1767574800, 2, 2, 2, 2, 20.0}}));
    const auto bare =
        readBackendBars(answer("{'dates': ['2026-01-05'], 'ohlcv': [[1, 1, 1, null, 5]]}"));
    QCOMPARE(bare->bars.size(), 0);
    QCOMPARE(bare->withoutPrice, 1);
}

void BackendAnswersTest::nothingStoredIsNoError()
{
    const auto bars =
        readBackendBars(answer("{'success': true, 'data': {'dates': [], 'ohlcv': []}}"));
    QVERIFY(bars.has_value());
    QVERIFY(bars->bars.isEmpty());
}

void BackendAnswersTest::barsThatMakeNoSenseAreNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<AnswerFailure>("failure");
    const auto row = [](const char *name, const char *body, int status, AnswerFailure failure) {
        QTest::newRow(name) << ktrdr::test::json(body) << status << failure;
    };
    using enum AnswerFailure;
    row("more dates than rows", "{'data': {'dates': ['2026-01-05'], 'ohlcv': []}}", 200, BadAnswer);
    row("short row", "{'data': {'dates': ['2026-01-05'], 'ohlcv': [[1, 2, 3]]}}", 200, BadAnswer);
    row("text in a row", "{'data': {'dates': ['2026-01-05'], 'ohlcv': [[1, 2, 3, 'NaN', 5]]}}", 200,
        BadAnswer);
    row("number as date", "{'data': {'dates': [5], 'ohlcv': [[1, 2, 3, 4, 5]]}}", 200, BadAnswer);
    row("no columns", "{'success': true, 'data': {}}", 200, BadAnswer);
    row("cut off", "{'data': {'dates': ['2026-", 200, BadAnswer);
    row("refused with 200",
        "{'success': false, 'data': null, 'error': {'code': 'X', 'message': 'm'}}", 200, Refused);
    row("bad file",
        "{'success': false, 'error': {'code': 'DATA-GetError', 'message': 'high < low'}}", 400,
        Refused);
    row("unknown", "{'success': false, 'error': {'code': 'DATA-NotFound', 'message': 'm'}}", 404,
        NotFound);
}

void BackendAnswersTest::barsThatMakeNoSenseAreNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(AnswerFailure, failure);
    const auto bars = readBackendBars({status, body, u"lab"_s, u"GET /x"_s});
    QVERIFY(!bars);
    QCOMPARE(answerFailure(bars.error()), failure);
}

void BackendAnswersTest::symbolsAndTimeframesAreRead()
{
    const auto symbols = readSymbols(
        answer("{'success': true, 'data': [{'symbol': 'AAPL', 'name': 'Apple', 'type': 'stock', "
               "'exchange': 'NASDAQ', 'currency': 'USD', 'available_timeframes': ['1h', '1d'], "
               "'trading_hours': null}, {'name': 'nobody'}]}"));
    QCOMPARE(symbols->size(), 1);
    QCOMPARE(symbols->constFirst().timeframes, (QStringList{u"1h"_s, u"1d"_s}));
    const auto timeframes = readTimeframes(
        answer("{'success': true, 'data': [{'id': '1m', 'name': '1 Minute'}, {'id': '1M'}, {}]}"));
    QCOMPARE(*timeframes, (QStringList{u"1m"_s, u"1M"_s}));
    QCOMPARE(answerFailure(readSymbols(answer("{'success': true}")).error()),
             AnswerFailure::BadAnswer);
}

void BackendAnswersTest::storedRangesAreRead()
{
    const auto range = readStoredRange(
        answer("{'success': true, 'data': {'symbol': 'AAPL', 'timeframe': '1h', 'start_date': "
               "'2024-01-01T00:00:00', 'end_date': '2026-01-05T00:00:00', 'point_count': 12000}}"));
    QCOMPARE(range->start, QDateTime({2024, 1, 1}, {0, 0}, Qt::UTC));
    QCOMPARE(range->bars, 12000);
    QVERIFY(!readStoredRange(answer("{'success': true, 'data': {}}"))->start);
}

void BackendAnswersTest::workersAreABareList()
{
    const auto workers = readWorkers(
        answer("[{'worker_id': 'w-1', 'worker_type': 'gpu_host', 'endpoint_url': "
               "'http://127.0.0.1:5002', 'status': 'busy', 'current_operation_id': 'op_1', "
               "'capabilities': {'gpu': true, 'gpu_type': 'CUDA', 'gpu_count': 2}, "
               "'last_health_check': '2026-01-05T00:00:00.1', 'health_check_failures': 1}, "
               "{'worker_type': 'training'}, {'worker_id': 'w-2', 'capabilities': null, "
               "'current_operation_id': null}]"));
    QVERIFY(workers.has_value());
    QCOMPARE(workers->size(), 2);
    QCOMPARE(workers->at(0).currentOperation->toString(), u"op_1"_s);
    QVERIFY(workers->at(0).hasGpu);
    QCOMPARE(workers->at(0).gpuCount, 2);
    QCOMPARE(workers->at(0).failedHealthChecks, 1);
    QVERIFY(!workers->at(1).hasGpu);
    QVERIFY(!workers->at(1).currentOperation);
    QCOMPARE(readWorkers(answer("{'success': true, 'data': [{'worker_id': 'w'}]}"))->size(), 1);
    QCOMPARE(readWorkers(answer("[]"))->size(), 0);
}

void BackendAnswersTest::healthOfABackendTellsOfOrphans()
{
    const auto health = HealthAnswer::fromAnswer(
        answer("{'status': 'ok', 'version': '0.0.0.dev', 'orphan_detector': {'running': true, "
               "'potential_orphans_count': 1, 'last_check': '2026-01-05T00:00:00', "
               "'orphan_timeout_seconds': 60, 'check_interval_seconds': 15}}"));
    QVERIFY(health.has_value());
    QVERIFY(health->isHealthy);
    QCOMPARE(health->orphanDetector->potentialOrphans, 1);
    QCOMPARE(health->orphanDetector->timeoutSeconds, 60);
    QVERIFY(!health->isBusy);
}

void BackendAnswersTest::healthOfAWorkerTellsItsWork()
{
    const auto busy = HealthAnswer::fromAnswer(
        answer("{'healthy': true, 'service': 'training-worker', 'timestamp': 'x', 'status': "
               "'operational', 'worker_status': 'busy', 'current_operation': 'op_1'}"));
    QCOMPARE(busy->isBusy, true);
    QCOMPARE(busy->currentOperation->toString(), u"op_1"_s);
    const auto idle = HealthAnswer::fromAnswer(
        answer("{'healthy': false, 'service': 'ib-connector', 'status': 'operational'}"));
    QVERIFY(!idle->isHealthy);
    QVERIFY(!idle->isBusy);
    QVERIFY(!idle->currentOperation);
}

void BackendAnswersTest::healthThatSaysNothingIsNamed()
{
    for (const char *body : {"{}", "{'healthy': 'yes'}", "{'status': 200}"}) {
        QCOMPARE(answerFailure(HealthAnswer::fromAnswer(answer(body)).error()),
                 AnswerFailure::BadAnswer);
    }
}

QTEST_GUILESS_MAIN(BackendAnswersTest)
#include "tst_backendanswers.moc"
