#include "core/ktrdr/wiretime.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ktrdr::wire::fromWireTime;
using ktrdr::wire::toWireTime;

class WireTimeTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayOfWritingIsRead_data();
    void everyWayOfWritingIsRead();
    void whatIsNoTimeIsRefused_data();
    void whatIsNoTimeIsRefused();
    void timesAreSentInOneForm();
};

void WireTimeTest::everyWayOfWritingIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");
    const auto at = [](int hour, int minute, int second, int ms) {
        return QDateTime({2026, 1, 5}, {hour, minute, second, ms}, Qt::UTC);
    };
    QTest::newRow("Z") << u"2026-01-05T14:30:05Z"_s << at(14, 30, 5, 0);
    QTest::newRow("small z") << u"2026-01-05t14:30:05z"_s << at(14, 30, 5, 0);
    QTest::newRow("zero offset") << u"2026-01-05T14:30:05+00:00"_s << at(14, 30, 5, 0);
    QTest::newRow("east") << u"2026-01-05T14:30:05+05:30"_s << at(9, 0, 5, 0);
    QTest::newRow("west") << u"2026-01-05T04:30:05-05:00"_s << at(9, 30, 5, 0);
    QTest::newRow("offset without colon") << u"2026-01-05T14:30:05+0100"_s << at(13, 30, 5, 0);
    QTest::newRow("offset in hours") << u"2026-01-05T14:30:05+01"_s << at(13, 30, 5, 0);
    QTest::newRow("naive is UTC") << u"2026-01-05T14:30:05"_s << at(14, 30, 5, 0);
    QTest::newRow("naive with blank") << u"2026-01-05 14:30:05"_s << at(14, 30, 5, 0);
    QTest::newRow("one digit") << u"2026-01-05T14:30:05.1Z"_s << at(14, 30, 5, 100);
    QTest::newRow("three digits") << u"2026-01-05T14:30:05.120Z"_s << at(14, 30, 5, 120);
    QTest::newRow("six digits") << u"2026-01-05T14:30:05.280436+00:00"_s << at(14, 30, 5, 280);
    QTest::newRow("nine digits") << u"2026-01-05T14:30:05.999999999"_s << at(14, 30, 5, 999);
    QTest::newRow("point without digits") << u"2026-01-05T14:30:05.Z"_s << at(14, 30, 5, 0);
    QTest::newRow("no seconds") << u"2026-01-05T14:30Z"_s << at(14, 30, 0, 0);
    QTest::newRow("date alone") << u"2026-01-05"_s << at(0, 0, 0, 0);
    QTest::newRow("blanks around") << u" 2026-01-05T14:30:05Z\n"_s << at(14, 30, 5, 0);
    QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_s
                              << QDateTime({2024, 2, 29}, {0, 0}, Qt::UTC);
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.500Z"_s
                                 << QDateTime({1969, 12, 31}, {23, 59, 59, 500}, Qt::UTC);
}

void WireTimeTest::everyWayOfWritingIsRead()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, time);
    const auto read = fromWireTime(text);
    QVERIFY(read.has_value());
    QCOMPARE(*read, time);
    QCOMPARE(read->offsetFromUtc(), 0);
}

void WireTimeTest::whatIsNoTimeIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "NaN",
                             "null",
                             "now",
                             "2026",
                             "2026-01",
                             "2026-1-5",
                             "2026-13-01",
                             "2026-00-10",
                             "2026-02-29",
                             "2026-04-31",
                             "2026-01-05T",
                             "2026-01-05T24:00:00",
                             "2026-01-05T10",
                             "2026-01-05T10:60:00",
                             "2026-01-05T10:00:60",
                             "2026-01-05T10:00:00.1234567890",
                             "2026-01-05T10:00:00+",
                             "2026-01-05T10:00:00+5",
                             "2026-01-05T10:00:00+05:",
                             "2026-01-05T10:00:00+25:00",
                             "2026-01-05T10:00:00 UTC",
                             "2026-01-05T10:00:00ZZ",
                             "2026-01-05X10:00:00",
                             "1767623405",
                             "-026-01-05",
                             "2026-01-05T-1:00:00"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
    QTest::newRow("other digits") << u"\u0662026-01-05"_s;
    QTest::newRow("null character") << QString(u"2026-01-05" + QString(QChar(0)));
}

void WireTimeTest::whatIsNoTimeIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!fromWireTime(text).has_value());
}

void WireTimeTest::timesAreSentInOneForm()
{
    const QDateTime time({2026, 1, 5}, {14, 30, 5, 999}, Qt::UTC);
    QCOMPARE(toWireTime(time), u"2026-01-05T14:30:05Z"_s);
    QCOMPARE(toWireTime(time.toOffsetFromUtc(-7200)), u"2026-01-05T14:30:05Z"_s);
    QCOMPARE(fromWireTime(toWireTime(time)), time.addMSecs(-999));
}

QTEST_GUILESS_MAIN(WireTimeTest)
#include "tst_wiretime.moc"
