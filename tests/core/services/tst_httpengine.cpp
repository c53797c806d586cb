#include "core/services/engine/httpengine.h"

#include "tests/core/services/enginefixture.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ktrdr::services;
using ktrdr::test::beside;
using ktrdr::test::get;
using ktrdr::test::originOf;
using ktrdr::test::post;
using ktrdr::test::WirePeer;
using ktrdr::test::WireServer;

class TestHttpEngine : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesWithStatusFieldsAndBody();
    void aBodyGoesOutWhole_data();
    void aBodyGoesOutWhole();
    void aLargeAnswerComesWhole();
    void eachTimeoutIsAnErrorOfItsOwn_data();
    void eachTimeoutIsAnErrorOfItsOwn();
    void aTrickleMeetsTheTotalTime();
    void whatCannotBeReachedIsTold();
    void aRequestThatWouldSmuggleIsNotSent_data();
    void aRequestThatWouldSmuggleIsNotSent();
    void callsEndWithTheEngine();
    void aStreamComesInPieces();
    void aSlowReaderSlowsTheServerDown();
    void everyCallEndsExactlyOnce();
};

void TestHttpEngine::anAnswerComesWithStatusFieldsAndBody()
{
    QByteArray seen;
    WireServer server([&seen](WirePeer &peer) {
        seen = peer.readRequest().value_or(QByteArray());
        peer.answer("{\"detail\":\"no\"}", "404 Not Found", "X-Kind: test\r\n");
    });
    HttpEngine engine;
    HttpRequest request = get("/a?b=c%20d");
    request.fields.add("Accept", "application/json");
    const auto answer = engine.exchange(originOf(server.port()), request);
    QVERIFY(answer);
    QCOMPARE(answer->status(), 404);
    QVERIFY(!answer->isSuccess());
    QCOMPARE(answer->head.reason, "Not Found");
    QCOMPARE(answer->head.fields.value("x-kind"), "test");
    QCOMPARE(answer->body, "{\"detail\":\"no\"}");
    QVERIFY(!answer->reusedConnection);
    QCOMPARE(seen,
             "GET /a?b=c%20d HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.port()) +
                 "\r\nAccept: application/json\r\nAccept-Encoding: identity\r\n\r\n");
}

void TestHttpEngine::aBodyGoesOutWhole_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 1'000, 20'000, 65'000, 70'000, 1'000'000, 8'000'000})
        QTest::addRow("%d bytes", size) << size;
}

void TestHttpEngine::aBodyGoesOutWhole()
{
    QFETCH(int, size);
    WireServer server([](WirePeer &peer) {
        while (const auto request = peer.readRequest()) {
            const QByteArray body = request->sliced(request->indexOf("\r\n\r\n") + 4);
            const QByteArray seen =
                QByteArray::number(qChecksum(body)) + " " + QByteArray::number(body.size());
            peer.answer(seen);
        }
    });
    HttpEngine engine;
    QByteArray body(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        body[i] = static_cast<char>(i * 31 + i / 251);
    for (int i = 0; i < 2; ++i) {
        const auto answer = engine.exchange(originOf(server.port()), post(body));
        QVERIFY(answer);
        QCOMPARE(answer->body,
                 QByteArray::number(qChecksum(body)) + ' ' + QByteArray::number(size));
    }
}

void TestHttpEngine::aLargeAnswerComesWhole()
{
    QByteArray body;
    for (int i = 0; i < 3'000'000; ++i)
        body.append(static_cast<char>(i % 253));
    WireServer server(WireServer::answering(body));
    HttpEngine engine;
    QCOMPARE(engine.exchange(originOf(server.port()), get())->body, body);
    HttpRequest limited = get();
    limited.bodyLimit = 1'000'000;
    const auto refused = engine.exchange(originOf(server.port()), limited);
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().kind), toString(FailureKind::TooLarge));
}

void TestHttpEngine::eachTimeoutIsAnErrorOfItsOwn_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("kind");
    QTest::newRow("nothing comes")
        << QByteArray() << static_cast<int>(FailureKind::FirstByteTimeout);
    QTest::newRow("stops in the head")
        << QByteArray("HTTP/1.1 200 OK\r\nCont") << static_cast<int>(FailureKind::FirstByteTimeout);
    QTest::newRow("stops in the body")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")
        << static_cast<int>(FailureKind::Inactivity);
}

void TestHttpEngine::eachTimeoutIsAnErrorOfItsOwn()
{
    QFETCH(QByteArray, sent);
    QFETCH(int, kind);
    WireServer server([&](WirePeer &peer) {
        if (peer.readRequest() && peer.send(sent))
            peer.waitForClose();
    });
    HttpEngine engine;
    HttpRequest request = get();
    request.timeouts.firstByte = 100ms;
    request.timeouts.inactivity = 100ms;
    const auto answer = engine.exchange(originOf(server.port()), request);
    QVERIFY(!answer);
    QCOMPARE(static_cast<int>(answer.error().kind), kind);
    QVERIFY(answer.error().wasSent);
    QTRY_COMPARE(server.open(), 0);
}

void TestHttpEngine::aTrickleMeetsTheTotalTime()
{
    WireServer server([](WirePeer &peer) {
        if (!peer.readRequest() || !peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"))
            return;
        while (peer.send("x"))
            std::this_thread::sleep_for(20ms);
    });
    HttpEngine engine;
    HttpRequest request = get();
    request.timeouts.inactivity = 10s;
    request.timeouts.total = 200ms;
    const auto answer = engine.exchange(originOf(server.port()), request);
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().kind), toString(FailureKind::Deadline));
}

void TestHttpEngine::whatCannotBeReachedIsTold()
{
    quint16 port = 0;
    {
        const WireServer gone(WireServer::answering("ok"));
        port = gone.port();
    }
    HttpEngine engine;
    const auto refused = engine.exchange(originOf(port), get());
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().kind), toString(FailureKind::Refused));
    QVERIFY(!refused.error().wasSent);

    Origin unknown = originOf(port);
    unknown.host = u"no-such-host.invalid"_s;
    const auto unnamed = engine.exchange(unknown, get());
    QVERIFY(!unnamed);
    QCOMPARE(toString(unnamed.error().kind), toString(FailureKind::Dns));
}

void TestHttpEngine::aRequestThatWouldSmuggleIsNotSent_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const QByteArray none;
    QTest::newRow("target with a line end")
        << QByteArray("GET") << QByteArray("/a\r\nX: y") << none << none;
    QTest::newRow("target with a blank") << QByteArray("GET") << QByteArray("/a b") << none << none;
    QTest::newRow("target that is no path") << QByteArray("GET") << QByteArray("a") << none << none;
    QTest::newRow("method with a blank") << QByteArray("G T") << QByteArray("/") << none << none;
    QTest::newRow("value with a line end")
        << QByteArray("GET") << QByteArray("/") << QByteArray("X") << QByteArray("a\r\nY: b");
    QTest::newRow("value with a NUL")
        << QByteArray("GET") << QByteArray("/") << QByteArray("X") << QByteArray("a\0b", 3);
    QTest::newRow("name with a colon")
        << QByteArray("GET") << QByteArray("/") << QByteArray("X: y") << QByteArray("a");
    QTest::newRow("a length of its own")
        << QByteArray("GET") << QByteArray("/") << QByteArray("content-length") << QByteArray("7");
    QTest::newRow("a coding of its own")
        << QByteArray("GET") << QByteArray("/") << QByteArray("Transfer-Encoding")
        << QByteArray("chunked");
}

void TestHttpEngine::aRequestThatWouldSmuggleIsNotSent()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    WireServer server(WireServer::answering("ok"));
    HttpEngine engine;
    HttpRequest request;
    request.method = method;
    request.target = target;
    if (!name.isEmpty())
        request.fields.add(name, value);
    const auto answer = engine.exchange(originOf(server.port()), request);
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().kind), toString(FailureKind::InvalidRequest));
    QCOMPARE(server.accepted(), 0);
}

void TestHttpEngine::callsEndWithTheEngine()
{
    WireServer server([](WirePeer &peer) { peer.waitForClose(); });
    auto engine = std::make_unique<HttpEngine>();
    std::vector<std::future<Transported<HttpAnswer>>> calls;
    for (int i = 0; i < 30; ++i) {
        calls.push_back(beside(
            [&engine, &server] { return engine->exchange(originOf(server.port()), get()); }));
    }
    QTRY_COMPARE(server.open(), 20);
    QTRY_COMPARE(engine->statistics(originOf(server.port())).waiting, 10);
    engine.reset();
    for (auto &call : calls)
        QCOMPARE(toString(call.get().error().kind), toString(FailureKind::Shutdown));
    QTRY_COMPARE(server.open(), 0);
}

void TestHttpEngine::aStreamComesInPieces()
{
    std::promise<void> goOn;
    auto mayGoOn = goOn.get_future();
    WireServer server([&](WirePeer &peer) {
        (void)peer.readRequest();
        peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n");
        mayGoOn.wait();
        peer.send("3\r\ntwo\r\n0\r\n\r\n");
        peer.waitForClose();
    });
    HttpEngine engine;
    const Origin origin = originOf(server.port());
    auto stream = engine.open(origin, get());
    QVERIFY(stream);
    QCOMPARE(stream->answer().status(), 200);
    QCOMPARE(stream->read({}).value(), "one");
    goOn.set_value();
    QCOMPARE(stream->read({}).value(), "two");
    const auto end = stream->read({});
    QVERIFY(end && !*end);
    // The connection is free again.
    QTRY_COMPARE(engine.statistics(origin).free, 1);
}

void TestHttpEngine::aSlowReaderSlowsTheServerDown()
{
    std::atomic<qint64> sent = 0;
    WireServer server([&sent](WirePeer &peer) {
        (void)peer.readRequest();
        peer.send("HTTP/1.1 200 OK\r\n\r\n");
        const QByteArray piece(64 * 1024, 'x');
        for (int i = 0; i < 1'600 && peer.send(piece); ++i)
            sent += piece.size();
    });
    HttpEngine engine;
    auto stream = engine.open(originOf(server.port()), get());
    QVERIFY(stream);
    // What the kernel and the buffer hold; then the server stands still.
    qint64 before = -1;
    QTRY_VERIFY_WITH_TIMEOUT(std::exchange(before, sent.load()) == sent.load() && sent > 0, 10'000);
    QVERIFY2(sent < 30'000'000, qPrintable(QString::number(sent)));
    qint64 read = 0;
    for (;;) {
        const auto piece = stream->read({});
        QVERIFY(piece);
        if (!*piece)
            break;
        read += (*piece)->size();
    }
    QCOMPARE(read, 1'600LL * 64 * 1024);
}

void TestHttpEngine::everyCallEndsExactlyOnce()
{
    WireServer server([](WirePeer &peer) {
        while (const auto request = peer.readRequest()) {
            if (request->contains("/drop"))
                return;
            if (request->contains("/hang"))
                continue;
            peer.answer("ok");
        }
    });
    HttpEngine engine;
    const Origin origin = originOf(server.port());
    std::atomic<int> answered = 0;
    std::atomic<int> failed = 0;
    std::atomic<int> cancelled = 0;
    constexpr int Calls = 2'000;
    const auto call = [&](int i) {
        const QByteArray targets[] = {"/ok", "/ok", "/drop", "/hang"};
        ktrdr::operations::CancellationSource source;
        HttpRequest request = get(targets[i % 4]);
        request.timeouts.firstByte = 50ms;
        if (i % 3 == 0)
            source.cancelAfter(std::chrono::milliseconds(i % 7));
        try {
            const auto answer = engine.exchange(origin, request, source.token());
            ++(answer ? answered : failed);
        } catch (const ktrdr::operations::OperationCancelled &) {
            ++cancelled;
        }
    };
    std::vector<std::future<void>> callers;
    for (int caller = 0; caller < 40; ++caller) {
        callers.push_back(beside([&call, caller] {
            for (int i = caller; i < Calls; i += 40)
                call(i);
        }));
    }
    callers.clear();
    QCOMPARE(answered + failed + cancelled, Calls);
    QVERIFY(answered > 0 && failed > 0 && cancelled > 0);
    QVERIFY(engine.statistics(origin).mostOpen <= 20);
}

QTEST_GUILESS_MAIN(TestHttpEngine)
#include "tst_httpengine.moc"
