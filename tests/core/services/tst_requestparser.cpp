#include "core/services/http/requestparser.h"

#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::services;
using Kind = HttpParseError::Kind;

class TestRequestParser : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void wholeRequestsAreReadAtEverySplit_data();
    void wholeRequestsAreReadAtEverySplit();
    void whatIsReadDifferentlyElsewhereIsRefused_data();
    void whatIsReadDifferentlyElsewhereIsRefused();
    void whatIsNotHttpIsRefusedAtItsFirstByte();
    void theSenderThatWaitsForAWordIsSeen();
    void limitsHold();
};

void TestRequestParser::wholeRequestsAreReadAtEverySplit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("keepsAlive");
    QTest::newRow("get") << QByteArray("GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n")
                         << QByteArray("GET") << QByteArray("/a?b=c") << QByteArray() << true;
    QTest::newRow("close") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                           << QByteArray("GET") << QByteArray("/") << QByteArray() << false;
    QTest::newRow("post") << QByteArray(
                                 "POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc")
                          << QByteArray("POST") << QByteArray("/p") << QByteArray("abc") << true;
    QTest::newRow("chunked") << QByteArray("PUT /p HTTP/1.1\r\nHost: x\r\n"
                                           "Transfer-Encoding: chunked\r\n\r\n"
                                           "2\r\nab\r\n1\r\nc\r\n0\r\n\r\n")
                             << QByteArray("PUT") << QByteArray("/p") << QByteArray("abc") << true;
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\nHost: x\r\n\r\n")
                              << QByteArray("GET") << QByteArray("/") << QByteArray() << false;
}

void TestRequestParser::wholeRequestsAreReadAtEverySplit()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(bool, keepsAlive);
    for (qsizetype size = 1; size <= bytes.size(); ++size) {
        RequestParser parser;
        for (qsizetype at = 0; at < bytes.size() && !parser.isDone();) {
            const auto used =
                parser.feed(QByteArrayView(bytes).sliced(at, qMin(size, bytes.size() - at)));
            QVERIFY(used);
            at += *used;
        }
        QVERIFY(parser.isDone());
        QCOMPARE(parser.head().method, method);
        QCOMPARE(parser.head().target, target);
        QCOMPARE(parser.takeBody(), body);
        QCOMPARE(parser.keepsAlive(), keepsAlive);
    }
}

void TestRequestParser::whatIsReadDifferentlyElsewhereIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto add = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << QByteArray(bytes + "\r\n\r\n");
    };
    const QByteArray get("GET / HTTP/1.1\r\n");
    add("no Host", get + "X: y");
    add("two Hosts", get + "Host: a\r\nHost: b");
    add("two lengths", get + "Host: a\r\nContent-Length: 1\r\nContent-Length: 2");
    add("length and chunks", get + "Host: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked");
    add("another coding", get + "Host: a\r\nTransfer-Encoding: gzip");
    add("chunked with a list", get + "Host: a\r\nTransfer-Encoding: identity, chunked");
    add("a negative length", get + "Host: a\r\nContent-Length: -1");
    add("a folded line", get + "Host: a\r\nX: y\r\n z");
    add("no colon", get + "Host: a\r\nnonsense");
    add("a blank before the colon", get + "Host : a");
    add("HTTP/9.9", "GET / HTTP/9.9\r\nHost: a");
    add("HTTP/2.0", "GET / HTTP/2.0\r\nHost: a");
    add("no version", "GET /\r\nHost: a");
    add("an absolute target", "GET http://elsewhere/ HTTP/1.1\r\nHost: a");
    add("CONNECT", "CONNECT a:80 HTTP/1.1\r\nHost: a");
    add("a star", "OPTIONS * HTTP/1.1\r\nHost: a");
    add("two blanks", "GET  / HTTP/1.1\r\nHost: a");
    add("a target with bytes beyond ASCII", "GET /\xC3\xA4 HTTP/1.1\r\nHost: a");
}

void TestRequestParser::whatIsReadDifferentlyElsewhereIsRefused()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype size : {qsizetype(1), qsizetype(9), bytes.size()}) {
        RequestParser parser;
        bool refused = false;
        for (qsizetype at = 0; at < bytes.size() && !refused && !parser.isDone(); at += size)
            refused = !parser.feed(QByteArrayView(bytes).sliced(at, qMin(size, bytes.size() - at)));
        QVERIFY(refused);
    }
}

void TestRequestParser::whatIsNotHttpIsRefusedAtItsFirstByte()
{
    RequestParser tls;
    QVERIFY(!tls.feed(QByteArrayView("\x16\x03\x01", 3)));
    RequestParser blank;
    QVERIFY(!blank.feed("\r\n"));
    RequestParser endless;
    QVERIFY(!endless.feed(QByteArray(100, 'A')));
}

void TestRequestParser::theSenderThatWaitsForAWordIsSeen()
{
    RequestParser parser;
    QVERIFY(parser.feed("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
                        "Content-Length: 1\r\n\r\n"));
    QVERIFY(parser.isHeadDone() && !parser.isDone() && parser.expectsContinue());
}

void TestRequestParser::limitsHold()
{
    HttpLimits limits;
    limits.body = 10;
    limits.head = 100;
    const QByteArray head("POST / HTTP/1.1\r\nHost: x\r\n");
    RequestParser body(limits);
    const QByteArray sized = head + "Content-Length: 11\r\n\r\n";
    QVERIFY(body.feed(sized).error().kind == Kind::BodyTooLarge);
    RequestParser tooLong(limits);
    const QByteArray endless = head + "X: " + QByteArray(200, 'y');
    QVERIFY(tooLong.feed(endless).error().kind == Kind::HeadTooLarge);
    RequestParser chunks(limits);
    const QByteArray chunked =
        head + "Transfer-Encoding: chunked\r\n\r\nFF\r\n" + QByteArray(255, 'x');
    const auto fed = chunks.feed(chunked);
    QVERIFY(!fed);
    QVERIFY(fed.error().kind == Kind::BodyTooLarge);
}

QTEST_APPLESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
