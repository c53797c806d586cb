#include "core/operations/operationproviders.h"
#include "tests/core/marketdata/dataworkplace.h"
#include "tests/core/marketdata/loadresult.h"
#include "tests/core/marketdata/planning.h"
#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

class TestDataManager : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleLoadsCompletelyWithRisingProgress();
    void aSecondTailIsANoOpThatSaysSo();
    void everyModeLoadsAnEmptySeriesWhole();
    void localAnswersFromTheStoreOnly();
    void tailAppendsAndReadsTheLastBarsAgain();
    void backfillPrependsAndFullFillsHoles();
    void confirmedEmptyDaysAreAskedForOnce();
    void thePlanIsWhatTheLoadDoes();
    void theSeriesKeepsItsSource();
    void severalSeriesAreAParentWithChildren();
    void severalSeriesWithoutNewsAreUpToDate();
    void aRetryFromTheStoredRequestRuns();
    void unknownThingsAreRefusedWithAReason();
};

void TestDataManager::theSampleLoadsCompletelyWithRisingProgress()
{
    DataWorkplace place;
    const OperationRecord end = place.load(sampleLoad(u"GOOG"_s, LoadMode::Tail));
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(number(end, u"bars_loaded"_s), 1047);
    QCOMPARE(number(end, u"bars_stored"_s), 1047);
    QCOMPARE(number(end, u"segments_done"_s), 5);
    QCOMPARE(number(end, u"gaps_left"_s), 0);
    QVERIFY(number(end, u"confirmed_empty"_s) > 30);
    QCOMPARE(end.result[u"summary"_s].toString(), u"GOOG 1d: 1,047 bars, no gaps left"_s);
    QCOMPARE(end.result[u"first"_s].toString(), u"2004-08-19T00:00:00Z"_s);
    QCOMPARE(end.kept, u"1,047 bars stored"_s);
    QCOMPARE(end.progress.percentage, std::optional(100.0));
    QVERIFY(end.warnings.isEmpty());
    double before = 0;
    int stepBefore = 0;
    for (const OperationRecord &change : place.changes()) {
        QVERIFY(change.progress.percentage.value_or(before) >= before);
        QVERIFY(change.progress.currentStep >= stepBefore);
        before = change.progress.percentage.value_or(before);
        stepBefore = change.progress.currentStep;
    }
    QCOMPARE(end.progress.totalSteps, 7);
    QCOMPARE(end.context[u"symbols"_s].toArray(), QJsonArray{u"GOOG"_s});
    QCOMPARE(end.context[u"source"_s].toString(), u"sample"_s);
    // What the record says of the source is not said again in other words.
    QVERIFY(!end.progress.context.contains(u"source"_s));
}

void TestDataManager::aSecondTailIsANoOpThatSaysSo()
{
    DataWorkplace place;
    QVERIFY(place.load(sampleLoad(u"GOOG"_s, LoadMode::Tail)).isFinal());
    const OperationRecord end = place.load(sampleLoad(u"GOOG"_s, LoadMode::Tail));
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(number(end, u"requests"_s), 0);
    QCOMPARE(number(end, u"bars_loaded"_s), 0);
    QCOMPARE(end.result[u"summary"_s].toString(), u"GOOG 1d: up to date, 1,047 bars stored"_s);
}

void TestDataManager::everyModeLoadsAnEmptySeriesWhole()
{
    for (const LoadMode mode : {LoadMode::Tail, LoadMode::Backfill, LoadMode::Full}) {
        DataWorkplace place;
        const OperationRecord end = place.load(sampleLoad(u"MSFT"_s, mode));
        QCOMPARE(toString(end.status), u"completed"_s);
        QCOMPARE(number(end, u"bars_stored"_s), 65);
    }
}

void TestDataManager::localAnswersFromTheStoreOnly()
{
    DataWorkplace place;
    const OperationRecord nothing = place.load(scriptedLoad(LoadMode::Local));
    QCOMPARE(toString(nothing.status), u"completed_with_warnings"_s);
    QCOMPARE(nothing.warnings, QStringList{u"Nothing of AAPL 1d is stored."_s});
    QCOMPARE(nothing.result[u"summary"_s].toString(), u"AAPL 1d: nothing stored"_s);
    const BarColumns bars = weekdayBars("2024-01-01", "2024-01-31");
    QVERIFY(place.store().write(seriesId(u"AAPL"_s, u"1d"_s), bars, {u"scripted"_s}));
    const OperationRecord end = place.load(scriptedLoad(LoadMode::Local));
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(number(end, u"bars_stored"_s), 23);
    QCOMPARE(end.result[u"summary"_s].toString(), u"AAPL 1d: 23 bars stored, no gaps left"_s);
    QVERIFY(place.source().requests().isEmpty());
}

void TestDataManager::tailAppendsAndReadsTheLastBarsAgain()
{
    DataWorkplace place;
    const BarColumns all = weekdayBars("2023-12-01", "2024-03-01");
    place.source().setBars(all);
    BarColumns stored = all.slice(0, 40);
    stored.close[38] += 0.5;
    const SeriesId series = seriesId(u"AAPL"_s, u"1d"_s);
    QVERIFY(place.store().write(series, stored, {u"scripted"_s}));
    const OperationRecord end = place.load(scriptedLoad(LoadMode::Tail));
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(number(end, u"revisions"_s), 1);
    QCOMPARE(place.source().requests(), (QList<TimeRange>{{all.times[35], at("2024-02-29")}}));
    // The bar of 2024-03-01 is not over at 13:00.
    const BarColumns after = *place.store().read(series);
    QCOMPARE(after.times.back(), at("2024-02-29"));
    QVERIFY(after == all.slice(0, all.size() - 1));
}

void TestDataManager::backfillPrependsAndFullFillsHoles()
{
    DataWorkplace place;
    const BarColumns all = weekdayBars("2023-10-02", "2024-02-29");
    place.source().setBars(all);
    const SeriesId series = seriesId(u"AAPL"_s, u"1d"_s);
    BarColumns stored = all.slice(40, 10);
    stored.append(all, 55, 20);
    QVERIFY(place.store().write(series, stored, {u"scripted"_s}));
    QCOMPARE(toString(place.load(scriptedLoad(LoadMode::Backfill)).status), u"completed"_s);
    BarColumns expected = all.slice(0, 50);
    expected.append(all, 55, 20);
    QVERIFY(*place.store().read(series) == expected);
    const OperationRecord full = place.load(scriptedLoad(LoadMode::Full));
    QCOMPARE(toString(full.status), u"completed"_s);
    QVERIFY(*place.store().read(series) == all);
    QCOMPARE(number(full, u"bars_missing"_s), 0);
}

void TestDataManager::confirmedEmptyDaysAreAskedForOnce()
{
    DataWorkplace place;
    BarColumns bars = weekdayBars("2023-10-02", "2023-12-22");
    bars.append(weekdayBars("2023-12-27", "2024-02-29"));
    place.source().setBars(bars);
    const OperationRecord first = place.load(scriptedLoad(LoadMode::Full));
    QCOMPARE(toString(first.status), u"completed"_s);
    QCOMPARE(number(first, u"confirmed_empty"_s), 2);
    const qsizetype asked = place.source().requests().size();
    const OperationRecord second = place.load(scriptedLoad(LoadMode::Full));
    QCOMPARE(toString(second.status), u"completed"_s);
    QCOMPARE(place.source().requests().size(), asked);
}

void TestDataManager::thePlanIsWhatTheLoadDoes()
{
    DataWorkplace place;
    place.source().setBars(weekdayBars("2023-10-02", "2024-02-29"));
    place.source().setLongestSpan(30 * Day);
    for (const LoadMode mode : {LoadMode::Backfill, LoadMode::Tail}) {
        DataLoadRequest request = scriptedLoad(mode);
        if (mode == LoadMode::Backfill) {
            request.end = at("2024-01-31");
        }
        const qsizetype before = place.source().requests().size();
        const auto plan = place.manager().plan(request);
        QVERIFY(plan);
        QVERIFY(place.load(request).isFinal());
        QList<TimeRange> planned;
        for (const PlannedSegment &segment : plan->series.first().segments) {
            planned << segment.range;
        }
        QVERIFY(!planned.isEmpty());
        QCOMPARE(place.source().requests().mid(before), planned);
    }
}

void TestDataManager::theSeriesKeepsItsSource()
{
    DataWorkplace place;
    QVERIFY(place.load(sampleLoad(u"MSFT"_s, LoadMode::Tail)).isFinal());
    DataLoadRequest again = sampleLoad(u"MSFT"_s, LoadMode::Tail);
    again.source.clear();
    QCOMPARE(place.load(again).context[u"source"_s].toString(), u"sample"_s);
    QCOMPARE(place.manager().sourceNames(), (QStringList{u"scripted"_s, u"sample"_s}));
}

void TestDataManager::severalSeriesAreAParentWithChildren()
{
    DataWorkplace place;
    DataLoadRequest request = sampleLoad(u"GOOG"_s, LoadMode::Tail);
    request.symbols << *Symbol::parse(u"MSFT"_s);
    const OperationRecord parent = place.load(request);
    QCOMPARE(toString(parent.status), u"completed"_s);
    QCOMPARE(number(parent, u"bars_loaded"_s), 1112);
    QCOMPARE(parent.result[u"summary"_s].toString(), u"2 series: 1,112 bars, no gaps left"_s);
    int children = 0;
    for (const OperationRecord &record : place.orchestrator().records()) {
        children += record.parentId == parent.id ? 1 : 0;
    }
    QCOMPARE(children, 2);
    QCOMPARE(place.manager().catalogue()->size(), 2);
}

void TestDataManager::severalSeriesWithoutNewsAreUpToDate()
{
    DataWorkplace place;
    DataLoadRequest request = sampleLoad(u"GOOG"_s, LoadMode::Tail);
    request.symbols << *Symbol::parse(u"MSFT"_s);
    const auto summaryIn = [&](LoadMode mode) {
        request.mode = mode;
        return place.load(request).result[u"summary"_s].toString();
    };
    QCOMPARE(summaryIn(LoadMode::Local), u"2 series: nothing stored"_s);
    QCOMPARE(summaryIn(LoadMode::Tail), u"2 series: 1,112 bars, no gaps left"_s);
    QCOMPARE(summaryIn(LoadMode::Tail), u"2 series: up to date, 1,112 bars stored"_s);
    QCOMPARE(summaryIn(LoadMode::Local), u"2 series: 1,112 bars stored, no gaps left"_s);
}

void TestDataManager::aRetryFromTheStoredRequestRuns()
{
    DataWorkplace place;
    const OperationRecord first = place.load(sampleLoad(u"MSFT"_s, LoadMode::Full));
    OperationProviders providers;
    place.manager().registerProviders(providers);
    QVERIFY(providers.canMake(u"data_load"_s) && providers.canMake(u"data_import"_s));
    auto operation = providers.make(first.type, first.request);
    QVERIFY(operation);
    const auto id = place.orchestrator().start(*std::move(operation));
    QVERIFY(id);
    QCOMPARE(toString(place.endOf(*id).status), u"completed"_s);
    QVERIFY(!providers.make(u"data_load"_s, {{u"symbols"_s, u"nonsense"_s}}));
}

void TestDataManager::unknownThingsAreRefusedWithAReason()
{
    DataWorkplace place;
    DataLoadRequest request = sampleLoad(u"GOOG"_s, LoadMode::Tail);
    request.source = u"moon"_s;
    QCOMPARE(place.manager().loadData(request).error().code, u"DATA-UnknownSource"_s);
    QCOMPARE(place.manager().plan(request).error().code, u"DATA-UnknownSource"_s);
    request.symbols.clear();
    QCOMPARE(place.manager().loadData(request).error().code, u"DATA-InvalidRequest"_s);
    const OperationRecord unknown = place.load(sampleLoad(u"AAPL"_s, LoadMode::Tail));
    QCOMPARE(toString(unknown.status), u"failed"_s);
    QCOMPARE(unknown.error->root().code, u"DATA-SourceUnknownSeries"_s);
    QVERIFY(!unknown.error->hint.isEmpty());
    DataLoadRequest hourly = sampleLoad(u"GOOG"_s, LoadMode::Tail);
    hourly.timeframes = {*Timeframe::parse(u"1h")};
    QCOMPARE(toString(place.load(hourly).status), u"failed"_s);
    const SeriesId none = seriesId(u"NONE"_s, u"1d"_s);
    QCOMPARE(place.manager().bars(none).error().code, u"DATA-SeriesNotFound"_s);
    QCOMPARE(place.manager().check(none).error().code, u"DATA-SeriesNotFound"_s);
    QCOMPARE(place.manager().exportFile(none, {}, place.filePath(u"x.csv"_s)).error().code,
             u"DATA-SeriesNotFound"_s);
}

QTEST_GUILESS_MAIN(TestDataManager)

#include "tst_datamanager.moc"
