#include "tests/core/ktrdr/plainclient.h"
#include "tests/doubles/ktrdrhttpdouble.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ktrdr::test::DoubleReply;
using ktrdr::test::DoubleRequest;
using ktrdr::test::KtrdrHttpDouble;
using ktrdr::test::PlainClient;
using Manner = DoubleReply::Manner;

class HttpDoubleTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void oneConnectionServesManyRequests();
    void requestsAreRecorded();
    void piecesOfARequestAreJoined();
    void scriptedRepliesComeFirst();
    void idleConnectionsAreClosed();
    void idleConnectionsAreClosedAtWish();
    void answersCanBeSpoiled();
    void silenceIsCountedAsUnanswered();
    void withoutAHandlerNothingIsFound();
};

void HttpDoubleTest::oneConnectionServesManyRequests()
{
    KtrdrHttpDouble server([](const DoubleRequest &request) {
        return DoubleReply::json({{u"path"_s, request.path}});
    });
    PlainClient client(server.port());
    for (int i = 0; i < 5; ++i) {
        const auto answer = client.call("GET", u"/n/%1"_s.arg(i));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("{\"path\":\"/n/" + QByteArray::number(i) + "\"}"));
    }
    QCOMPARE(server.openedConnections(), 1);
    QCOMPARE(server.mostAtOnce(), 1);
}

void HttpDoubleTest::requestsAreRecorded()
{
    KtrdrHttpDouble server([](const DoubleRequest &) { return DoubleReply(); });
    PlainClient client(server.port());
    QCOMPARE(client.call("POST", u"/a%20b?reason=no%20need%26more"_s, {{u"x"_s, 1}}).status, 200);
    const DoubleRequest request = server.requests().constFirst();
    QCOMPARE(request.call(), u"POST /a b"_s);
    QCOMPARE(request.parameter(u"reason"_s), u"no need&more"_s);
    QCOMPARE(request.field("host"), QByteArray("double"));
    QCOMPARE(request.json(), (QJsonObject{{u"x"_s, 1}}));
    QCOMPARE(request.connection, 1);
    QCOMPARE(server.count(u"POST /a b"_s), 1);
    QCOMPARE(server.count(u"GET /a b"_s), 0);
}

void HttpDoubleTest::piecesOfARequestAreJoined()
{
    KtrdrHttpDouble server([](const DoubleRequest &) { return DoubleReply(); });
    PlainClient client(server.port());
    for (const char c : QByteArray("POST /slow HTTP/1.1\r\nContent-Length: 4\r\n\r\nabcd")) {
        client.send(QByteArray(1, c));
    }
    QVERIFY(server.waitForRequests(1));
    QCOMPARE(server.requests().constFirst().body, QByteArray("abcd"));
}

void HttpDoubleTest::scriptedRepliesComeFirst()
{
    KtrdrHttpDouble server([](const DoubleRequest &) { return DoubleReply(); });
    server.script({{503, "busy", {{"Retry-After", "5"}}}, DoubleReply::detail(u"no"_s, 404)});
    PlainClient client(server.port());
    QCOMPARE(client.call("GET", u"/"_s).body, QByteArray("busy"));
    QCOMPARE(client.call("GET", u"/"_s).body, QByteArray("{\"detail\":\"no\"}"));
    QCOMPARE(client.call("GET", u"/"_s).status, 200);
}

void HttpDoubleTest::idleConnectionsAreClosed()
{
    KtrdrHttpDouble server([](const DoubleRequest &) { return DoubleReply(); });
    server.setIdleTime(20ms);
    PlainClient client(server.port());
    QCOMPARE(client.call("GET", u"/"_s).status, 200);
    QVERIFY(client.waitUntilClosed());
    QVERIFY(server.waitForConnections(0));
}

void HttpDoubleTest::idleConnectionsAreClosedAtWish()
{
    KtrdrHttpDouble server([](const DoubleRequest &) { return DoubleReply(); });
    PlainClient client(server.port());
    QCOMPARE(client.call("GET", u"/"_s).status, 200);
    QVERIFY(client.isOpen());
    server.closeIdle();
    QVERIFY(client.waitUntilClosed());
}

void HttpDoubleTest::answersCanBeSpoiled()
{
    KtrdrHttpDouble server;
    server.script({{200, "abcdef", {}, Manner::CutOff}});
    PlainClient cutOff(server.port());
    const auto half = cutOff.call("GET", u"/"_s);
    QCOMPARE(half.status, 0);
    QVERIFY(half.body.endsWith("\r\n\r\nabc"));
    server.script({{200, {}, {}, Manner::Hangup}});
    PlainClient hangup(server.port());
    QCOMPARE(hangup.call("GET", u"/"_s).body, QByteArray());
    server.script({{200, "last", {}, Manner::LastOne}});
    PlainClient last(server.port());
    QCOMPARE(last.call("GET", u"/"_s).body, QByteArray("last"));
    QVERIFY(last.waitUntilClosed());
}

void HttpDoubleTest::silenceIsCountedAsUnanswered()
{
    KtrdrHttpDouble server([](const DoubleRequest &) { return DoubleReply(); });
    server.script({{200, {}, {}, Manner::Silence}});
    {
        PlainClient silent(server.port());
        silent.send("GET /silent HTTP/1.1\r\n\r\n");
        QVERIFY(server.waitForRequests(1));
        PlainClient other(server.port());
        QCOMPARE(other.call("GET", u"/"_s).status, 200);
        QCOMPARE(server.mostAtOnce(), 2);
    }
    QVERIFY(server.waitForConnections(0));
}

void HttpDoubleTest::withoutAHandlerNothingIsFound()
{
    KtrdrHttpDouble server;
    PlainClient client(server.port());
    QCOMPARE(client.call("GET", u"/"_s).status, 404);
    QCOMPARE(server.url().port(), int{server.port()});
}

QTEST_GUILESS_MAIN(HttpDoubleTest)
#include "tst_httpdouble.moc"
