#include "core/operations/cancellationsource.h"
#include "core/operations/operationcancelled.h"
#include "tests/core/marketdata/dataworkplace.h"
#include "tests/core/marketdata/planning.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

/// What the data manager does with stored bars: shows, exports, lists and checks them.
class TestStoredData : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void barsAreShownExportedAndListed();
    void aCancelledExportLeavesTheOldFile();
    void checkFindsCoverageAndQuality();
};

void TestStoredData::barsAreShownExportedAndListed()
{
    DataWorkplace place;
    QVERIFY(place.load(sampleLoad(u"GOOG"_s, LoadMode::Tail)).isFinal());
    const SeriesId series = seriesId(u"GOOG"_s, u"1d"_s);
    const BarColumns last = *place.manager().bars(series, {}, 3);
    QCOMPARE(last.size(), 3);
    QCOMPARE(last.times.back(), at("2008-10-14"));
    const QString file = place.filePath(u"GOOG_1d.csv"_s);
    QCOMPARE(place.manager().exportFile(series, {}, file).value(), 1047);
    QCOMPARE(place.manager()
                 .exportFile(series, TimeRange{at("2008-10-13"), at("2008-10-14")}, file)
                 .value(),
             2);
    const QList<CatalogueEntry> catalogue = *place.manager().catalogue();
    QCOMPARE(catalogue.size(), 1);
    QCOMPARE(catalogue.first().summary.bars, 1047);
    QCOMPARE(catalogue.first().missing, 0);
}

void TestStoredData::aCancelledExportLeavesTheOldFile()
{
    DataWorkplace place;
    QVERIFY(place.load(sampleLoad(u"GOOG"_s, LoadMode::Tail)).isFinal());
    const SeriesId series = seriesId(u"GOOG"_s, u"1d"_s);
    const QString file = place.filePath(u"out.csv"_s);
    const TimeRange days{at("2008-10-13"), at("2008-10-14")};
    QCOMPARE(place.manager().exportFile(series, days, file).value(), 2);
    const CancellationSource source;
    source.cancel();
    const qint64 sizeBefore = QFileInfo(file).size();
    const QString fresh = place.filePath(u"fresh.csv"_s);
    for (const QString &name : {file, fresh}) {
        QVERIFY_THROWS_EXCEPTION(OperationCancelled, static_cast<void>(place.manager().exportFile(
                                                         series, {}, name, source.token())));
    }
    QCOMPARE(QFileInfo(file).size(), sizeBefore);
    QCOMPARE(QFileInfo(file).dir().entryList({u"*.csv*"_s}, QDir::Files),
             QStringList{u"out.csv"_s});
}

void TestStoredData::checkFindsCoverageAndQuality()
{
    DataWorkplace place;
    BarColumns bars = weekdayBars("2024-01-01", "2024-02-29");
    bars.low[10] = bars.open[10] + 1;
    BarColumns holed = bars.slice(0, 20);
    holed.append(bars, 22, bars.size() - 22);
    const SeriesId series = seriesId(u"AAPL"_s, u"1d"_s);
    QVERIFY(place.store().write(series, holed, {u"csv"_s}));
    const SeriesCheck check = *place.manager().check(series);
    QCOMPARE(check.coverage.missing, 2);
    QCOMPARE(check.quality.count(u"low_too_high"), 1);
    const QJsonObject json = check.toJson();
    QCOMPARE(json[u"type"_s].toString(), u"coverage"_s);
    QCOMPARE(json[u"missing"_s].toInteger(), 2);
    QCOMPARE(json[u"calendar"_s].toString(), u"inferred"_s);
    QCOMPARE(place.manager().catalogue()->first().missing, 2);
}

QTEST_GUILESS_MAIN(TestStoredData)

#include "tst_storeddata.moc"
