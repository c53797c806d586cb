#include "core/marketdata/inferredcalendar.h"
#include "tests/core/marketdata/planning.h"
#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLoadPlan : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void localAsksForNothing();
    void nothingStoredAsksForTheWholeRange();
    void tailOfALiveSourceWithoutDataIsThirtyDays();
    void tailOfAnArchiveWithoutDataIsAllOfIt();
    void tailReadsTheLastBarsAgainAndReachesTheEnd();
    void tailOfACompleteSeriesAsksForNothing();
    void tailIgnoresHolesAndTheTimeBefore();
    void backfillStopsAtTheFirstStoredBar();
    void backfillOfACompleteStartAsksForNothing();
    void fullFindsBothEndsAndTheHoles();
    void confirmedEmptyHolesAreNotAskedForAgain();
    void weekendOnlyTailsAreNotAskedFor();
    void halfAnHourOfAnHourlySeriesIsNotABar();
    void reloadAsksForWhatIsStored();
    void aFutureEndIsCutAndSaid();
    void aStartBeforeTheFirstBarOfTheSourceIsMovedAndSaid();
    void aRangeOutsideTheSourceLeavesNothing();
    void aStartInTheFutureIsAnError();
    void expectedTimeGrowsWithTheMode();
    void theJsonHasSegmentsRequestsAndSeconds();
};

void TestLoadPlan::localAsksForNothing()
{
    const std::vector<qint64> held = weekdays("2024-01-01", "2024-03-29");
    const SeriesPlan plan = planOf(inputFor(LoadMode::Local, held));
    QVERIFY(plan.segments.isEmpty());
    QCOMPARE(plan.expected, std::optional(0ms));
}

void TestLoadPlan::nothingStoredAsksForTheWholeRange()
{
    for (const LoadMode mode : {LoadMode::Backfill, LoadMode::Full}) {
        PlanInput input = inputFor(mode);
        input.longestSpan.reset();
        QCOMPARE(rangesOf(planOf(input)), (QList<TimeRange>{{at("2020-01-01"), at("2024-06-13")}}));
    }
    PlanInput wish = inputFor(LoadMode::Tail);
    wish.longestSpan.reset();
    wish.start = at("2014-01-01");
    wish.available.reset();
    QCOMPARE(rangesOf(planOf(wish)), (QList<TimeRange>{{at("2014-01-01"), at("2024-06-13")}}));
}

void TestLoadPlan::tailOfALiveSourceWithoutDataIsThirtyDays()
{
    QCOMPARE(rangesOf(planOf(inputFor(LoadMode::Tail))),
             (QList<TimeRange>{{at("2024-05-14"), at("2024-06-13")}}));
}

void TestLoadPlan::tailOfAnArchiveWithoutDataIsAllOfIt()
{
    PlanInput input = inputFor(LoadMode::Tail);
    input.isArchive = true;
    input.available = TimeRange{at("2004-08-19"), at("2008-10-14")};
    const QList<TimeRange> ranges = rangesOf(planOf(input));
    QCOMPARE(ranges.size(), 5);
    QCOMPARE(ranges.first().end, at("2008-10-14"));
    QCOMPARE(ranges.last().start, at("2004-08-19"));
}

void TestLoadPlan::tailReadsTheLastBarsAgainAndReachesTheEnd()
{
    const std::vector<qint64> held = weekdays("2024-01-01", "2024-05-31");
    const SeriesPlan plan = planOf(inputFor(LoadMode::Tail, held));
    QCOMPARE(rangesOf(plan), (QList<TimeRange>{{at("2024-05-27"), at("2024-06-13")}}));
    QCOMPARE(plan.range, (TimeRange{at("2024-06-01"), at("2024-06-13")}));
}

void TestLoadPlan::tailOfACompleteSeriesAsksForNothing()
{
    const std::vector<qint64> held = weekdays("2024-01-01", "2024-06-13");
    QVERIFY(planOf(inputFor(LoadMode::Tail, held)).segments.isEmpty());
}

void TestLoadPlan::tailIgnoresHolesAndTheTimeBefore()
{
    std::vector<qint64> held = weekdays("2024-01-01", "2024-06-12");
    std::erase(held, at("2024-03-05"));
    PlanInput input = inputFor(LoadMode::Tail, held);
    input.start = at("2023-01-01");
    QCOMPARE(rangesOf(planOf(input)), (QList<TimeRange>{{at("2024-06-06"), at("2024-06-13")}}));
}

void TestLoadPlan::backfillStopsAtTheFirstStoredBar()
{
    const std::vector<qint64> held = weekdays("2024-01-01", "2024-03-29");
    PlanInput input = inputFor(LoadMode::Backfill, held);
    input.start = at("2023-11-01");
    const SeriesPlan plan = planOf(input);
    // And reads the first stored ones again, to compare their prices.
    QCOMPARE(rangesOf(plan), (QList<TimeRange>{{at("2023-11-01"), at("2024-01-05")}}));
    QCOMPARE(plan.range, (TimeRange{at("2023-11-01"), at("2023-12-31")}));
}

void TestLoadPlan::backfillOfACompleteStartAsksForNothing()
{
    const std::vector<qint64> held = weekdays("2020-01-01", "2024-03-29");
    QVERIFY(planOf(inputFor(LoadMode::Backfill, held)).segments.isEmpty());
}

void TestLoadPlan::fullFindsBothEndsAndTheHoles()
{
    std::vector<qint64> held = weekdays("2023-01-02", "2024-05-31");
    std::erase_if(held,
                  [](qint64 day) { return day >= at("2023-06-05") && day <= at("2023-06-09"); });
    PlanInput input = inputFor(LoadMode::Full, held);
    input.start = at("2022-12-01");
    input.longestSpan = 30 * Day;
    const QList<TimeRange> expected{{at("2024-05-27"), at("2024-06-13")},
                                    {at("2022-12-01"), at("2022-12-30")},
                                    {at("2023-06-05"), at("2023-06-09")}};
    QCOMPARE(rangesOf(planOf(input)), expected);
}

void TestLoadPlan::confirmedEmptyHolesAreNotAskedForAgain()
{
    std::vector<qint64> held = weekdays("2020-01-01", "2024-06-13");
    std::erase(held, at("2023-07-04"));
    PlanInput input = inputFor(LoadMode::Full, held);
    QCOMPARE(planOf(input).segments.size(), 1);
    input.answered = {{at("2023-06-01"), at("2023-08-01")}};
    QVERIFY(planOf(input).segments.isEmpty());
}

void TestLoadPlan::weekendOnlyTailsAreNotAskedFor()
{
    const std::vector<qint64> held = weekdays("2024-01-01", "2024-06-07");
    PlanInput input = inputFor(LoadMode::Tail, held);
    input.now = at("2024-06-10T06:00:00Z");
    input.available.reset();
    QVERIFY(planOf(input).segments.isEmpty());
}

void TestLoadPlan::halfAnHourOfAnHourlySeriesIsNotABar()
{
    std::vector<qint64> held;
    for (qint64 hour = at("2024-06-10"); hour < at("2024-06-12"); hour += 3600) {
        held.push_back(hour);
    }
    PlanInput input = inputFor(LoadMode::Tail, held, u"1h");
    input.available.reset();
    input.now = at("2024-06-12T00:30:00Z");
    QVERIFY(planOf(input).segments.isEmpty());
    input.now = at("2024-06-12T08:00:00Z");
    QCOMPARE(rangesOf(planOf(input)),
             (QList<TimeRange>{{at("2024-06-11T19:00:00Z"), at("2024-06-12T07:00:00Z")}}));
}

void TestLoadPlan::reloadAsksForWhatIsStored()
{
    const std::vector<qint64> held = weekdays("2024-01-01", "2024-06-13");
    PlanInput input = inputFor(LoadMode::Full, held);
    input.start = at("2024-01-01");
    input.reload = true;
    QCOMPARE(rangesOf(planOf(input)), (QList<TimeRange>{{at("2024-01-01"), at("2024-06-13")}}));
}

void TestLoadPlan::aFutureEndIsCutAndSaid()
{
    PlanInput input = inputFor(LoadMode::Tail);
    input.available.reset();
    input.end = at("2030-01-01");
    const SeriesPlan plan = planOf(input);
    QCOMPARE(plan.range->end, at("2024-06-13"));
    QCOMPARE(plan.notes, QStringList{u"The end lies in the future and was moved to now."_s});
}

void TestLoadPlan::aStartBeforeTheFirstBarOfTheSourceIsMovedAndSaid()
{
    PlanInput input = inputFor(LoadMode::Backfill);
    input.start = at("2010-01-01");
    const SeriesPlan plan = planOf(input);
    QCOMPARE(plan.range->start, at("2020-01-01"));
    QCOMPARE(plan.notes, QStringList{u"IB has bars from 2020-01-01 to 2024-06-13 only."_s});
}

void TestLoadPlan::aRangeOutsideTheSourceLeavesNothing()
{
    PlanInput input = inputFor(LoadMode::Full);
    input.start = at("2010-01-01");
    input.end = at("2011-01-01");
    const SeriesPlan plan = planOf(input);
    QVERIFY(plan.segments.isEmpty());
    QVERIFY(!plan.range);
    QCOMPARE(plan.notes.size(), 1);
}

void TestLoadPlan::aStartInTheFutureIsAnError()
{
    PlanInput input = inputFor(LoadMode::Full);
    input.start = at("2025-01-01");
    const auto plan = planSeries(input, InferredCalendar({}, input.series.timeframe));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, u"DATA-InvalidDateRange"_s);
}

void TestLoadPlan::expectedTimeGrowsWithTheMode()
{
    const std::vector<qint64> held = weekdays("2023-01-02", "2024-05-31");
    const auto expected = [&held](LoadMode mode) { return *planOf(inputFor(mode, held)).expected; };
    QCOMPARE(expected(LoadMode::Local), 0ms);
    QCOMPARE(expected(LoadMode::Tail), 2000ms);
    QVERIFY(expected(LoadMode::Tail) < expected(LoadMode::Full));
}

void TestLoadPlan::theJsonHasSegmentsRequestsAndSeconds()
{
    const LoadPlan plan{{planOf(inputFor(LoadMode::Tail))}};
    const QJsonObject json = plan.toJson();
    QCOMPARE(json[u"type"_s], u"plan"_s);
    QCOMPARE(json[u"requests"_s], 1);
    QCOMPARE(json[u"expected_s"_s], 2.0);
    const QJsonObject segment = json[u"segments"_s].toArray().first().toObject();
    QCOMPARE(segment[u"start"_s], u"2024-05-14T00:00:00Z"_s);
    QCOMPARE(segment[u"end"_s], u"2024-06-13T00:00:00Z"_s);
    QCOMPARE(segment[u"symbol"_s], u"AAPL"_s);
}

QTEST_GUILESS_MAIN(TestLoadPlan)

#include "tst_loadplan.moc"
