#include "tests/core/services/serverfixture.h"
#include "tests/core/services/serverthread.h"
#include "tests/doubles/wireclient.h"
#include "tests/support/stricttest.h"

#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ktrdr::services;
using ktrdr::test::echo;
using ktrdr::test::Get;
using ktrdr::test::ServerThread;
using ktrdr::test::WireClient;

class TestHttpServer : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void requestsComeWholeAndAnswersGoBack();
    void pathsAreTakenApartBeforeTheyAreDecoded();
    void answersKeepTheOrderOfRequestsSentAhead();
    void headHasNoBody();
    void whoWaitsForAWordGetsIt();
    void badRequestsGetFourHundredsAndTheDoor_data();
    void badRequestsGetFourHundredsAndTheDoor();
    void anEndlessHeadIsStopped();
    void lateAnswersAreSentLater();
    void aForgottenAnswerIs500();
    void streamsGoOnUntilFinished();
    void aStreamThatNobodyReadsIsDropped();
    void aTokenIsDemandedAndCompared();
    void otherAddressesNeedAToken();
    void aTakenPortIsTold();
};

void TestHttpServer::requestsComeWholeAndAnswersGoBack()
{
    const ServerThread server({}, echo());
    WireClient client(server.port());
    QVERIFY(client.send("POST /a/b?c=d HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhe"));
    QVERIFY(client.send("llo"));
    QCOMPARE(client.readAnswer(), "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                  "Content-Length: 14\r\nConnection: keep-alive\r\n\r\n"
                                  "POST a|b hello");
}

void TestHttpServer::pathsAreTakenApartBeforeTheyAreDecoded()
{
    const ServerThread server({}, echo());
    WireClient client(server.port());
    QVERIFY(client.send("GET /a%2Fb/c%20d/ HTTP/1.1\r\nHost: x\r\n\r\n"));
    QVERIFY(client.readAnswer().endsWith("GET a/b|c d| "));
    QVERIFY(client.send("GET //elsewhere/x HTTP/1.1\r\nHost: x\r\n\r\n"));
    QVERIFY(client.readAnswer().startsWith("HTTP/1.1 400 "));
}

void TestHttpServer::answersKeepTheOrderOfRequestsSentAhead()
{
    const ServerThread server({}, [](const ServerRequest &request,
                                     const std::shared_ptr<ServerReply> &reply) {
        const QByteArray name = request.path.last().toUtf8();
        QTimer::singleShot(name == "0" ? 50ms : 0ms, [reply, name] { reply->send({200, name}); });
    });
    WireClient client(server.port());
    QByteArray requests;
    for (int i = 0; i < 20; ++i)
        requests += "GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: x\r\n\r\n";
    QVERIFY(client.send(requests));
    for (int i = 0; i < 20; ++i)
        QVERIFY(client.readAnswer().endsWith(QByteArray("\r\n\r\n" + QByteArray::number(i))));
}

void TestHttpServer::headHasNoBody()
{
    const ServerThread server({}, echo());
    WireClient client(server.port());
    QVERIFY(client.send("HEAD /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
    const QByteArray answer = client.readToEnd();
    QVERIFY(answer.contains("Content-Length: 6\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void TestHttpServer::whoWaitsForAWordGetsIt()
{
    const ServerThread server({}, echo());
    WireClient client(server.port());
    QVERIFY(client.send("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
                        "Content-Length: 2\r\n\r\n"));
    QCOMPARE(client.read(25), "HTTP/1.1 100 Continue\r\n\r\n");
    QVERIFY(client.send("ok"));
    QVERIFY(client.readAnswer().endsWith("POST  ok"));
}

void TestHttpServer::badRequestsGetFourHundredsAndTheDoor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    const auto add = [](const char *name, const QByteArray &bytes, const QByteArray &status) {
        QTest::newRow(name) << bytes << status;
    };
    add("no Host", "GET / HTTP/1.1\r\n\r\n", "400");
    add("two lengths",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", "400");
    add("length and chunks",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        "400");
    add("another coding", "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n", "501");
    add("no colon", "GET / HTTP/1.1\r\nHost: x\r\nnonsense\r\n\r\n", "400");
    add("HTTP/9.9", "GET / HTTP/9.9\r\nHost: x\r\n\r\n", "400");
    add("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7), "400");
    add("a bad chunk",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n12345", "400");
    add("a body beyond the limit",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999999\r\n\r\n", "413");
    add("a head beyond the limit",
        "GET / HTTP/1.1\r\nHost: x\r\nX: " + QByteArray(70'000, 'y') + "\r\n\r\n", "431");
}

void TestHttpServer::badRequestsGetFourHundredsAndTheDoor()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    const ServerThread server({}, echo());
    WireClient client(server.port());
    client.send(bytes);
    const QByteArray answer = client.readToEnd();
    QCOMPARE(answer.mid(9, 3), status);
    QVERIFY(answer.contains("{\"detail\":"));
    WireClient next(server.port());
    QVERIFY(next.send(Get));
    QVERIFY(next.readAnswer().startsWith("HTTP/1.1 200"));
}

void TestHttpServer::anEndlessHeadIsStopped()
{
    const ServerThread server({}, echo());
    WireClient client(server.port());
    client.send("GET / HTTP/1.1\r\nHost: x\r\n");
    const QByteArray line = "X: " + QByteArray(1'000, 'y') + "\r\n";
    int sent = 0;
    while (sent < 100'000 && client.send(line))
        ++sent;
    QVERIFY(sent < 20'000);
}

void TestHttpServer::lateAnswersAreSentLater()
{
    const ServerThread server({},
                              [](const ServerRequest &, const std::shared_ptr<ServerReply> &reply) {
                                  QTimer::singleShot(30ms, [reply] {
                                      reply->send({201, "late"});
                                      reply->send({200, "twice"});
                                  });
                              });
    WireClient client(server.port());
    QVERIFY(client.send(Get));
    QVERIFY(client.readAnswer().endsWith("late"));
    QVERIFY(client.send(Get));
    QVERIFY(client.readAnswer().startsWith("HTTP/1.1 201 Created"));
}

void TestHttpServer::aForgottenAnswerIs500()
{
    const ServerThread server({},
                              [](const ServerRequest &, const std::shared_ptr<ServerReply> &) {});
    WireClient client(server.port());
    QVERIFY(client.send(Get));
    QVERIFY(client.readAnswer().startsWith("HTTP/1.1 500"));
}

void TestHttpServer::streamsGoOnUntilFinished()
{
    const ServerThread server({},
                              [](const ServerRequest &, const std::shared_ptr<ServerReply> &reply) {
                                  reply->beginStream("text/event-stream");
                                  reply->write("data: 1\n\n");
                                  QTimer::singleShot(20ms, [reply] {
                                      reply->write("data: 2\n\n");
                                      reply->finish();
                                  });
                              });
    WireClient client(server.port());
    QVERIFY(client.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
    const QByteArray answer = client.readToEnd();
    QVERIFY(answer.contains("Content-Type: text/event-stream\r\n"));
    QVERIFY(answer.endsWith("9\r\ndata: 1\n\n\r\n9\r\ndata: 2\n\n\r\n0\r\n\r\n"));
}

void TestHttpServer::aStreamThatNobodyReadsIsDropped()
{
    ServerSettings settings;
    settings.limits.streamLag = 100'000;
    settings.limits.head = 200ms;
    std::promise<void> dropped;
    const ServerThread server(
        settings, [&dropped](const ServerRequest &, const std::shared_ptr<ServerReply> &reply) {
            reply->beginStream("text/event-stream");
            auto *timer = new QTimer;
            QObject::connect(timer, &QTimer::timeout, [reply, timer, &dropped] {
                reply->write(QByteArray(100'000, 'x'));
                if (reply->isOpen())
                    return;
                timer->deleteLater();
                dropped.set_value();
            });
            timer->start(0);
        });
    WireClient client(server.port());
    QVERIFY(client.send(Get));
    QCOMPARE(dropped.get_future().wait_for(20s), std::future_status::ready);
    QTRY_COMPARE(server.connections(), 0);
}

void TestHttpServer::aTokenIsDemandedAndCompared()
{
    ServerSettings settings;
    settings.token = "s3cret";
    const ServerThread server(settings, echo());
    const auto statusWith = [&server](const QByteArray &field) {
        WireClient client(server.port());
        client.send(QByteArray("GET / HTTP/1.1\r\nHost: x\r\n" + field + "\r\n"));
        return client.readAnswer().mid(9, 3);
    };
    QCOMPARE(statusWith({}), "401");
    QCOMPARE(statusWith("Authorization: Bearer wrong\r\n"), "401");
    QCOMPARE(statusWith("Authorization: Bearer s3cre\r\n"), "401");
    QCOMPARE(statusWith("Authorization: Bearer s3cretx\r\n"), "401");
    QCOMPARE(statusWith("Authorization: Bearer\r\n"), "401");
    QCOMPARE(statusWith("Authorization: Basic s3cret\r\n"), "401");
    QCOMPARE(statusWith("Authorization: Bearer s3cret\r\n"), "200");
    QCOMPARE(statusWith("authorization: bearer s3cret\r\n"), "200");
}

void TestHttpServer::otherAddressesNeedAToken()
{
    ServerSettings settings;
    settings.address = QHostAddress(QHostAddress::AnyIPv4);
    const ServerThread server(settings, echo());
    QVERIFY(!server.listening());
    QCOMPARE(server.listening().error().code, u"SERVER-TokenNeeded"_s);
}

void TestHttpServer::aTakenPortIsTold()
{
    const ServerThread first({}, echo());
    ServerSettings settings;
    settings.port = first.port();
    const ServerThread second(settings, echo());
    QVERIFY(!second.listening());
    QCOMPARE(second.listening().error().code, u"SERVER-CannotListen"_s);
    QVERIFY(second.listening().error().message.contains(QString::number(first.port())));
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
