#include "core/marketdata/barstore.h"
#include "core/marketdata/csvbarreader.h"
#include "core/marketdata/csvbarwriter.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/quality.h"
#include "tests/core/marketdata/testbars.h"
#include "tests/support/stricttest.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

/// The reader, the store and the writer on real files of real venues.
class RealDataTest : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachFileGoesThroughTheStoreBitForBit_data();
    void eachFileGoesThroughTheStoreBitForBit();
    void futuresOfFrankfurtStartAMinuteBeforeTheirLabel();
    void fiveMinutesMakeTheDailyBars();
    void weekAndMonthStartWhereTheyShould();
    void newestFirstIsTurnedRound();
    void wrongPricesAreReportedAndKept();
    void aLongerFileContinuesAShorterOne();

private:
    struct Import
    {
        BarColumns bars;
        CsvReadReport report;
    };

    Import import(const QString &name, const QString &timeframe, const QByteArray &zone = "UTC",
                  BarLabel label = BarLabel::Start)
    {
        CsvImportOptions options;
        options.zone = QTimeZone(zone);
        options.label = label;
        CsvBarReader reader(m_data + u'/' + name, Timeframe::parse(timeframe).value(), options);
        const auto report = reader.readThrough();
        if (!report) {
            [&] { QFAIL(qPrintable(describeError(report.error()))); }();
            return {};
        }
        return {reader.next(report->bars).value(), *report};
    }

    QString m_data;
};

void RealDataTest::initTestCase()
{
    m_data = sharedDataFolder();
    if (m_data.isEmpty()) {
        QSKIP("The folder with real market data is not there (KTRDR_SHARED_DATA).");
    }
}

void RealDataTest::eachFileGoesThroughTheStoreBitForBit_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("timeframe");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<qint64>("rows");
    const auto row = [](const char *file, const char *timeframe, const char *zone, qint64 rows) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(timeframe)
                            << QByteArray(zone) << rows;
    };
    row("GOOG_1d_2004_2008.csv", "1d", "UTC", 1047);
    row("MSFT_1d_2003.csv", "1d", "UTC", 65);
    row("VIX_1d_2009.csv", "1d", "UTC", 44);
    row("BMW_1d_2010.csv", "1d", "UTC", 256);
    row("EURUSD_1h_2017_2018.csv", "1h", "UTC", 5000);
    row("GOOG_1d_2004_2018_splitadj.csv", "1d", "UTC", 3379);
    row("ESTX50_5m_2006-01.csv", "5m", "Europe/Berlin", 2142);
    row("FESX_1m_2006-01_02.csv", "1m", "Europe/Berlin", 30'889);
    row("CRYPTO_BTCPAIR_1m_2017-11.csv", "1m", "UTC", 13'681);
    row("SPY_1d_2008_2017.csv", "1d", "UTC", 2519);
    row("JPYUSD_1d_2018_2020_unsorted.csv", "1d", "UTC", 519);
}

void RealDataTest::eachFileGoesThroughTheStoreBitForBit()
{
    QFETCH(QString, file);
    QFETCH(QString, timeframe);
    QFETCH(QByteArray, zone);
    QFETCH(qint64, rows);
    const Import imported = import(file, timeframe, zone, BarLabel::Start);
    QCOMPARE(imported.report.bars, rows);
    QCOMPARE(imported.report.duplicates, 0);
    const QTemporaryDir folder;
    const SeriesId id = series(u"REAL"_s, timeframe);
    const auto store = BarStore::open(folder.path()).value();
    QVERIFY(store->write(id, imported.bars, {u"csv"_s}).has_value());
    const BarColumns stored = store->read(id).value();
    QVERIFY(stored == imported.bars);
    const QString out = folder.filePath(u"out.csv"_s);
    const auto writer = CsvBarWriter::create(out).value();
    QVERIFY(writer->append(stored).has_value() && writer->commit().has_value());
    CsvBarReader again(out, id.timeframe);
    QVERIFY(again.readThrough()->warnings().isEmpty());
    QVERIFY(again.next(rows).value() == imported.bars);
}

void RealDataTest::futuresOfFrankfurtStartAMinuteBeforeTheirLabel()
{
    const Import fesx =
        import(u"FESX_1m_2006-01_02.csv"_s, u"1m"_s, "Europe/Berlin", BarLabel::End);
    QCOMPARE(fesx.bars.size(), 30'889);
    QCOMPARE(toIsoTime(fesx.bars.first().time), u"2006-01-02T08:00:00Z"_s);
    QCOMPARE(toIsoTime(fesx.bars.last().time), u"2006-02-27T20:59:00Z"_s);
    QCOMPARE(fesx.bars.first().volume, 5699);
}

void RealDataTest::fiveMinutesMakeTheDailyBars()
{
    const BarColumns fine =
        import(u"ESTX50_5m_2006-01.csv"_s, u"5m"_s, "Europe/Berlin", BarLabel::End).bars;
    const BarColumns daily = import(u"ESTX50_1d_2005_2006.csv"_s, u"1d"_s).bars;
    std::map<qint64, Bar> made;
    const Timeframe day = Timeframe::parse(u"1d").value();
    for (qsizetype i = 0; i < fine.size(); ++i) {
        const Bar bar = fine.at(i);
        const auto [at, isNew] = made.try_emplace(day.floor(bar.time), bar);
        if (!isNew) {
            at->second.high = std::max(at->second.high, bar.high);
            at->second.low = std::min(at->second.low, bar.low);
            at->second.close = bar.close;
        }
    }
    QCOMPARE(made.size(), 21u);
    int same = 0;
    for (const auto &[date, bar] : made) {
        const qsizetype index = daily.lowerBound(date);
        QCOMPARE(daily.times[size_t(index)], date);
        const Bar real = daily.at(index);
        same += real.open == bar.open && real.high == bar.high && real.low == bar.low &&
                        real.close == bar.close
                    ? 1
                    : 0;
    }
    QCOMPARE(same, 20);
}

void RealDataTest::weekAndMonthStartWhereTheyShould()
{
    const BarColumns weeks = import(u"ESTX50_1w_2006.csv"_s, u"1w"_s).bars;
    QCOMPARE(weeks.size(), 52);
    QCOMPARE(toIsoTime(weeks.first().time), u"2006-01-02T00:00:00Z"_s);
    QCOMPARE(toIsoTime(weeks.last().time), u"2006-12-25T00:00:00Z"_s);
    const BarColumns months = import(u"ESTX50_1mo_2006.csv"_s, u"1M"_s).bars;
    QCOMPARE(months.size(), 12);
    QCOMPARE(toIsoTime(months.first().time), u"2006-01-01T00:00:00Z"_s);
    QCOMPARE(toIsoTime(months.last().time), u"2006-12-01T00:00:00Z"_s);
}

void RealDataTest::newestFirstIsTurnedRound()
{
    const Import yen = import(u"JPYUSD_1d_2018_2020_unsorted.csv"_s, u"1d"_s);
    QCOMPARE(yen.bars.size(), 519);
    QCOMPARE(yen.report.disordered, 518);
    QCOMPARE(toIsoTime(yen.bars.first().time), u"2018-03-12T00:00:00Z"_s);
    QCOMPARE(yen.bars.first().open, 0.009374999);
    QCOMPARE(toIsoTime(yen.bars.last().time), u"2020-03-11T00:00:00Z"_s);
}

void RealDataTest::wrongPricesAreReportedAndKept()
{
    const Import spy = import(u"SPY_1d_2008_2017.csv"_s, u"1d"_s);
    QCOMPARE(spy.report.ignoredColumns, QStringList{u"adj_close"_s});
    const QualityReport report = analyse(spy.bars, Timeframe::parse(u"1d").value());
    QCOMPARE(report.count(u"low_too_high"), 2);
    for (const QualityIssue &issue : report.issues) {
        if (issue.kind == u"low_too_high"_s) {
            QCOMPARE(toIsoTime(issue.first), u"2015-03-05T00:00:00Z"_s);
        }
    }
    QCOMPARE(spy.bars.size(), 2519);
}

void RealDataTest::aLongerFileContinuesAShorterOne()
{
    const QTemporaryDir folder;
    const SeriesId id = series(u"GOOG"_s, u"1d"_s);
    const auto store = BarStore::open(folder.path()).value();
    const BarColumns shorter = import(u"GOOG_1d_2004_2008.csv"_s, u"1d"_s).bars;
    const BarColumns longer = import(u"GOOG_1d_2004_2013.csv"_s, u"1d"_s).bars;
    QVERIFY(store->write(id, shorter, {u"sample"_s}).has_value());
    // The longer file came later: some volumes had been revised by then.
    qint64 revised = 0;
    for (qsizetype i = 0; i < shorter.size(); ++i) {
        revised += shorter.at(i) == longer.at(i) ? 0 : 1;
    }
    QVERIFY(revised > 0 && revised < 50);
    QVERIFY(store->write(id, longer, {u"csv"_s}).value() ==
            (StoreOutcome{2148 - 1047, revised, 1047 - revised}));
    QVERIFY(store->read(id).value() == longer);
}

QTEST_GUILESS_MAIN(RealDataTest)
#include "tst_realdata.moc"
