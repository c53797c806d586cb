#include "tests/core/services/serverfixture.h"
#include "tests/core/services/serverthread.h"
#include "tests/doubles/wireclient.h"
#include "tests/support/stricttest.h"

#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;
using namespace ktrdr::services;
using ktrdr::test::echo;
using ktrdr::test::Get;
using ktrdr::test::ServerThread;
using ktrdr::test::WireClient;

class TestHttpServerConnections : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theConnectionStaysOpenUnlessAskedOtherwise();
    void slowHeadsAreClosed();
    void tooManyConnectionsGet503();
    void whoAsksForNothingMakesRoomForWhoDoes();
    void aClientThatLeavesCancelsWhatItWaitedFor();
    void aClientThatLeavesAmidRequestsSentAheadIsLetGo();
    void drainingLetsAnswersOut();
};

void TestHttpServerConnections::theConnectionStaysOpenUnlessAskedOtherwise()
{
    const ServerThread server({}, echo());
    WireClient keeping(server.port());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(keeping.send(Get));
        QVERIFY(keeping.readAnswer().contains("Connection: keep-alive"));
    }
    WireClient closing(server.port());
    QVERIFY(closing.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
    QVERIFY(closing.readToEnd().contains("Connection: close"));
    WireClient old(server.port());
    QVERIFY(old.send("GET / HTTP/1.0\r\nHost: x\r\n\r\n"));
    QVERIFY(old.readToEnd().contains("Connection: close"));
}

void TestHttpServerConnections::slowHeadsAreClosed()
{
    ServerSettings settings;
    settings.limits.head = 200ms;
    const ServerThread server(settings, echo());
    WireClient silent(server.port());
    WireClient slow(server.port());
    QVERIFY(slow.send("GET / HT"));
    QVERIFY(slow.readToEnd().startsWith("HTTP/1.1 408"));
    QVERIFY(silent.readToEnd() == "");
}

void TestHttpServerConnections::tooManyConnectionsGet503()
{
    ServerSettings settings;
    settings.limits.connections = 3;
    const ServerThread server(settings, echo());
    WireClient one(server.port());
    WireClient two(server.port());
    WireClient three(server.port());
    for (const WireClient *client : {&one, &two, &three})
        QVERIFY(client->send(Get));
    QVERIFY(one.readAnswer().startsWith("HTTP/1.1 200"));
    QVERIFY(two.readAnswer().startsWith("HTTP/1.1 200"));
    QVERIFY(three.readAnswer().startsWith("HTTP/1.1 200"));
    WireClient four(server.port());
    QVERIFY(four.readToEnd().startsWith("HTTP/1.1 503"));
    QVERIFY(one.send(Get));
    QVERIFY(one.readAnswer().startsWith("HTTP/1.1 200"));
}

void TestHttpServerConnections::whoAsksForNothingMakesRoomForWhoDoes()
{
    ServerSettings settings;
    settings.limits.connections = 3;
    const ServerThread server(settings, echo());
    WireClient asking(server.port());
    QVERIFY(asking.send(Get));
    QVERIFY(asking.readAnswer().startsWith("HTTP/1.1 200"));
    WireClient eldest(server.port());
    QVERIFY(eldest.send("GET / HT"));
    WireClient silent(server.port());
    WireClient next(server.port());
    QVERIFY(next.send(Get));
    QVERIFY(next.readAnswer().startsWith("HTTP/1.1 200"));
    QCOMPARE(eldest.readToEnd(), "");
    QVERIFY(silent.send(Get));
    QVERIFY(silent.readAnswer().startsWith("HTTP/1.1 200"));
    QVERIFY(asking.send(Get));
    QVERIFY(asking.readAnswer().startsWith("HTTP/1.1 200"));
}

void TestHttpServerConnections::aClientThatLeavesCancelsWhatItWaitedFor()
{
    std::promise<void> started;
    std::promise<void> cancelled;
    const ServerThread server(
        {}, [&](const ServerRequest &, const std::shared_ptr<ServerReply> &reply) {
            auto *timer = new QTimer;
            QObject::connect(timer, &QTimer::timeout, [reply, timer, &cancelled] {
                if (!reply->token().isCancelled())
                    return;
                reply->send({200, "too late"});
                cancelled.set_value();
                timer->deleteLater();
            });
            timer->start(1);
            started.set_value();
        });
    {
        WireClient client(server.port());
        QVERIFY(client.send(Get));
        started.get_future().wait();
        client.reset();
    }
    QCOMPARE(cancelled.get_future().wait_for(5s), std::future_status::ready);
    QTRY_COMPARE(server.connections(), 0);
}

void TestHttpServerConnections::aClientThatLeavesAmidRequestsSentAheadIsLetGo()
{
    const ServerThread server({}, echo());
    const QByteArray ahead = Get.repeated(100) + "nonsense\r\n\r\n";
    for (int i = 0; i < 300; ++i) {
        WireClient client(server.port());
        QVERIFY(client.send(ahead));
        (void)client.read(i % 50 + 1);
        client.reset();
    }
    QTRY_COMPARE(server.connections(), 0);
}

void TestHttpServerConnections::drainingLetsAnswersOut()
{
    std::promise<void> started;
    const ServerThread server(
        {}, [&started](const ServerRequest &, const std::shared_ptr<ServerReply> &reply) {
            started.set_value();
            QTimer::singleShot(100ms, [reply] { reply->send({200, "done"}); });
        });
    WireClient idle(server.port());
    WireClient busy(server.port());
    QVERIFY(busy.send(Get));
    started.get_future().wait();
    server.drain();
    QVERIFY(idle.readToEnd() == "");
    QVERIFY(busy.readToEnd().endsWith("done"));
    QTRY_COMPARE(server.connections(), 0);
}

QTEST_GUILESS_MAIN(TestHttpServerConnections)
#include "tst_httpserverconnections.moc"
