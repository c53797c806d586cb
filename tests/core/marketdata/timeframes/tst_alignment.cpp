#include "core/marketdata/isotime.h"
#include "core/marketdata/marketcalendars.h"
#include "core/marketdata/timeframes/alignment.h"
#include "tests/core/marketdata/testbars.h"
#include "tests/support/stricttest.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

Timeframe tf(QStringView name)
{
    return Timeframe::parse(name).value();
}

qint64 at(const char *time)
{
    return fromIsoTime(QString::fromLatin1(time)).value();
}

QString endOf(const char *start, QStringView timeframe, const QString &market = {})
{
    const std::vector<qint64> starts{at(start)};
    const auto calendar = marketCalendar(market).value_or(nullptr);
    return toIsoTime(barEnds(starts, tf(timeframe), calendar.get()).front());
}

} // namespace

class TestAlignment : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void barsAreOverAfterTheirLength();
    void daysAreOverWithTheirLastSession();
    void aLongerBarIsKnownOnlyOnceItIsOver();
    void theDayIsKnownWhenItsMarketHasClosed();
    void nobodyLooksAhead();
};

void TestAlignment::barsAreOverAfterTheirLength()
{
    QCOMPARE(endOf("2024-01-02T10:00:00Z", u"5m"), u"2024-01-02T10:05:00Z"_s);
    QCOMPARE(endOf("2024-01-02", u"1d"), u"2024-01-03T00:00:00Z"_s);
    QCOMPARE(endOf("2024-01-01", u"1w"), u"2024-01-08T00:00:00Z"_s);
    QCOMPARE(endOf("2024-02-01", u"1M"), u"2024-03-01T00:00:00Z"_s);
}

void TestAlignment::daysAreOverWithTheirLastSession()
{
    QCOMPARE(endOf("2024-01-02", u"1d", u"XNYS"_s), u"2024-01-02T21:00:00Z"_s);
    QCOMPARE(endOf("2024-07-01", u"1d", u"XNYS"_s), u"2024-07-01T20:00:00Z"_s);
    // A half day before Independence Day.
    QCOMPARE(endOf("2024-07-03", u"1d", u"XNYS"_s), u"2024-07-03T17:00:00Z"_s);
    // Good Friday is no session: Thursday ends the week.
    QCOMPARE(endOf("2024-03-25", u"1w", u"XNYS"_s), u"2024-03-28T20:00:00Z"_s);
    QCOMPARE(endOf("2024-01-09", u"1d", u"XTKS"_s), u"2024-01-09T06:00:00Z"_s);
    // No session at all: the day itself.
    QCOMPARE(endOf("2024-01-06", u"1d", u"XNYS"_s), u"2024-01-07T00:00:00Z"_s);
}

void TestAlignment::aLongerBarIsKnownOnlyOnceItIsOver()
{
    const AlignedBars aligned =
        alignTimeframes({{tf(u"1h"), evenBars(at("2024-01-02T10:00:00Z"), 3600, 2)},
                         {tf(u"30m"), evenBars(at("2024-01-02T10:00:00Z"), 1800, 5)}},
                        nullptr);
    QVERIFY(aligned.timeframe == tf(u"30m"));
    QCOMPARE(aligned.longer.size(), 1);
    // The half hour from 10:30 ends with the hour from 10:00.
    QCOMPARE(aligned.longer[0].known, (std::vector<qsizetype>{-1, 0, 0, 1, 1}));
}

void TestAlignment::theDayIsKnownWhenItsMarketHasClosed()
{
    const auto newYork = marketCalendar(u"XNYS"_s).value();
    const QList<TimeframeBars> timeframes{
        {tf(u"1d"), evenBars(at("2024-01-02"), SecondsPerDay, 2)},
        {tf(u"1h"), evenBars(at("2024-01-02T19:00:00Z"), 3600, 4)}};
    QCOMPARE(alignTimeframes(timeframes, newYork.get()).longer[0].known,
             (std::vector<qsizetype>{-1, 0, 0, 0}));
    QCOMPARE(alignTimeframes(timeframes, nullptr).longer[0].known,
             (std::vector<qsizetype>{-1, -1, -1, -1}));
}

void TestAlignment::nobodyLooksAhead()
{
    QRandomGenerator random(20240119);
    for (int round = 0; round < 50; ++round) {
        const auto some = [&random](qint64 step, int count) {
            BarColumns bars;
            const BarColumns all = evenBars(at("2024-01-01"), step, count);
            for (qsizetype i = 0; i < all.size(); ++i) {
                if (random.bounded(100) < 80) {
                    bars.append(all.at(i));
                }
            }
            return bars;
        };
        const AlignedBars aligned = alignTimeframes({{tf(u"15m"), some(900, 800)},
                                                     {tf(u"4h"), some(14400, 50)},
                                                     {tf(u"1d"), some(SecondsPerDay, 9)}},
                                                    nullptr);
        const auto moments = barEnds(aligned.bars.times, tf(u"15m"), nullptr);
        for (const AlignedTimeframe &longer : aligned.longer) {
            const auto ends = barEnds(longer.bars.times, longer.timeframe, nullptr);
            QCOMPARE(longer.known.size(), moments.size());
            for (size_t i = 0; i < moments.size(); ++i) {
                const qsizetype known = longer.known[i];
                QVERIFY(known < 0 || ends[size_t(known)] <= moments[i]);
                QVERIFY(known + 1 == std::ssize(ends) || ends[size_t(known + 1)] > moments[i]);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
