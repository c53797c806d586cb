#include "core/marketdata/isotime.h"
#include "tests/core/marketdata/testbars.h"
#include "tests/core/marketdata/timeframes/finer.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

/// Days, weeks and months are what the sessions of a calendar hold.
class TestAggregationCalendars : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsWhatItsSessionsTraded();
    void theForexDayBeginsTheEveningBefore();
    void hoursOnTheClockBeginBeforeTheSession();
    void barsOutsideTheSessionsBelongToNoDay();
    void anInferredCalendarMakesNoDaysThatAreCut();
    void weeksBeginOnMondayAndMonthsOnTheFirst();
};

void TestAggregationCalendars::aDayIsWhatItsSessionsTraded()
{
    // Hong Kong pauses at noon.
    Finer finer{evenBars(at("2024-01-03T01:30:00Z"), 1800, 5), tf(u"30m"), u"XHKG"_s};
    finer.bars.append(evenBars(at("2024-01-03T05:00:00Z"), 1800, 6, 10));
    const Aggregation made = finer.make(u"1d");
    QCOMPARE(timesOf(made.bars.times), QStringList{u"2024-01-03T00:00:00Z"_s});
    QCOMPARE(made.bars.first().open, finer.bars.first().open);
    QCOMPARE(made.bars.first().close, finer.bars.last().close);
    finer.drop(7);
    QVERIFY(finer.make(u"1d").bars.isEmpty());
}

void TestAggregationCalendars::theForexDayBeginsTheEveningBefore()
{
    // 17:00 in New York is 22:00 UTC in winter.
    const Finer finer{evenBars(at("2024-01-03T22:00:00Z"), 3600, 48), tf(u"1h"), u"FX"_s};
    const Aggregation made =
        finer.make(u"1d", {at("2024-01-01T00:00:00Z"), at("2024-01-08T00:00:00Z")});
    QCOMPARE(timesOf(made.bars.times),
             (QStringList{u"2024-01-04T00:00:00Z"_s, u"2024-01-05T00:00:00Z"_s}));
    QCOMPARE(made.bars.at(0).open, finer.bars.at(0).open);
    QCOMPARE(made.bars.at(1).open, finer.bars.at(24).open);
    QVERIFY(made.incomplete.empty());
    QCOMPARE(made.outsideSessions, 0);
}

void TestAggregationCalendars::hoursOnTheClockBeginBeforeTheSession()
{
    // 14:00 holds the half hour from the opening at 14:30 on.
    Finer finer{evenBars(at("2024-01-03T14:00:00Z"), 3600, 7), tf(u"1h"), u"XNYS"_s};
    const Aggregation made = finer.make(u"1d");
    QCOMPARE(made.bars.size(), 1);
    QCOMPARE(made.bars.first().open, finer.bars.first().open);
    finer.drop(0);
    QVERIFY(finer.make(u"1d").bars.isEmpty());
}

void TestAggregationCalendars::barsOutsideTheSessionsBelongToNoDay()
{
    const Finer finer{evenBars(at("2024-01-03T13:30:00Z"), 1800, 17), tf(u"30m"), u"XNYS"_s};
    const Aggregation made = finer.make(u"1d");
    QCOMPARE(made.bars.size(), 1);
    QCOMPARE(made.bars.first().open, finer.bars.at(2).open);
    QCOMPARE(made.bars.first().close, finer.bars.at(14).close);
}

void TestAggregationCalendars::anInferredCalendarMakesNoDaysThatAreCut()
{
    // Eight hours a day, four weeks long; fetched from the third hour of the first day to the
    // third of the last.
    Finer finer{{}, tf(u"1h")};
    finer.market.clear();
    for (int day = 0; day < 26; ++day) {
        if (day % 7 < 5) {
            finer.bars.append(evenBars(at("2024-01-01T09:00:00Z") + day * SecondsPerDay, 3600, 8));
        }
    }
    const BarColumns all = finer.bars;
    QCOMPARE(finer.make(u"1d").bars.size(), 20);
    finer.bars = all.slice(2, all.size() - 7);
    const Aggregation made = finer.make(u"1d");
    QCOMPARE(made.bars.size(), 18);
    QCOMPARE(timesOf(made.incomplete),
             (QStringList{u"2024-01-01T00:00:00Z"_s, u"2024-01-26T00:00:00Z"_s}));
    // Unless the source says that there is no more.
    finer.answered = {{at("2024-01-01"), at("2024-01-26T23:59:59Z")}};
    QCOMPARE(finer.make(u"1d").bars.size(), 20);
    // A few days do not show what is usual.
    finer.answered.clear();
    finer.bars = all.slice(0, 16);
    QCOMPARE(finer.make(u"1d").bars.size(), 0);
}

void TestAggregationCalendars::weeksBeginOnMondayAndMonthsOnTheFirst()
{
    const Finer finer{evenBars(at("2024-01-29T00:00:00Z"), SecondsPerDay, 42), tf(u"1d")};
    const Aggregation weeks = finer.make(u"1w");
    QCOMPARE(weeks.bars.size(), 6);
    QCOMPARE(toIsoTime(weeks.bars.times.front()), u"2024-01-29T00:00:00Z"_s);
    const Aggregation months = finer.make(u"1M");
    QCOMPARE(timesOf(months.bars.times), QStringList{u"2024-02-01T00:00:00Z"_s});
    QCOMPARE(timesOf(months.incomplete),
             (QStringList{u"2024-01-01T00:00:00Z"_s, u"2024-03-01T00:00:00Z"_s}));
}

QTEST_GUILESS_MAIN(TestAggregationCalendars)
#include "tst_aggregationcalendars.moc"
