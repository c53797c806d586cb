#include "tests/core/marketdata/dataworkplace.h"
#include "tests/core/marketdata/loadresult.h"
#include "tests/core/marketdata/planning.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

/// Loads that meet another of their series, and loads that pause.
class TestDataPauses : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theSameRequestIsJoinedAnotherOneRefused();
    void aPausedLoadGoesOnWhereItStood();
    void aPausedLoadLetsOthersAskItsSource();
};

void TestDataPauses::theSameRequestIsJoinedAnotherOneRefused()
{
    DataWorkplace place;
    place.source().setBars(weekdayBars("2024-01-01", "2024-02-29"));
    place.source().script({ScriptedSource::Act::Hang});
    const DataLoadRequest request = scriptedLoad(LoadMode::Full);
    const auto first = place.manager().loadData(request);
    QVERIFY(first);
    QVERIFY(place.source().waitUntilHanging());
    QCOMPARE(place.manager().loadData(request).value(), *first);
    const auto other = place.manager().loadData(scriptedLoad(LoadMode::Tail));
    QVERIFY(!other);
    QCOMPARE(other.error().code, u"DATA-SeriesBusy"_s);
    QCOMPARE(other.error().context[u"operation"_s].toString(), first->toString());
    QVERIFY(place.manager().loadData(scriptedLoad(LoadMode::Local)));
    place.orchestrator().cancelAll();
    QCOMPARE(toString(place.endOf(*first).status), u"cancelled"_s);
    QCOMPARE(toString(place.load(scriptedLoad(LoadMode::Tail)).status), u"completed"_s);
}

void TestDataPauses::aPausedLoadGoesOnWhereItStood()
{
    DataWorkplace place;
    place.source().setBars(weekdayBars("2023-10-02", "2024-02-29"));
    place.source().setLongestSpan(30 * Day);
    place.source().script({ScriptedSource::Act::Answer, ScriptedSource::Act::Hold});
    const auto plan = place.manager().plan(scriptedLoad(LoadMode::Full));
    const auto id = place.manager().loadData(scriptedLoad(LoadMode::Full));
    QVERIFY(place.source().waitUntilHanging());
    QVERIFY(place.orchestrator().record(*id)->isPausable);
    QCOMPARE(place.orchestrator().pause(*id), PauseAnswer::Requested);
    place.source().letGo();
    const auto isPaused = [&] {
        return place.orchestrator().record(*id)->status == OperationStatus::Paused;
    };
    QTRY_VERIFY(isPaused());
    // What was at work is stored; nothing more is asked for.
    QCOMPARE(place.source().requests().size(), 2);
    QVERIFY(place.store().read(scriptedLoad(LoadMode::Full).series().first())->size() > 0);
    // The series stays its own.
    const auto other = place.manager().loadData(scriptedLoad(LoadMode::Tail));
    QCOMPARE(other.error().code, u"DATA-SeriesBusy"_s);

    QCOMPARE(place.orchestrator().resume(*id), PauseAnswer::Requested);
    const OperationRecord end = place.endOf(*id);
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(number(end, u"gaps_left"_s), 0);
    QList<TimeRange> planned;
    for (const PlannedSegment &segment : plan->series.first().segments) {
        planned << segment.range;
    }
    QCOMPARE(place.source().requests(), planned);
}

void TestDataPauses::aPausedLoadLetsOthersAskItsSource()
{
    DataWorkplace place;
    place.source().setBars(weekdayBars("2023-10-02", "2024-02-29"));
    place.source().setLongestSpan(30 * Day);
    const int atOnce = place.source().capabilities().parallelLoads;
    QList<OperationId> paused;
    for (int i = 0; i < atOnce; ++i) {
        place.source().script({ScriptedSource::Act::Hold});
        DataLoadRequest request = scriptedLoad(LoadMode::Full);
        request.symbols = {*Symbol::parse(u"S%1"_s.arg(i))};
        const auto id = place.manager().loadData(request);
        QVERIFY(place.source().waitUntilHanging());
        place.orchestrator().pause(*id);
        place.source().letGo();
        QTRY_VERIFY(place.orchestrator().record(*id)->status == OperationStatus::Paused);
        paused << *id;
    }
    DataLoadRequest request = scriptedLoad(LoadMode::Full);
    request.symbols = {*Symbol::parse(u"NEXT"_s)};
    const auto next = place.manager().loadData(request);
    QTRY_VERIFY(place.orchestrator().record(*next)->isFinal());
    for (const OperationId &id : paused) {
        place.orchestrator().resume(id);
    }
    for (const OperationId &id : paused) {
        QCOMPARE(toString(place.endOf(id).status), u"completed"_s);
    }
}

QTEST_GUILESS_MAIN(TestDataPauses)

#include "tst_datapauses.moc"
