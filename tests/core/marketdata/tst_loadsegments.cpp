#include "core/marketdata/isotime.h"
#include "tests/core/marketdata/planning.h"
#include "tests/support/stricttest.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLoadSegments : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void orderFollowsTheMode();
    void cuttingKeepsFirstStartAndLastEnd();
    void smallRangesStayUncut();
    void theSameCutInEveryMode();
    void nearHolesShareARequest();
    void anUnfinishedEarlierRunIsContinued();
    void whatAnotherRequestLeftIsTakenAlong();
    void whatIsUnfinishedEndsAtWholeBars();
    void aMonthlySeriesKeepsItsEnds();
    void aLargeRangeIsPlannedQuickly();
    void theUnfinishedBarIsNotPlanned();
};

void TestLoadSegments::orderFollowsTheMode()
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

void TestLoadSegments::cuttingKeepsFirstStartAndLastEnd()
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

void TestLoadSegments::smallRangesStayUncut()
{
    const TimeRange range{at("2024-01-01"), at("2024-01-31")};
    QCOMPARE(cutIntoSegments(range, *Timeframe::parse(u"1d"), 365 * Day), QList<TimeRange>{range});
    QCOMPARE(cutIntoSegments(range, *Timeframe::parse(u"1d"), {}), QList<TimeRange>{range});
    QVERIFY(cutIntoSegments({5, 4}, *Timeframe::parse(u"1d"), {}).isEmpty());
}

void TestLoadSegments::theSameCutInEveryMode()
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

void TestLoadSegments::nearHolesShareARequest()
{
    std::vector<qint64> held = weekdays("2020-01-01", "2024-06-13");
    std::erase(held, at("2023-07-04"));
    std::erase(held, at("2023-09-04"));
    std::erase(held, at("2020-07-03"));
    // The first one reads stored bars, too, to compare their prices.
    const QList<TimeRange> expected{{at("2020-06-26"), at("2020-07-03")},
                                    {at("2023-07-04"), at("2023-09-04")}};
    QCOMPARE(rangesOf(planOf(inputFor(LoadMode::Full, held))), expected);
}

void TestLoadSegments::anUnfinishedEarlierRunIsContinued()
{
    const std::vector<qint64> held = weekdays("2024-04-01", "2024-06-13");
    PlanInput input = inputFor(LoadMode::Tail, held);
    QVERIFY(planOf(input).segments.isEmpty());
    input.unfinished = {{at("2024-01-01"), at("2024-03-29")}};
    input.isContinued = true;
    const SeriesPlan plan = planOf(input);
    QCOMPARE(rangesOf(plan), (QList<TimeRange>{{at("2024-01-01"), at("2024-04-05")}}));
    QCOMPARE(plan.range->start, at("2024-01-01"));
}

void TestLoadSegments::whatAnotherRequestLeftIsTakenAlong()
{
    std::vector<qint64> held = weekdays("2023-01-02", "2023-06-30");
    const std::vector<qint64> newest = weekdays("2024-04-01", "2024-06-13");
    held.insert(held.end(), newest.begin(), newest.end());
    const TimeRange before{at("2022-01-03"), at("2022-12-30")};
    const TimeRange hole{at("2023-07-03"), at("2024-03-29")};
    PlanInput input = inputFor(LoadMode::Tail, held);
    input.unfinished = {before, hole};
    const qint64 compared = at("2023-06-26");
    QCOMPARE(rangesOf(planOf(input)), (QList<TimeRange>{{compared, hole.end}}));
    QCOMPARE(planOf(input).range->start, hole.start);
    input.end = at("2023-12-29");
    QCOMPARE(rangesOf(planOf(input)), (QList<TimeRange>{{compared, at("2023-12-29")}}));
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

void TestLoadSegments::whatIsUnfinishedEndsAtWholeBars()
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

void TestLoadSegments::aMonthlySeriesKeepsItsEnds()
{
    PlanInput input = inputFor(LoadMode::Full, {}, u"1M");
    input.available = TimeRange{at("2000-01-01"), at("2024-05-01")};
    input.longestSpan = 3650 * Day;
    QList<TimeRange> ranges = rangesOf(planOf(input));
    std::ranges::sort(ranges);
    QCOMPARE(ranges.first().start, at("2000-01-01"));
    QCOMPARE(ranges.last().end, at("2024-05-01"));
}

void TestLoadSegments::aLargeRangeIsPlannedQuickly()
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

void TestLoadSegments::theUnfinishedBarIsNotPlanned()
{
    const Timeframe hourly = *Timeframe::parse(u"1h");
    QCOMPARE(lastFinalBar(hourly, at("2024-06-14T12:59:59Z")), at("2024-06-14T11:00:00Z"));
    QCOMPARE(lastFinalBar(hourly, at("2024-06-14T13:00:00Z")), at("2024-06-14T12:00:00Z"));
    QCOMPARE(lastFinalBar(*Timeframe::parse(u"1M"), at("2024-03-31T10:00:00Z")), at("2024-02-01"));
    QCOMPARE(lastFinalBar(*Timeframe::parse(u"1w"), at("2024-06-16T10:00:00Z")), at("2024-06-03"));
}

QTEST_GUILESS_MAIN(TestLoadSegments)

#include "tst_loadsegments.moc"
