#include "core/marketdata/isotime.h"
#include "tests/support/stricttest.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace ktrdr::marketdata;
using namespace Qt::StringLiterals;

class IsoTimeTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void allWrittenFormsAreRead_data();
    void allWrittenFormsAreRead();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void agreesWithQtOverFourCenturies();
};

void IsoTimeTest::allWrittenFormsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("date") << u"2024-02-29"_s << u"2024-02-29T00:00:00Z"_s;
    QTest::newRow("compact") << u"20240229"_s << u"2024-02-29T00:00:00Z"_s;
    QTest::newRow("blank") << u"2024-02-29 12:34:56"_s << u"2024-02-29T12:34:56Z"_s;
    QTest::newRow("T and Z") << u"2024-02-29T12:34:56Z"_s << u"2024-02-29T12:34:56Z"_s;
    QTest::newRow("no seconds") << u"2024-02-29T12:34"_s << u"2024-02-29T12:34:00Z"_s;
    QTest::newRow("east") << u"2024-02-29T00:30:00+01:00"_s << u"2024-02-28T23:30:00Z"_s;
    QTest::newRow("west") << u"2024-02-29 20:00:00-05:00"_s << u"2024-03-01T01:00:00Z"_s;
    QTest::newRow("short offset") << u"2024-02-29T12:00:00+0530"_s << u"2024-02-29T06:30:00Z"_s;
    QTest::newRow("hour offset") << u"2024-02-29T12:00:00+02"_s << u"2024-02-29T10:00:00Z"_s;
    QTest::newRow("nine zeros") << u"2024-02-29T12:00:00.000000000Z"_s << u"2024-02-29T12:00:00Z"_s;
}

void IsoTimeTest::allWrittenFormsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const std::optional<qint64> time = fromIsoTime(text);
    QVERIFY(time.has_value());
    QCOMPARE(toIsoTime(*time), utc);
}

void IsoTimeTest::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "2024", "2024-13-01", "2023-02-29", "2024-00-10", "2024-04-31", "24-01-01",
          "2024-01-01T24:00:00", "2024-01-01T12:60:00", "2024-01-01T12", "2024-01-01T12:00:00.5",
          "2024-01-01T12:00:00.", "2024-01-01T12:00:00+1", "2024-01-01T12:00:00 CET", "yesterday",
          "2024-01-01X12:00", "2024-01-01T12:00:00Zz", "0000-01-01"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void IsoTimeTest::nonsenseIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!fromIsoTime(text).has_value());
}

void IsoTimeTest::agreesWithQtOverFourCenturies()
{
    for (QDate date(1800, 1, 1); date < QDate(2201, 1, 1); date = date.addDays(1)) {
        const qint64 expected = QDateTime(date, QTime(0, 0), QTimeZone::utc()).toSecsSinceEpoch();
        QCOMPARE(fromIsoTime(date.toString(Qt::ISODate)).value_or(-1), expected);
        QCOMPARE(toIsoTime(expected), QString(date.toString(Qt::ISODate) + u"T00:00:00Z"_s));
    }
}

QTEST_GUILESS_MAIN(IsoTimeTest)
#include "tst_isotime.moc"
