#include "core/marketdata/csvsource.h"
#include "core/marketdata/datasources.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/samplesource.h"
#include "core/marketdata/sourceerror.h"
#include "core/operations/cancellationsource.h"
#include "core/operations/operationcancelled.h"
#include "tests/support/stricttest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SeriesId idOf(const QString &symbol, QStringView timeframe = u"1d")
{
    return {*Symbol::parse(symbol), *Timeframe::parse(timeframe)};
}

qint64 at(const char *time)
{
    return *fromIsoTime(QString::fromLatin1(time));
}

void writeFile(const QString &name, const QByteArray &text)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("cannot write");
    }
}

} // namespace

class TestSources : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleHasGoogAndMicrosoft();
    void theSampleAnswersARangeExactly();
    void theSampleRefusesOthers();
    void aFolderOfCsvFilesIsASource();
    void aChangedFileIsReadAgain();
    void aBadFileSaysWhichAndWhy();
    void aMissingFileIsAnUnknownSeries();
    void aCancelledReadThrows();
    void sourcesAreChosenByNameThenOriginThenDefault();
    void waitingEndsAtOnceWhenCancelled();
};

void TestSources::theSampleHasGoogAndMicrosoft()
{
    SampleSource source;
    FetchContext context{CancellationToken()};
    const auto goog = source.availableRange(idOf(u"GOOG"_s), context);
    QVERIFY(goog && *goog);
    QCOMPARE(**goog, (TimeRange{at("2004-08-19"), at("2008-10-14")}));
    const auto msft = source.availableRange(idOf(u"MSFT"_s), context);
    QVERIFY(msft && *msft);
    QCOMPARE(**msft, (TimeRange{at("2003-06-19"), at("2003-09-19")}));
    QCOMPARE(source.fetch({idOf(u"GOOG"_s), **goog}, context)->bars.size(), 1047);
    QCOMPARE(source.fetch({idOf(u"MSFT"_s), **msft}, context)->bars.size(), 65);
}

void TestSources::theSampleAnswersARangeExactly()
{
    SampleSource source;
    FetchContext context{CancellationToken()};
    const auto fetched =
        source.fetch({idOf(u"GOOG"_s), {at("2004-08-20"), at("2004-08-24")}}, context);
    QVERIFY(fetched);
    QCOMPARE(fetched->bars.times,
             (std::vector<qint64>{at("2004-08-20"), at("2004-08-23"), at("2004-08-24")}));
    QCOMPARE(fetched->provenance.source, u"sample"_s);
    const auto weekend =
        source.fetch({idOf(u"GOOG"_s), {at("2004-08-21"), at("2004-08-22")}}, context);
    QVERIFY(weekend && weekend->bars.isEmpty());
}

void TestSources::theSampleRefusesOthers()
{
    SampleSource source;
    FetchContext context{CancellationToken()};
    const auto other = source.availableRange(idOf(u"AAPL"_s), context);
    QVERIFY(!other);
    QVERIFY(sourceFailure(other.error()) == SourceFailure::UnknownSeries);
    QVERIFY(!source.availableRange(idOf(u"GOOG"_s, u"1h"), context));
}

void TestSources::aFolderOfCsvFilesIsASource()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"EURUSD_1h.csv"_s),
              ",open,high,low,close,volume\n2024-01-02T10:00:00Z,1.1,1.2,1.0,1.15,10\n"
              "2024-01-02T11:00:00Z,1.15,1.2,1.1,1.18,12\n");
    CsvSource source(folder.path());
    FetchContext context{CancellationToken()};
    const SeriesId series = idOf(u"EURUSD"_s, u"1h");
    const auto range = source.availableRange(series, context);
    QVERIFY(range && *range);
    QCOMPARE(**range, (TimeRange{at("2024-01-02T10:00:00Z"), at("2024-01-02T11:00:00Z")}));
    const auto fetched = source.fetch({series, **range}, context);
    QVERIFY(fetched);
    QCOMPARE(fetched->bars.size(), 2);
    QCOMPARE(fetched->bars.at(1).close, 1.18);
    QCOMPARE(fetched->provenance.source, u"csv"_s);
}

void TestSources::aChangedFileIsReadAgain()
{
    const QTemporaryDir folder;
    const QByteArray first = ",open,high,low,close,volume\n2024-01-02T00:00:00Z,1,2,1,2,5\n";
    writeFile(folder.filePath(u"A_1d.csv"_s), first);
    CsvSource source(folder.path());
    FetchContext context{CancellationToken()};
    QVERIFY(source.availableRange(idOf(u"A"_s), context).value());
    writeFile(folder.filePath(u"A_1d.csv"_s), first + "2024-01-03T00:00:00Z,1,2,1,2,5\n");
    QCOMPARE(source.availableRange(idOf(u"A"_s), context)->value().end, at("2024-01-03"));
}

void TestSources::aBadFileSaysWhichAndWhy()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"A_1d.csv"_s),
              ",open,high,low,close,volume\n2024-01-02T00:00:00Z,1,2,1,x,5\n");
    CsvSource source(folder.path());
    FetchContext context{CancellationToken()};
    const auto range = source.availableRange(idOf(u"A"_s), context);
    QVERIFY(!range);
    QVERIFY(sourceFailure(range.error()) == SourceFailure::BadAnswer);
    QVERIFY(range.error().message.contains(u"A_1d.csv"));
    QCOMPARE(range.error().root().code, u"DATA-InvalidFormat"_s);
}

void TestSources::aMissingFileIsAnUnknownSeries()
{
    const QTemporaryDir folder;
    CsvSource source(folder.path());
    FetchContext context{CancellationToken()};
    const auto range = source.availableRange(idOf(u"A"_s), context);
    QVERIFY(!range);
    QVERIFY(sourceFailure(range.error()) == SourceFailure::UnknownSeries);
    QVERIFY(range.error().message.contains(u"A_1d.csv"));
}

void TestSources::aCancelledReadThrows()
{
    const CancellationSource cancellation;
    cancellation.cancel();
    FetchContext context{cancellation.token()};
    SampleSource source;
    QVERIFY_THROWS_EXCEPTION(
        OperationCancelled,
        static_cast<void>(source.fetch({idOf(u"GOOG"_s), {0, at("2008-10-14")}}, context)));
}

void TestSources::sourcesAreChosenByNameThenOriginThenDefault()
{
    const DataSources plain({});
    QCOMPARE(plain.names(), QStringList{u"sample"_s});
    const DataSources sources({u"/data"_s, {}});
    QCOMPARE(sources.names(), (QStringList{u"csv"_s, u"sample"_s}));
    QCOMPARE(sources.choose({}, {}).value()->name(), u"csv"_s);
    QCOMPARE(sources.choose({}, u"sample"_s).value()->name(), u"sample"_s);
    QCOMPARE(sources.choose(u"csv"_s, u"sample"_s).value()->name(), u"csv"_s);
    QCOMPARE(sources.choose({}, u"gone"_s).value()->name(), u"csv"_s);
    QCOMPARE(sources.choose(u"gone"_s, {}).error().code, u"DATA-UnknownSource"_s);
    const DataSources preferSample({u"/data"_s, u"sample"_s});
    QCOMPARE(preferSample.names().first(), u"sample"_s);
}

void TestSources::waitingEndsAtOnceWhenCancelled()
{
    const CancellationSource cancellation;
    QStringList announced;
    FetchContext context(cancellation.token(),
                         [&](const QString &reason, std::optional<std::chrono::milliseconds>) {
                             announced << reason;
                             cancellation.cancel();
                             return std::shared_ptr<void>();
                         });
    QVERIFY_THROWS_EXCEPTION(OperationCancelled, context.wait(60s, u"A limit."_s));
    QCOMPARE(announced, QStringList{u"A limit."_s});
}

QTEST_GUILESS_MAIN(TestSources)

#include "tst_sources.moc"
