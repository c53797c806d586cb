#include "core/marketdata/inferredcalendar.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/loadplanner.h"
#include "tests/support/stricttest.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace ktrdr::marketdata;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours Day{24};

qint64 at(const char *time)
{
    return *fromIsoTime(QString::fromLatin1(time));
}

std::vector<qint64> weekdays(const char *first, const char *last)
{
    std::vector<qint64> days;
    for (qint64 day = at(first); day <= at(last); day += SecondsPerDay) {
        if ((day / SecondsPerDay + 3) % 7 < 5) {
            days.push_back(day);
        }
    }
    return days;
}

/// A live source of daily bars since 2020, asked on Friday 2024-06-14 at noon.
PlanInput inputFor(LoadMode mode, const std::vector<qint64> &held = {},
                   QStringView timeframe = u"1d")
{
    PlanInput input{{*Symbol::parse(u"AAPL"_s), *Timeframe::parse(timeframe)}};
    input.source = u"ib"_s;
    input.sourceTitle = u"IB"_s;
    input.mode = mode;
    input.now = at("2024-06-14T12:00:00Z");
    input.available = TimeRange{at("2020-01-01"), at("2024-06-13")};
    input.longestSpan = 365 * Day;
    input.usualRequest = 2s;
    input.held = held;
    return input;
}

SeriesPlan planOf(const PlanInput &input)
{
    const InferredCalendar calendar(input.held, input.series.timeframe);
    const auto plan = planSeries(input, calendar);
    if (!plan) {
        qFatal("%s", qPrintable(plan.error().message));
    }
    return *plan;
}

QList<TimeRange> rangesOf(const SeriesPlan &plan)
{
    QList<TimeRange> ranges;
    for (const PlannedSegment &segment : plan.segments) {
        ranges << segment.range;
    }
    return ranges;
}

} // namespace

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
    void orderFollowsTheMode();
    void cuttingKeepsFirstStartAndLastEnd();
    void smallRangesStayUncut();
    void theSameCutInEveryMode();
    void nearHolesShareARequest();
    void anUnfinishedEarlierRunIsContinued();
    void whatAnotherRequestLeftIsTakenAlong();
    void whatIsUnfinishedEndsAtWholeBars();
    void reloadAsksForWhatIsStored();
    void aFutureEndIsCutAndSaid();
    void aStartBeforeTheFirstBarOfTheSourceIsMovedAndSaid();
    void aRangeOutsideTheSourceLeavesNothing();
    void aStartInTheFutureIsAnError();
    void theUnfinishedBarIsNotPlanned();
    void aMonthlySeriesKeepsItsEnds();
    void expectedTimeGrowsWithTheMode();
    void aLargeRangeIsPlannedQuickly();
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
    QCOMPARE(rangesOf(plan), (QList<TimeRange>{{at("2023-11-01"), at("2023-12-29")}}));
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

void TestLoadPlan::orderFollowsTheMode()
{
    PlanInput input = inputFor(LoadMode::Tail);
    input.start = at("2024-05-20");
    input.longestSpan = 7 * Day;
    const QList<TimeRange> oldestFirst{{at("2024-05-20"), at("2024-05-26")},
                                       {at("2024-05-27"), at("2024-06-02")},
                                       {at("2024-06-03"), at("2024-06-09")},
                                       {at("2024-06-10"), at("2024-06-13")}};
    QList<TimeRange> newestFirst = oldestFirst;
    std::ranges::reverse(newestFirst);
    QCOMPARE(rangesOf(planOf(input)), newestFirst);
    input.mode = LoadMode::Backfill;
    QCOMPARE(rangesOf(planOf(input)), oldestFirst);
    input.mode = LoadMode::Full;
    const QList<TimeRange> recentWeekFirst{oldestFirst[3], oldestFirst[2], oldestFirst[0],
                                           oldestFirst[1]};
    QCOMPARE(rangesOf(planOf(input)), recentWeekFirst);
}

void TestLoadPlan::cuttingKeepsFirstStartAndLastEnd()
{
    const Timeframe fiveMinutes = *Timeframe::parse(u"5m");
    const TimeRange range{at("2024-01-01T00:05:00Z"), at("2024-02-01T23:55:00Z")};
    const QList<TimeRange> pieces = cutIntoSegments(range, fiveMinutes, 7 * Day);
    QCOMPARE(pieces.size(), 5);
    QCOMPARE(pieces.first().start, range.start);
    QCOMPARE(pieces.last().end, range.end);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QVERIFY(pieces[i].end - pieces[i].start + 300 <= 7 * SecondsPerDay);
        if (i > 0) {
            QCOMPARE(pieces[i].start, pieces[i - 1].end + 300);
        }
    }
}

void TestLoadPlan::smallRangesStayUncut()
{
    const TimeRange range{at("2024-01-01"), at("2024-01-31")};
    QCOMPARE(cutIntoSegments(range, *Timeframe::parse(u"1d"), 365 * Day), QList<TimeRange>{range});
    QCOMPARE(cutIntoSegments(range, *Timeframe::parse(u"1d"), {}), QList<TimeRange>{range});
    QVERIFY(cutIntoSegments({5, 4}, *Timeframe::parse(u"1d"), {}).isEmpty());
}

void TestLoadPlan::theSameCutInEveryMode()
{
    QList<QList<TimeRange>> cuts;
    for (const LoadMode mode : {LoadMode::Tail, LoadMode::Backfill, LoadMode::Full}) {
        PlanInput input = inputFor(mode);
        input.start = at("2024-01-01");
        input.longestSpan = 20 * Day;
        cuts << rangesOf(planOf(input));
        std::ranges::sort(cuts.last());
    }
    QCOMPARE(cuts[0], cuts[1]);
    QCOMPARE(cuts[1], cuts[2]);
}

void TestLoadPlan::nearHolesShareARequest()
{
    std::vector<qint64> held = weekdays("2020-01-01", "2024-06-13");
    std::erase(held, at("2023-07-04"));
    std::erase(held, at("2023-09-04"));
    std::erase(held, at("2020-07-03"));
    const QList<TimeRange> expected{{at("2020-07-03"), at("2020-07-03")},
                                    {at("2023-07-04"), at("2023-09-04")}};
    QCOMPARE(rangesOf(planOf(inputFor(LoadMode::Full, held))), expected);
}

void TestLoadPlan::anUnfinishedEarlierRunIsContinued()
{
    const std::vector<qint64> held = weekdays("2024-04-01", "2024-06-13");
    PlanInput input = inputFor(LoadMode::Tail, held);
    QVERIFY(planOf(input).segments.isEmpty());
    input.unfinished = {{at("2024-01-01"), at("2024-03-29")}};
    input.isContinued = true;
    const SeriesPlan plan = planOf(input);
    QCOMPARE(rangesOf(plan), input.unfinished);
    QCOMPARE(plan.range->start, at("2024-01-01"));
}

void TestLoadPlan::whatAnotherRequestLeftIsTakenAlong()
{
    std::vector<qint64> held = weekdays("2023-01-02", "2023-06-30");
    const std::vector<qint64> newest = weekdays("2024-04-01", "2024-06-13");
    held.insert(held.end(), newest.begin(), newest.end());
    const TimeRange before{at("2022-01-03"), at("2022-12-30")};
    const TimeRange hole{at("2023-07-03"), at("2024-03-29")};
    PlanInput input = inputFor(LoadMode::Tail, held);
    input.unfinished = {before, hole};
    QCOMPARE(rangesOf(planOf(input)), QList<TimeRange>{hole});
    QCOMPARE(planOf(input).range->start, hole.start);
    input.end = at("2023-12-29");
    QCOMPARE(rangesOf(planOf(input)), (QList<TimeRange>{{hole.start, at("2023-12-29")}}));
    input.end.reset();
    for (const LoadMode mode : {LoadMode::Backfill, LoadMode::Full}) {
        input.mode = mode;
        input.start = at("2023-09-01");
        for (const TimeRange &range : rangesOf(planOf(input))) {
            QVERIFY(range.start >= *input.start);
        }
        QVERIFY(!planOf(input).segments.isEmpty());
    }
    input.mode = LoadMode::Local;
    QVERIFY(planOf(input).segments.isEmpty());
}

void TestLoadPlan::whatIsUnfinishedEndsAtWholeBars()
{
    const Timeframe day = *Timeframe::parse(u"1d");
    const QList<TimeRange> all{{at("2024-01-01"), at("2024-01-31")}};
    const QList<TimeRange> around{{at("2024-01-01"), at("2024-01-09")},
                                  {at("2024-01-21"), at("2024-01-31")}};
    QCOMPARE(withoutSegment(all, {at("2024-01-10"), at("2024-01-20")}, day), around);
    QList<TimeRange> left = withSegment(around, {at("2024-01-05"), at("2024-01-25")}, day);
    QCOMPARE(left, (QList<TimeRange>{{at("2024-01-01"), at("2024-01-04")},
                                     {at("2024-01-05"), at("2024-01-25")},
                                     {at("2024-01-26"), at("2024-01-31")}}));
    for (const TimeRange &segment : cutIntoSegments(all.first(), day, 10 * Day)) {
        left = withoutSegment(left, segment, day);
    }
    QVERIFY(left.isEmpty());
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

void TestLoadPlan::theUnfinishedBarIsNotPlanned()
{
    const Timeframe hourly = *Timeframe::parse(u"1h");
    QCOMPARE(lastFinalBar(hourly, at("2024-06-14T12:59:59Z")), at("2024-06-14T11:00:00Z"));
    QCOMPARE(lastFinalBar(hourly, at("2024-06-14T13:00:00Z")), at("2024-06-14T12:00:00Z"));
    QCOMPARE(lastFinalBar(*Timeframe::parse(u"1M"), at("2024-03-31T10:00:00Z")), at("2024-02-01"));
    QCOMPARE(lastFinalBar(*Timeframe::parse(u"1w"), at("2024-06-16T10:00:00Z")), at("2024-06-03"));
}

void TestLoadPlan::aMonthlySeriesKeepsItsEnds()
{
    PlanInput input = inputFor(LoadMode::Full, {}, u"1M");
    input.available = TimeRange{at("2000-01-01"), at("2024-05-01")};
    input.longestSpan = 3650 * Day;
    QList<TimeRange> ranges = rangesOf(planOf(input));
    std::ranges::sort(ranges);
    QCOMPARE(ranges.first().start, at("2000-01-01"));
    QCOMPARE(ranges.last().end, at("2024-05-01"));
}

void TestLoadPlan::expectedTimeGrowsWithTheMode()
{
    const std::vector<qint64> held = weekdays("2023-01-02", "2024-05-31");
    const auto expected = [&held](LoadMode mode) { return *planOf(inputFor(mode, held)).expected; };
    QCOMPARE(expected(LoadMode::Local), 0ms);
    QCOMPARE(expected(LoadMode::Tail), 2000ms);
    QVERIFY(expected(LoadMode::Tail) < expected(LoadMode::Full));
}

void TestLoadPlan::aLargeRangeIsPlannedQuickly()
{
    PlanInput input = inputFor(LoadMode::Full, {}, u"1m");
    input.available = TimeRange{at("2014-06-14"), at("2024-06-13")};
    input.longestSpan = Day;
    QElapsedTimer timer;
    timer.start();
    const SeriesPlan plan = planOf(input);
    QVERIFY(timer.elapsed() < 10'000);
    QCOMPARE(plan.segments.size(), 3653);
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
