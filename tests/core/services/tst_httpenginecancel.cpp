#include "core/services/engine/httpengine.h"

#include "tests/core/services/enginefixture.h"
#include "tests/doubles/fulllistener.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ktrdr::services;
using ktrdr::operations::CancellationSource;
using ktrdr::operations::OperationCancelled;
using ktrdr::test::beside;
using ktrdr::test::FullListener;
using ktrdr::test::get;
using ktrdr::test::originOf;
using ktrdr::test::post;
using ktrdr::test::WirePeer;
using ktrdr::test::WireServer;

class TestHttpEngineCancel : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void cancellingReleasesTheCallerAndClosesTheConnection_data();
    void cancellingReleasesTheCallerAndClosesTheConnection();
    void cancelledBeforeItNeverOpensAConnection();
    void cancellingInTheQueueGivesUpThePlace();
    void cancellingWhileConnectingClosesTheSocket();
    void cancellingInTheNameLookUpDoesNotWaitForIt();
    void cancellingAStreamWakesItsReader();
    void aDroppedStreamClosesItsConnection();
    void theReasonIsTheTokens();
    void hundredsAtOnceAllUnwind();
};

namespace {

/// A call under way on another thread.
class Call
{
public:
    Call(HttpEngine &engine, const Origin &origin, const HttpRequest &request)
        : m_future(beside([&engine, origin, request, token = m_source.token()] {
            try {
                (void)engine.exchange(origin, request, token);
                return false;
            } catch (const OperationCancelled &) {
                return true;
            }
        }))
    {}

    void cancel() { m_source.cancel(); }
    [[nodiscard]] bool wasCancelled() { return m_future.get(); }

private:
    CancellationSource m_source;
    std::future<bool> m_future;
};

} // namespace

void TestHttpEngineCancel::cancellingReleasesTheCallerAndClosesTheConnection_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<qint64>("upload");
    QTest::newRow("before the head") << QByteArray() << qint64(0);
    QTest::newRow("in the head") << QByteArray("HTTP/1.1 200") << qint64(0);
    QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx")
                                 << qint64(0);
    QTest::newRow("in an upload the server does not read") << QByteArray() << qint64(100'000'000);
}

void TestHttpEngineCancel::cancellingReleasesTheCallerAndClosesTheConnection()
{
    QFETCH(QByteArray, sent);
    QFETCH(qint64, upload);
    std::promise<void> reached;
    std::promise<void> seen;
    std::promise<void> goOn;
    auto mayGoOn = goOn.get_future();
    WireServer server([&](WirePeer &peer) {
        (void)peer.readSome();
        peer.send(sent);
        reached.set_value();
        mayGoOn.wait();
        peer.waitForClose();
        seen.set_value();
    });
    HttpEngine engine;
    Call call(engine, originOf(server.port()), upload > 0 ? post(QByteArray(upload, 'x')) : get());
    reached.get_future().wait();
    call.cancel();
    QVERIFY(call.wasCancelled());
    goOn.set_value();
    QCOMPARE(seen.get_future().wait_for(5s), std::future_status::ready);
    QTRY_COMPARE(engine.statistics(originOf(server.port())).open, 0);
}

void TestHttpEngineCancel::cancelledBeforeItNeverOpensAConnection()
{
    WireServer server(WireServer::answering("ok"));
    HttpEngine engine;
    CancellationSource source;
    source.cancel();
    QVERIFY_THROWS_EXCEPTION(OperationCancelled,
                             (void)engine.exchange(originOf(server.port()), get(), source.token()));
    QCOMPARE(server.accepted(), 0);
}

void TestHttpEngineCancel::cancellingInTheQueueGivesUpThePlace()
{
    std::promise<void> goOn;
    auto mayGoOn = goOn.get_future().share();
    WireServer server([&](WirePeer &peer) {
        while (peer.readRequest()) {
            mayGoOn.wait();
            peer.answer("ok");
        }
    });
    PoolLimits limits;
    limits.connections = 1;
    HttpEngine engine(limits);
    const Origin origin = originOf(server.port());
    Call first(engine, origin, get());
    QTRY_COMPARE(server.open(), 1);
    Call queued(engine, origin, get());
    QTRY_COMPARE(engine.statistics(origin).waiting, 1);
    queued.cancel();
    QVERIFY(queued.wasCancelled());
    QTRY_COMPARE(engine.statistics(origin).waiting, 0);
    goOn.set_value();
    QVERIFY(!first.wasCancelled());
    QVERIFY(engine.exchange(origin, get())->reusedConnection);
}

void TestHttpEngineCancel::cancellingWhileConnectingClosesTheSocket()
{
    const FullListener silent;
    HttpEngine engine;
    const Origin nowhere = originOf(silent.port());
    Call call(engine, nowhere, get());
    QTRY_COMPARE(engine.statistics(nowhere).waiting, 1);
    call.cancel();
    QVERIFY(call.wasCancelled());
    QTRY_COMPARE(engine.statistics(nowhere).open, 0);
}

void TestHttpEngineCancel::cancellingInTheNameLookUpDoesNotWaitForIt()
{
    HttpEngine engine;
    Origin unknown;
    unknown.host = u"no-such-host.invalid"_s;
    Call call(engine, unknown, get());
    call.cancel();
    (void)call.wasCancelled();
    QTRY_COMPARE(engine.statistics(unknown).open, 0);
}

void TestHttpEngineCancel::cancellingAStreamWakesItsReader()
{
    std::promise<void> closed;
    WireServer server([&](WirePeer &peer) {
        (void)peer.readRequest();
        peer.send("HTTP/1.1 200 OK\r\n\r\nfirst");
        peer.waitForClose();
        closed.set_value();
    });
    HttpEngine engine;
    CancellationSource source;
    auto stream = engine.open(originOf(server.port()), get(), source.token());
    QVERIFY(stream);
    QCOMPARE(stream->read(source.token()).value(), "first");
    auto reading = beside([&] {
        try {
            (void)stream->read(source.token());
            return false;
        } catch (const OperationCancelled &) {
            return true;
        }
    });
    source.cancel();
    QVERIFY(reading.get());
    QCOMPARE(closed.get_future().wait_for(5s), std::future_status::ready);
}

void TestHttpEngineCancel::aDroppedStreamClosesItsConnection()
{
    std::promise<void> closed;
    WireServer server([&](WirePeer &peer) {
        (void)peer.readRequest();
        peer.send("HTTP/1.1 200 OK\r\n\r\nfirst");
        peer.waitForClose();
        closed.set_value();
    });
    HttpEngine engine;
    {
        const auto stream = engine.open(originOf(server.port()), get());
        QVERIFY(stream);
    }
    QCOMPARE(closed.get_future().wait_for(5s), std::future_status::ready);
}

void TestHttpEngineCancel::theReasonIsTheTokens()
{
    WireServer server([](WirePeer &peer) { peer.waitForClose(); });
    HttpEngine engine;
    CancellationSource source(u"op_test"_s);
    source.cancelAfter(30ms, u"took too long"_s);
    try {
        (void)engine.exchange(originOf(server.port()), get(), source.token());
        QFAIL("it was not cancelled");
    } catch (const OperationCancelled &cancelled) {
        QCOMPARE(cancelled.reason().text, u"took too long"_s);
        QCOMPARE(cancelled.operation(), u"op_test"_s);
    }
}

void TestHttpEngineCancel::hundredsAtOnceAllUnwind()
{
    WireServer server([](WirePeer &peer) { peer.waitForClose(); });
    HttpEngine engine;
    const Origin origin = originOf(server.port());
    CancellationSource source;
    std::vector<std::future<void>> calls;
    std::atomic<int> cancelled = 0;
    for (int i = 0; i < 200; ++i) {
        calls.push_back(beside([&] {
            try {
                (void)engine.exchange(origin, get(), source.token());
            } catch (const OperationCancelled &) {
                ++cancelled;
            }
        }));
    }
    QTRY_COMPARE(engine.statistics(origin).waiting, 180);
    source.cancel();
    calls.clear();
    QCOMPARE(cancelled, 200);
    QTRY_COMPARE(engine.statistics(origin).open, 0);
    QTRY_COMPARE(server.open(), 0);
}

QTEST_GUILESS_MAIN(TestHttpEngineCancel)
#include "tst_httpenginecancel.moc"
