#include "core/marketdata/dataenvironment.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/segmentkeeper.h"
#include "core/operations/operationledger.h"
#include "tests/core/marketdata/dataworkplace.h"
#include "tests/support/stricttest.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;
using Act = ScriptedSource::Act;

namespace {

constexpr std::chrono::hours Day{24};

qint64 number(const OperationRecord &record, const QString &key)
{
    return record.result[key].toInteger(-1);
}

/// Five segments of 30 days.
void offerFiveMonths(DataWorkplace &place)
{
    place.source().setBars(weekdayBars("2023-10-02", "2024-02-28"));
    place.source().setLongestSpan(30 * Day);
    place.manager().setRetryScale(0.001);
}

const SeriesId &apple()
{
    static const SeriesId series = seriesId(u"AAPL"_s, u"1d"_s);
    return series;
}

} // namespace

class TestDataManagerFailures : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void brokenLinesAreTriedAgain();
    void pacingIsShownAsWaiting();
    void aSegmentThatFailsForGoodIsReportedAndTheRestGoesOn();
    void anotherLoadOfTheSameKindFetchesOnlyWhatFailed();
    void whenEverySegmentFailsTheLoadFails();
    void aSourceThatCannotBeReachedIsNotAskedForEverySegment();
    void aRefusalEndsTheLoadAtOnce();
    void disorderIsABadAnswer();
    void zeroBarsIsAWarning();
    void zeroBarsBesideStoredOnesIsAWarning();
    void cancelMidWayKeepsTheSegmentsAndResumeFetchesTheRest();
    void aLoadStoppedWhileItComparesLeavesTheSegmentsAsTheyAre();
    void anInterruptedTailResumesWhereItStopped();
    void whatTwoCancelledLoadsLeftIsFetchedByTheNext();
    void aKilledLoadKeepsItsSegmentsAndIsResumed();
    void aSplitStoresNothingAndOffersAReload();
    void aReloadReplacesTheOldPrices();
    void revisionsAreNoSplit();
    void aForeignWriterIsNamed();
    void theUnfinishedBarIsNeverStored();
    void aFailureKeepsItsWholeChainInTheLedger();
};

void TestDataManagerFailures::brokenLinesAreTriedAgain()
{
    DataWorkplace place;
    offerFiveMonths(place);
    place.source().script({Act::Transport, Act::Transport, Act::Answer, Act::Pacing});
    const OperationRecord end = place.load(scriptedLoad(LoadMode::Full));
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(number(end, u"requests"_s), 8);
    QCOMPARE(number(end, u"segments_done"_s), 5);
    QCOMPARE(number(end, u"bars_stored"_s), 108);
}

void TestDataManagerFailures::pacingIsShownAsWaiting()
{
    DataWorkplace place;
    offerFiveMonths(place);
    place.manager().setRetryScale(0.01);
    place.source().script({Act::Pacing});
    const OperationRecord end = place.load(scriptedLoad(LoadMode::Full));
    QCOMPARE(toString(end.status), u"completed"_s);
    QStringList reasons;
    for (const OperationRecord &change : place.changes()) {
        if (change.status == OperationStatus::Waiting) {
            reasons << change.reason;
        }
    }
    QVERIFY(!reasons.isEmpty());
    QCOMPARE(reasons.first(), u"Too many requests. Next try in 1s."_s);
}

void TestDataManagerFailures::aSegmentThatFailsForGoodIsReportedAndTheRestGoesOn()
{
    DataWorkplace place;
    offerFiveMonths(place);
    place.source().script({Act::Answer, Act::NoData});
    const OperationRecord end = place.load(scriptedLoad(LoadMode::Backfill));
    QCOMPARE(toString(end.status), u"completed_with_warnings"_s);
    QCOMPARE(number(end, u"segments_failed"_s), 1);
    QCOMPARE(number(end, u"segments_done"_s), 4);
    QCOMPARE(number(end, u"gaps_left"_s), 1);
    QCOMPARE(end.warnings,
             QStringList{u"AAPL 1d from 2023-11-01 00:00 to 2023-11-30 00:00 could not "
                         "be loaded: No data."_s});
    QCOMPARE(end.result[u"summary"_s].toString(), u"AAPL 1d: 86 bars, 1 gap left"_s);
}

void TestDataManagerFailures::anotherLoadOfTheSameKindFetchesOnlyWhatFailed()
{
    DataWorkplace place;
    offerFiveMonths(place);
    place.source().script({Act::Answer, Act::NoData});
    QVERIFY(place.load(scriptedLoad(LoadMode::Backfill)).isFinal());
    const OperationRecord end = place.load(scriptedLoad(LoadMode::Backfill));
    QCOMPARE(toString(end.status), u"completed"_s);
    // And stored bars, to compare their prices.
    QCOMPARE(number(end, u"requests"_s), 2);
    QCOMPARE(number(end, u"bars_stored"_s), 108);
}

void TestDataManagerFailures::whenEverySegmentFailsTheLoadFails()
{
    DataWorkplace place;
    offerFiveMonths(place);
    place.source().script({Act::NoData, Act::NoData, Act::NoData, Act::NoData, Act::NoData});
    const OperationRecord end = place.load(scriptedLoad(LoadMode::Full));
    QCOMPARE(toString(end.status), u"failed"_s);
    QCOMPARE(end.error->code, u"DATA-LoadFailed"_s);
    QCOMPARE(end.error->message, u"AAPL 1d could not be loaded: No data."_s);
    QCOMPARE(end.error->hint, u"Look at the script."_s);
    QCOMPARE(end.error->root().code, u"DATA-SourceNoData"_s);
}

void TestDataManagerFailures::aSourceThatCannotBeReachedIsNotAskedForEverySegment()
{
    DataWorkplace place;
    offerFiveMonths(place);
    place.source().script({Act::Transport, Act::Transport, Act::Transport, Act::Transport});
    const OperationRecord end = place.load(scriptedLoad(LoadMode::Full));
    QCOMPARE(toString(end.status), u"failed"_s);
    QCOMPARE(end.error->message, u"AAPL 1d could not be loaded: The line is dead."_s);
    QCOMPARE(place.source().requests().size(), 4);
    // What was not got is got by the next load.
    QCOMPARE(number(place.load(scriptedLoad(LoadMode::Full)), u"bars_stored"_s), 108);
}

void TestDataManagerFailures::aRefusalEndsTheLoadAtOnce()
{
    DataWorkplace place;
    offerFiveMonths(place);
    place.source().script({Act::Answer, Act::Refused});
    const OperationRecord end = place.load(scriptedLoad(LoadMode::Backfill));
    QCOMPARE(toString(end.status), u"failed"_s);
    QCOMPARE(end.error->root().code, u"DATA-SourceRefused"_s);
    QCOMPARE(place.source().requests().size(), 2);
    QCOMPARE(end.kept, u"22 bars stored"_s);
}

void TestDataManagerFailures::disorderIsABadAnswer()
{
    DataWorkplace place;
    offerFiveMonths(place);
    place.source().script({Act::Disorder, Act::Disorder});
    const OperationRecord end = place.load(scriptedLoad(LoadMode::Backfill));
    QCOMPARE(toString(end.status), u"completed_with_warnings"_s);
    QCOMPARE(number(end, u"segments_failed"_s), 1);
}

void TestDataManagerFailures::zeroBarsIsAWarning()
{
    DataWorkplace place;
    offerFiveMonths(place);
    place.source().setLongestSpan({});
    place.source().script({Act::Empty});
    const OperationRecord end = place.load(scriptedLoad(LoadMode::Full));
    QCOMPARE(toString(end.status), u"completed_with_warnings"_s);
    QCOMPARE(end.warnings, QStringList{u"There are no bars of AAPL 1d in this range."_s});
}

void TestDataManagerFailures::zeroBarsBesideStoredOnesIsAWarning()
{
    DataWorkplace place;
    QVERIFY(place.load(sampleLoad(u"GOOG"_s, LoadMode::Full)).isFinal());
    DataLoadRequest request = sampleLoad(u"GOOG"_s, LoadMode::Full);
    request.start = fromIsoTime(u"2010-01-04");
    const OperationRecord end = place.load(request);
    QCOMPARE(toString(end.status), u"completed_with_warnings"_s);
    QVERIFY(end.warnings.first().startsWith(u"There are no bars of GOOG 1d in this range."));
    request.start = fromIsoTime(u"2008-01-02");
    QCOMPARE(toString(place.load(request).status), u"completed"_s);
}

void TestDataManagerFailures::cancelMidWayKeepsTheSegmentsAndResumeFetchesTheRest()
{
    DataWorkplace place;
    offerFiveMonths(place);
    place.source().script({Act::Answer, Act::Answer, Act::Hang});
    const auto id = place.manager().loadData(scriptedLoad(LoadMode::Backfill));
    QVERIFY(id);
    QVERIFY(place.source().waitUntilHanging());
    QVERIFY(place.orchestrator().cancel(*id) == CancelAnswer::Requested);
    const OperationRecord end = place.endOf(*id);
    QCOMPARE(toString(end.status), u"cancelled"_s);
    QCOMPARE(end.kept, u"44 bars stored"_s);
    QCOMPARE(number(end, u"bars_loaded"_s), 44);
    QCOMPARE(place.store().read(apple())->size(), 44);
    const OperationRecord again = place.load(scriptedLoad(LoadMode::Backfill));
    QCOMPARE(toString(again.status), u"completed"_s);
    // Three and stored bars, to compare their prices.
    QCOMPARE(number(again, u"requests"_s), 4);
    QCOMPARE(number(again, u"bars_stored"_s), 108);
}

void TestDataManagerFailures::aLoadStoppedWhileItComparesLeavesTheSegmentsAsTheyAre()
{
    DataWorkplace place;
    offerFiveMonths(place);
    const auto cancelled = [&place](std::initializer_list<Act> acts) {
        place.source().script(acts);
        const auto id = place.manager().loadData(scriptedLoad(LoadMode::Backfill));
        return place.source().waitUntilHanging() &&
               place.orchestrator().cancel(*id) == CancelAnswer::Requested &&
               place.endOf(*id).status == OperationStatus::Cancelled;
    };
    QVERIFY(cancelled({Act::Answer, Act::Answer, Act::Hang}));
    const TimeRange third = place.source().requests().last();
    QVERIFY(cancelled({Act::Hang}));
    const TimeRange compared = place.source().requests().last();
    QVERIFY(compared.end < third.start);
    QCOMPARE(toString(place.load(scriptedLoad(LoadMode::Backfill)).status), u"completed"_s);
    QCOMPARE(place.source().requests().mid(4, 2), (QList<TimeRange>{compared, third}));
}

void TestDataManagerFailures::anInterruptedTailResumesWhereItStopped()
{
    const QTemporaryDir folder;
    DataLoadRequest request = scriptedLoad(LoadMode::Tail);
    request.start = fromIsoTime(u"2023-10-02");
    {
        DataWorkplace place(folder.path());
        offerFiveMonths(place);
        place.source().script({Act::Answer, Act::Hang});
        QVERIFY(place.manager().loadData(request));
        QVERIFY(place.source().waitUntilHanging());
    }
    DataWorkplace restarted(folder.path());
    offerFiveMonths(restarted);
    const OperationRecord end = restarted.load(request);
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(number(end, u"requests"_s), 5);
    QCOMPARE(number(end, u"bars_stored"_s), 108);
    QVERIFY(restarted.store().unfinished(apple())->ranges.isEmpty());
}

void TestDataManagerFailures::whatTwoCancelledLoadsLeftIsFetchedByTheNext()
{
    DataWorkplace place;
    offerFiveMonths(place);
    const BarColumns all = weekdayBars("2023-10-02", "2024-02-29");
    QVERIFY(place.store().write(apple(), all.slice(0, 15), {u"scripted"_s}));
    for (const LoadMode mode : {LoadMode::Tail, LoadMode::Full}) {
        place.source().script({Act::Answer, Act::Hang});
        const auto id = place.manager().loadData(scriptedLoad(mode));
        QVERIFY(id);
        QVERIFY(place.source().waitUntilHanging());
        QVERIFY(place.orchestrator().cancel(*id) == CancelAnswer::Requested);
        QCOMPARE(toString(place.endOf(*id).status), u"cancelled"_s);
        QVERIFY(!place.store().unfinished(apple())->ranges.isEmpty());
    }
    const OperationRecord end = place.load(scriptedLoad(LoadMode::Tail));
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(number(end, u"bars_stored"_s), 108);
    QVERIFY(place.store().unfinished(apple())->ranges.isEmpty());
    const OperationRecord again = place.load(scriptedLoad(LoadMode::Tail));
    QCOMPARE(number(again, u"requests"_s), 0);
}

void TestDataManagerFailures::aKilledLoadKeepsItsSegmentsAndIsResumed()
{
    const QTemporaryDir folder;
    QProcess child;
    QSignalSpy finished(&child, &QProcess::finished);
    QSignalSpy said(&child, &QProcess::readyReadStandardOutput);
    child.start(QStringLiteral(KTRDR_LOAD_CHILD), {folder.path()});
    QVERIFY(said.wait(30'000));
    QCOMPARE(child.readAllStandardOutput().trimmed(), "hanging");
    child.kill();
    QVERIFY(finished.wait(30'000));
    QVERIFY(child.exitStatus() == QProcess::CrashExit);
    DataWorkplace place(folder.path());
    offerFiveMonths(place);
    QCOMPARE(place.store().read(apple())->size(), 44);
    const OperationRecord end = place.load(scriptedLoad(LoadMode::Backfill));
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(number(end, u"requests"_s), 4);
    QCOMPARE(number(end, u"bars_stored"_s), 108);
}

void TestDataManagerFailures::aSplitStoresNothingAndOffersAReload()
{
    DataWorkplace place;
    QVERIFY(place.store().write(apple(), weekdayBars("2023-12-01", "2024-02-15", 400),
                                {u"scripted"_s}));
    const BarColumns before = *place.store().read(apple());
    place.source().setBars(weekdayBars("2023-12-01", "2024-02-28", 100));
    const OperationRecord end = place.load(scriptedLoad(LoadMode::Tail));
    QCOMPARE(toString(end.status), u"failed"_s);
    QCOMPARE(end.error->code, u"DATA-PricesRescaled"_s);
    QCOMPARE(end.error->context[u"ratio"_s].toDouble(), 0.25);
    QVERIFY(*place.store().read(apple()) == before);
}

void TestDataManagerFailures::aReloadReplacesTheOldPrices()
{
    DataWorkplace place;
    QVERIFY(place.store().write(apple(), weekdayBars("2023-12-01", "2024-02-15", 400),
                                {u"scripted"_s}));
    const BarColumns fresh = weekdayBars("2023-12-01", "2024-02-28", 100);
    place.source().setBars(fresh);
    DataLoadRequest request = scriptedLoad(LoadMode::Full);
    request.reload = true;
    QCOMPARE(toString(place.load(request).status), u"completed"_s);
    QVERIFY(*place.store().read(apple()) == fresh);
}

void TestDataManagerFailures::revisionsAreNoSplit()
{
    const BarColumns stored = weekdayBars("2024-01-01", "2024-01-31", 50);
    BarColumns fresh = stored;
    QVERIFY(!constantRatio(stored, fresh));
    fresh.close[3] *= 1.2;
    QVERIFY(!constantRatio(stored, fresh));
    for (double &close : fresh.close) {
        close = std::round(close * 50) / 100;
    }
    QVERIFY(!constantRatio(stored, fresh));
    fresh.close[3] = std::round(stored.close[3] * 50) / 100;
    const std::optional<double> ratio = constantRatio(stored, fresh);
    QVERIFY(ratio && std::abs(*ratio - 0.5) < 0.001);
    QVERIFY(!constantRatio(stored.slice(0, 2), fresh));
}

void TestDataManagerFailures::aForeignWriterIsNamed()
{
    DataWorkplace place;
    offerFiveMonths(place);
    const auto lease = place.store().acquireWriter(apple());
    QVERIFY(lease);
    const OperationRecord end = place.load(scriptedLoad(LoadMode::Tail));
    QCOMPARE(toString(end.status), u"failed"_s);
    QCOMPARE(end.error->code, u"DATA-SeriesBusy"_s);
}

void TestDataManagerFailures::theUnfinishedBarIsNeverStored()
{
    DataWorkplace place;
    place.source().setBars(weekdayBars("2024-02-01", "2024-03-01"));
    place.source().setAvailable({});
    QVERIFY(place.load(scriptedLoad(LoadMode::Full)).isFinal());
    QCOMPARE(place.store().summary(apple())->value().last, *fromIsoTime(u"2024-02-29"));
    place.clock().advance(Day);
    QVERIFY(place.load(scriptedLoad(LoadMode::Full)).isFinal());
    QCOMPARE(place.store().summary(apple())->value().last, *fromIsoTime(u"2024-03-01"));
}

void TestDataManagerFailures::aFailureKeepsItsWholeChainInTheLedger()
{
    QTemporaryDir folder;
    const auto ledger = OperationLedger::open(folder.path());
    QVERIFY(ledger);
    const auto store = BarStore::open(folder.path());
    QVERIFY(store);
    Orchestrator orchestrator(ledger->get(), nullptr);
    DataManager manager(**store, orchestrator, nullptr, {});
    const auto id = manager.loadData(sampleLoad(u"AAPL"_s, LoadMode::Full));
    QVERIFY(id);
    QTRY_VERIFY(orchestrator.liveCount() == 0);
    QTRY_VERIFY((*ledger)->find(*id) && (*ledger)->find(*id)->isFinal());
    const OperationRecord stored = *(*ledger)->find(*id);
    QCOMPARE(toString(stored.status), u"failed"_s);
    QCOMPARE(stored.error->root().code, u"DATA-SourceUnknownSeries"_s);
    QCOMPARE(stored.request, sampleLoad(u"AAPL"_s, LoadMode::Full).toJson());
}

QTEST_GUILESS_MAIN(TestDataManagerFailures)

#include "tst_datamanagerfailures.moc"
