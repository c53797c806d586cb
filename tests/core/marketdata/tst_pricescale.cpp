#include "core/marketdata/isotime.h"
#include "tests/core/marketdata/dataworkplace.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;
using Act = ScriptedSource::Act;

namespace {

constexpr std::chrono::hours Day{24};

const SeriesId &apple()
{
    static const SeriesId series = seriesId(u"AAPL"_s, u"1d"_s);
    return series;
}

BarColumns part(const BarColumns &bars, const char *first, const char *last)
{
    const qsizetype from = bars.lowerBound(*fromIsoTime(QString::fromLatin1(first)));
    const qsizetype to = bars.lowerBound(*fromIsoTime(QString::fromLatin1(last)) + 1);
    return bars.slice(from, to - from);
}

/// Stored are December and January at four times the price that the source has now, from October to
/// February in requests of 30 days.
void offerASplit(DataWorkplace &place)
{
    QVERIFY(place.store().write(
        apple(), part(weekdayBars("2023-10-02", "2024-02-28", 400), "2023-12-01", "2024-01-31"),
        {u"scripted"_s}));
    place.source().setBars(weekdayBars("2023-10-02", "2024-02-28", 100));
    place.source().setLongestSpan(30 * Day);
    place.manager().setRetryScale(0.001);
}

} // namespace

/// After a split at the source, no load mixes prices of two scales.
class TestPriceScale : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void noModeStoresABarOfAnotherScale_data();
    void noModeStoresABarOfAnotherScale();
    void aHoleIsNotFilledAtAnotherScale();
    void barsThatCannotBeComparedEndTheLoad();
    void aSourceWithoutTheStoredBarsIsNotCompared();
    void aReloadBringsEverythingToOneScale();
    void aReloadThatFailsHalfWayDeletesNothing();
    void aReloadThatIsCancelledDeletesNothing();
    void aPlainLoadAfterACancelledReloadMixesNoScales();
    void barsThatTheSourceNoLongerHasStay();
    void localCannotReload();
};

void TestPriceScale::noModeStoresABarOfAnotherScale_data()
{
    QTest::addColumn<LoadMode>("mode");
    for (const LoadMode mode : {LoadMode::Tail, LoadMode::Backfill, LoadMode::Full}) {
        QTest::newRow(qPrintable(toString(mode))) << mode;
    }
}

void TestPriceScale::noModeStoresABarOfAnotherScale()
{
    QFETCH(LoadMode, mode);
    DataWorkplace place;
    offerASplit(place);
    const BarColumns before = *place.store().read(apple());
    const OperationRecord end = place.load(scriptedLoad(mode));
    QCOMPARE(toString(end.status), u"failed"_s);
    QCOMPARE(end.error->code, u"DATA-PricesRescaled"_s);
    QCOMPARE(end.error->context[u"ratio"_s].toDouble(), 0.25);
    QVERIFY(end.error->hint.contains(u"ktrdr data load AAPL 1d --reload"));
    QVERIFY(*place.store().read(apple()) == before);
    QCOMPARE(place.source().requests().size(), 1);
}

void TestPriceScale::aHoleIsNotFilledAtAnotherScale()
{
    DataWorkplace place;
    const BarColumns old = weekdayBars("2023-10-02", "2024-02-29", 400);
    BarColumns stored = part(old, "2023-10-02", "2023-11-30");
    stored.append(part(old, "2024-01-02", "2024-02-29"));
    QVERIFY(place.store().write(apple(), stored, {u"scripted"_s}));
    place.source().setBars(weekdayBars("2023-10-02", "2024-02-29", 100));
    place.source().setLongestSpan(10 * Day);
    const OperationRecord end = place.load(scriptedLoad(LoadMode::Full));
    QCOMPARE(end.error->code, u"DATA-PricesRescaled"_s);
    QVERIFY(*place.store().read(apple()) == stored);
}

void TestPriceScale::barsThatCannotBeComparedEndTheLoad()
{
    DataWorkplace place;
    offerASplit(place);
    const BarColumns before = *place.store().read(apple());
    place.source().script({Act::Disorder, Act::Disorder});
    const OperationRecord end = place.load(scriptedLoad(LoadMode::Backfill));
    QCOMPARE(toString(end.status), u"failed"_s);
    QCOMPARE(end.error->code, u"DATA-LoadFailed"_s);
    QVERIFY(*place.store().read(apple()) == before);
}

void TestPriceScale::aSourceWithoutTheStoredBarsIsNotCompared()
{
    DataWorkplace place;
    offerASplit(place);
    place.source().script({Act::NoData});
    const OperationRecord end = place.load(scriptedLoad(LoadMode::Backfill));
    QCOMPARE(toString(end.status), u"completed_with_warnings"_s);
    QCOMPARE(place.store().summary(apple())->value().first, *fromIsoTime(u"2023-10-02"));
}

void TestPriceScale::aReloadBringsEverythingToOneScale()
{
    for (const LoadMode mode : {LoadMode::Tail, LoadMode::Backfill, LoadMode::Full}) {
        DataWorkplace place;
        offerASplit(place);
        DataLoadRequest request = scriptedLoad(mode);
        request.reload = true;
        QCOMPARE(toString(place.load(request).status), u"completed"_s);
        const BarColumns fresh = weekdayBars("2023-10-02", "2024-02-28", 100);
        const BarColumns stored = *place.store().read(apple());
        QVERIFY(stored == part(fresh, "2023-10-02", "2024-02-28") ||
                (mode == LoadMode::Tail && stored == part(fresh, "2023-12-01", "2024-02-28")));
    }
}

void TestPriceScale::aReloadThatFailsHalfWayDeletesNothing()
{
    DataWorkplace place;
    offerASplit(place);
    place.source().script({Act::Answer, Act::Answer, Act::NoData});
    DataLoadRequest request = scriptedLoad(LoadMode::Backfill);
    request.reload = true;
    const OperationRecord end = place.load(request);
    QCOMPARE(toString(end.status), u"completed_with_warnings"_s);
    QVERIFY(end.warnings.contains(
        u"The stored bars that were not read again keep their earlier prices."_s));
    const BarColumns stored = *place.store().read(apple());
    QCOMPARE(stored.times, weekdayBars("2023-10-02", "2024-02-28").times);
    const BarColumns unread = part(stored, "2023-12-04", "2023-12-28");
    QVERIFY(unread ==
            part(weekdayBars("2023-10-02", "2024-02-28", 400), "2023-12-04", "2023-12-28"));
}

void TestPriceScale::aReloadThatIsCancelledDeletesNothing()
{
    DataWorkplace place;
    offerASplit(place);
    place.source().script({Act::Answer, Act::Hang});
    DataLoadRequest request = scriptedLoad(LoadMode::Full);
    request.reload = true;
    const auto id = place.manager().loadData(request);
    QVERIFY(id);
    QVERIFY(place.source().waitUntilHanging());
    place.orchestrator().cancel(*id);
    QCOMPARE(toString(place.endOf(*id).status), u"cancelled"_s);
    const BarColumns stored = *place.store().read(apple());
    for (const qint64 time : weekdayBars("2023-12-01", "2024-01-31").times) {
        QVERIFY(std::ranges::binary_search(stored.times, time));
    }
    QCOMPARE(toString(place.load(request).status), u"completed"_s);
    QVERIFY(*place.store().read(apple()) == weekdayBars("2023-10-02", "2024-02-28", 100));
}

void TestPriceScale::aPlainLoadAfterACancelledReloadMixesNoScales()
{
    DataWorkplace place;
    offerASplit(place);
    place.source().script({Act::Answer, Act::Hang});
    DataLoadRequest request = scriptedLoad(LoadMode::Full);
    request.reload = true;
    const auto id = place.manager().loadData(request);
    QVERIFY(id);
    QVERIFY(place.source().waitUntilHanging());
    place.orchestrator().cancel(*id);
    QVERIFY(place.endOf(*id).isFinal());
    const BarColumns left = *place.store().read(apple());
    const OperationRecord plain = place.load(scriptedLoad(LoadMode::Full));
    const BarColumns after = *place.store().read(apple());
    // Either nothing was rescaled yet and the load says what to do, or all of it is of one scale.
    const bool isRefused = plain.error && plain.error->code == u"DATA-PricesRescaled";
    const bool isWhole = after == weekdayBars("2023-10-02", "2024-02-28", 100);
    QVERIFY(isRefused ? after == left : isWhole);
}

void TestPriceScale::barsThatTheSourceNoLongerHasStay()
{
    DataWorkplace place;
    offerASplit(place);
    place.source().setAvailable(
        TimeRange{*fromIsoTime(u"2024-01-01"), *fromIsoTime(u"2024-02-28")});
    DataLoadRequest request = scriptedLoad(LoadMode::Full);
    request.reload = true;
    const OperationRecord end = place.load(request);
    QCOMPARE(toString(end.status), u"completed"_s);
    QVERIFY(end.result[u"notes"_s].toVariant().toStringList().contains(
        u"Stored bars before 2024-01-01 are not read again."_s));
    QCOMPARE(place.store().summary(apple())->value().first, *fromIsoTime(u"2023-12-01"));
}

void TestPriceScale::localCannotReload()
{
    DataWorkplace place;
    DataLoadRequest request = scriptedLoad(LoadMode::Local);
    request.reload = true;
    QCOMPARE(place.manager().loadData(request).error().code, u"DATA-InvalidRequest"_s);
}

QTEST_GUILESS_MAIN(TestPriceScale)

#include "tst_pricescale.moc"
