#include "core/services/engine/httpengine.h"

#include "tests/core/services/enginefixture.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace ktrdr::services;
using ktrdr::test::beside;
using ktrdr::test::get;
using ktrdr::test::originOf;
using ktrdr::test::post;
using ktrdr::test::WirePeer;
using ktrdr::test::WireServer;

class TestHttpConnections : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void oneConnectionServesMany();
    void callsAtOnceOpenNoMoreThanTwentyConnections();
    void waitersAreServedInTheirOrder();
    void freeConnectionsAreClosedAfterTheirTime();
    void aConnectionThatTheServerClosedIsNotUsed();
    void closeIsHonoured();
    void originsAreKeptApart();
    void aFreshConnectionIsGivenWhereAskedFor();
    void waitingForAConnectionDoesNotEatTheTimeForTheAnswer();
};

void TestHttpConnections::oneConnectionServesMany()
{
    WireServer server(WireServer::answering("ok"));
    HttpEngine engine;
    const Origin origin = originOf(server.port());
    for (int i = 0; i < 50; ++i)
        QVERIFY(engine.exchange(origin, get()));
    QCOMPARE(server.accepted(), 1);
    const auto statistics = engine.statistics(origin);
    QCOMPARE(statistics.exchanges, 50U);
    QCOMPARE(statistics.onReusedConnection, 49U);
    QCOMPARE(statistics.connectionsOpened, 1U);
    QCOMPARE(statistics.open, 1);
    QCOMPARE(statistics.free, 1);
    QVERIFY(statistics.p50 > 0us && statistics.p50 <= statistics.p99);
}

void TestHttpConnections::callsAtOnceOpenNoMoreThanTwentyConnections()
{
    WireServer server(WireServer::answering("ok"));
    HttpEngine engine;
    const Origin origin = originOf(server.port());
    std::vector<std::future<bool>> calls;
    for (int i = 0; i < 300; ++i) {
        calls.push_back(beside([&] { return engine.exchange(origin, get()).has_value(); }));
    }
    for (auto &call : calls)
        QVERIFY(call.get());
    QVERIFY2(engine.statistics(origin).mostOpen <= 20,
             qPrintable(QString::number(engine.statistics(origin).mostOpen)));
    QVERIFY(server.accepted() <= 20);
}

void TestHttpConnections::waitersAreServedInTheirOrder()
{
    std::mutex mutex;
    QList<QByteArray> order;
    std::promise<void> gate;
    const auto opened = gate.get_future().share();
    WireServer server([&](WirePeer &peer) {
        while (const auto request = peer.readRequest()) {
            if (request->startsWith("GET /first "))
                opened.wait();
            {
                const std::lock_guard lock(mutex);
                order.append(request->mid(4, request->indexOf(" HTTP") - 4));
            }
            peer.answer("ok");
        }
    });
    PoolLimits limits;
    limits.connections = 1;
    HttpEngine engine(limits);
    const Origin origin = originOf(server.port());
    std::vector<std::future<bool>> calls;
    QList<QByteArray> expected;
    const auto start = [&](const QByteArray &target, int waiting) {
        expected.append(target);
        calls.push_back(
            beside([&, target] { return engine.exchange(origin, get(target)).has_value(); }));
        QTRY_COMPARE(engine.statistics(origin).waiting, waiting);
    };
    start("/first", 0);
    QTRY_COMPARE(server.open(), 1);
    for (int i = 1; i < 8; ++i)
        start("/" + QByteArray::number(i), i);
    gate.set_value();
    for (auto &call : calls)
        QVERIFY(call.get());
    QCOMPARE(order, expected);
}

void TestHttpConnections::freeConnectionsAreClosedAfterTheirTime()
{
    WireServer server(WireServer::answering("ok"));
    PoolLimits limits;
    limits.idle = 150ms;
    HttpEngine engine(limits);
    const Origin origin = originOf(server.port());
    QVERIFY(engine.exchange(origin, get()));
    QCOMPARE(engine.statistics(origin).open, 1);
    QTRY_COMPARE(server.open(), 0);
    QTRY_COMPARE(engine.statistics(origin).open, 0);
}

void TestHttpConnections::aConnectionThatTheServerClosedIsNotUsed()
{
    WireServer server([](WirePeer &peer) {
        if (peer.readRequest())
            peer.answer("ok");
    });
    HttpEngine engine;
    const Origin origin = originOf(server.port());
    QVERIFY(engine.exchange(origin, get()));
    QTRY_COMPARE(server.open(), 0);
    const auto second = engine.exchange(origin, post("x"));
    QVERIFY(second);
    QVERIFY(!second->reusedConnection);
    QCOMPARE(server.accepted(), 2);
}

void TestHttpConnections::closeIsHonoured()
{
    WireServer server([](WirePeer &peer) {
        while (peer.readRequest())
            peer.answer("ok", "200 OK", "Connection: close\r\n");
    });
    HttpEngine engine;
    const Origin origin = originOf(server.port());
    QVERIFY(engine.exchange(origin, get()));
    QVERIFY(engine.exchange(origin, get()));
    QCOMPARE(server.accepted(), 2);
    QTRY_COMPARE(server.open(), 0);
}

void TestHttpConnections::originsAreKeptApart()
{
    WireServer one(WireServer::answering("one"));
    WireServer two(WireServer::answering("two"));
    HttpEngine engine;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(engine.exchange(originOf(one.port()), get())->body, "one");
        QCOMPARE(engine.exchange(originOf(two.port()), get())->body, "two");
    }
    QCOMPARE(one.accepted(), 1);
    QCOMPARE(two.accepted(), 1);
}

void TestHttpConnections::aFreshConnectionIsGivenWhereAskedFor()
{
    WireServer server(WireServer::answering("ok"));
    PoolLimits limits;
    limits.connections = 1;
    HttpEngine engine(limits);
    const Origin origin = originOf(server.port());
    QVERIFY(engine.exchange(origin, get()));
    HttpRequest request = get();
    request.onFreshConnection = true;
    const auto answer = engine.exchange(origin, request);
    QVERIFY(answer);
    QVERIFY(!answer->reusedConnection);
    QCOMPARE(server.accepted(), 2);
}

void TestHttpConnections::waitingForAConnectionDoesNotEatTheTimeForTheAnswer()
{
    WireServer server([](WirePeer &peer) {
        while (const auto request = peer.readRequest()) {
            if (!request->startsWith("GET /slow "))
                peer.answer("ok");
        }
    });
    PoolLimits limits;
    limits.connections = 1;
    HttpEngine engine(limits);
    const Origin origin = originOf(server.port());
    HttpRequest slow = get("/slow");
    slow.timeouts.firstByte = 300ms;
    auto first = beside([&] { return engine.exchange(origin, slow); });
    QTRY_COMPARE(server.open(), 1);

    HttpRequest impatient = get();
    impatient.timeouts.poolWait = 50ms;
    const auto gaveUp = engine.exchange(origin, impatient);
    QVERIFY(!gaveUp);
    QCOMPARE(toString(gaveUp.error().kind), toString(FailureKind::PoolTimeout));
    QVERIFY(!gaveUp.error().wasSent);

    HttpRequest patient = get();
    patient.timeouts.firstByte = 250ms;
    QVERIFY(engine.exchange(origin, patient));
    QCOMPARE(toString(first.get().error().kind), toString(FailureKind::FirstByteTimeout));
}

QTEST_GUILESS_MAIN(TestHttpConnections)
#include "tst_httpconnections.moc"
