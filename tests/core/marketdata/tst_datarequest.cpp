#include "core/marketdata/datarequest.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/sourceerror.h"
#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace ktrdr::marketdata;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

DataLoadRequest sampleRequest()
{
    DataLoadRequest request;
    request.symbols = {*Symbol::parse(u"AAPL"_s), *Symbol::parse(u"BRK.B"_s)};
    request.timeframes = {*Timeframe::parse(u"1h"), *Timeframe::parse(u"1M")};
    request.mode = LoadMode::Full;
    request.start = fromIsoTime(u"2020-01-01");
    request.end = fromIsoTime(u"2024-06-30T12:30:00Z");
    request.source = u"ib"_s;
    return request;
}

QJsonObject with(QJsonObject json, const QString &key, const QJsonValue &value)
{
    json.insert(key, value);
    return json;
}

QString codeOf(const QJsonObject &json)
{
    const auto request = DataLoadRequest::fromJson(json);
    return request ? QString() : request.error().code;
}

DataImportRequest importOf(const QString &file)
{
    return {file, {*Symbol::parse(u"FESX"_s), *Timeframe::parse(u"1m")}, {}};
}

} // namespace

class TestDataRequest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aLoadRequestSurvivesJson();
    void defaultsAreTailAndNoSource();
    void anInvalidLoadRequestSaysWhatIsWrong();
    void seriesAreEverySymbolWithEveryTimeframe();
    void anImportRequestSurvivesJson();
    void anImportOfNoFileSaysWhy();
    void modesHaveNames();
    void sourceErrorsKeepTheirClassAndWait();
    void retriesFollowTheClass();
};

void TestDataRequest::aLoadRequestSurvivesJson()
{
    const DataLoadRequest request = sampleRequest();
    const QJsonObject json = request.toJson();
    QCOMPARE(json[u"start"_s], u"2020-01-01T00:00:00Z"_s);
    QCOMPARE(json[u"symbols"_s].toArray(), (QJsonArray{u"AAPL"_s, u"BRK.B"_s}));
    const auto back = DataLoadRequest::fromJson(json);
    QVERIFY(back);
    QCOMPARE(*back, request);
    DataLoadRequest other = request;
    other.mode = LoadMode::Tail;
    QVERIFY(!(other == request));
    other = request;
    other.reload = true;
    QVERIFY(!(*DataLoadRequest::fromJson(other.toJson()) == request));
}

void TestDataRequest::defaultsAreTailAndNoSource()
{
    const auto request = DataLoadRequest::fromJson(
        {{u"symbols"_s, QJsonArray{u"GOOG"_s}}, {u"timeframes"_s, QJsonArray{u"1d"_s}}});
    QVERIFY(request);
    QVERIFY(request->mode == LoadMode::Tail);
    QVERIFY(request->source.isEmpty());
    QVERIFY(!request->start && !request->end);
}

void TestDataRequest::anInvalidLoadRequestSaysWhatIsWrong()
{
    const QJsonObject json = sampleRequest().toJson();
    QCOMPARE(codeOf(json), QString());
    QCOMPARE(codeOf(with(json, u"symbols"_s, QJsonArray{})), u"DATA-InvalidRequest"_s);
    QCOMPARE(codeOf(with(json, u"symbols"_s, QJsonArray{u"A"_s, u"A"_s})),
             u"DATA-InvalidRequest"_s);
    QCOMPARE(codeOf(with(json, u"symbols"_s, QJsonArray{u"../etc"_s})), u"DATA-InvalidSymbol"_s);
    QCOMPARE(codeOf(with(json, u"timeframes"_s, QJsonArray{u"7m"_s})), u"DATA-InvalidTimeframe"_s);
    QCOMPARE(codeOf(with(json, u"mode"_s, u"sideways"_s)), u"DATA-InvalidRequest"_s);
    QCOMPARE(codeOf(with(json, u"start"_s, u"yesterday"_s)), u"DATA-InvalidDateRange"_s);
    QCOMPARE(codeOf(with(json, u"start"_s, u"2025-01-01"_s)), u"DATA-InvalidDateRange"_s);
}

void TestDataRequest::seriesAreEverySymbolWithEveryTimeframe()
{
    const QList<SeriesId> series = sampleRequest().series();
    QCOMPARE(series.size(), 4);
    QCOMPARE(series[1].toString(), u"AAPL/1M"_s);
    const DataLoadRequest one = sampleRequest().forSeries(series[2]);
    QCOMPARE(one.series(), QList<SeriesId>{series[2]});
    QVERIFY(one.mode == LoadMode::Full);
}

void TestDataRequest::anImportRequestSurvivesJson()
{
    DataImportRequest request = importOf(u"/data/FESX.csv"_s);
    request.options.zone = QTimeZone("Europe/Berlin");
    request.options.label = BarLabel::End;
    request.options.columns = {{u"close"_s, u"Last"_s}};
    request.options.skipBad = true;
    const auto back = DataImportRequest::fromJson(request.toJson());
    QVERIFY(back);
    QVERIFY(*back == request);
    QCOMPARE(back->options.label, BarLabel::End);
    QCOMPARE(back->options.zone.id(), QByteArray("Europe/Berlin"));
    QVERIFY(!DataImportRequest::fromJson(with(request.toJson(), u"timezone"_s, u"Mars/Base"_s)));
    QVERIFY(!DataImportRequest::fromJson(with(request.toJson(), u"label"_s, u"middle"_s)));
    QVERIFY(!DataImportRequest::fromJson(with(request.toJson(), u"symbols"_s, QJsonArray{})));
}

void TestDataRequest::anImportOfNoFileSaysWhy()
{
    const QTemporaryDir folder;
    QCOMPARE(importOf(folder.filePath(u"none.csv"_s)).validate().error().code,
             u"DATA-FileNotFound"_s);
    QCOMPARE(importOf(folder.path()).validate().error().code, u"DATA-ReadError"_s);
    QFile file(folder.filePath(u"empty.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(importOf(file.fileName()).validate().error().code, u"DATA-EmptyFile"_s);
    file.write("time,close\n");
    file.close();
    QVERIFY(importOf(file.fileName()).validate());
}

void TestDataRequest::modesHaveNames()
{
    for (const LoadMode mode : allLoadModes()) {
        QVERIFY(loadModeFromString(toString(mode)) == mode);
    }
    QVERIFY(!loadModeFromString(u"TAIL"));
}

void TestDataRequest::sourceErrorsKeepTheirClassAndWait()
{
    const auto error = sourceError(SourceFailure::Pacing, u"Too fast."_s, {}, {}, 7s);
    QCOMPARE(error.code, u"DATA-SourcePacing"_s);
    const auto wrapped = error.wrappedBy({u"DATA-LoadFailed"_s, u"Failed."_s, {}, {}, {}});
    QCOMPARE(sourceFailure(wrapped), std::optional(SourceFailure::Pacing));
    QCOMPARE(retryAfter(wrapped), std::optional(7000ms));
    QVERIFY(!sourceFailure({u"DATA-StoreFull"_s, {}, {}, {}, {}}));
}

void TestDataRequest::retriesFollowTheClass()
{
    const RetryRules rules;
    const auto transport = sourceError(SourceFailure::Transport, {}, {});
    QCOMPARE(rules.delayBefore(2, transport), std::optional(2000ms));
    QCOMPARE(rules.delayBefore(3, transport), std::optional(4000ms));
    QCOMPARE(rules.delayBefore(4, transport), std::optional(8000ms));
    QVERIFY(!rules.delayBefore(5, transport));
    const auto pacing = sourceError(SourceFailure::Pacing, {}, {});
    QCOMPARE(rules.delayBefore(2, pacing), std::optional(60'000ms));
    QCOMPARE(rules.delayBefore(3, pacing), std::optional(60'000ms));
    const auto told = sourceError(SourceFailure::Pacing, {}, {}, {}, 90s);
    QCOMPARE(rules.delayBefore(2, told), std::optional(90'000ms));
    QVERIFY(!rules.delayBefore(2, sourceError(SourceFailure::NoData, {}, {})));
    QVERIFY(!rules.delayBefore(2, sourceError(SourceFailure::Refused, {}, {})));
    QVERIFY(!rules.delayBefore(2, {u"DATA-StoreFull"_s, {}, {}, {}, {}}));
    QVERIFY(endsTheLoad(SourceFailure::Refused));
    QVERIFY(!endsTheLoad(SourceFailure::NoData));
}

QTEST_GUILESS_MAIN(TestDataRequest)

#include "tst_datarequest.moc"
