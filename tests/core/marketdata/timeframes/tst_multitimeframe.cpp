#include "core/marketdata/isotime.h"
#include "core/marketdata/timeframes/multitimeframecoordinator.h"
#include "tests/core/marketdata/dataworkplace.h"
#include "tests/core/marketdata/testbars.h"
#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

Timeframe tf(QStringView name)
{
    return Timeframe::parse(name).value();
}

DataLoadRequest loadOf(const QString &symbol, std::initializer_list<QStringView> timeframes,
                       const QString &source)
{
    DataLoadRequest request;
    request.symbols = {Symbol::parse(symbol).value()};
    for (const QStringView timeframe : timeframes) {
        request.timeframes << tf(timeframe);
    }
    request.mode = LoadMode::Full;
    request.source = source;
    return request;
}

qint64 number(const OperationRecord &record, const QString &key)
{
    return record.result[key].toInteger(-1);
}

/// A live source with hours of a market that never closes, and nothing longer.
class Hours : public DataWorkplace
{
public:
    Hours()
    {
        const qint64 start = *fromIsoTime(u"2024-02-20T00:00:00Z");
        const qint64 end = *fromIsoTime(u"2024-03-01T13:00:00Z");
        m_bars = evenBars(start, 3600, qsizetype((end - start) / 3600));
        source().setBars(m_bars);
        source().setTimeframes({tf(u"1h")});
    }
    [[nodiscard]] const BarColumns &bars() const { return m_bars; }
    [[nodiscard]] QList<OperationRecord> children(const OperationId &parent)
    {
        QList<OperationRecord> all = orchestrator().records();
        all.removeIf(
            [&parent](const OperationRecord &record) { return record.parentId != parent; });
        return all;
    }
    [[nodiscard]] BarColumns stored(QStringView timeframe, const QString &symbol = u"TEST"_s)
    {
        return store().read({Symbol::parse(symbol).value(), tf(timeframe)}).value();
    }

private:
    BarColumns m_bars;
};

} // namespace

class TestMultiTimeframe : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheSourceLacksIsMadeOfShorterBars();
    void theShorterBarsAreLoadedOnce();
    void aSingleTimeframeLoadsItsShorterBars();
    void provenanceSaysWhatTheyAreMadeOf();
    void thePlanSaysWhatIsMade();
    void whatTheSourceHasIsLoaded();
    void withoutShorterBarsTheSourceRefuses();
    void laterBarsContinueTheSeries();
    void aRevisedHourRevisesItsDay();
    void aHoleIsToldAndNotBridged();
    void aFailedLoadFailsWhatIsMadeOfIt();
    void cancelEndsAll();
    void realDaysBecomeWeeksAndMonths();
    void storedTimeframesAreAligned();
};

void TestMultiTimeframe::whatTheSourceLacksIsMadeOfShorterBars()
{
    Hours place;
    const OperationRecord end = place.load(loadOf(u"TEST"_s, {u"1d", u"4h", u"1h"}, u"scripted"_s));
    QVERIFY2(end.status == OperationStatus::Completed, qPrintable(end.warnings.join(u' ')));
    const QList<OperationRecord> children = place.children(end.id);
    QCOMPARE(children.size(), 3);
    QVERIFY(place.stored(u"1h") == place.bars());
    const BarColumns fours = place.stored(u"4h");
    // 13:00 today: the four hours from 12:00 on are not over.
    QCOMPARE(toIsoTime(fours.times.back()), u"2024-03-01T08:00:00Z"_s);
    QCOMPARE(fours.size(), 10 * 6 + 3);
    QCOMPARE(fours.open.front(), place.bars().open[0]);
    QCOMPARE(fours.close.front(), place.bars().close[3]);
    const BarColumns days = place.stored(u"1d");
    QCOMPARE(days.size(), 10);
    QCOMPARE(toIsoTime(days.times.front()), u"2024-02-20T00:00:00Z"_s);
    QCOMPARE(days.volume.front(), [&place] {
        double sum = 0;
        for (int hour = 0; hour < 24; ++hour) {
            sum += place.bars().volume[size_t(hour)];
        }
        return sum;
    }());
}

void TestMultiTimeframe::theShorterBarsAreLoadedOnce()
{
    Hours place;
    const OperationRecord end = place.load(loadOf(u"TEST"_s, {u"1d", u"4h", u"1h"}, u"scripted"_s));
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(place.source().requests().size(), 1);
    // Also where the request does not name them.
    Hours other;
    QVERIFY(other.load(loadOf(u"TEST"_s, {u"1d", u"4h"}, u"scripted"_s)).isFinal());
    QCOMPARE(other.source().requests().size(), 1);
    QVERIFY(other.stored(u"1h") == other.bars());
}

void TestMultiTimeframe::aSingleTimeframeLoadsItsShorterBars()
{
    Hours place;
    const OperationRecord end = place.load(loadOf(u"TEST"_s, {u"4h"}, u"scripted"_s));
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(end.name, u"Make TEST 4h of 1h"_s);
    QCOMPARE(number(end, u"bars_loaded"_s), 63);
    QCOMPARE(number(end, u"finer_bars_loaded"_s), place.bars().size());
    QCOMPARE(end.result[u"derived_from"_s].toString(), u"1h"_s);
    QCOMPARE(end.result[u"summary"_s].toString(), u"TEST 4h: 63 bars (made of 1h)"_s);
    QCOMPARE(end.kept, u"63 bars stored"_s);
}

void TestMultiTimeframe::provenanceSaysWhatTheyAreMadeOf()
{
    Hours place;
    QVERIFY(place.load(loadOf(u"TEST"_s, {u"1d"}, u"scripted"_s)).isFinal());
    const auto made = place.store().provenance({Symbol::parse(u"TEST"_s).value(), tf(u"1d")});
    QCOMPARE(made->size(), 1);
    QCOMPARE(made->first().provenance.derivedFrom, u"1h"_s);
    QCOMPARE(made->first().provenance.source, u"scripted"_s);
    const auto loaded = place.store().provenance({Symbol::parse(u"TEST"_s).value(), tf(u"1h")});
    QCOMPARE(loaded->first().provenance.derivedFrom, QString());
}

void TestMultiTimeframe::thePlanSaysWhatIsMade()
{
    Hours place;
    const auto plan = place.manager().plan(loadOf(u"TEST"_s, {u"1d", u"1h"}, u"scripted"_s));
    QVERIFY(plan);
    QCOMPARE(plan->series.size(), 2);
    QCOMPARE(plan->requests(), 1);
    const SeriesPlan &days = plan->series[1];
    QVERIFY(days.derivedFrom == tf(u"1h"));
    QCOMPARE(days.notes,
             QStringList{u"the script: no bars of 1d here; they are made of the bars of 1h."_s});
    const QJsonObject derived = plan->toJson()[u"derived"_s].toArray().first().toObject();
    QCOMPARE(
        derived,
        (QJsonObject{{u"symbol"_s, u"TEST"_s}, {u"timeframe"_s, u"1d"_s}, {u"from"_s, u"1h"_s}}));
    const auto alone = place.manager().plan(loadOf(u"TEST"_s, {u"1d"}, u"scripted"_s));
    QCOMPARE(alone->requests(), 1);
    QCOMPARE(alone->toJson()[u"segments"_s].toArray().first().toObject()[u"timeframe"_s].toString(),
             u"1h"_s);
}

void TestMultiTimeframe::whatTheSourceHasIsLoaded()
{
    Hours place;
    place.source().setTimeframes({});
    const auto plan = place.manager().plan(loadOf(u"TEST"_s, {u"1d", u"1h"}, u"scripted"_s));
    QVERIFY(!plan->series[0].derivedFrom && !plan->series[1].derivedFrom);
    DataLoadRequest local = loadOf(u"TEST"_s, {u"1d"}, u"scripted"_s);
    local.mode = LoadMode::Local;
    place.source().setTimeframes({tf(u"1h")});
    QVERIFY(!place.manager().plan(local)->series.first().derivedFrom);
}

void TestMultiTimeframe::withoutShorterBarsTheSourceRefuses()
{
    Hours place;
    const OperationRecord end = place.load(loadOf(u"TEST"_s, {u"30m"}, u"scripted"_s));
    QCOMPARE(toString(end.status), u"failed"_s);
    QVERIFY(end.error->hint.contains(u"1h"_s));
}

void TestMultiTimeframe::laterBarsContinueTheSeries()
{
    Hours place;
    DataLoadRequest request = loadOf(u"TEST"_s, {u"4h"}, u"scripted"_s);
    QVERIFY(place.load(request).isFinal());
    BarColumns more = place.bars();
    more.append(evenBars(more.times.back() + 3600, 3600, 3, 10));
    place.source().setBars(more);
    place.clock().advance(std::chrono::hours(3));
    request.mode = LoadMode::Tail;
    const OperationRecord end = place.load(request);
    QCOMPARE(number(end, u"bars_loaded"_s), 1);
    QCOMPARE(toIsoTime(place.stored(u"4h").times.back()), u"2024-03-01T12:00:00Z"_s);
    QVERIFY(place.load(request).result[u"summary"_s].toString().contains(u"up to date"_s));
}

void TestMultiTimeframe::aRevisedHourRevisesItsDay()
{
    Hours place;
    DataLoadRequest request = loadOf(u"TEST"_s, {u"4h"}, u"scripted"_s);
    QVERIFY(place.load(request).isFinal());
    BarColumns revised = place.bars();
    revised.high[revised.high.size() - 3] += 50;
    revised.append(evenBars(revised.times.back() + 3600, 3600, 1));
    place.source().setBars(revised);
    place.clock().advance(std::chrono::hours(1));
    request.mode = LoadMode::Tail;
    const OperationRecord end = place.load(request);
    QCOMPARE(number(end, u"revisions"_s), 1);
    QVERIFY(place.stored(u"4h").high.back() > 140);
}

void TestMultiTimeframe::aHoleIsToldAndNotBridged()
{
    Hours place;
    BarColumns bars = place.bars();
    const QString file = place.filePath(u"TEST_1h.csv"_s);
    // A file whose source never confirmed the hole.
    QVERIFY(place.load(loadOf(u"TEST"_s, {u"1h"}, u"scripted"_s)).isFinal());
    QVERIFY(place.manager().exportFile(seriesId(u"TEST"_s, u"1h"_s), {}, file).has_value());
    QFile text(file);
    QVERIFY(text.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = text.readAll().split('\n');
    text.close();
    lines.removeAt(40);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(lines.join('\n'));
    text.close();
    QVERIFY(place.import({file, seriesId(u"HOLE"_s, u"1h"_s), {}}).isFinal());
    place.source().script({ScriptedSource::Act::NoData});
    DataLoadRequest request = loadOf(u"HOLE"_s, {u"4h"}, u"scripted"_s);
    request.mode = LoadMode::Tail;
    place.source().setBars(bars.slice(bars.size() - 8, 8));
    place.source().script({});
    const OperationRecord end = place.load(request);
    QCOMPARE(toString(end.status), u"completed_with_warnings"_s);
    QCOMPARE(number(end, u"bars_incomplete"_s), 1);
    QVERIFY(end.warnings.join(u' ').contains(u"2024-02-21 12:00"_s));
    QCOMPARE(place.stored(u"4h", u"HOLE"_s).size(), 62);
}

void TestMultiTimeframe::aFailedLoadFailsWhatIsMadeOfIt()
{
    Hours place;
    place.source().script({ScriptedSource::Act::Refused});
    const OperationRecord end = place.load(loadOf(u"TEST"_s, {u"1h", u"1d"}, u"scripted"_s));
    QCOMPARE(toString(end.status), u"failed"_s);
    for (const OperationRecord &child : place.children(end.id)) {
        QCOMPARE(toString(child.status), u"failed"_s);
        if (child.name.contains(u"Make"_s)) {
            QCOMPARE(child.error->code, u"DATA-FinerLoadFailed"_s);
        }
    }
    QCOMPARE(place.source().requests().size(), 1);
}

void TestMultiTimeframe::cancelEndsAll()
{
    Hours place;
    place.source().script({ScriptedSource::Act::Hang});
    const auto id = place.manager().loadData(loadOf(u"TEST"_s, {u"1d", u"4h"}, u"scripted"_s));
    QVERIFY(id);
    QTRY_VERIFY_WITH_TIMEOUT(!place.source().requests().isEmpty(), 60'000);
    place.orchestrator().cancel(*id);
    QCOMPARE(toString(place.endOf(*id).status), u"cancelled"_s);
    QVERIFY(place.stored(u"1d").isEmpty());
}

void TestMultiTimeframe::realDaysBecomeWeeksAndMonths()
{
    DataWorkplace place;
    const OperationRecord end = place.load(loadOf(u"GOOG"_s, {u"1M", u"1d", u"1w"}, u"sample"_s));
    QVERIFY2(end.status == OperationStatus::Completed, qPrintable(end.warnings.join(u' ')));
    const BarColumns days = place.store().read(seriesId(u"GOOG"_s, u"1d"_s)).value();
    const BarColumns weeks = place.store().read(seriesId(u"GOOG"_s, u"1w"_s)).value();
    QCOMPARE(days.size(), 1047);
    // It went public on a Thursday, and the data end on a Tuesday: both weeks are not whole.
    QCOMPARE(toIsoTime(weeks.times.front()), u"2004-08-23T00:00:00Z"_s);
    QCOMPARE(toIsoTime(weeks.times.back()), u"2008-10-06T00:00:00Z"_s);
    const BarColumns months = place.store().read(seriesId(u"GOOG"_s, u"1M"_s)).value();
    QCOMPARE(toIsoTime(months.times.front()), u"2004-09-01T00:00:00Z"_s);
    QCOMPARE(toIsoTime(months.times.back()), u"2008-09-01T00:00:00Z"_s);
    QCOMPARE(months.size(), 49);
}

void TestMultiTimeframe::storedTimeframesAreAligned()
{
    Hours place;
    QVERIFY(place.load(loadOf(u"TEST"_s, {u"1h", u"4h", u"1d"}, u"scripted"_s)).isFinal());
    const Symbol symbol = Symbol::parse(u"TEST"_s).value();
    const auto aligned = place.manager().aligned(symbol, {tf(u"1d"), tf(u"1h"), tf(u"4h")});
    QVERIFY(aligned);
    QVERIFY(aligned->timeframe == tf(u"1h"));
    QCOMPARE(aligned->longer.size(), 2);
    QCOMPARE(aligned->longer[0].known[2], -1);
    QCOMPARE(aligned->longer[0].known[3], 0);
    QCOMPARE(aligned->longer[1].known[22], -1);
    QCOMPARE(aligned->longer[1].known[23], 0);
    // A range begins with what was known then.
    const qint64 start = *fromIsoTime(u"2024-02-25T00:00:00Z");
    const auto part =
        place.manager().aligned(symbol, {tf(u"1h"), tf(u"1d")}, TimeRange{start, start + 7200});
    QCOMPARE(part->bars.size(), 3);
    QCOMPARE(part->longer[0].known.front(), 4);
    QCOMPARE(place.manager().aligned(symbol, {tf(u"1h"), tf(u"1w")}).error().code,
             u"DATA-SeriesNotFound"_s);
}

QTEST_GUILESS_MAIN(TestMultiTimeframe)
#include "tst_multitimeframe.moc"
