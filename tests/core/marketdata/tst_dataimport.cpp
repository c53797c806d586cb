#include "core/marketdata/isotime.h"
#include "tests/core/marketdata/dataworkplace.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Header = "timestamp,open,high,low,close,volume\n";

qint64 number(const OperationRecord &record, const QString &key)
{
    return record.result[key].toInteger(-1);
}

class Importer : public DataWorkplace
{
public:
    OperationRecord importText(const QByteArray &text, bool skipBad = false)
    {
        const QString name = filePath(u"bars.csv"_s);
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("cannot write");
        }
        file.close();
        DataImportRequest request{name, seriesId(u"TEST"_s, u"1d"_s), {}};
        request.options.skipBad = skipBad;
        return import(request);
    }
    /// A file of so many minute bars.
    QString manyBars(qsizetype rows);
    qsizetype storedBars() { return store().read(seriesId(u"TEST"_s, u"1d"_s))->size(); }
};

QString Importer::manyBars(qsizetype rows)
{
    const QString name = filePath(u"many.csv"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write");
    }
    file.write(Header);
    const qint64 start = *fromIsoTime(u"2020-01-01");
    for (qsizetype i = 0; i < rows; ++i) {
        file.write(toIsoTime(start + i * 60).toLatin1() + ",1,2,0.5,1.5,10\n");
    }
    return name;
}

} // namespace

class TestDataImport : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aCleanFileCompletes();
    void disorderAndDuplicatesAreRepairedAndTold();
    void badRowsStoreNothingAndNameTheFirstLines();
    void badRowsAreSkippedOnRequest();
    void importingAgainChangesNothing();
    void cancelKeepsWhatIsStored();
    void aPausedImportGoesOnToTheLastBar();
    void aMissingFileIsRefusedAtOnce();
    void aBusySeriesIsRefused();
    void theRealMinuteFileImportsWithItsZoneAndLabel();
    void aRoundTripThroughExportKeepsEveryBar();
};

void TestDataImport::aCleanFileCompletes()
{
    Importer place;
    const OperationRecord end = place.importText(
        Header +
        "2024-01-02,1,2,0.5,1.5,10\n2024-01-03,1.5,2,1,1.8,11\n2024-01-05,1.8,2,1,1.9,12\n");
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(end.type, u"data_import"_s);
    QCOMPARE(number(end, u"bars_stored"_s), 3);
    QCOMPARE(number(end, u"bars_missing"_s), 1);
    QCOMPARE(end.result[u"summary"_s].toString(), u"TEST 1d: 3 bars"_s);
    QCOMPARE(end.kept, u"3 bars stored"_s);
    QCOMPARE(end.progress.totalItems, std::optional<quint64>(3));
    QCOMPARE(place.storedBars(), 3);
}

void TestDataImport::disorderAndDuplicatesAreRepairedAndTold()
{
    Importer place;
    const OperationRecord end = place.importText(
        Header +
        "2024-01-03,1.5,2,1,1.8,11\n2024-01-02,1,2,0.5,1.5,10\n2024-01-03,1.5,2,1,1.7,11\n");
    QCOMPARE(toString(end.status), u"completed_with_warnings"_s);
    QCOMPARE(number(end, u"duplicates"_s), 1);
    QVERIFY(number(end, u"disordered"_s) > 0);
    QCOMPARE(end.warnings.size(), 2);
    const BarColumns bars = *place.store().read(seriesId(u"TEST"_s, u"1d"_s));
    QCOMPARE(bars.size(), 2);
    QCOMPARE(bars.close.back(), 1.7);
}

void TestDataImport::badRowsStoreNothingAndNameTheFirstLines()
{
    Importer place;
    const OperationRecord end = place.importText(
        Header + "2024-01-02,1,2,0.5,1.5,10\nrubbish\n2024-01-04,1,2,0.5,inf,10\n");
    QCOMPARE(toString(end.status), u"failed"_s);
    QCOMPARE(end.error->code, u"DATA-InvalidFormat"_s);
    const QVariantList problems = end.error->context[u"problems"_s].toList();
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems[0].toMap()[u"line"_s].toInt(), 3);
    QCOMPARE(problems[1].toMap()[u"line"_s].toInt(), 4);
    QCOMPARE(place.storedBars(), 0);
}

void TestDataImport::badRowsAreSkippedOnRequest()
{
    Importer place;
    const OperationRecord end =
        place.importText(Header + "2024-01-02,1,2,0.5,1.5,10\nrubbish\n", true);
    QCOMPARE(toString(end.status), u"completed_with_warnings"_s);
    QCOMPARE(number(end, u"bad_rows"_s), 1);
    QCOMPARE(place.storedBars(), 1);
}

void TestDataImport::importingAgainChangesNothing()
{
    Importer place;
    const QByteArray text = Header + "2024-01-02,1,2,0.5,1.5,10\n2024-01-03,1.5,2,1,1.8,11\n";
    QCOMPARE(toString(place.importText(text).status), u"completed"_s);
    const OperationRecord again = place.importText(text);
    QCOMPARE(number(again, u"bars_identical"_s), 2);
    QCOMPARE(number(again, u"bars_stored"_s), 0);
    QCOMPARE(again.kept, u"up to date, 2 bars stored"_s);
    QCOMPARE(again.result[u"summary"_s].toString(), u"TEST 1d: up to date, 2 bars stored"_s);
    const OperationRecord revised =
        place.importText(Header + "2024-01-02,1,2,0.5,1.6,10\n2024-01-03,1.5,2,1,1.8,11\n");
    QCOMPARE(number(revised, u"revisions"_s), 1);
    QCOMPARE(place.storedBars(), 2);
}

void TestDataImport::cancelKeepsWhatIsStored()
{
    Importer place;
    constexpr qsizetype Rows = 400'000;
    const QString name = place.manyBars(Rows);
    const SeriesId series = seriesId(u"MANY"_s, u"1m"_s);
    const auto id = place.manager().importFile({name, series, {}});
    QVERIFY(id);
    QTRY_VERIFY_WITH_TIMEOUT(!place.orchestrator().record(*id)->kept.isEmpty(), 60'000);
    place.orchestrator().cancel(*id);
    const OperationRecord end = place.endOf(*id);
    const qsizetype stored = place.store().read(series)->size();
    QVERIFY(stored > 0);
    if (end.status == OperationStatus::Cancelled) {
        QCOMPARE(number(end, u"bars_stored"_s), stored);
        QVERIFY(stored < Rows);
    } else {
        QCOMPARE(stored, Rows);
    }
}

void TestDataImport::aPausedImportGoesOnToTheLastBar()
{
    Importer place;
    constexpr qsizetype Rows = 1'200'000;
    const QString name = place.manyBars(Rows);
    const SeriesId series = seriesId(u"MANY"_s, u"1m"_s);
    const auto id = place.manager().importFile({name, series, {}});
    QVERIFY(id);
    const auto status = [&place, &id] { return place.orchestrator().record(*id)->status; };
    // While it reads the file through, then while it stores.
    for (const bool isStoring : {false, true}) {
        const auto isThere = [&] {
            const auto record = place.orchestrator().record(*id);
            return isStoring ? !record->kept.isEmpty() : record->progress.stepCurrent > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 60'000);
        QCOMPARE(place.orchestrator().pause(*id), PauseAnswer::Requested);
        QTRY_VERIFY_WITH_TIMEOUT(status() == OperationStatus::Paused, 60'000);
        const auto stored = place.store().read(series);
        const qsizetype before = stored ? stored->size() : 0;
        QTest::qWait(50);
        const auto later = place.store().read(series);
        QCOMPARE(later ? later->size() : 0, before);
        QCOMPARE(place.orchestrator().resume(*id), PauseAnswer::Requested);
    }
    QCOMPARE(toString(place.endOf(*id).status), u"completed"_s);
    QCOMPARE(place.store().read(series)->size(), Rows);
}

void TestDataImport::aMissingFileIsRefusedAtOnce()
{
    Importer place;
    const auto id =
        place.manager().importFile({place.filePath(u"none.csv"_s), seriesId(u"A"_s, u"1d"_s), {}});
    QVERIFY(!id);
    QCOMPARE(id.error().code, u"DATA-FileNotFound"_s);
    QVERIFY(place.orchestrator().records().isEmpty());
}

void TestDataImport::aBusySeriesIsRefused()
{
    Importer place;
    const auto lease = place.store().acquireWriter(seriesId(u"TEST"_s, u"1d"_s));
    QVERIFY(lease);
    const OperationRecord end = place.importText(Header + "2024-01-02,1,2,0.5,1.5,10\n");
    QCOMPARE(toString(end.status), u"failed"_s);
    QCOMPARE(end.error->code, u"DATA-SeriesBusy"_s);
    QCOMPARE(place.storedBars(), 0);
}

void TestDataImport::theRealMinuteFileImportsWithItsZoneAndLabel()
{
    if (sharedDataFolder().isEmpty()) {
        QSKIP("The folder with real market data is absent.");
    }
    Importer place;
    DataImportRequest request{
        sharedDataFolder() + u"/FESX_1m_2006-01_02.csv"_s, seriesId(u"FESX"_s, u"1m"_s), {}};
    request.options.zone = QTimeZone("Europe/Berlin");
    request.options.label = BarLabel::End;
    const OperationRecord end = place.import(request);
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(number(end, u"bars_stored"_s), 30'889);
    // 09:01 in Berlin's winter, by the end of the bar.
    QCOMPARE(end.result[u"first"_s].toString(), u"2006-01-02T08:00:00Z"_s);
    const SeriesCheck check = *place.manager().check(request.series);
    QVERIFY(check.coverage.missing > 500);
    QCOMPARE(check.coverage.held, 30'889);
}

void TestDataImport::aRoundTripThroughExportKeepsEveryBar()
{
    if (sharedDataFolder().isEmpty()) {
        QSKIP("The folder with real market data is absent.");
    }
    Importer place;
    const SeriesId series = seriesId(u"EURUSD"_s, u"1h"_s);
    const OperationRecord first =
        place.import({sharedDataFolder() + u"/EURUSD_1h_2017_2018.csv"_s, series, {}});
    QCOMPARE(number(first, u"bars_stored"_s), 5000);
    const QString file = place.filePath(u"EURUSD_1h.csv"_s);
    QCOMPARE(place.manager().exportFile(series, {}, file).value(), 5000);
    const SeriesId copy = seriesId(u"COPY"_s, u"1h"_s);
    QCOMPARE(toString(place.import({file, copy, {}}).status), u"completed"_s);
    QVERIFY(*place.store().read(series) == *place.store().read(copy));
}

QTEST_GUILESS_MAIN(TestDataImport)

#include "tst_dataimport.moc"
