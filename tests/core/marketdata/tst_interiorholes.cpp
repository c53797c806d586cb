#include "core/marketdata/inferredcalendar.h"
#include "core/marketdata/interiorholes.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/marketcalendars.h"
#include "tests/core/marketdata/planning.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

/// Hourly bars of the weekdays, from 14 to 20 o'clock.
std::vector<qint64> hourly(const char *first, const char *last)
{
    std::vector<qint64> bars;
    for (const qint64 day : weekdays(first, last)) {
        for (qint64 hour = 14; hour <= 20; ++hour) {
            bars.push_back(day + hour * 3600);
        }
    }
    return bars;
}

void eraseBetween(std::vector<qint64> &bars, const char *first, const char *last)
{
    std::erase_if(bars, [&](qint64 time) { return time >= at(first) && time <= at(last); });
}

QList<TimeRange> holesIn(const std::vector<qint64> &held, QStringView timeframe,
                         const QList<TimeRange> &answered = {})
{
    PlanInput input = inputFor(LoadMode::Full, held, timeframe);
    input.answered = answered;
    return interiorHoles(input, {held.front(), held.back()},
                         InferredCalendar(held, input.series.timeframe));
}

} // namespace

class TestInteriorHoles : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aSeriesWithoutHolesHasNone();
    void aMissingDayReachesFromBarToBar();
    void anEdgeOfADayIsAskedForToo();
    void closedDaysAreLeftOut();
    void aHoleThatWasAnsweredIsNotAskedForAgain();
    void aShiftOfTheClocksIsNoHole();
    void dailyHolesAreTheMissingDays();
    void aMarketsCalendarSetsTheBounds();
    void aFullLoadAsksForThem();
};

void TestInteriorHoles::aSeriesWithoutHolesHasNone()
{
    QVERIFY(holesIn(hourly("2024-03-01", "2024-05-31"), u"1h").isEmpty());
}

void TestInteriorHoles::aMissingDayReachesFromBarToBar()
{
    std::vector<qint64> held = hourly("2024-03-01", "2024-05-31");
    eraseBetween(held, "2024-04-17", "2024-04-17T23:00:00Z");
    // The usual hours alone would be 14 to 20 o'clock.
    QCOMPARE(holesIn(held, u"1h"),
             (QList<TimeRange>{{at("2024-04-16T21:00:00Z"), at("2024-04-18T13:00:00Z")}}));
}

void TestInteriorHoles::anEdgeOfADayIsAskedForToo()
{
    std::vector<qint64> held = hourly("2024-03-01", "2024-05-31");
    eraseBetween(held, "2024-04-17T19:00:00Z", "2024-04-18T15:00:00Z");
    QCOMPARE(holesIn(held, u"1h"),
             (QList<TimeRange>{{at("2024-04-17T19:00:00Z"), at("2024-04-18T15:00:00Z")}}));
}

void TestInteriorHoles::closedDaysAreLeftOut()
{
    std::vector<qint64> held = hourly("2024-03-01", "2024-05-31");
    eraseBetween(held, "2024-04-19", "2024-04-19T23:00:00Z"); // a Friday
    QCOMPARE(holesIn(held, u"1h"),
             (QList<TimeRange>{{at("2024-04-18T21:00:00Z"), at("2024-04-19T23:00:00Z")},
                               {at("2024-04-22T00:00:00Z"), at("2024-04-22T13:00:00Z")}}));
}

void TestInteriorHoles::aHoleThatWasAnsweredIsNotAskedForAgain()
{
    std::vector<qint64> held = hourly("2024-03-01", "2024-05-31");
    eraseBetween(held, "2024-04-17T19:00:00Z", "2024-04-18T15:00:00Z");
    eraseBetween(held, "2024-05-15", "2024-05-15T23:00:00Z");
    const QList<TimeRange> holes = holesIn(held, u"1h");
    QCOMPARE(holes.size(), 2);
    QCOMPARE(holesIn(held, u"1h", {holes.first()}), QList<TimeRange>{holes.last()});
    QVERIFY(holesIn(held, u"1h", holes).isEmpty());
}

void TestInteriorHoles::aShiftOfTheClocksIsNoHole()
{
    std::vector<qint64> held = hourly("2024-01-01", "2024-03-29");
    for (const qint64 bar : hourly("2024-04-01", "2024-06-14")) {
        held.push_back(bar - 3600);
    }
    QVERIFY(holesIn(held, u"1h").isEmpty());
}

void TestInteriorHoles::dailyHolesAreTheMissingDays()
{
    std::vector<qint64> held = weekdays("2024-01-01", "2024-05-31");
    eraseBetween(held, "2024-03-05", "2024-03-08");
    QCOMPARE(holesIn(held, u"1d"), (QList<TimeRange>{{at("2024-03-05"), at("2024-03-08")}}));
}

void TestInteriorHoles::aMarketsCalendarSetsTheBounds()
{
    std::vector<qint64> held = hourly("2024-04-01", "2024-05-31");
    eraseBetween(held, "2024-04-17", "2024-04-17T23:00:00Z");
    const PlanInput input = inputFor(LoadMode::Full, held, u"1h");
    const auto calendar = marketCalendar(u"XETR"_s);
    QVERIFY(calendar);
    // Xetra's summer: 7:00 to 15:30 UTC. Every other day lacks its morning, too.
    QVERIFY(interiorHoles(input, {held.front(), held.back()}, **calendar)
                .contains(TimeRange{at("2024-04-17T07:00:00Z"), at("2024-04-18T13:00:00Z")}));
}

void TestInteriorHoles::aFullLoadAsksForThem()
{
    std::vector<qint64> held = hourly("2024-03-01", "2024-06-13");
    eraseBetween(held, "2024-04-17T19:00:00Z", "2024-04-18T15:00:00Z");
    PlanInput input = inputFor(LoadMode::Full, held, u"1h");
    input.available = TimeRange{held.front(), held.back()};
    input.longestSpan.reset();
    const QList<TimeRange> ranges = rangesOf(planOf(input));
    QCOMPARE(ranges.size(), 1);
    QVERIFY(ranges.first().contains(at("2024-04-17T19:00:00Z")));
    QVERIFY(ranges.first().contains(at("2024-04-18T15:00:00Z")));
}

QTEST_GUILESS_MAIN(TestInteriorHoles)

#include "tst_interiorholes.moc"
