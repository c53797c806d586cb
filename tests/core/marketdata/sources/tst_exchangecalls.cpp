#include "tests/core/marketdata/sources/exchangeplace.h"
#include "tests/doubles/binancedouble.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ktrdr::remote::ServiceKind;
using Manner = DoubleReply::Manner;

/// How an exchange is treated while loads run: its limits, connections and lights.
class TestExchangeCalls : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPauseIsShownWithItsLength();
    void whoIsShutOutIsNotAskedAgain();
    void whatOthersUsedCounts();
    void loadsShareThePause();
    void oneConnectionServesAll();
    void cancelEndsARequestThatHangs();
    void theLightsTellBlockadesFromWrongQuestions();
};

void TestExchangeCalls::aPauseIsShownWithItsLength()
{
    BinanceDouble server;
    server.setBars(history());
    server.misbehave({reply(429, "{}", {{"Retry-After", "1"}})});
    ExchangePlace place(ServiceKind::Binance, server);
    place.workplace().manager().setRetryScale(1);
    QVERIFY(place.load(place.request(u"BTCUSDT"_s, u"1h"_s, january(1), january(2))).isFinal());
    QVERIFY(place.waits().contains(
        u"Binance was asked too often and wants a pause of 1s. Next try in 1s."_s));
}

void TestExchangeCalls::whoIsShutOutIsNotAskedAgain()
{
    BinanceDouble server;
    server.misbehave({reply(418, "{}", {{"Retry-After", "7200"}})});
    ExchangePlace place(ServiceKind::Binance, server);
    const DataLoadRequest request = place.request(u"BTCUSDT"_s, u"1h"_s, january(1), january(2));
    QCOMPARE(toString(place.load(request).status), u"failed"_s);
    const qsizetype before = server.requests().size();
    const OperationRecord again = place.load(request);
    QVERIFY(saidBy(again).contains(u"has shut this computer out for"_s));
    QCOMPARE(server.requests().size(), before);
}

void TestExchangeCalls::whatOthersUsedCounts()
{
    BinanceDouble server;
    server.setBars(history());
    server.setUsedWeight(6000);
    ExchangePlace place(ServiceKind::Binance, server);
    DataWorkplace &workplace = place.workplace();
    const auto id = workplace.manager().loadData(
        place.request(u"BTCUSDT"_s, u"1h"_s, january(1), u"2024-02-29"_s));
    QVERIFY(id);
    QVERIFY(QTest::qWaitFor([&] { return !place.waits().isEmpty(); }, 10'000));
    QCOMPARE(place.waits().constFirst(), u"Rate limit of Binance"_s);
    QVERIFY(workplace.orchestrator().cancel(*id) == CancelAnswer::Requested);
    const OperationRecord end = workplace.endOf(*id);
    QCOMPARE(toString(end.status), u"cancelled"_s);
    QCOMPARE(end.kept, u"417 bars stored"_s);
    QCOMPARE(server.barRequests(), 1);
}

void TestExchangeCalls::loadsShareThePause()
{
    BinanceDouble server;
    server.setBars(history());
    server.misbehave({reply(429, "{}", {{"Retry-After", "3"}})});
    ExchangePlace place(ServiceKind::Binance, server);
    DataWorkplace &workplace = place.workplace();
    workplace.manager().setRetryScale(1);
    const auto first =
        workplace.manager().loadData(place.request(u"BTCUSDT"_s, u"1h"_s, january(1), january(2)));
    QVERIFY(QTest::qWaitFor([&] { return !place.waits().isEmpty(); }, 10'000));
    const auto second =
        workplace.manager().loadData(place.request(u"BTCUSDT"_s, u"4h"_s, january(1), january(2)));
    QVERIFY(first && second);
    QVERIFY(QTest::qWaitFor([&] { return place.waits().contains(u"Rate limit of Binance"_s); },
                            10'000));
    QCOMPARE(server.barRequests(), 1);
    QCOMPARE(toString(workplace.endOf(*first).status), u"completed"_s);
    QVERIFY(workplace.endOf(*second).isFinal());
}

void TestExchangeCalls::oneConnectionServesAll()
{
    BinanceDouble server;
    server.setBars(history());
    server.setPage(100);
    ExchangePlace place(ServiceKind::Binance, server);
    QVERIFY(
        place.load(place.request(u"BTCUSDT"_s, u"1h"_s, january(1), u"2024-02-29"_s)).isFinal());
    QVERIFY(server.barRequests() > 10);
    QCOMPARE(server.openedConnections(), 1);

    // Idle ones are closed by the server some time; that is no failure.
    server.closeIdle();
    QVERIFY(server.waitForConnections(0));
    QCOMPARE(toString(place.load(place.request(u"BTCUSDT"_s, u"1h"_s, january(1))).status),
             u"completed"_s);
    QCOMPARE(server.openedConnections(), 2);
}

void TestExchangeCalls::cancelEndsARequestThatHangs()
{
    BinanceDouble server;
    server.misbehave({manner(Manner::Silence)});
    ExchangePlace place(ServiceKind::Binance, server);
    DataWorkplace &workplace = place.workplace();
    const auto id =
        workplace.manager().loadData(place.request(u"BTCUSDT"_s, u"1h"_s, january(1), january(2)));
    QVERIFY(id);
    QVERIFY(QTest::qWaitFor([&] { return server.barRequests() == 1; }, 10'000));
    QVERIFY(workplace.orchestrator().cancel(*id) == CancelAnswer::Requested);
    QCOMPARE(toString(workplace.endOf(*id).status), u"cancelled"_s);
    // The server, which hangs still, sees it at once.
    QVERIFY(server.waitForConnections(0));
}

void TestExchangeCalls::theLightsTellBlockadesFromWrongQuestions()
{
    using ktrdr::services::Light;
    BinanceDouble server;
    server.setBars(history());
    ExchangePlace place(ServiceKind::Binance, server);
    for (int i = 0; i < 4; ++i) {
        QVERIFY(place.load(place.request(u"NOCOIN"_s, u"1h"_s, january(1), january(2))).error);
    }
    QVERIFY(place.health().health().service == Light::Up);
    QVERIFY(!place.health().health().provenAt);
    const DataLoadRequest request = place.request(u"BTCUSDT"_s, u"1h"_s, january(1), january(2));
    QVERIFY(!place.load(request).error);
    QVERIFY(place.health().health().provenAt);
    server.misbehave(QList<DoubleReply>(3, reply(451)));
    for (int hour = 1; hour <= 3; ++hour) {
        QVERIFY(
            place.load(place.request(u"BTCUSDT"_s, u"1h"_s, january(1), january(2, hour))).error);
    }
    QVERIFY(place.health().health().service == Light::Down);
}

QTEST_GUILESS_MAIN(TestExchangeCalls)
#include "tst_exchangecalls.moc"
