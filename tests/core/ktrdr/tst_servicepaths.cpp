#include "core/ktrdr/servicepaths.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ktrdr::wire;
using ktrdr::operations::OperationId;

class ServicePathsTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void cancelDiffersBetweenBackendAndWorkers();
    void operationsHaveTheirPaths();
    void namesAreEncoded();
    void healthHasNoSlash();
    void barsAreAskedForWithFullDates();
};

void ServicePathsTest::cancelDiffersBetweenBackendAndWorkers()
{
    const OperationId id = *OperationId::parse(u"op_1"_s);
    QCOMPARE(cancelPath(OperationsHost::Backend, id, u"no need"_s), u"/api/v1/operations/op_1"_s);
    QCOMPARE(cancelPath(OperationsHost::Worker, id, u"no need & more"_s),
             u"/api/v1/operations/op_1/cancel?reason=no%20need%20%26%20more"_s);
    QCOMPARE(cancelPath(OperationsHost::Worker, id, {}), u"/api/v1/operations/op_1/cancel"_s);
}

void ServicePathsTest::operationsHaveTheirPaths()
{
    const OperationId id = *OperationId::parse(u"op_1"_s);
    QCOMPARE(operationsPath({}), u"/api/v1/operations?limit=1000&offset=0"_s);
    QCOMPARE(operationPath(id), u"/api/v1/operations/op_1"_s);
    QCOMPARE(operationPath(id, u"resume"_s), u"/api/v1/operations/op_1/resume"_s);
    QCOMPARE(metricsPath(id, 12), u"/api/v1/operations/op_1/metrics?cursor=12"_s);
    QCOMPARE(trainingResultPath(id), u"/training/result/op_1"_s);
    QCOMPARE(trainingSessionPath(id), u"/training/sessions/op_1"_s);
}

void ServicePathsTest::namesAreEncoded()
{
    const OperationId odd = *OperationId::parse(u"a/../b?c#ä"_s);
    QCOMPARE(operationPath(odd), u"/api/v1/operations/a%2F..%2Fb%3Fc%23%C3%A4"_s);
    QCOMPARE(ibSymbolInfoPath(u"EUR/USD"_s), u"/data/symbol-info/EUR%2FUSD"_s);
    QCOMPARE(ibHeadTimestampPath(u"EUR/USD"_s, u"1h"_s, {}),
             u"/data/head-timestamp?symbol=EUR%2FUSD&timeframe=1h"_s);
    QCOMPARE(ibHeadTimestampPath(u"AAPL"_s, u"1d"_s, u"STK"_s),
             u"/data/head-timestamp?symbol=AAPL&timeframe=1d&instrument_type=STK"_s);
}

void ServicePathsTest::healthHasNoSlash()
{
    QCOMPARE(healthPath(OperationsHost::Backend), u"/api/v1/health"_s);
    QCOMPARE(healthPath(OperationsHost::Worker), u"/health"_s);
}

void ServicePathsTest::barsAreAskedForWithFullDates()
{
    const QDateTime start({2024, 1, 1}, {0, 0}, Qt::UTC);
    QCOMPARE(backendBarsPath(u"AAPL"_s, u"1h"_s, start, {}),
             u"/api/v1/data/AAPL/1h?start_date=2024-01-01T00%3A00%3A00Z"_s);
    QCOMPARE(backendBarsPath(u"AAPL"_s, u"1h"_s, {}, {}), u"/api/v1/data/AAPL/1h"_s);
}

QTEST_GUILESS_MAIN(ServicePathsTest)
#include "tst_servicepaths.moc"
