#include "core/services/http/responseparser.h"

#include "tests/support/stricttest.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using ktrdr::services::HttpLimits;
using ktrdr::services::HttpParseError;
using ktrdr::services::ResponseParser;
using Kind = HttpParseError::Kind;

namespace {

struct Read
{
    int status = 0;
    QByteArray body{};
    std::optional<Kind> failure{};
    qsizetype used = 0;
    bool keepsAlive = false;
    bool done = false;

    bool operator==(const Read &) const = default;
};

/// Feeds the bytes in pieces of this size, then says that the peer closed.
Read read(const QByteArray &bytes, qsizetype pieceSize, const HttpLimits &limits = {},
          ResponseParser::To to = ResponseParser::To::Other)
{
    ResponseParser parser(to, limits);
    Read result;
    while (result.used < bytes.size() && !parser.isDone()) {
        const qsizetype size = std::min(pieceSize, bytes.size() - result.used);
        const auto used = parser.feed(QByteArrayView(bytes).sliced(result.used, size));
        if (!used) {
            result.failure = used.error().kind;
            return result;
        }
        result.used += *used;
    }
    if (const auto end = parser.finish(); !end) {
        result.failure = end.error().kind;
        return result;
    }
    result.done = parser.isDone();
    result.status = parser.head().status;
    result.keepsAlive = parser.keepsAlive();
    result.body = parser.takeBody();
    return result;
}

} // namespace

class TestResponseParser : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void wholeAnswersAreReadAtEverySplit_data();
    void wholeAnswersAreReadAtEverySplit();
    void whatIsReadDifferentlyElsewhereIsRefused_data();
    void whatIsReadDifferentlyElsewhereIsRefused();
    void anAnswerThatEndsEarlyIsNeverAShortSuccess_data();
    void anAnswerThatEndsEarlyIsNeverAShortSuccess();
    void limitsHold();
    void theNextAnswerIsLeftAlone();
    void aSizedBodyMayBeWrittenInPlace();
    void aSinkTakesTheBodyInPieces();
    void trailersNeverBecomeFields();
    void mutatedAnswersNeverHangNorCrash();
};

void TestResponseParser::wholeAnswersAreReadAtEverySplit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("keepsAlive");

    QTest::newRow("sized") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello") << 200
                           << QByteArray("hello") << true;
    QTest::newRow("empty") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") << 200
                           << QByteArray() << true;
    QTest::newRow("no reason") << QByteArray("HTTP/1.1 204 \r\n\r\n") << 204 << QByteArray()
                               << true;
    QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                           "3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n")
                             << 200 << QByteArray("abc0123456789") << true;
    QTest::newRow("chunked with a trailer")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                      "3\r\nabc\r\n0\r\nChecksum: 1\r\n\r\n")
        << 200 << QByteArray("abc") << true;
    QTest::newRow("until close") << QByteArray("HTTP/1.1 200 OK\r\n\r\neverything") << 200
                                 << QByteArray("everything") << false;
    QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok") << 200
                              << QByteArray("ok") << false;
    QTest::newRow("close") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n"
                                         "Content-Length: 2\r\n\r\nok")
                           << 200 << QByteArray("ok") << false;
    QTest::newRow("interim answers first")
        << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
                      "HTTP/1.1 201 Created\r\nContent-Length: 1\r\n\r\n!")
        << 201 << QByteArray("!") << true;
    QTest::newRow("error with body")
        << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnope") << 404
        << QByteArray("nope") << true;
}

void TestResponseParser::wholeAnswersAreReadAtEverySplit()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, keepsAlive);
    for (qsizetype pieceSize = 1; pieceSize <= bytes.size(); ++pieceSize) {
        const Read result = read(bytes, pieceSize);
        QCOMPARE(result.failure, std::nullopt);
        QVERIFY(result.done);
        QCOMPARE(result.status, status);
        QCOMPARE(result.body, body);
        QCOMPARE(result.keepsAlive, keepsAlive);
        QCOMPARE(result.used, bytes.size());
    }
}

void TestResponseParser::whatIsReadDifferentlyElsewhereIsRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("kind");
    const auto add = [](const char *name, const QByteArray &fields, Kind kind = Kind::Malformed) {
        QTest::newRow(name) << QByteArray("HTTP/1.1 200 OK\r\n" + fields + "\r\n")
                            << static_cast<int>(kind);
    };
    add("two lengths", "Content-Length: 5\r\nContent-Length: 6\r\n");
    add("the same length twice", "Content-Length: 5\r\nContent-Length: 5\r\n");
    add("a list of lengths", "Content-Length: 5, 5\r\n");
    add("negative length", "Content-Length: -1\r\n");
    add("a length with a sign", "Content-Length: +5\r\n");
    add("a length beyond all numbers", "Content-Length: 99999999999999999999999\r\n");
    add("length and chunks", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n");
    add("chunks and length", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n");
    add("another coding", "Transfer-Encoding: gzip, chunked\r\n", Kind::Unsupported);
    add("chunked twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n");
    add("compressed", "Content-Encoding: gzip\r\nContent-Length: 1\r\n", Kind::Unsupported);
    add("a folded line", "X: a\r\n b\r\nContent-Length: 0\r\n");
    add("a field without a colon", "nonsense\r\n");
    add("a blank before the colon", "X : a\r\n");
    add("a NUL", QByteArray("X: a\0b\r\n", 8));
    add("a bare line feed", "X: a\nContent-Length: 0\r\n");
    const auto addLine = [](const char *name, const QByteArray &line) {
        QTest::newRow(name) << QByteArray(line + "\r\nContent-Length: 0\r\n\r\n")
                            << static_cast<int>(Kind::Malformed);
    };
    addLine("status 000", "HTTP/1.1 000 Nothing");
    addLine("status 99", "HTTP/1.1 99 Low");
    addLine("status 600", "HTTP/1.1 600 High");
    addLine("HTTP/2 in text", "HTTP/2 200 OK");
    addLine("another protocol", "SSH-2.0-OpenSSH_9.2");
    addLine("a change of protocol", "HTTP/1.1 101 Switching Protocols");
}

void TestResponseParser::whatIsReadDifferentlyElsewhereIsRefused()
{
    QFETCH(QByteArray, head);
    QFETCH(int, kind);
    for (const qsizetype pieceSize : {qsizetype(1), qsizetype(7), head.size()}) {
        const Read result = read(head, pieceSize);
        QVERIFY(result.failure);
        QCOMPARE(static_cast<int>(*result.failure), kind);
    }
}

void TestResponseParser::anAnswerThatEndsEarlyIsNeverAShortSuccess_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Len");
    QTest::newRow("in a sized body")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n12345");
    QTest::newRow("before the last chunk")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n");
    QTest::newRow("in the trailer") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n0\r\nX: ");
    QTest::newRow("after an interim answer") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
}

void TestResponseParser::anAnswerThatEndsEarlyIsNeverAShortSuccess()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(read(bytes, 4).failure, Kind::Truncated);
}

void TestResponseParser::limitsHold()
{
    HttpLimits limits;
    limits.body = 10;
    limits.fields = 3;
    limits.head = 200;
    const QByteArray ok("HTTP/1.1 200 OK\r\n");
    QCOMPARE(read(ok + "Content-Length: 11\r\n\r\n", 8, limits).failure, Kind::BodyTooLarge);
    QCOMPARE(read(ok + "\r\n12345678901", 8, limits).failure, Kind::BodyTooLarge);
    QCOMPARE(read(ok + "Transfer-Encoding: chunked\r\n\r\nB\r\n12345678901\r\n0\r\n\r\n", 8, limits)
                 .failure,
             Kind::BodyTooLarge);
    QCOMPARE(read(ok + "A: 1\r\nB: 2\r\nC: 3\r\nD: 4\r\n\r\n", 8, limits).failure,
             Kind::HeadTooLarge);
    QCOMPARE(read(ok + "A: " + QByteArray(300, 'x'), 8, limits).failure, Kind::HeadTooLarge);

    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    QVERIFY(read(chunked + "1;" + QByteArray(5000, 'x') + "\r\na\r\n0\r\n\r\n", 64).failure);
    QVERIFY(read(chunked + "zz\r\n", 1).failure);
    QByteArray trailers("0\r\n");
    for (int i = 0; i < 300; ++i)
        trailers += "T" + QByteArray::number(i) + ": x\r\n";
    QVERIFY(read(chunked + trailers + "\r\n", 64).failure);
}

void TestResponseParser::theNextAnswerIsLeftAlone()
{
    const QByteArray first("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    QCOMPARE(read(first + first, 1000).used, first.size());
    const QByteArray chunked("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "2\r\nok\r\n0\r\n\r\n");
    QCOMPARE(read(chunked + first, 1000).used, chunked.size());
    const QByteArray head("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(read(head + first, 1000, {}, ResponseParser::To::Head).used, head.size());
}

void TestResponseParser::aSizedBodyMayBeWrittenInPlace()
{
    ResponseParser parser(ResponseParser::To::Other);
    QVERIFY(!parser.directRoom().data);
    QVERIFY(parser.feed("HTTP/1.1 200 OK\r\nContent-Length: 10000000\r\n\r\nab"));
    qint64 written = 2;
    while (!parser.isDone()) {
        const auto room = parser.directRoom();
        QVERIFY(room.data && room.size > 0);
        const qint64 size = std::min<qint64>(room.size, 1'000'003);
        std::fill_n(room.data, size, 'c');
        parser.addDirect(size);
        written += size;
    }
    QCOMPARE(written, 10'000'000);
    QCOMPARE(parser.takeBody(), "ab" + QByteArray(9'999'998, 'c'));
}

void TestResponseParser::aSinkTakesTheBodyInPieces()
{
    QByteArray taken;
    ResponseParser parser(ResponseParser::To::Other, {},
                          [&taken](QByteArrayView piece) { taken.append(piece).append('|'); });
    QVERIFY(parser.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n"));
    QVERIFY(!parser.directRoom().data);
    QVERIFY(parser.feed("2\r\nbc\r\n0\r\n\r\n"));
    QVERIFY(parser.isDone());
    QCOMPARE(taken, "a|bc|");
    QCOMPARE(parser.takeBody(), QByteArray());
}

void TestResponseParser::trailersNeverBecomeFields()
{
    ResponseParser parser(ResponseParser::To::Other);
    QVERIFY(parser.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                        "0\r\nAuthorization: x\r\n\r\n"));
    QVERIFY(parser.isDone());
    QVERIFY(!parser.head().fields.contains("authorization"));
}

void TestResponseParser::mutatedAnswersNeverHangNorCrash()
{
    const QByteArray seeds[] = {
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX: y\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nT: u\r\n\r\n",
        "HTTP/1.1 103 Hints\r\n\r\nHTTP/1.1 200 OK\r\n\r\nrest"};
    quint32 random = 12345;
    const auto next = [&random](quint32 bound) {
        random = random * 1664525U + 1013904223U;
        return (random >> 8) % bound;
    };
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = seeds[next(3)];
        for (quint32 change = 0; change <= next(4); ++change) {
            const auto at = static_cast<qsizetype>(next(static_cast<quint32>(bytes.size())));
            switch (next(3)) {
            case 0:
                bytes[at] = static_cast<char>(next(256));
                break;
            case 1:
                bytes.remove(at, 1 + next(5));
                break;
            default:
                bytes.insert(at, bytes.sliced(at, std::min<qsizetype>(next(9), bytes.size() - at)));
            }
            if (bytes.isEmpty())
                bytes = "H";
        }
        const Read whole = read(bytes, bytes.size());
        const Read single = read(bytes, 1);
        QCOMPARE(single.failure.has_value(), whole.failure.has_value());
        if (!whole.failure)
            QCOMPARE(single, whole);
    }
}

QTEST_APPLESS_MAIN(TestResponseParser)
#include "tst_responseparser.moc"
