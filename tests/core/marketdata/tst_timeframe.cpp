#include "core/marketdata/isotime.h"
#include "core/marketdata/timeframe.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::marketdata;
using namespace Qt::StringLiterals;

namespace {

qint64 at(const QString &text)
{
    return fromIsoTime(text).value();
}

} // namespace

class TimeframeTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameReadsBack();
    void otherNamesAreRefused_data();
    void otherNamesAreRefused();
    void minuteAndMonthDifferInCase();
    void barsStartWhereTheyShould_data();
    void barsStartWhereTheyShould();
    void theNextMonthHasItsTrueLength();
    void theyAreOrderedByLength();
};

void TimeframeTest::everyNameReadsBack()
{
    const QStringList names{u"1m"_s, u"5m"_s, u"15m"_s, u"30m"_s, u"1h"_s,
                            u"2h"_s, u"4h"_s, u"1d"_s,  u"1w"_s,  u"1M"_s};
    QCOMPARE(Timeframe::all().size(), names.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        QCOMPARE(Timeframe::all()[i].toString(), names[i]);
        QVERIFY(Timeframe::parse(names[i]) == Timeframe::all()[i]);
    }
}

void TimeframeTest::otherNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"", "1", "m", "3m", "1D", "1H", " 1h", "1h ", "60m", "1y", "../1d", "01d"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TimeframeTest::otherNamesAreRefused()
{
    QFETCH(QString, name);
    QVERIFY(!Timeframe::parse(name).has_value());
}

void TimeframeTest::minuteAndMonthDifferInCase()
{
    QCOMPARE(Timeframe::parse(u"1m").value().unit(), Timeframe::Unit::Minute);
    QCOMPARE(Timeframe::parse(u"1M").value().unit(), Timeframe::Unit::Month);
}

void TimeframeTest::barsStartWhereTheyShould_data()
{
    QTest::addColumn<QString>("timeframe");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("start");
    QTest::newRow("minute") << u"1m"_s << u"2024-02-29T12:34:56Z"_s << u"2024-02-29T12:34:00Z"_s;
    QTest::newRow("quarter") << u"15m"_s << u"2024-02-29T12:44:59Z"_s << u"2024-02-29T12:30:00Z"_s;
    QTest::newRow("four hours") << u"4h"_s << u"2024-02-29T11:59:59Z"_s
                                << u"2024-02-29T08:00:00Z"_s;
    QTest::newRow("day") << u"1d"_s << u"2024-02-29T23:59:59Z"_s << u"2024-02-29T00:00:00Z"_s;
    QTest::newRow("week of a Sunday")
        << u"1w"_s << u"2024-03-03T12:00:00Z"_s << u"2024-02-26T00:00:00Z"_s;
    QTest::newRow("week of a Monday")
        << u"1w"_s << u"2024-02-26T00:00:00Z"_s << u"2024-02-26T00:00:00Z"_s;
    QTest::newRow("month") << u"1M"_s << u"2024-02-29T12:00:00Z"_s << u"2024-02-01T00:00:00Z"_s;
    QTest::newRow("before 1970, day")
        << u"1d"_s << u"1969-12-31T12:00:00Z"_s << u"1969-12-31T00:00:00Z"_s;
    QTest::newRow("before 1970, week")
        << u"1w"_s << u"1969-12-28T12:00:00Z"_s << u"1969-12-22T00:00:00Z"_s;
    QTest::newRow("before 1970, month")
        << u"1M"_s << u"1965-02-28T12:00:00Z"_s << u"1965-02-01T00:00:00Z"_s;
}

void TimeframeTest::barsStartWhereTheyShould()
{
    QFETCH(QString, timeframe);
    QFETCH(QString, time);
    QFETCH(QString, start);
    QCOMPARE(toIsoTime(Timeframe::parse(timeframe).value().floor(at(time))), start);
}

void TimeframeTest::theNextMonthHasItsTrueLength()
{
    const Timeframe month = Timeframe::parse(u"1M").value();
    QCOMPARE(toIsoTime(month.next(at(u"2024-01-01"_s))), u"2024-02-01T00:00:00Z"_s);
    QCOMPARE(toIsoTime(month.next(at(u"2024-02-01"_s))), u"2024-03-01T00:00:00Z"_s);
    QCOMPARE(toIsoTime(month.next(at(u"2023-12-01"_s))), u"2024-01-01T00:00:00Z"_s);
    const Timeframe week = Timeframe::parse(u"1w").value();
    QCOMPARE(toIsoTime(week.next(at(u"2024-02-26"_s))), u"2024-03-04T00:00:00Z"_s);
}

void TimeframeTest::theyAreOrderedByLength()
{
    for (qsizetype i = 1; i < Timeframe::all().size(); ++i) {
        QVERIFY(Timeframe::all()[i - 1] < Timeframe::all()[i]);
        QVERIFY(Timeframe::all()[i - 1].duration() < Timeframe::all()[i].duration());
    }
}

QTEST_GUILESS_MAIN(TimeframeTest)
#include "tst_timeframe.moc"
