#include "core/marketdata/coverage.h"
#include "core/marketdata/inferredcalendar.h"
#include "core/marketdata/isotime.h"
#include "tests/support/stricttest.h"

#include <QJsonObject>
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

/// Every weekday from `first` to `last`.
std::vector<qint64> weekdays(qint64 first, qint64 last)
{
    std::vector<qint64> days;
    for (qint64 day = first; day <= last; day += SecondsPerDay) {
        const qint64 weekday = (day / SecondsPerDay + 3) % 7;
        if (weekday < 5) {
            days.push_back(day);
        }
    }
    return days;
}

Coverage coverageOf(const std::vector<qint64> &held, Timeframe timeframe, TimeRange range,
                    const QList<TimeRange> &answered = {})
{
    return analyseCoverage(held, timeframe, range, answered, InferredCalendar(held, timeframe));
}

} // namespace

class TestCoverage : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void weekendsOfADailySeriesAreNotMissing();
    void aMissingWeekdayIsOneGapAlsoAcrossAWeekend();
    void answeredRangesAreConfirmedEmpty();
    void nothingHeldMeansEverythingMissing();
    void aWeekendOnlyRangeHasNoTradingDay();
    void aSeriesThatTradesOnWeekendsIsExpectedToDoSo();
    void intradayHolesInsideADayAreMissingNightsAreNot();
    void aWholeMissingIntradayDayIsMissing();
    void roundTheClockSeriesHaveNoClosedHours();
    void weeklyAndMonthlyBarsAreExpectedEveryTime();
    void countsAlwaysAddUp();
    void gapsAreWrittenAsJson();
};

void TestCoverage::weekendsOfADailySeriesAreNotMissing()
{
    const TimeRange range{at("2024-01-01"), at("2024-03-29")};
    const Coverage coverage = coverageOf(weekdays(range.start, range.end), Daily, range);
    QVERIFY(coverage.isComplete());
    QCOMPARE(coverage.expected, 65);
    QCOMPARE(coverage.held, 65);
    QVERIFY(coverage.gaps.isEmpty());
    QVERIFY(coverage.isCalendarInferred);
    QCOMPARE(coverage.calendar, u"inferred"_s);
}

void TestCoverage::aMissingWeekdayIsOneGapAlsoAcrossAWeekend()
{
    const TimeRange range{at("2024-01-01"), at("2024-03-29")};
    std::vector<qint64> held = weekdays(range.start, range.end);
    std::erase(held, at("2024-01-12"));
    std::erase(held, at("2024-01-15"));
    std::erase(held, at("2024-02-07"));
    const Coverage coverage = coverageOf(held, Daily, range);
    QCOMPARE(coverage.missing, 3);
    const QList<CoverageGap> gaps{{{at("2024-01-12"), at("2024-01-15")}, 2, GapClass::Missing},
                                  {{at("2024-02-07"), at("2024-02-07")}, 1, GapClass::Missing}};
    QCOMPARE(coverage.gaps, gaps);
    QCOMPARE(coverage.missingRanges().size(), 2);
}

void TestCoverage::answeredRangesAreConfirmedEmpty()
{
    const TimeRange range{at("2024-01-01"), at("2024-03-29")};
    std::vector<qint64> held = weekdays(range.start, range.end);
    std::erase(held, at("2024-01-12"));
    std::erase(held, at("2024-01-15"));
    const Coverage coverage =
        coverageOf(held, Daily, range, {{at("2024-01-01"), at("2024-01-13")}});
    QCOMPARE(coverage.confirmedEmpty, 1);
    QCOMPARE(coverage.missing, 1);
    QCOMPARE(coverage.gaps.size(), 2);
    QVERIFY(coverage.gaps[0].gapClass == GapClass::ConfirmedEmpty);
    QVERIFY(coverageOf(held, Daily, range, {range}).isComplete());
}

void TestCoverage::nothingHeldMeansEverythingMissing()
{
    const Coverage coverage = coverageOf({}, Daily, {at("2024-01-01"), at("2024-01-14")});
    QCOMPARE(coverage.missing, 10);
    QCOMPARE(coverage.gaps.size(), 1);
}

void TestCoverage::aWeekendOnlyRangeHasNoTradingDay()
{
    const Coverage coverage = coverageOf({}, Daily, {at("2024-01-06"), at("2024-01-07")});
    QCOMPARE(coverage.expected, 0);
    QVERIFY(coverage.isComplete());
}

void TestCoverage::aSeriesThatTradesOnWeekendsIsExpectedToDoSo()
{
    std::vector<qint64> held;
    for (qint64 day = at("2024-01-01"); day <= at("2024-02-29"); day += SecondsPerDay) {
        held.push_back(day);
    }
    std::erase(held, at("2024-01-20")); // a Saturday
    const Coverage coverage = coverageOf(held, Daily, {held.front(), held.back()});
    QCOMPARE(coverage.missing, 1);
}

void TestCoverage::intradayHolesInsideADayAreMissingNightsAreNot()
{
    std::vector<qint64> held;
    for (const qint64 day : weekdays(at("2024-01-01"), at("2024-01-12"))) {
        for (qint64 hour = 8; hour < 16; ++hour) {
            held.push_back(day + hour * 3600);
        }
    }
    const TimeRange range{held.front(), held.back()};
    QVERIFY(coverageOf(held, Hourly, range).isComplete());
    std::erase(held, at("2024-01-03T10:00:00Z"));
    std::erase(held, at("2024-01-03T11:00:00Z"));
    const Coverage coverage = coverageOf(held, Hourly, range);
    const QList<CoverageGap> gaps{
        {{at("2024-01-03T10:00:00Z"), at("2024-01-03T11:00:00Z")}, 2, GapClass::Missing}};
    QCOMPARE(coverage.gaps, gaps);
}

void TestCoverage::aWholeMissingIntradayDayIsMissing()
{
    std::vector<qint64> held;
    for (const qint64 day : weekdays(at("2024-01-01"), at("2024-02-02"))) {
        for (qint64 hour = 8; hour < 16 && day != at("2024-01-10"); ++hour) {
            held.push_back(day + hour * 3600);
        }
    }
    const Coverage coverage = coverageOf(held, Hourly, {held.front(), held.back()});
    QCOMPARE(coverage.missing, 8);
    QCOMPARE(coverage.gaps.size(), 1);
    QCOMPARE(coverage.gaps[0].range.start, at("2024-01-10T08:00:00Z"));
}

void TestCoverage::roundTheClockSeriesHaveNoClosedHours()
{
    std::vector<qint64> held;
    for (qint64 minute = at("2024-01-01"); minute < at("2024-01-31"); minute += 60) {
        held.push_back(minute);
    }
    const TimeRange range{held.front(), held.back()};
    QVERIFY(coverageOf(held, Minutes, range).isComplete());
    std::erase(held, at("2024-01-05T23:59:00Z"));
    std::erase(held, at("2024-01-06T00:00:00Z"));
    const Coverage coverage = coverageOf(held, Minutes, range);
    QCOMPARE(coverage.missing, 2);
    QCOMPARE(coverage.gaps.size(), 1);
}

void TestCoverage::weeklyAndMonthlyBarsAreExpectedEveryTime()
{
    const Coverage weekly =
        coverageOf({at("2024-01-01"), at("2024-01-15")}, *Timeframe::parse(u"1w"),
                   {at("2024-01-01"), at("2024-01-15")});
    QCOMPARE(weekly.missing, 1);
    QCOMPARE(weekly.gaps[0].range.start, at("2024-01-08"));
    const Coverage monthly =
        coverageOf({at("2024-01-01"), at("2024-03-01")}, *Timeframe::parse(u"1M"),
                   {at("2024-01-01"), at("2024-03-01")});
    QCOMPARE(monthly.missing, 1);
    QCOMPARE(monthly.gaps[0].range.start, at("2024-02-01"));
}

void TestCoverage::countsAlwaysAddUp()
{
    std::vector<qint64> held = weekdays(at("2024-01-01"), at("2024-06-28"));
    std::erase_if(held, [](qint64 day) { return day / SecondsPerDay % 7 == 3; });
    const QList<TimeRange> answered{{at("2024-03-01"), at("2024-04-01")},
                                    {at("2024-01-01"), at("2024-01-20")}};
    const Coverage coverage =
        coverageOf(held, Daily, {at("2023-12-01"), at("2024-07-31")}, answered);
    QCOMPARE(coverage.expected, coverage.held + coverage.confirmedEmpty + coverage.missing);
    qint64 absent = 0;
    for (const CoverageGap &gap : coverage.gaps) {
        absent += gap.bars;
    }
    QCOMPARE(absent, coverage.confirmedEmpty + coverage.missing);
}

void TestCoverage::gapsAreWrittenAsJson()
{
    std::vector<qint64> held = weekdays(at("2024-01-01"), at("2024-02-29"));
    std::erase(held, at("2024-01-15"));
    const Coverage coverage = coverageOf(held, Daily, {held.front(), held.back()});
    const QJsonObject gap{{u"start"_s, u"2024-01-15T00:00:00Z"_s},
                          {u"end"_s, u"2024-01-15T00:00:00Z"_s},
                          {u"bars"_s, 1},
                          {u"class"_s, u"missing"_s}};
    QCOMPARE(coverage.gapsToJson(), QJsonArray{gap});
}

QTEST_GUILESS_MAIN(TestCoverage)

#include "tst_coverage.moc"
