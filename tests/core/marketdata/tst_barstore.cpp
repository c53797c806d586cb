#include "core/marketdata/barchunk.h"
#include "core/marketdata/barstore.h"
#include "tests/core/marketdata/testbars.h"
#include "tests/support/stricttest.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <random>
#include <thread>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

const Provenance Sample{u"sample"_s};

} // namespace

class BarStoreTest : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenReadsBackBitForBit();
    void barsOutliveTheStoreObject();
    void writingAgainChangesNothing();
    void newerBarsReplaceOlderOnes();
    void randomWritesAgreeWithAMap();
    void rangesAreInclusive();
    void theLastBarsAreGivenAscending();
    void unknownSeriesHasNoBars();
    void disorderIsRefused();
    void catalogueCountsWhatIsThere();
    void provenanceOfTheNewestWins();
    void heldRangesPartAtHoles();
    void confirmedEmptyRangesGrowTogether();
    void aSegmentIsRememberedWithItsBars();
    void whatCannotBeStoredIsNotRemembered();
    void calendarIsRemembered();
    void oneSeriesHasOneWriter();
    void threadsWriteSeveralSeriesAtOnce();

protected:
    void prepare() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = BarStore::open(m_folder->path()).value();
    }

private:
    void put(const SeriesId &id, const BarColumns &bars, const Provenance &provenance = Sample)
    {
        const auto outcome = m_store->write(id, bars, provenance);
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(describeError(outcome.error())));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BarStore> m_store;
};

void BarStoreTest::whatIsWrittenReadsBackBitForBit()
{
    const SeriesId id = series(u"ODD"_s, u"1m"_s);
    BarColumns bars = evenBars(1'000'000'020, 60, 10'000);
    bars.open[7] = 0.1 + 0.2;
    bars.close[4095] = std::numeric_limits<double>::denorm_min();
    bars.high[4096] = std::numeric_limits<double>::max();
    bars.volume[3] = NoVolume;
    put(id, bars);
    const BarColumns stored = m_store->read(id).value();
    QVERIFY(stored == bars);
    QVERIFY(!stored.at(3).hasVolume());
    QCOMPARE(m_store->readTimes(id).value(), bars.times);
}

void BarStoreTest::barsOutliveTheStoreObject()
{
    const SeriesId id = series(u"AAPL"_s, u"1d"_s);
    const BarColumns bars = evenBars(0, 86400, 100);
    put(id, bars);
    m_store.reset();
    m_store = BarStore::open(m_folder->path()).value();
    QVERIFY(m_store->notices().isEmpty());
    QVERIFY(m_store->read(id).value() == bars);
}

void BarStoreTest::writingAgainChangesNothing()
{
    const SeriesId id = series(u"AAPL"_s, u"1m"_s);
    const BarColumns bars = evenBars(0, 60, 9000);
    const StoreOutcome first = m_store->write(id, bars, Sample).value();
    QCOMPARE(first.inserted, 9000);
    const StoreOutcome second = m_store->write(id, bars, Sample).value();
    QVERIFY(second == (StoreOutcome{0, 0, 9000}));
    QVERIFY(m_store->read(id).value() == bars);
}

void BarStoreTest::newerBarsReplaceOlderOnes()
{
    const SeriesId id = series(u"AAPL"_s, u"1m"_s);
    put(id, evenBars(0, 60, 9000));
    const BarColumns newer = evenBars(60 * 8990, 60, 20, 5.0);
    const StoreOutcome outcome = m_store->write(id, newer, Sample).value();
    QVERIFY(outcome == (StoreOutcome{10, 10, 0}));
    QVERIFY(m_store->read(id, TimeRange{newer.times.front(), newer.times.back()}).value() == newer);
    QCOMPARE(m_store->summary(id).value()->bars, 9010);
}

void BarStoreTest::randomWritesAgreeWithAMap()
{
    const SeriesId id = series(u"RND"_s, u"1m"_s);
    std::map<qint64, Bar> expected;
    std::mt19937 random(20240229);
    for (int round = 0; round < 60; ++round) {
        const qint64 start = 60 * std::uniform_int_distribution<qint64>(0, 40'000)(random);
        const qint64 count = std::uniform_int_distribution<qint64>(1, 6000)(random);
        const qint64 step = 60 * std::uniform_int_distribution<qint64>(1, 3)(random);
        const BarColumns bars = evenBars(start, step, count, round);
        StoreOutcome outcome;
        for (qsizetype i = 0; i < bars.size(); ++i) {
            const auto [at, isNew] = expected.insert_or_assign(bars.times[size_t(i)], bars.at(i));
            outcome.inserted += isNew ? 1 : 0;
        }
        const StoreOutcome stored = m_store->write(id, bars, Sample).value();
        QCOMPARE(stored.inserted, outcome.inserted);
        QCOMPARE(stored.inserted + stored.replaced + stored.identical, count);
    }
    BarColumns all;
    for (const auto &[time, bar] : expected) {
        all.append(bar);
    }
    QVERIFY(m_store->read(id).value() == all);
    const SeriesSummary summary = m_store->summary(id).value().value();
    QCOMPARE(summary.bars, qint64(expected.size()));
    QCOMPARE(summary.first, expected.begin()->first);
    QCOMPARE(summary.last, expected.rbegin()->first);
    QCOMPARE(summary.sizeBytes, summary.bars * PackedBarSize);
}

void BarStoreTest::rangesAreInclusive()
{
    const SeriesId id = series(u"AAPL"_s, u"1m"_s);
    const BarColumns bars = evenBars(0, 60, 10'000);
    put(id, bars);
    QVERIFY(m_store->read(id, TimeRange{60 * 4090, 60 * 4100}).value() == bars.slice(4090, 11));
    QVERIFY(m_store->read(id, TimeRange{-500, 60}).value() == bars.slice(0, 2));
    QVERIFY(m_store->read(id, TimeRange{60 * 9999, 60 * 99'999}).value() == bars.slice(9999, 1));
    QVERIFY(m_store->read(id, TimeRange{61, 119}).value().isEmpty());
    QVERIFY(m_store->read(id, TimeRange{120, 60}).value().isEmpty());
    QVERIFY(m_store->read(id, TimeRange{60 * 10'000, 60 * 20'000}).value().isEmpty());
}

void BarStoreTest::theLastBarsAreGivenAscending()
{
    const SeriesId id = series(u"AAPL"_s, u"1m"_s);
    const BarColumns bars = evenBars(0, 60, 10'000);
    put(id, bars);
    QVERIFY(m_store->read(id, {}, 5000).value() == bars.slice(5000, 5000));
    QVERIFY(m_store->read(id, TimeRange{0, 60 * 4097}, 10).value() == bars.slice(4088, 10));
    QVERIFY(m_store->read(id, {}, 1'000'000).value() == bars);
}

void BarStoreTest::unknownSeriesHasNoBars()
{
    const SeriesId id = series(u"NONE"_s, u"1m"_s);
    QVERIFY(m_store->read(id).value().isEmpty());
    QVERIFY(!m_store->summary(id).value().has_value());
    QVERIFY(m_store->heldRanges(id).value().isEmpty());
}

void BarStoreTest::disorderIsRefused()
{
    const SeriesId id = series(u"AAPL"_s, u"1m"_s);
    BarColumns bars = evenBars(0, 60, 10);
    std::swap(bars.times[3], bars.times[4]);
    QCOMPARE(m_store->write(id, bars, Sample).error().code, u"DATA-InvalidIndex"_s);
    bars = evenBars(0, 0, 2);
    QCOMPARE(m_store->write(id, bars, Sample).error().code, u"DATA-InvalidIndex"_s);
    QVERIFY(m_store->read(id).value().isEmpty());
}

void BarStoreTest::catalogueCountsWhatIsThere()
{
    put(series(u"MSFT"_s, u"1d"_s), evenBars(86400, 86400, 65));
    put(series(u"AAPL"_s, u"1d"_s), evenBars(0, 86400, 3));
    put(series(u"AAPL"_s, u"1m"_s), evenBars(0, 60, 5000));
    QVERIFY(
        m_store->addConfirmedEmpty(series(u"ZZZ"_s, u"1d"_s), {0, 86400}, u"csv"_s).has_value());
    const QList<SeriesSummary> catalogue = m_store->catalogue().value();
    QCOMPARE(catalogue.size(), 3);
    QCOMPARE(catalogue[0].id.toString(), u"AAPL/1m"_s);
    QCOMPARE(catalogue[1].id.toString(), u"AAPL/1d"_s);
    QCOMPARE(catalogue[2].id.toString(), u"MSFT/1d"_s);
    QCOMPARE(catalogue[2].bars, 65);
    QCOMPARE(catalogue[2].first, 86400);
    QCOMPARE(catalogue[2].last, 65 * 86400);
    QCOMPARE(catalogue[2].source, u"sample"_s);
    QVERIFY(catalogue[2].updated.secsTo(QDateTime::currentDateTimeUtc()) < 60);
}

void BarStoreTest::provenanceOfTheNewestWins()
{
    const SeriesId id = series(u"AAPL"_s, u"1m"_s);
    const Provenance csv{u"csv"_s, u"Europe/Berlin"_s, BarLabel::End, u"split"_s};
    put(id, evenBars(0, 60, 50));
    put(id, evenBars(3000, 60, 50));
    QList<ProvenanceRange> ranges = m_store->provenance(id).value();
    QCOMPARE(ranges.size(), 1);
    QVERIFY(ranges[0].range == (TimeRange{0, 5940}));
    put(id, evenBars(1200, 60, 10, 1.0), csv);
    ranges = m_store->provenance(id).value();
    QCOMPARE(ranges.size(), 3);
    QVERIFY(ranges[0].range == (TimeRange{0, 1199}));
    QVERIFY(ranges[1].range == (TimeRange{1200, 1740}));
    QVERIFY(ranges[1].provenance == csv);
    QVERIFY(ranges[2].range == (TimeRange{1741, 5940}));
    QVERIFY(ranges[2].provenance == Sample);
    QCOMPARE(m_store->summary(id).value()->source, u"sample"_s);
}

void BarStoreTest::heldRangesPartAtHoles()
{
    const SeriesId id = series(u"AAPL"_s, u"1m"_s);
    put(id, evenBars(0, 60, 9000));
    put(id, evenBars(60 * 9100, 60, 10));
    put(id, evenBars(60 * 9110, 60, 10));
    const QList<TimeRange> held = m_store->heldRanges(id).value();
    QCOMPARE(held.size(), 2);
    QVERIFY(held[0] == (TimeRange{0, 60 * 8999}));
    QVERIFY(held[1] == (TimeRange{60 * 9100, 60 * 9119}));
}

void BarStoreTest::confirmedEmptyRangesGrowTogether()
{
    const SeriesId id = series(u"AAPL"_s, u"1d"_s);
    QVERIFY(m_store->addConfirmedEmpty(id, {100, 200}, u"csv"_s).has_value());
    QVERIFY(m_store->addConfirmedEmpty(id, {300, 400}, u"csv"_s).has_value());
    QCOMPARE(m_store->confirmedEmpty(id).value().size(), 2);
    QVERIFY(m_store->addConfirmedEmpty(id, {150, 299}, u"csv"_s).has_value());
    QCOMPARE(m_store->confirmedEmpty(id).value(), (QList<TimeRange>{{100, 400}}));
}

void BarStoreTest::aSegmentIsRememberedWithItsBars()
{
    const SeriesId id = series(u"AAPL"_s, u"1d"_s);
    const UnfinishedLoad left{u"backfill"_s, {{500, 900}}};
    QVERIFY(m_store->writeSegment(id, evenBars(100, 100, 3), Sample, {TimeRange{100, 400}, left}));
    QCOMPARE(m_store->read(id).value().size(), 3);
    QCOMPARE(m_store->confirmedEmpty(id).value(), (QList<TimeRange>{{100, 400}}));
    QVERIFY(m_store->unfinished(id).value() == left);
    // An answer without bars is remembered just so.
    QVERIFY(m_store->writeSegment(id, {}, Sample, {TimeRange{401, 900}, {}}));
    QCOMPARE(m_store->read(id).value().size(), 3);
    QCOMPARE(m_store->confirmedEmpty(id).value(), (QList<TimeRange>{{100, 900}}));
    QVERIFY(m_store->unfinished(id).value().ranges.isEmpty());
}

void BarStoreTest::whatCannotBeStoredIsNotRemembered()
{
    const SeriesId id = series(u"AAPL"_s, u"1d"_s);
    BarColumns disorder = evenBars(100, 100, 3);
    std::swap(disorder.times[0], disorder.times[2]);
    QVERIFY(!m_store->writeSegment(id, disorder, Sample, {TimeRange{100, 400}, {}}));
    QVERIFY(m_store->confirmedEmpty(id).value().isEmpty());
}

void BarStoreTest::calendarIsRemembered()
{
    const SeriesId id = series(u"AAPL"_s, u"1d"_s);
    QCOMPARE(m_store->setCalendar(id, u"XNYS"_s).error().code, u"DATA-FileNotFound"_s);
    put(id, evenBars(0, 86400, 3));
    QVERIFY(m_store->setCalendar(id, u"XNYS"_s).has_value());
    put(id, evenBars(86400 * 3, 86400, 3));
    QCOMPARE(m_store->summary(id).value()->calendar, u"XNYS"_s);
}

void BarStoreTest::oneSeriesHasOneWriter()
{
    const SeriesId id = series(u"AAPL"_s, u"1d"_s);
    auto lease = m_store->acquireWriter(id);
    QVERIFY(lease.has_value());
    const auto second = m_store->acquireWriter(id);
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().code, u"DATA-SeriesBusy"_s);
    QCOMPARE(second.error().context[u"pid"_s].toLongLong(), QCoreApplication::applicationPid());
    QVERIFY(m_store->acquireWriter(series(u"AAPL"_s, u"1h"_s)).has_value());
    WriterLease moved = std::move(*lease);
    QVERIFY(!m_store->acquireWriter(id).has_value());
    moved.release();
    QVERIFY(m_store->acquireWriter(id).has_value());
}

void BarStoreTest::threadsWriteSeveralSeriesAtOnce()
{
    std::vector<std::thread> threads;
    std::atomic<int> failures{0};
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([this, i, &failures] {
            const SeriesId id = series(u"T%1"_s.arg(i), u"1m"_s);
            for (int part = 0; part < 10; ++part) {
                const BarColumns bars = evenBars(part * 60'000, 60, 1000, i);
                if (!m_store->write(id, bars, Sample) ||
                    m_store->read(id)->size() != (part + 1) * 1000) {
                    ++failures;
                }
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QCOMPARE(failures.load(), 0);
    QCOMPARE(m_store->catalogue().value().size(), 4);
}

QTEST_GUILESS_MAIN(BarStoreTest)
#include "tst_barstore.moc"
