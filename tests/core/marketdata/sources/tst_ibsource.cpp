#include "core/ktrdr/iblimits.h"
#include "core/marketdata/barstore.h"
#include "core/marketdata/isotime.h"
#include "tests/core/marketdata/sources/ktrdrplace.h"
#include "tests/doubles/ktrdribhostdouble.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ktrdr::remote::ServiceKind;
using ktrdr::services::RateLimiter;
using ktrdr::services::RateRule;

namespace {

/// Each look at it comes two minutes after the last: whatever holds requests back is over then.
class HastyClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override
    {
        return TimePoint(std::chrono::minutes(2 * ++m_looks));
    }
    [[nodiscard]] QDateTime utc() const override { return QDateTime::currentDateTimeUtc(); }

private:
    mutable std::atomic<int> m_looks = 0;
};

QList<DoubleRequest> historicalRequests(const IbHostDouble &server)
{
    QList<DoubleRequest> requests = server.requests();
    requests.removeIf(
        [](const DoubleRequest &request) { return request.path != u"/data/historical"; });
    return requests;
}

} // namespace

/// Whole loads through KTRDR's IB host over real sockets into a real store.
class TestIbSource : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeOfAnyLengthComesWhole_data();
    void aRangeOfAnyLengthComesWhole();
    void historyBeginsAtTheHeadTimestamp();
    void currencyPairsHaveNoVolume();
    void anUnknownSymbolIsToldWithWhatWasMeant();
    void everyErrorHasItsTreatment_data();
    void everyErrorHasItsTreatment();
    void aPacingViolationIsWaitedOut();
    void nothingAtIbIsNotTakenForEmptiness();
    void waitsForTheLimitAreShown();
    void cancelEndsARequestThatHangs();
    void aSymbolIsLookedUpOnce();
};

void TestIbSource::aRangeOfAnyLengthComesWhole_data()
{
    QTest::addColumn<QString>("timeframe");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *timeframe, const char *start, const char *end) {
        QTest::addRow("%s %s", timeframe, start)
            << QString::fromLatin1(timeframe) << QString::fromLatin1(start)
            << QString::fromLatin1(end);
    };
    row("1h", "2024-02-28T20:00Z", "2024-02-28T23:00Z");
    // 13 days, of which the host would ask IB for a week.
    row("1h", "2024-02-01T00:00Z", "2024-02-13T23:00Z");
    row("1h", "2023-12-01T00:00Z", "2024-02-20T23:00Z");
    row("5m", "2024-02-01T00:00Z", "2024-02-09T12:00Z");
    row("1d", "2022-06-01T00:00Z", "2024-02-28T00:00Z");
    row("1w", "2020-01-06T00:00Z", "2024-02-19T00:00Z");
}

void TestIbSource::aRangeOfAnyLengthComesWhole()
{
    QFETCH(const QString, timeframe);
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    const IbHostDouble server;
    KtrdrPlace place(ServiceKind::Ib, server);
    const DataLoadRequest request = KtrdrPlace::request(u"AAPL"_s, timeframe, start, end);
    const OperationRecord record = place.load(request);
    QCOMPARE(toString(record.status), u"completed"_s);
    const BarColumns bars = place.stored(request);
    const Timeframe length = request.timeframes.constFirst();
    QCOMPARE(toIsoTime(bars.first().time), toIsoTime(*request.start));
    for (qsizetype i = 1; i < bars.size(); ++i) {
        QCOMPARE(bars.at(i).time - bars.at(i - 1).time, length.duration().count());
    }
    QCOMPARE(toIsoTime(bars.last().time), toIsoTime(*request.end));
    for (const DoubleRequest &sent : historicalRequests(server)) {
        const std::chrono::seconds span(*fromIsoTime(sent.json()[u"end"_s].toString()) -
                                        *fromIsoTime(sent.json()[u"start"_s].toString()));
        QVERIFY(span <= *ktrdr::wire::longestIbSpan(timeframe));
        QCOMPARE(ktrdr::wire::askedIbSpan(span), span);
        QCOMPARE(sent.json()[u"instrument_type"_s].toString(), u"STK"_s);
    }
}

void TestIbSource::historyBeginsAtTheHeadTimestamp()
{
    const IbHostDouble server;
    KtrdrPlace place(ServiceKind::Ib, server);
    const DataLoadRequest request =
        KtrdrPlace::request(u"AAPL"_s, u"1d"_s, u"2000-01-01T00:00Z"_s, u"2004-03-01T00:00Z"_s);
    const OperationRecord record = place.load(request);
    QVERIFY2(record.isFinal() && !record.error, qPrintable(saidBy(record)));
    QCOMPARE(toIsoTime(place.stored(request).first().time), toIsoTime(1'074'902'400));
    // Not a year before the first bar is asked for.
    QCOMPARE(historicalRequests(server).size(), 1);
    const auto provenance = place.workplace().store().provenance(request.series().constFirst());
    QCOMPARE(provenance->constFirst().provenance,
             (Provenance{u"lab"_s, u"UTC"_s, BarLabel::Start, u"split"_s}));
}

void TestIbSource::currencyPairsHaveNoVolume()
{
    const IbHostDouble server;
    KtrdrPlace place(ServiceKind::Ib, server);
    const DataLoadRequest request =
        KtrdrPlace::request(u"EUR.USD"_s, u"1h"_s, u"2024-02-28T00:00Z"_s, u"2024-02-28T23:00Z"_s);
    QCOMPARE(toString(place.load(request).status), u"completed"_s);
    QCOMPARE(place.stored(request).size(), 24);
    QVERIFY(!place.stored(request).first().hasVolume());
    QCOMPARE(historicalRequests(server).constFirst().json()[u"instrument_type"_s].toString(),
             u"CASH"_s);
}

void TestIbSource::anUnknownSymbolIsToldWithWhatWasMeant()
{
    const IbHostDouble server;
    KtrdrPlace place(ServiceKind::Ib, server);
    const OperationRecord record =
        place.load(KtrdrPlace::request(u"EURUSD"_s, u"1h"_s, u"2024-02-28T00:00Z"_s));
    QCOMPARE(toString(record.status), u"failed"_s);
    QVERIFY2(saidBy(record).contains(u"does not have EURUSD"_s), qPrintable(saidBy(record)));
    QVERIFY2(record.error->hint.contains(u"EUR.USD"_s), qPrintable(record.error->hint));
    QVERIFY(historicalRequests(server).isEmpty());
}

void TestIbSource::everyErrorHasItsTreatment_data()
{
    QTest::addColumn<QStringList>("errors");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("requests");
    const auto row = [](const char *error, int times, const char *status, int requests) {
        QTest::addRow("%d × %s", times, error) << QStringList(times, QString::fromLatin1(error))
                                               << QString::fromLatin1(status) << requests;
    };
    row("Connection pool exhausted: 5/5 connections", 1, "completed", 2);
    row("Connection pool exhausted: 5/5 connections", 3, "failed", 3);
    row("Request timeout for connection 2", 1, "completed", 2);
    row("Error 1100: Connectivity between IB and TWS has been lost", 2, "completed", 3);
    row("Error 354: Requested market data is not subscribed", 1, "failed", 1);
    row("Error 200: No security definition has been found", 1, "failed", 1);
    row("Error 162: HMDS query returned no data", 1, "failed", 1);
    row("Error 162: No market data permissions for this exchange", 1, "failed", 1);
}

void TestIbSource::everyErrorHasItsTreatment()
{
    QFETCH(const QStringList, errors);
    QFETCH(const QString, status);
    QFETCH(const int, requests);
    IbHostDouble server;
    KtrdrPlace place(ServiceKind::Ib, server);
    server.failNext(errors);
    const OperationRecord record = place.load(
        KtrdrPlace::request(u"AAPL"_s, u"1h"_s, u"2024-02-28T00:00Z"_s, u"2024-02-28T23:00Z"_s));
    QCOMPARE(toString(record.status), status);
    QCOMPARE(historicalRequests(server).size(), requests);
    if (record.error) {
        QVERIFY(!record.error->hint.isEmpty());
    }
}

void TestIbSource::aPacingViolationIsWaitedOut()
{
    IbHostDouble server;
    const HastyClock clock;
    KtrdrPlace place(ServiceKind::Ib, server,
                     std::make_shared<RateLimiter>(std::vector<RateRule>(), clock));
    server.failNext({u"Error 162: Historical data request pacing violation"_s});
    const OperationRecord record = place.load(
        KtrdrPlace::request(u"AAPL"_s, u"1h"_s, u"2024-02-28T00:00Z"_s, u"2024-02-28T23:00Z"_s));
    QCOMPARE(toString(record.status), u"completed"_s);
    QCOMPARE(historicalRequests(server).size(), 2);
    QVERIFY2(place.waits().join(u' ').contains(u"asked too often"_s),
             qPrintable(place.waits().join(u' ')));
}

void TestIbSource::nothingAtIbIsNotTakenForEmptiness()
{
    IbHostDouble server;
    KtrdrPlace place(ServiceKind::Ib, server);
    const DataLoadRequest request =
        KtrdrPlace::request(u"AAPL"_s, u"1h"_s, u"2024-02-28T00:00Z"_s, u"2024-02-28T23:00Z"_s);
    server.setGatewayEmpty(true);
    const OperationRecord empty = place.load(request);
    QCOMPARE(toString(empty.status), u"failed"_s);
    QVERIFY2(saidBy(empty).contains(u"returned nothing"_s), qPrintable(saidBy(empty)));
    server.setGatewayEmpty(false);
    QCOMPARE(toString(place.load(request).status), u"completed"_s);
    QCOMPARE(place.stored(request).size(), 24);
}

void TestIbSource::waitsForTheLimitAreShown()
{
    const IbHostDouble server;
    KtrdrPlace place(ServiceKind::Ib, server,
                     std::make_shared<RateLimiter>(std::vector{RateRule{u"1"_s, 1, 1200ms}}));
    const OperationRecord record = place.load(
        KtrdrPlace::request(u"AAPL"_s, u"1h"_s, u"2024-02-28T00:00Z"_s, u"2024-02-28T23:00Z"_s));
    QCOMPARE(toString(record.status), u"completed"_s);
    QVERIFY2(place.waits().contains(u"Rate limit of Interactive Brokers"_s),
             qPrintable(place.waits().join(u' ')));
}

void TestIbSource::cancelEndsARequestThatHangs()
{
    IbHostDouble server;
    KtrdrPlace place(ServiceKind::Ib, server);
    const DataLoadRequest request = KtrdrPlace::request(u"AAPL"_s, u"1h"_s, u"2024-02-28T00:00Z"_s);
    server.script({{200, {}, {}, DoubleReply::Manner::Silence}});
    const OperationId id = place.start(request);
    QVERIFY(server.waitForRequests(1));
    place.workplace().orchestrator().cancel(id);
    QCOMPARE(toString(place.workplace().endOf(id).status), u"cancelled"_s);
    QVERIFY(server.waitForConnections(0));
}

void TestIbSource::aSymbolIsLookedUpOnce()
{
    const IbHostDouble server;
    KtrdrPlace place(ServiceKind::Ib, server);
    for (const auto *day : {"2024-02-26", "2024-02-28"}) {
        const QString date = QString::fromLatin1(day);
        QCOMPARE(toString(place
                              .load(KtrdrPlace::request(u"AAPL"_s, u"1h"_s, date + u"T00:00Z"_s,
                                                        date + u"T23:00Z"_s))
                              .status),
                 u"completed"_s);
    }
    QCOMPARE(server.count(u"POST /data/validate"_s), 1);
    place.workplace().clock().advance(2h);
    QCOMPARE(place.load(KtrdrPlace::request(u"AAPL"_s, u"1h"_s, u"2024-02-20T00:00Z"_s)).error,
             std::nullopt);
    QCOMPARE(server.count(u"POST /data/validate"_s), 2);
}

QTEST_GUILESS_MAIN(TestIbSource)

#include "tst_ibsource.moc"
