#include "core/marketdata/coverage.h"
#include "core/marketdata/csvbarreader.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/marketcalendars.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::marketdata;
using namespace Qt::StringLiterals;

namespace {

const Timeframe Daily = *Timeframe::parse(u"1d");
const Timeframe Hourly = *Timeframe::parse(u"1h");
const Timeframe Minutes = *Timeframe::parse(u"1m");

qint64 at(const char *time)
{
    return *fromIsoTime(QString::fromLatin1(time));
}

const Calendar &market(const QString &code)
{
    const auto calendar = marketCalendar(code);
    if (!calendar) {
        qFatal("%s", qPrintable(calendar.error().message));
    }
    return **calendar;
}

/// The sessions of a day: "14:30-21:00".
QStringList hoursOf(const QString &code, const char *date)
{
    const QDate day = QDate::fromString(QString::fromLatin1(date), Qt::ISODate);
    QStringList hours;
    for (const Session &session : market(code).sessions(day, day)) {
        hours << toIsoTime(session.open).mid(11, 5) + u'-' + toIsoTime(session.close).mid(11, 5);
    }
    return hours;
}

qsizetype tradingDays(const QString &code, int year)
{
    qsizetype days = 0;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        days += market(code).dayKind(day) == DayKind::Trading ? 1 : 0;
    }
    return days;
}

} // namespace

class TestMarketCalendars : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasACalendar();
    void anUnknownCodeIsRefusedWithTheList();
    void yearsHaveTheirTradingDays_data();
    void yearsHaveTheirTradingDays();
    void newYorkWasClosedUnexpectedly();
    void sessionsAreInUtcAndFollowTheClocks_data();
    void sessionsAreInUtcAndFollowTheClocks();
    void holidaysAndClosuresAreNoMissingBars();
    void hoursOnTheClockAndFromTheOpeningAreBothUnderstood();
    void aLunchBreakIsNoGap();
    void barsHeldOnAHolidayAreNoGap();
    void withoutAChoiceTheBarsTell();
    void realCurrenciesTradeInTheirHours();
    void realStocksTradeOnTheirDays();
};

void TestMarketCalendars::everyCodeHasACalendar()
{
    QCOMPARE(marketCodes().size(), 9);
    for (const QString &code : marketCodes()) {
        const Calendar &calendar = market(code);
        QCOMPARE(calendar.code(), code);
        QVERIFY(!calendar.isInferred());
        QVERIFY(!calendar.sessions(QDate(2024, 6, 3), QDate(2024, 6, 7)).empty());
    }
}

void TestMarketCalendars::anUnknownCodeIsRefusedWithTheList()
{
    for (const QString &code : {u"NYSE"_s, u"xnys"_s, u"../../etc/passwd"_s, QString()}) {
        const auto calendar = marketCalendar(code);
        QVERIFY(!calendar);
        QCOMPARE(calendar.error().code, u"DATA-UnknownCalendar"_s);
        QVERIFY(calendar.error().hint.contains(
            u"CRYPTO, FX, XCME, XETR, XHKG, XLON, XNAS, XNYS, XTKS"));
    }
}

void TestMarketCalendars::yearsHaveTheirTradingDays_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QList<int>>("days");
    // Of 2001, 2012, 2020, 2022, 2024 and 2025.
    QTest::newRow("XNYS") << u"XNYS"_s << QList<int>{248, 250, 253, 251, 252, 250};
    QTest::newRow("XNAS") << u"XNAS"_s << QList<int>{248, 250, 253, 251, 252, 250};
    QTest::newRow("XLON") << u"XLON"_s << QList<int>{253, 252, 254, 250, 254, 253};
    QTest::newRow("XETR") << u"XETR"_s << QList<int>{253, 254, 254, 257, 254, 253};
    QTest::newRow("XTKS") << u"XTKS"_s << QList<int>{246, 248, 242, 244, 245, 243};
    QTest::newRow("XHKG") << u"XHKG"_s << QList<int>{243, 247, 248, 246, 246, 246};
    QTest::newRow("CRYPTO") << u"CRYPTO"_s << QList<int>{365, 366, 366, 365, 366, 365};
}

void TestMarketCalendars::yearsHaveTheirTradingDays()
{
    QFETCH(QString, code);
    QFETCH(QList<int>, days);
    QList<int> counted;
    for (const int year : {2001, 2012, 2020, 2022, 2024, 2025}) {
        counted << static_cast<int>(tradingDays(code, year));
    }
    QCOMPARE(counted, days);
}

void TestMarketCalendars::newYorkWasClosedUnexpectedly()
{
    for (const QDate &date : {QDate(2001, 9, 11), QDate(2001, 9, 12), QDate(2001, 9, 13),
                              QDate(2001, 9, 14), QDate(2007, 1, 2), QDate(2012, 10, 29),
                              QDate(2012, 10, 30), QDate(2018, 12, 5), QDate(2025, 1, 9)}) {
        QVERIFY(market(u"XNYS"_s).dayKind(date) == DayKind::Closure);
        QVERIFY(market(u"XNAS"_s).dayKind(date) == DayKind::Closure);
    }
    QVERIFY(market(u"XNYS"_s).dayKind(QDate(2001, 9, 10)) == DayKind::Trading);
    QVERIFY(market(u"XNYS"_s).dayKind(QDate(2001, 9, 15)) == DayKind::Closed);
    QVERIFY(market(u"XNYS"_s).dayKind(QDate(2001, 9, 17)) == DayKind::Trading);
}

void TestMarketCalendars::sessionsAreInUtcAndFollowTheClocks_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QStringList>("hours");
    const auto row = [](const char *name, const char *code, const char *date,
                        const QStringList &hours) {
        QTest::newRow(name) << QString::fromLatin1(code) << QByteArray(date) << hours;
    };
    row("New York, winter", "XNYS", "2024-01-08", {u"14:30-21:00"_s});
    row("New York, summer", "XNYS", "2024-07-08", {u"13:30-20:00"_s});
    row("New York, half day", "XNYS", "2024-11-29", {u"14:30-18:00"_s});
    row("New York, Christmas Eve", "XNYS", "2024-12-24", {u"14:30-18:00"_s});
    row("New York, weekend", "XNYS", "2024-01-06", {});
    row("London, winter", "XLON", "2024-01-08", {u"08:00-16:30"_s});
    row("London, half day", "XLON", "2024-12-31", {u"08:00-12:30"_s});
    row("Xetra, summer", "XETR", "2024-07-08", {u"07:00-15:30"_s});
    row("Xetra, last day", "XETR", "2024-12-30", {u"08:00-13:00"_s});
    row("Tokyo", "XTKS", "2024-07-08", {u"00:00-02:30"_s, u"03:30-06:00"_s});
    row("Tokyo, longer", "XTKS", "2024-11-05", {u"00:00-02:30"_s, u"03:30-06:30"_s});
    row("Hong Kong", "XHKG", "2024-07-08", {u"01:30-04:00"_s, u"05:00-08:00"_s});
    row("Hong Kong, Christmas Eve", "XHKG", "2024-12-24", {u"01:30-04:00"_s});
    row("Chicago, from the evening before", "XCME", "2024-07-08", {u"22:00-21:00"_s});
    row("Chicago, half day", "XCME", "2024-07-04", {u"22:00-17:00"_s});
    row("Chicago, with a halt", "XCME", "2020-07-08", {u"22:00-20:15"_s, u"20:30-21:00"_s});
    // The UTC hour of the currencies' week moves with New York's clocks, not with London's.
    row("currencies, before the change", "FX", "2024-03-08", {u"22:00-22:00"_s});
    row("currencies, after the change", "FX", "2024-03-11", {u"21:00-21:00"_s});
    row("crypto", "CRYPTO", "2024-03-10", {u"00:00-00:00"_s});
}

void TestMarketCalendars::sessionsAreInUtcAndFollowTheClocks()
{
    QFETCH(QString, code);
    QFETCH(QByteArray, date);
    QFETCH(QStringList, hours);
    QCOMPARE(hoursOf(code, date.constData()), hours);
}

void TestMarketCalendars::holidaysAndClosuresAreNoMissingBars()
{
    const TimeRange range{at("2001-09-03"), at("2001-09-28")};
    std::vector<qint64> held = market(u"XNYS"_s).expectedBars(Daily, range, BarGrid::Session);
    QCOMPARE(std::ssize(held), 15);
    std::erase(held, at("2001-09-20"));
    const Coverage coverage = analyseCoverage(held, Daily, range, {}, market(u"XNYS"_s));
    QCOMPARE(coverage.calendar, u"XNYS"_s);
    QVERIFY(!coverage.isCalendarInferred);
    QCOMPARE(coverage.expected, 15);
    QCOMPARE(coverage.missing, 1);
    const auto day = [](const char *date, GapClass gapClass, qint64 bars) {
        return CoverageGap{{at(date), at(date)}, bars, gapClass};
    };
    QCOMPARE(coverage.gaps,
             (QList<CoverageGap>{
                 day("2001-09-03", GapClass::Holiday, 0), day("2001-09-11", GapClass::Closed, 0),
                 day("2001-09-12", GapClass::Closed, 0), day("2001-09-13", GapClass::Closed, 0),
                 day("2001-09-14", GapClass::Closed, 0), day("2001-09-20", GapClass::Missing, 1)}));
}

void TestMarketCalendars::hoursOnTheClockAndFromTheOpeningAreBothUnderstood()
{
    for (const int first : {14 * 3600 + 1800, 14 * 3600}) {
        std::vector<qint64> held;
        for (const char *date : {"2024-01-08", "2024-01-09", "2024-01-10"}) {
            for (qint64 hour = 0; hour < 7; ++hour) {
                held.push_back(at(date) + first + hour * 3600);
            }
        }
        const TimeRange range{held.front(), held.back()};
        QVERIFY(analyseCoverage(held, Hourly, range, {}, market(u"XNYS"_s)).isComplete());
        std::erase(held, at("2024-01-09") + first + 3 * 3600);
        const Coverage coverage = analyseCoverage(held, Hourly, range, {}, market(u"XNYS"_s));
        QCOMPARE(coverage.missing, 1);
        QCOMPARE(coverage.missingRanges().first().start, at("2024-01-09") + first + 3 * 3600);
    }
}

void TestMarketCalendars::aLunchBreakIsNoGap()
{
    const TimeRange range{at("2024-07-08T00:00:00Z"), at("2024-07-08T05:59:00Z")};
    const std::vector<qint64> held =
        market(u"XTKS"_s).expectedBars(Minutes, range, BarGrid::Session);
    QCOMPARE(std::ssize(held), 300);
    // Both halves of the day touch the hour from 2 to 4 o'clock: it is expected once.
    const auto twoHours =
        market(u"XTKS"_s).expectedBars(*Timeframe::parse(u"2h"), range, BarGrid::Clock);
    QCOMPARE(twoHours, (std::vector<qint64>{at("2024-07-08T00:00:00Z"), at("2024-07-08T02:00:00Z"),
                                            at("2024-07-08T04:00:00Z")}));
}

void TestMarketCalendars::barsHeldOnAHolidayAreNoGap()
{
    const std::vector<qint64> held{at("2024-12-24"), at("2024-12-25"), at("2024-12-26")};
    const Coverage coverage =
        analyseCoverage(held, Daily, {held.front(), held.back()}, {}, market(u"XNYS"_s));
    QCOMPARE(coverage.held, 3);
    QVERIFY(coverage.gaps.isEmpty());
}

void TestMarketCalendars::withoutAChoiceTheBarsTell()
{
    QCOMPARE(calendarFor(u"XTKS"_s, {}, Daily)->code(), u"XTKS"_s);
    QCOMPARE(calendarFor({}, {}, Daily)->code(), u"inferred"_s);
    QCOMPARE(calendarFor(u"of a later version"_s, {}, Daily)->code(), u"inferred"_s);
}

void TestMarketCalendars::realCurrenciesTradeInTheirHours()
{
    const QString folder = ktrdr::test::sharedDataFolder();
    if (folder.isEmpty()) {
        QSKIP("The folder with real market data is absent.");
    }
    CsvBarReader reader(folder + u"/EURUSD_1h_2017_2018.csv"_s, Hourly);
    QVERIFY(reader.readThrough());
    const std::vector<qint64> held = reader.next(10'000)->times;
    QCOMPARE(std::ssize(held), 5000);
    const TimeRange range{held.front(), held.back()};
    const auto expected = market(u"FX"_s).expectedBars(Hourly, range, BarGrid::Session);
    // All but a few of the real bars lie within the market's hours.
    const auto outside = std::ranges::count_if(
        held, [&](qint64 time) { return !std::ranges::binary_search(expected, time); });
    QVERIFY2(outside <= 10, qPrintable(QString::number(outside)));
    const Coverage coverage = analyseCoverage(held, Hourly, range, {}, market(u"FX"_s));
    QVERIFY2(coverage.missing <= 10, qPrintable(QString::number(coverage.missing)));
}

void TestMarketCalendars::realStocksTradeOnTheirDays()
{
    const QString folder = ktrdr::test::sharedDataFolder();
    if (folder.isEmpty()) {
        QSKIP("The folder with real market data is absent.");
    }
    for (const QString &file : {u"/SPY_1d_2008_2017.csv"_s, u"/GOOG_1d_2004_2013.csv"_s}) {
        CsvBarReader reader(folder + file, Daily);
        QVERIFY(reader.readThrough());
        const std::vector<qint64> held = reader.next(10'000)->times;
        const TimeRange range{held.front(), held.back()};
        const Coverage coverage = analyseCoverage(held, Daily, range, {}, market(u"XNAS"_s));
        QCOMPARE(coverage.missing, 0);
        QCOMPARE(coverage.held,
                 std::ssize(market(u"XNAS"_s).expectedBars(Daily, range, BarGrid::Session)));
    }
}

QTEST_GUILESS_MAIN(TestMarketCalendars)

#include "tst_marketcalendars.moc"
