#include "core/marketdata/csvbarreader.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/timeframes/derivation.h"
#include "tests/core/marketdata/testbars.h"
#include "tests/core/marketdata/timeframes/finer.h"
#include "tests/support/stricttest.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

/// Bars with random prices and volumes, every `step` seconds, some left out.
BarColumns randomBars(QRandomGenerator &random, qint64 start, qint64 step, int count,
                      int percentKept)
{
    BarColumns bars;
    for (int i = 0; i < count; ++i) {
        if (random.bounded(100) >= percentKept) {
            continue;
        }
        const double low = 50 + random.bounded(50.0);
        const double height = random.bounded(5.0);
        const auto inside = [&] { return low + height * random.generateDouble(); };
        bars.append({start + i * step, inside(), low + height, low, inside(),
                     double(random.bounded(1000))});
    }
    return bars;
}

} // namespace

class TestAggregation : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatFillsWhat_data();
    void whatFillsWhat();
    void theLongestThatFillsIsTaken();
    void openFirstHighHighestLowLowestCloseLastVolumeSummed();
    void noVolumeStaysNone();
    void aBarWithAMissingPartIsNotMade();
    void aPartThatDoesNotExistIsNotMissing();
    void theFirstAndTheLastBarMustBeWhole();
    void aBarThatIsNotOverIsNotMade();
    void aPartThatReachesIntoTheNextBarSpoilsBoth();
    void inTwoStepsAsInOne();
    void everyBarAgreesWithWhatItsPartsSay();
    void realFiveMinutesMakeTheDailyBars();
    void realDaysMakeWeeksAndMonths();

private:
    static BarColumns read(const QString &name, QStringView timeframe, const QByteArray &zone,
                           BarLabel label);
};

void TestAggregation::whatFillsWhat_data()
{
    QTest::addColumn<QString>("fine");
    QTest::addColumn<QString>("coarse");
    QTest::addColumn<bool>("does");
    const auto row = [](const char *fine, const char *coarse, bool does) {
        QTest::addRow("%s in %s", fine, coarse)
            << QString::fromLatin1(fine) << QString::fromLatin1(coarse) << does;
    };
    row("1m", "5m", true);
    row("15m", "4h", true);
    row("2h", "4h", true);
    row("1h", "1d", true);
    row("5m", "1M", true);
    row("1d", "1w", true);
    row("1d", "1M", true);
    row("1w", "1M", false);
    row("1h", "1h", false);
    row("4h", "1h", false);
}

void TestAggregation::whatFillsWhat()
{
    QFETCH(QString, fine);
    QFETCH(QString, coarse);
    QTEST(canDerive(tf(fine), tf(coarse)), "does");
}

void TestAggregation::theLongestThatFillsIsTaken()
{
    QCOMPARE(finerFor(tf(u"1w"), {tf(u"1m"), tf(u"1d"), tf(u"1h")}), tf(u"1d"));
    QCOMPARE(finerFor(tf(u"4h"), {tf(u"1m"), tf(u"2h"), tf(u"1h")}), tf(u"2h"));
    QCOMPARE(finerFor(tf(u"1d"), {tf(u"1m"), tf(u"1h"), tf(u"4h")}), tf(u"1h"));
    QCOMPARE(finerFor(tf(u"1d"), {tf(u"2h"), tf(u"4h")}), tf(u"2h"));
    QVERIFY(!finerFor(tf(u"1M"), {tf(u"1w")}));
    QVERIFY(!finerFor(tf(u"1h"), {tf(u"1d")}));
}

void TestAggregation::openFirstHighHighestLowLowestCloseLastVolumeSummed()
{
    Finer finer{{}, tf(u"30m")};
    finer.bars.append({at("2024-01-02T10:00:00Z"), 10, 12, 9, 11, 100});
    finer.bars.append({at("2024-01-02T10:30:00Z"), 11, 11.5, 8, 8.5, 50});
    const Aggregation made = finer.make(u"1h");
    QCOMPARE(made.bars.size(), 1);
    QVERIFY(made.bars.first() == (Bar{at("2024-01-02T10:00:00Z"), 10, 12, 8, 8.5, 150}));
    QVERIFY(made.incomplete.empty());
}

void TestAggregation::noVolumeStaysNone()
{
    Finer finer{{}, tf(u"30m")};
    for (int hour = 0; hour < 3; ++hour) {
        const qint64 start = at("2024-01-02T10:00:00Z") + hour * 3600;
        finer.bars.append({start, 10, 12, 9, 11, hour == 0 ? NoVolume : 7});
        finer.bars.append({start + 1800, 10, 12, 9, 11, hour <= 1 ? NoVolume : 8});
    }
    const BarColumns made = finer.make(u"1h").bars;
    QVERIFY(!made.at(0).hasVolume());
    QVERIFY2(!made.at(1).hasVolume(), "A part of a sum is no sum.");
    QCOMPARE(made.at(2).volume, 15);
}

void TestAggregation::aBarWithAMissingPartIsNotMade()
{
    Finer finer{evenBars(at("2024-01-02T08:00:00Z"), 900, 16), tf(u"15m")};
    finer.drop(6);
    const Aggregation made = finer.make(u"1h");
    QCOMPARE(timesOf(made.bars.times),
             (QStringList{u"2024-01-02T08:00:00Z"_s, u"2024-01-02T10:00:00Z"_s,
                          u"2024-01-02T11:00:00Z"_s}));
    QCOMPARE(timesOf(made.incomplete), QStringList{u"2024-01-02T09:00:00Z"_s});
}

void TestAggregation::aPartThatDoesNotExistIsNotMissing()
{
    Finer finer{evenBars(at("2024-01-02T08:00:00Z"), 900, 16), tf(u"15m")};
    const qint64 absent = finer.bars.times[6];
    finer.drop(6);
    finer.answered = {{absent, absent}};
    QCOMPARE(finer.make(u"1h").bars.size(), 4);
}

void TestAggregation::theFirstAndTheLastBarMustBeWhole()
{
    const Finer finer{evenBars(at("2024-01-02T08:30:00Z"), 900, 10), tf(u"15m")};
    const Aggregation made = finer.make(u"1h");
    QCOMPARE(timesOf(made.bars.times),
             (QStringList{u"2024-01-02T09:00:00Z"_s, u"2024-01-02T10:00:00Z"_s}));
    QCOMPARE(timesOf(made.incomplete), QStringList{u"2024-01-02T08:00:00Z"_s});
}

void TestAggregation::aBarThatIsNotOverIsNotMade()
{
    const Finer finer{evenBars(at("2024-01-02T08:00:00Z"), 900, 8), tf(u"15m")};
    const Aggregation made = finer.make(u"1h", at("2024-01-02T09:59:59Z"));
    QCOMPARE(made.bars.size(), 1);
    QCOMPARE(timesOf(made.incomplete), QStringList{u"2024-01-02T09:00:00Z"_s});
    QCOMPARE(finer.make(u"1h", at("2024-01-02T10:00:00Z")).bars.size(), 2);
}

void TestAggregation::aPartThatReachesIntoTheNextBarSpoilsBoth()
{
    // New York's hours begin at half past: 15:30 reaches over 16:00.
    Finer finer{evenBars(at("2024-01-03T14:30:00Z"), 3600, 7), tf(u"1h"), u"XNYS"_s};
    const Aggregation made = finer.make(u"2h");
    QVERIFY(made.bars.isEmpty());
    QCOMPARE(made.incomplete.size(), 4u);
}

void TestAggregation::inTwoStepsAsInOne()
{
    QRandomGenerator random(20240117);
    for (int round = 0; round < 20; ++round) {
        const qint64 start = at("2024-01-02T00:00:00Z") + round * 60;
        Finer minutes{randomBars(random, start, 60, 3000, 100), tf(u"1m")};
        // Sums of many volumes may differ in the last bit: whole numbers do not.
        const Aggregation hours = minutes.make(u"1h");
        const Finer between{hours.bars, tf(u"1h")};
        const BarColumns two = between.make(u"4h").bars;
        QVERIFY(two.size() >= 10);
        QVERIFY(two == minutes.make(u"4h").bars);
        QVERIFY(between.make(u"1d").bars == minutes.make(u"1d").bars);
    }
}

void TestAggregation::everyBarAgreesWithWhatItsPartsSay()
{
    QRandomGenerator random(20240118);
    for (int round = 0; round < 50; ++round) {
        const int kept = 90 + random.bounded(11);
        const Finer finer{randomBars(random, at("2024-01-02T00:00:00Z") + random.bounded(12) * 300,
                                     300, 400, kept),
                          tf(u"5m")};
        const Aggregation made = finer.make(u"30m");
        std::map<qint64, std::vector<Bar>> parts;
        for (qsizetype i = 0; i < finer.bars.size(); ++i) {
            const Bar bar = finer.bars.at(i);
            parts[bar.time - bar.time % 1800].push_back(bar);
        }
        QCOMPARE(made.bars.times.size() + made.incomplete.size(), parts.size());
        for (qsizetype i = 0; i < made.bars.size(); ++i) {
            const Bar bar = made.bars.at(i);
            const std::vector<Bar> &own = parts.at(bar.time);
            QCOMPARE(own.size(), 6u);
            double volume = 0;
            for (const Bar &part : own) {
                QVERIFY(part.high <= bar.high && part.low >= bar.low);
                volume += part.volume;
            }
            const auto reaches = [&own](double Bar::*price, double value) {
                return std::ranges::any_of(own,
                                           [&](const Bar &part) { return part.*price == value; });
            };
            QVERIFY(reaches(&Bar::high, bar.high) && reaches(&Bar::low, bar.low));
            QCOMPARE(bar.open, own.front().open);
            QCOMPARE(bar.close, own.back().close);
            QCOMPARE(bar.volume, volume);
        }
        for (const qint64 time : made.incomplete) {
            QVERIFY(parts.at(time).size() < 6);
        }
    }
}

BarColumns TestAggregation::read(const QString &name, QStringView timeframe, const QByteArray &zone,
                                 BarLabel label)
{
    CsvImportOptions options;
    options.zone = QTimeZone(zone);
    options.label = label;
    CsvBarReader reader(sharedDataFolder() + u'/' + name, tf(timeframe), options);
    const auto report = reader.readThrough();
    return report ? reader.next(report->bars).value() : BarColumns();
}

void TestAggregation::realFiveMinutesMakeTheDailyBars()
{
    if (sharedDataFolder().isEmpty()) {
        QSKIP("The folder with real market data is not there (KTRDR_SHARED_DATA).");
    }
    const Finer finer{read(u"ESTX50_5m_2006-01.csv"_s, u"5m", "Europe/Berlin", BarLabel::End),
                      tf(u"5m"), u"XETR"_s};
    const BarColumns daily = read(u"ESTX50_1d_2005_2006.csv"_s, u"1d", "UTC", BarLabel::Start);
    const Aggregation made = finer.make(u"1d");
    QCOMPARE(made.bars.size(), 21);
    QCOMPARE(made.outsideSessions, 0);
    for (qsizetype i = 0; i < made.bars.size(); ++i) {
        Bar real = daily.at(daily.lowerBound(made.bars.times[size_t(i)]));
        const Bar bar = made.bars.at(i);
        if (toIsoTime(bar.time) == u"2006-01-27T00:00:00Z"_s) {
            QVERIFY(std::abs(std::abs(bar.high - real.high) - 0.47) < 1e-9);
            real.high = bar.high;
        }
        QVERIFY2(bar == real, qPrintable(toIsoTime(bar.time)));
    }
}

void TestAggregation::realDaysMakeWeeksAndMonths()
{
    if (sharedDataFolder().isEmpty()) {
        QSKIP("The folder with real market data is not there (KTRDR_SHARED_DATA).");
    }
    Finer days{read(u"ESTX50_1d_2005_2006.csv"_s, u"1d", "UTC", BarLabel::Start), tf(u"1d"),
               u"XETR"_s};
    // The file is all that its source has.
    days.answered = {{at("2005-01-01"), at("2006-12-31")}};
    const TimeRange year{at("2006-01-01"), at("2006-12-31")};
    QVERIFY(days.make(u"1w", year).bars ==
            read(u"ESTX50_1w_2006.csv"_s, u"1w", "UTC", BarLabel::Start));
    QVERIFY(days.make(u"1M", year).bars ==
            read(u"ESTX50_1mo_2006.csv"_s, u"1M", "UTC", BarLabel::Start));
}

QTEST_GUILESS_MAIN(TestAggregation)
#include "tst_aggregation.moc"
