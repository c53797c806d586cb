#include "tests/core/marketdata/sources/exchangeplace.h"
#include "tests/doubles/coinbasedouble.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;
using ktrdr::remote::ServiceKind;

namespace {

DoubleReply message(int status, const QString &words)
{
    return DoubleReply::json({{u"message"_s, words}}, status);
}

} // namespace

/// Whole loads over real sockets into a real store.
class TestCoinbaseSource : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeHistoryIsPaged();
    void hoursWithoutTradesAreConfirmedEmpty();
    void theUnfinishedBarIsNotStored();
    void everyBehaviour_data();
    void everyBehaviour();
    void otherTimeframesAreMadeOfShorterBars();
};

void TestCoinbaseSource::theWholeHistoryIsPaged()
{
    CoinbaseDouble server;
    server.setBars(history());
    ExchangePlace place(ServiceKind::Coinbase, server);
    DataLoadRequest request = place.request(u"BTC-USD"_s, u"1h"_s, u"2024-01-01"_s);
    request.end = FirstBar + 900 * Hour; // 901 bars, at most 300 at once
    const OperationRecord end = place.load(request);
    QCOMPARE(saidBy(end), QString());
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(server.barRequests(), 4);
    QCOMPARE(place.stored(request), exactly(history().mid(0, 901)));
}

void TestCoinbaseSource::hoursWithoutTradesAreConfirmedEmpty()
{
    CoinbaseDouble server;
    QList<ExchangeBar> bars = history().mid(0, 60);
    bars.remove(20, 5);
    server.setBars(bars);
    ExchangePlace place(ServiceKind::Coinbase, server);
    const DataLoadRequest request =
        place.request(u"BTC-USD"_s, u"1h"_s, u"2024-01-01"_s, u"2024-01-02"_s);
    const OperationRecord end = place.load(request);
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(end.result[u"confirmed_empty"_s].toInt(), 5);
    QCOMPARE(toString(place.load(request).status), u"completed"_s);
    QCOMPARE(server.barRequests(), 1);
}

void TestCoinbaseSource::theUnfinishedBarIsNotStored()
{
    CoinbaseDouble server;
    server.setBars(history());
    ExchangePlace place(ServiceKind::Coinbase, server);
    server.setTime(WorkplaceTime - 1);
    const DataLoadRequest request = place.request(u"BTC-USD"_s, u"1h"_s, u"2024-02-29"_s);
    QVERIFY(place.load(request).isFinal());
    QCOMPARE(place.stored(request).last().time, WorkplaceTime - 2 * Hour);
}

void TestCoinbaseSource::everyBehaviour_data()
{
    using Replies = QList<DoubleReply>;
    QTest::addColumn<Replies>("replies");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("says");
    const QString failed = u"failed"_s;
    QTest::newRow("too fast, then bars")
        << Replies{message(429, u"Public rate limit exceeded"_s)} << u"completed"_s << QString();
    QTest::newRow("too fast in a 200")
        << Replies{message(200, u"Public rate limit exceeded"_s)} << u"completed"_s << QString();
    QTest::newRow("unknown product")
        << Replies{message(404, u"NotFound"_s)} << failed << u"Coinbase does not have BTC-USD."_s;
    QTest::newRow("too many bars at once")
        << Replies{message(400, u"granularity too small"_s)} << failed
        << u"Coinbase turned the request down: “granularity too small”."_s;
    QTest::newRow("trouble, then bars")
        << Replies{message(500, u"Internal server error"_s)} << u"completed"_s << QString();
    QTest::newRow("region") << Replies{message(451, u"Unavailable"_s)} << failed << u"region"_s;
    QTest::newRow("another form") << Replies{{200, "{\"candles\":[]}"}, {200, "[[1,2,3]]"}}
                                  << failed << u"is not of the form that it documents"_s;
}

void TestCoinbaseSource::everyBehaviour()
{
    QFETCH(QList<DoubleReply>, replies);
    QFETCH(QString, status);
    QFETCH(QString, says);
    CoinbaseDouble server;
    server.setBars(history());
    server.misbehave(replies);
    ExchangePlace place(ServiceKind::Coinbase, server);
    const DataLoadRequest request =
        place.request(u"BTC-USD"_s, u"1h"_s, u"2024-01-01"_s, u"2024-01-02"_s);
    const OperationRecord end = place.load(request);
    QCOMPARE(toString(end.status), status);
    QVERIFY2(saidBy(end).contains(says), qPrintable(saidBy(end)));
    QCOMPARE(place.stored(request), end.error ? BarColumns() : exactly(history().mid(0, 25)));
}

void TestCoinbaseSource::otherTimeframesAreMadeOfShorterBars()
{
    CoinbaseDouble server;
    server.setBars(history());
    ExchangePlace place(ServiceKind::Coinbase, server);
    const DataLoadRequest request =
        place.request(u"BTC-USD"_s, u"4h"_s, u"2024-01-01"_s, u"2024-01-02"_s);
    const OperationRecord end = place.load(request);
    QCOMPARE(saidBy(end), QString());
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(end.result[u"derived_from"_s].toString(), u"1h"_s);
    const BarColumns made = place.stored(request);
    const BarColumns hours = exactly(history());
    QCOMPARE(made.size(), 7);
    QCOMPARE(made.at(6).time, FirstBar + 24 * Hour);
    QCOMPARE(made.at(6).open, hours.at(24).open);
    QCOMPARE(made.at(6).close, hours.at(27).close);
}

QTEST_GUILESS_MAIN(TestCoinbaseSource)
#include "tst_coinbasesource.moc"
