#include "core/marketdata/overlap.h"
#include "tests/core/marketdata/planning.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;

namespace {

/// Stored: the weekdays of March to May.
const std::vector<qint64> &stored()
{
    static const std::vector<qint64> held = weekdays("2024-03-01", "2024-05-31");
    return held;
}

qsizetype storedIn(const TimeRange &range)
{
    return std::ranges::count_if(stored(), [&](qint64 time) { return range.contains(time); });
}

} // namespace

class TestOverlap : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aSegmentWithEnoughStoredBarsStaysAsItIs();
    void nothingStoredOrAReloadComparesNothing();
    void aShortBackfillReadsTheFirstStoredBars();
    void aLongBackfillReadsThemInASegmentOfTheirOwn();
    void aTailOfSeveralSegmentsReadsTheLastStoredBarsFirst();
    void aHoleReadsTheBarsBeforeIt();
    void everySegmentKeepsTheSourcesLimit();
    void storedBarsThatLieTooFarApartAreNotCompared();
    void everyModeComparesBeforeItStores();
};

void TestOverlap::aSegmentWithEnoughStoredBarsStaysAsItIs()
{
    QList<TimeRange> segments{{at("2024-05-27"), at("2024-06-13")}};
    QVERIFY(readStoredBarsFirst(segments, inputFor(LoadMode::Tail, stored())));
    QCOMPARE(segments, (QList<TimeRange>{{at("2024-05-27"), at("2024-06-13")}}));
}

void TestOverlap::nothingStoredOrAReloadComparesNothing()
{
    const QList<TimeRange> all{{at("2024-01-01"), at("2024-06-13")}};
    QList<TimeRange> segments = all;
    QVERIFY(!readStoredBarsFirst(segments, inputFor(LoadMode::Full)));
    PlanInput reload = inputFor(LoadMode::Full, stored());
    reload.reload = true;
    QVERIFY(!readStoredBarsFirst(segments, reload));
    QCOMPARE(segments, all);
    const std::vector<qint64> two{at("2024-03-01"), at("2024-03-04")};
    segments = {{at("2024-01-01"), at("2024-02-29")}};
    QVERIFY(!readStoredBarsFirst(segments, inputFor(LoadMode::Backfill, two)));
}

void TestOverlap::aShortBackfillReadsTheFirstStoredBars()
{
    QList<TimeRange> segments{{at("2024-01-01"), at("2024-02-29")}};
    QVERIFY(readStoredBarsFirst(segments, inputFor(LoadMode::Backfill, stored())));
    QCOMPARE(segments, (QList<TimeRange>{{at("2024-01-01"), at("2024-03-07")}}));
}

void TestOverlap::aLongBackfillReadsThemInASegmentOfTheirOwn()
{
    const QList<TimeRange> parts{{at("2023-01-01"), at("2023-12-31")},
                                 {at("2024-01-01"), at("2024-02-29")}};
    QList<TimeRange> segments = parts;
    QVERIFY(readStoredBarsFirst(segments, inputFor(LoadMode::Backfill, stored())));
    QCOMPARE(segments.first(), (TimeRange{at("2024-03-01"), at("2024-03-07")}));
    QCOMPARE(segments.sliced(1), parts);
}

void TestOverlap::aTailOfSeveralSegmentsReadsTheLastStoredBarsFirst()
{
    QList<TimeRange> segments{{at("2024-06-10"), at("2024-06-13")},
                              {at("2024-05-27"), at("2024-06-09")}};
    PlanInput input = inputFor(LoadMode::Tail, stored());
    input.longestSpan = 14 * Day;
    QVERIFY(readStoredBarsFirst(segments, input));
    // What was read again is not asked for twice.
    QCOMPARE(segments, (QList<TimeRange>{{at("2024-05-27"), at("2024-05-31")},
                                         {at("2024-06-10"), at("2024-06-13")},
                                         {at("2024-06-01"), at("2024-06-09")}}));
}

void TestOverlap::aHoleReadsTheBarsBeforeIt()
{
    std::vector<qint64> held = stored();
    std::erase(held, at("2024-04-10"));
    QList<TimeRange> segments{{at("2024-04-10"), at("2024-04-10")}};
    QVERIFY(readStoredBarsFirst(segments, inputFor(LoadMode::Full, held)));
    QCOMPARE(segments, (QList<TimeRange>{{at("2024-04-03"), at("2024-04-10")}}));
}

void TestOverlap::everySegmentKeepsTheSourcesLimit()
{
    PlanInput input = inputFor(LoadMode::Backfill, stored());
    input.longestSpan = 4 * Day;
    QList<TimeRange> segments{{at("2024-02-26"), at("2024-02-29")}};
    QVERIFY(readStoredBarsFirst(segments, input));
    QCOMPARE(segments.size(), 2);
    for (const TimeRange &segment : segments) {
        QVERIFY(segment.end - segment.start < 4 * 86'400);
    }
    QVERIFY(storedIn(segments.first()) >= EnoughCommonBars);
}

void TestOverlap::storedBarsThatLieTooFarApartAreNotCompared()
{
    PlanInput input = inputFor(LoadMode::Backfill, stored());
    input.longestSpan = 2 * Day;
    QList<TimeRange> segments{{at("2024-02-28"), at("2024-02-29")}};
    QVERIFY(!readStoredBarsFirst(segments, input));
    QCOMPARE(segments.size(), 1);
}

void TestOverlap::everyModeComparesBeforeItStores()
{
    std::vector<qint64> holed = stored();
    std::erase_if(holed,
                  [](qint64 day) { return day >= at("2024-04-08") && day < at("2024-05-13"); });
    for (const LoadMode mode : {LoadMode::Tail, LoadMode::Backfill, LoadMode::Full}) {
        for (const int longest : {7, 30, 365}) {
            PlanInput input = inputFor(mode, holed);
            input.start = at("2023-06-01");
            input.longestSpan = longest * Day;
            const SeriesPlan plan = planOf(input);
            QVERIFY(plan.comparesFirst);
            const TimeRange first = plan.segments.first().range;
            QVERIFY(std::ranges::count_if(holed, [&](qint64 time) {
                        return first.contains(time);
                    }) >= EnoughCommonBars);
        }
    }
}

QTEST_GUILESS_MAIN(TestOverlap)

#include "tst_overlap.moc"
