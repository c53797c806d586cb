#include "core/marketdata/marketrules.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::marketdata;
using namespace Qt::StringLiterals;

namespace {

const QString Head = u"zone Europe/London\nsession Mon-Fri 08:00-16:30\n"_s;

DateRule holiday(const QString &text)
{
    const auto rules = MarketRules::fromText(QString(Head + u"holiday "_s + text));
    return rules ? rules->holidays.value(0) : DateRule();
}

} // namespace

class TestMarketRules : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatementIsRead();
    void daysOfTheYear_data();
    void daysOfTheYear();
    void easterComesOnItsSundays();
    void yearsAndWeekdaysLimitARule();
    void aSessionMayBeginTheEveningBefore();
    void linesMayEndAsOnWindows();
    void aWeekMayBeginOnSunday();
    void sessionsComeInTheOrderOfTheDay();
    void mistakesAreNamedByLine_data();
    void mistakesAreNamedByLine();
};

void TestMarketRules::everyStatementIsRead()
{
    const auto rules = MarketRules::fromText(u"# A comment\n"
                                             "name The Exchange of Somewhere\n"
                                             "zone Asia/Tokyo # with a zone\n"
                                             "session Mon-Thu,Sat 09:00-11:30 until 2024-11-04\n"
                                             "\n"
                                             "holiday 01-01\n"
                                             "holiday 2019-05-01\n"
                                             "half 12:00 12-30 moved friday\n"
                                             "half 12:30 2011-03-01\n"
                                             "closure 2020-10-01\n"
                                             "closure 2001-09-11 2001-09-14\n"
                                             "open 2002-05-27\n"_s);
    QVERIFY(rules);
    QCOMPARE(rules->name, u"The Exchange of Somewhere"_s);
    QCOMPARE(rules->zone.id(), "Asia/Tokyo");
    QCOMPARE(rules->sessions.size(), 1);
    const WeeklySession &session = rules->sessions.first();
    QCOMPARE(session.open, 540);
    QCOMPARE(session.close, 690);
    QVERIFY(session.isHeldOn(QDate(2024, 10, 31))); // a Thursday
    QVERIFY(!session.isHeldOn(QDate(2024, 11, 1))); // a Friday
    QVERIFY(session.isHeldOn(QDate(2024, 11, 2)));  // a Saturday
    QVERIFY(!session.isHeldOn(QDate(2024, 11, 5))); // past its end
    QCOMPARE(rules->holidays.size(), 1);
    QCOMPARE(rules->singleHolidays, QList<QDate>{QDate(2019, 5, 1)});
    QCOMPARE(rules->halfDays.size(), 2);
    QCOMPARE(rules->halfDays[1].single, QDate(2011, 3, 1));
    QCOMPARE(rules->closures.size(), 2);
    QCOMPARE(rules->closures[0].last, QDate(2020, 10, 1));
    QCOMPARE(rules->closures[1].last, QDate(2001, 9, 14));
    QCOMPARE(rules->openDays, QList<QDate>{QDate(2002, 5, 27)});
}

void TestMarketRules::daysOfTheYear_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("date");
    QTest::newRow("fixed") << u"12-25"_s << 2024 << QDate(2024, 12, 25);
    QTest::newRow("third Monday") << u"3.Mon.01"_s << 2024 << QDate(2024, 1, 15);
    QTest::newRow("first Monday on the first") << u"1.Mon.09"_s << 2025 << QDate(2025, 9, 1);
    QTest::newRow("last Monday") << u"last.Mon.05"_s << 2024 << QDate(2024, 5, 27);
    QTest::newRow("Good Friday") << u"easter-2"_s << 2024 << QDate(2024, 3, 29);
    QTest::newRow("day after Thanksgiving") << u"4.Thu.11+1"_s << 2024 << QDate(2024, 11, 29);
    QTest::newRow("Saturday to Friday") << u"07-04 moved nearest"_s << 2020 << QDate(2020, 7, 3);
    QTest::newRow("Sunday to Monday") << u"07-04 moved nearest"_s << 2021 << QDate(2021, 7, 5);
    QTest::newRow("into the year before")
        << u"01-01 moved nearest"_s << 2022 << QDate(2021, 12, 31);
    QTest::newRow("Saturday: none") << u"01-01 moved monday"_s << 2022 << QDate();
    QTest::newRow("Friday before") << u"12-24 moved friday"_s << 2023 << QDate(2023, 12, 22);
    QTest::newRow("not every year") << u"02-29"_s << 2023 << QDate();
}

void TestMarketRules::daysOfTheYear()
{
    QFETCH(QString, text);
    QFETCH(int, year);
    QFETCH(QDate, date);
    QCOMPARE(holiday(text).in(year).value_or(QDate()), date);
}

void TestMarketRules::easterComesOnItsSundays()
{
    // Early, late and ordinary ones.
    for (const QDate &date : {QDate(1981, 4, 19), QDate(2000, 4, 23), QDate(2008, 3, 23),
                              QDate(2011, 4, 24), QDate(2024, 3, 31), QDate(2038, 4, 25)}) {
        QCOMPARE(easterSunday(date.year()), date);
    }
}

void TestMarketRules::yearsAndWeekdaysLimitARule()
{
    const DateRule rule = holiday(u"07-03 on Mon,Tue from 1995 until 2012"_s);
    QVERIFY(!rule.in(1989)); // a Monday, too early
    QVERIFY(rule.in(1995));  // a Monday
    QVERIFY(!rule.in(1996)); // a Wednesday
    QVERIFY(rule.in(2012));  // a Tuesday, the last year
    QVERIFY(!rule.in(2017)); // a Monday, too late
}

void TestMarketRules::aSessionMayBeginTheEveningBefore()
{
    const auto rules = MarketRules::fromText(u"zone UTC\nsession Mon-Fri 17:00-16:00\n"
                                             "session Sat,Sun 00:00-24:00"_s);
    QVERIFY(rules);
    QCOMPARE(rules->sessions[0].open, -420);
    QCOMPARE(rules->sessions[0].close, 960);
    QCOMPARE(rules->sessions[1].open, 0);
    QCOMPARE(rules->sessions[1].close, 1440);
}

void TestMarketRules::linesMayEndAsOnWindows()
{
    const auto rules =
        MarketRules::fromText(u"zone\tUTC\r\nsession  Mon-Fri\t09:00-17:00\r\nholiday 12-25\r\n"_s);
    QVERIFY(rules);
    QCOMPARE(rules->sessions.first().close, 17 * 60);
    QCOMPARE(rules->holidays.size(), 1);
}

void TestMarketRules::aWeekMayBeginOnSunday()
{
    const auto rules = MarketRules::fromText(u"zone Asia/Riyadh\nsession Sun-Thu 10:00-15:00"_s);
    QVERIFY(rules);
    const WeeklySession &session = rules->sessions.first();
    const QDate sunday(2024, 3, 3);
    for (int day = 0; day < 7; ++day) {
        QCOMPARE(session.isHeldOn(sunday.addDays(day)), day <= 4);
    }
}

void TestMarketRules::sessionsComeInTheOrderOfTheDay()
{
    const auto rules = MarketRules::fromText(u"zone UTC\nsession Mon-Fri 13:00-15:00\n"
                                             "session Mon-Fri 09:00-11:30\n"_s);
    QVERIFY(rules);
    QCOMPARE(rules->sessions[0].open, 9 * 60);
    QCOMPARE(rules->sessions[1].open, 13 * 60);
}

void TestMarketRules::mistakesAreNamedByLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("verb") << u"holidays 01-01"_s;
    QTest::newRow("zone") << u"zone Mars/Base"_s;
    QTest::newRow("weekday") << u"session Mo-Fr 08:00-09:00"_s;
    QTest::newRow("time") << u"session Mon-Fri 08:00-25:00"_s;
    QTest::newRow("minute") << u"session Mon-Fri 08:00-09:60"_s;
    QTest::newRow("half a time") << u"session Mon-Fri 08:00-09:"_s;
    QTest::newRow("sign") << u"session Mon-Fri +8:00-09:00"_s;
    QTest::newRow("far away") << u"holiday easter+100000"_s;
    QTest::newRow("no time") << u"session Mon-Fri"_s;
    QTest::newRow("month") << u"holiday 13-01"_s;
    QTest::newRow("date") << u"holiday 2023-02-30"_s;
    QTest::newRow("day") << u"holiday Christmas"_s;
    QTest::newRow("moved") << u"holiday 01-01 moved tuesday"_s;
    QTest::newRow("year") << u"holiday 01-01 from then"_s;
    QTest::newRow("too much") << u"closure 2001-09-11 2001-09-14 2001-09-15"_s;
}

void TestMarketRules::mistakesAreNamedByLine()
{
    QFETCH(QString, line);
    const auto rules = MarketRules::fromText(QString(Head + line));
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, u"DATA-InvalidCalendar"_s);
    QCOMPARE(rules.error().context[u"line"_s].toInt(), 3);
    QVERIFY(!MarketRules::fromText(u"name Nothing else"_s));
}

QTEST_GUILESS_MAIN(TestMarketRules)

#include "tst_marketrules.moc"
