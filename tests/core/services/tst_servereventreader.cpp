#include "core/services/servereventreader.h"

#include "tests/support/stricttest.h"

#include <QTest>

using ktrdr::services::LineReader;
using ktrdr::services::ServerEvent;
using ktrdr::services::ServerEventReader;

class TestServerEventReader : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreReadAtEverySplit();
    void commentsAndUnknownFieldsAreSkipped();
    void theLastIdStays();
    void aLineWithoutEndIsGivenUpOn();
    void linesComeWholeAtEverySplit();
};

void TestServerEventReader::eventsAreReadAtEverySplit()
{
    const QByteArray bytes("event: change\r\nid: 7\r\ndata: {\"a\":1}\r\n\r\n"
                           "data: one\ndata: two\n\n: a comment\n\nevent: empty\n\ndata\n\n");
    const QList<ServerEvent> expected{
        {"change", "{\"a\":1}", "7"}, {"message", "one\ntwo", "7"}, {"message", "", "7"}};
    for (qsizetype size = 1; size <= bytes.size(); ++size) {
        ServerEventReader reader;
        QList<ServerEvent> events;
        for (qsizetype at = 0; at < bytes.size(); at += size) {
            const auto more =
                reader.add(QByteArrayView(bytes).sliced(at, qMin(size, bytes.size() - at)));
            QVERIFY(more);
            events += *more;
        }
        QVERIFY(events == expected);
    }
}

void TestServerEventReader::commentsAndUnknownFieldsAreSkipped()
{
    ServerEventReader reader;
    QVERIFY(reader.add(": ping\n\nretry: 10\nfoo: bar\n\n")->isEmpty());
}

void TestServerEventReader::theLastIdStays()
{
    ServerEventReader reader;
    QVERIFY(reader.add("id: 1\n\n")->isEmpty());
    QCOMPARE(reader.add("data: x\n\n")->first().id, "1");
}

void TestServerEventReader::aLineWithoutEndIsGivenUpOn()
{
    ServerEventReader reader;
    const QByteArray piece(300'000, 'x');
    QVERIFY(reader.add(piece) && reader.add(piece) && reader.add(piece));
    QVERIFY(!reader.add(piece));
}

void TestServerEventReader::linesComeWholeAtEverySplit()
{
    const QByteArray bytes("one\r\ntwo\n\nfour");
    for (qsizetype size = 1; size <= bytes.size(); ++size) {
        LineReader reader;
        QList<QByteArray> lines;
        for (qsizetype at = 0; at < bytes.size(); at += size)
            lines += *reader.add(QByteArrayView(bytes).sliced(at, qMin(size, bytes.size() - at)));
        QCOMPARE(lines, QList<QByteArray>({"one", "two", ""}));
        QCOMPARE(reader.rest(), "four");
    }
}

QTEST_APPLESS_MAIN(TestServerEventReader)
#include "tst_servereventreader.moc"
