#include "core/services/engine/httpengine.h"

#include "tests/core/services/enginefixture.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace ktrdr::services;
using ktrdr::test::get;
using ktrdr::test::originOf;
using ktrdr::test::post;
using ktrdr::test::WirePeer;
using ktrdr::test::WireServer;

/// What misbehaving servers do to clients that believe them: each row was seen to fool a common
/// one.
class TestHttpEngineTraps : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPostIsSentOnce_data();
    void aPostIsSentOnce();
    void aBrokenAnswerIsAFailure_data();
    void aBrokenAnswerIsAFailure();
    void anAnswerNobodyAskedForIsNobodysAnswer();
    void anEndlessHeadIsStopped();
    void anAnswerDuringTheUploadEndsIt();
    void redirectsAreNotFollowed();
    void aDeadConnectionIsToldApart();
};

void TestHttpEngineTraps::aPostIsSentOnce_data()
{
    QTest::addColumn<bool>("reused");
    QTest::addColumn<bool>("byReset");
    QTest::newRow("closed, new connection") << false << false;
    QTest::newRow("reset, new connection") << false << true;
    QTest::newRow("closed, reused connection") << true << false;
    QTest::newRow("reset, reused connection") << true << true;
}

void TestHttpEngineTraps::aPostIsSentOnce()
{
    QFETCH(bool, reused);
    QFETCH(bool, byReset);
    std::atomic<int> posts = 0;
    WireServer server([&](WirePeer &peer) {
        while (const auto request = peer.readRequest()) {
            if (request->startsWith("POST")) {
                ++posts;
                if (byReset)
                    peer.reset();
                return;
            }
            peer.answer("ok");
        }
    });
    HttpEngine engine;
    const Origin origin = originOf(server.port());
    if (reused)
        QVERIFY(engine.exchange(origin, get()));
    const auto answer = engine.exchange(origin, post("order"));
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().kind), toString(FailureKind::Closed));
    QVERIFY(answer.error().wasSent);
    QCOMPARE(answer.error().onDeadConnection, reused);
    QCOMPARE(posts, 1);
}

void TestHttpEngineTraps::aBrokenAnswerIsAFailure_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    const auto add = [](const char *name, const QByteArray &answer, FailureKind kind) {
        QTest::newRow(name) << QByteArray("HTTP/1.1 200 OK\r\n" + answer) << static_cast<int>(kind);
    };
    add("sized, cut off", "Content-Length: 1000\r\n\r\n12345", FailureKind::Closed);
    add("chunked, no last chunk", "Transfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n",
        FailureKind::Closed);
    add("chunk size zz", "Transfer-Encoding: chunked\r\n\r\nzz\r\n12345\r\n",
        FailureKind::Protocol);
    add("two lengths", "Content-Length: 5\r\nContent-Length: 6\r\n\r\n123456",
        FailureKind::Protocol);
    add("length and chunks", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        FailureKind::Protocol);
    add("negative length", "Content-Length: -5\r\n\r\n", FailureKind::Protocol);
    add("compressed", "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
        FailureKind::Protocol);
    QTest::newRow("not HTTP") << QByteArray("220 smtp.example ready\r\n")
                              << static_cast<int>(FailureKind::Protocol);
    QTest::newRow("nothing") << QByteArray() << static_cast<int>(FailureKind::Closed);
}

void TestHttpEngineTraps::aBrokenAnswerIsAFailure()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, kind);
    WireServer server([&](WirePeer &peer) {
        if (peer.readRequest())
            peer.send(answer);
    });
    HttpEngine engine;
    const auto got = engine.exchange(originOf(server.port()), get());
    QVERIFY(!got);
    QCOMPARE(static_cast<int>(got.error().kind), kind);
    QTRY_COMPARE(server.open(), 0);
}

void TestHttpEngineTraps::anAnswerNobodyAskedForIsNobodysAnswer()
{
    std::promise<void> second;
    auto sendSecond = second.get_future().share();
    WireServer server([&](WirePeer &peer) {
        while (peer.readRequest()) {
            peer.answer(peer.number() == 1 ? "first" : "right");
            if (peer.number() == 1) {
                sendSecond.wait();
                peer.answer("poison");
                peer.waitForClose();
            }
        }
    });
    HttpEngine engine;
    const Origin origin = originOf(server.port());
    QCOMPARE(engine.exchange(origin, get())->body, "first");
    second.set_value();
    QTRY_COMPARE(server.open(), 0);
    QCOMPARE(engine.exchange(origin, get())->body, "right");
}

void TestHttpEngineTraps::anEndlessHeadIsStopped()
{
    std::atomic<qint64> sent = 0;
    WireServer server([&sent](WirePeer &peer) {
        if (!peer.readRequest() || !peer.send("HTTP/1.1 200 OK\r\n"))
            return;
        const QByteArray line = "X: " + QByteArray(1'000, 'y') + "\r\n";
        while (peer.send(line) && sent < 100'000'000)
            sent += line.size();
    });
    HttpEngine engine;
    const auto answer = engine.exchange(originOf(server.port()), get());
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().kind), toString(FailureKind::TooLarge));
    QTRY_COMPARE(server.open(), 0);
    QVERIFY(sent < 20'000'000);
}

void TestHttpEngineTraps::anAnswerDuringTheUploadEndsIt()
{
    std::promise<void> answered;
    auto goOn = answered.get_future();
    WireServer server([&goOn](WirePeer &peer) {
        if (peer.readSome().isEmpty())
            return;
        peer.answer("too much", "413 Payload Too Large");
        goOn.wait();
        peer.waitForClose();
    });
    HttpEngine engine;
    const auto answer = engine.exchange(originOf(server.port()), post(QByteArray(50'000'000, 'x')));
    QVERIFY(answer);
    QCOMPARE(answer->status(), 413);
    answered.set_value();
    QTRY_COMPARE(server.open(), 0);
}

void TestHttpEngineTraps::redirectsAreNotFollowed()
{
    std::atomic<int> elsewhere = 0;
    WireServer other([&elsewhere](WirePeer &peer) {
        if (peer.readRequest())
            ++elsewhere;
    });
    WireServer server([&other](WirePeer &peer) {
        const QByteArray location =
            "Location: http://127.0.0.1:" + QByteArray::number(other.port()) + "/\r\n";
        if (peer.readRequest())
            peer.answer("", "307 Temporary Redirect", location);
    });
    HttpEngine engine;
    HttpRequest request = post("secret");
    request.fields.add("Authorization", "Bearer x");
    const auto answer = engine.exchange(originOf(server.port()), request);
    QVERIFY(answer);
    QCOMPARE(answer->status(), 307);
    QCOMPARE(elsewhere, 0);
}

void TestHttpEngineTraps::aDeadConnectionIsToldApart()
{
    WireServer server([](WirePeer &peer) {
        if (peer.readRequest())
            peer.answer("ok");
        // The second request is taken from the wire and not answered.
        (void)peer.readRequest();
    });
    HttpEngine engine;
    const Origin origin = originOf(server.port());
    QVERIFY(engine.exchange(origin, get()));
    const auto second = engine.exchange(origin, get());
    QVERIFY(!second);
    QVERIFY(second.error().onDeadConnection);

    WireServer fresh([](WirePeer &peer) { (void)peer.readRequest(); });
    QVERIFY(!engine.exchange(originOf(fresh.port()), get()).error().onDeadConnection);
}

QTEST_GUILESS_MAIN(TestHttpEngineTraps)
#include "tst_httpenginetraps.moc"
