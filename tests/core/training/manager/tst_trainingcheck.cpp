#include "core/marketdata/isotime.h"
#include "tests/core/training/manager/trainingworkplace.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

namespace {

QStringList codesOf(const TrainingCheck &check)
{
    QStringList codes;
    for (const Error &problem : check.problems) {
        codes.append(problem.code);
    }
    return codes;
}

QByteArray changed(const char *from, const char *to)
{
    QByteArray text = rsiStrategy();
    text.replace(from, to);
    return text;
}

} // namespace

/// What is wrong is told before anything starts. An engine is there as far as these tests go: a
/// file of its name is.
class TestTrainingCheck : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aGoodRequestIsReady();
    void everyErrorOfTheFileIsToldAtOnceWithItsPlace();
    void seriesThatAreNotStoredNameTheCommandThatLoadsThem();
    void tooFewBarsAreToldBeforeAnythingStarts();
    void theRangeCounts();
    void valuesOfTheRequestAreChecked_data();
    void valuesOfTheRequestAreChecked();
    void overridesThatDoNothingAreRefused();
    void everythingWrongIsInOneError();
    void theEngineThatIsMissingNamesItsPackage();
    void nothingIsStartedForARefusedRequest();

private:
    QTemporaryDir m_folder;
};

void TestTrainingCheck::initTestCase()
{
    QFile engine(m_folder.filePath(u"engine.so"_s));
    QVERIFY(engine.open(QIODevice::WriteOnly));
    qputenv("KTRDR_TRAINING_ENGINE", engine.fileName().toUtf8());
}

void TestTrainingCheck::aGoodRequestIsReady()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 300);
    const TrainingCheck check = place.manager().check(requestFor(rsiStrategy()));
    QVERIFY2(check.isReady(), qPrintable(check.toError({}).message));
    QCOMPARE(check.bars, 300);
    QCOMPARE(check.strategy->training.seed, std::optional<quint64>(7));
    QVERIFY(!check.range);
}

void TestTrainingCheck::everyErrorOfTheFileIsToldAtOnceWithItsPlace()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 300);
    QByteArray text = changed("{type: rsi, period: 14}", "{type: rssi, period: 14}");
    text.replace("low: [0, 20, 45]", "low: [50, 20, 45]");
    text.replace("period: 5", "period: 5000");
    text.replace("batch_size: 32", "batch_size: 0");
    const TrainingCheck check = place.manager().check(requestFor(text));
    QVERIFY(!check.isReady());
    qsizetype errors = 0;
    for (const Finding &finding : check.findings) {
        if (finding.severity == FindingSeverity::Error) {
            ++errors;
            QVERIFY2(finding.at.line > 0, qPrintable(finding.message));
            QVERIFY2(!finding.hint.isEmpty(), qPrintable(finding.message));
        }
    }
    QVERIFY(errors >= 4);
    const Error error = check.toError(u"wander.yaml"_s);
    QCOMPARE(error.code, u"TRAINING-InvalidStrategy"_s);
    QVERIFY(error.message.startsWith(u"Strategy validation failed:"));
    QVERIFY(error.hint.contains(u"ktrdr strategy validate wander.yaml"));
}

void TestTrainingCheck::seriesThatAreNotStoredNameTheCommandThatLoadsThem()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 300);
    TrainingRequest request = requestFor(rsiStrategy());
    request.symbols = {*Symbol::parse(u"AAA"_s), *Symbol::parse(u"BBB"_s)};
    request.timeframes = {*Timeframe::parse(u"1h"), *Timeframe::parse(u"4h")};
    const TrainingCheck check = place.manager().check(request);
    QCOMPARE(check.missing.size(), 3);
    const Error error = check.toError({});
    QCOMPARE(error.code, u"DATA-SeriesNotFound"_s);
    QCOMPARE(error.message, u"There are no bars of AAA/4h, BBB/1h, BBB/4h in the store."_s);
    QVERIFY2(error.hint.contains(u"'ktrdr data load AAA,BBB 4h,1h'"), qPrintable(error.hint));
}

void TestTrainingCheck::tooFewBarsAreToldBeforeAnythingStarts()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 99);
    const TrainingCheck check = place.manager().check(requestFor(rsiStrategy()));
    QCOMPARE(codesOf(check), QStringList{u"TRAINING-TooLittleData"_s});
    QVERIFY(check.problems.first().message.contains(u"AAA/1h has 99 bar(s)"));
}

void TestTrainingCheck::theRangeCounts()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 300);
    TrainingRequest request = requestFor(rsiStrategy());
    request.start = *fromIsoTime(u"2024-01-02"_s);
    request.end = *fromIsoTime(u"2024-01-07T03:00:00Z"_s);
    const TrainingCheck check = place.manager().check(request);
    QVERIFY2(check.isReady(), qPrintable(check.toError({}).message));
    QCOMPARE(check.bars, 124);
    request.end = *fromIsoTime(u"2024-01-03"_s);
    QCOMPARE(codesOf(place.manager().check(request)), QStringList{u"TRAINING-TooLittleData"_s});
}

void TestTrainingCheck::valuesOfTheRequestAreChecked_data()
{
    QTest::addColumn<TrainingRequest>("request");
    const auto row = [](const char *name, auto change) {
        TrainingRequest request = requestFor(rsiStrategy());
        change(request);
        QTest::newRow(name) << request;
    };
    row("split 0", [](TrainingRequest &r) { r.validationSplit = 0; });
    row("split 0.5", [](TrainingRequest &r) { r.validationSplit = 0.5; });
    row("range", [](TrainingRequest &r) {
        r.start = 2'000'000'000;
        r.end = 1'000'000'000;
    });
    row("symbol twice", [](TrainingRequest &r) {
        r.symbols = {*Symbol::parse(u"AAA"_s), *Symbol::parse(u"AAA"_s)};
    });
    row("sweep without values", [](TrainingRequest &r) { r.sweep = {{u"training.epochs"_s, {}}}; });
    row("sweep with one twice", [](TrainingRequest &r) {
        r.sweep = {{u"training.epochs"_s, {u"1"_s, u"1"_s}}};
    });
    row("key twice", [](TrainingRequest &r) {
        r.sweep = {{u"training.epochs"_s, {u"1"_s}}, {u"training.epochs"_s, {u"2"_s}}};
    });
    row("sweep too large", [](TrainingRequest &r) {
        for (const QString &key : {u"training.epochs"_s, u"training.batch_size"_s}) {
            r.sweep.append({key, {}});
            for (int i = 1; i <= 40; ++i) {
                r.sweep.last().values.append(QString::number(i));
            }
        }
    });
}

void TestTrainingCheck::valuesOfTheRequestAreChecked()
{
    QFETCH(const TrainingRequest, request);
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 300);
    const TrainingCheck check = place.manager().check(request);
    QCOMPARE(codesOf(check), QStringList{u"TRAINING-InvalidRequest"_s});
    QVERIFY(!check.problems.first().hint.isEmpty());
}

void TestTrainingCheck::overridesThatDoNothingAreRefused()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 300);
    const QList<StrategyOverride> useless{
        {u"training.epoch"_s, u"5"_s},
        {u"training.epochs"_s, u"many"_s},
        {u"indicators.rsi_14.fast"_s, u"3"_s},
        {u"model.architecture.sequence_length"_s, u"9"_s},
        {u"fuzzy_sets.level.low"_s, u"[9, 1, 2]"_s},
    };
    for (const StrategyOverride &change : useless) {
        TrainingRequest request = requestFor(rsiStrategy());
        request.overrides = {change};
        const TrainingCheck check = place.manager().check(request);
        QVERIFY2(!check.isReady(), qPrintable(change.key));
        QCOMPARE(check.problems.first().code, u"TRAINING-InvalidOverride"_s);
    }
    TrainingRequest sweep = requestFor(rsiStrategy());
    sweep.sweep = {{u"training.epochs"_s, {u"1"_s, u"2"_s}}};
    QVERIFY(place.manager().check(sweep).isReady());
    sweep.sweep = {{u"training.epochs"_s, {u"1"_s, u"0"_s}}};
    QVERIFY(!place.manager().check(sweep).isReady());
}

void TestTrainingCheck::everythingWrongIsInOneError()
{
    TrainingWorkplace place;
    TrainingRequest request = requestFor(rsiStrategy());
    request.overrides = {{u"training.learning_rate"_s, u"-1"_s}};
    QVERIFY(place.manager().check(request).problems.size() >= 1);
    request.overrides = {{u"training.epoch"_s, u"5"_s}};
    const Error error = place.manager().check(request).toError({});
    QCOMPARE(error.code, u"DATA-SeriesNotFound"_s);
    QVERIFY(error.message.contains(u"AAA/1h"));
    QVERIFY2(error.message.contains(u"epoch"), qPrintable(error.message));
}

void TestTrainingCheck::theEngineThatIsMissingNamesItsPackage()
{
    const QByteArray before = qgetenv("KTRDR_TRAINING_ENGINE");
    qputenv("KTRDR_TRAINING_ENGINE", "/nowhere/engine.so");
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 300);
    const auto refused = place.manager().trainMultiSymbolStrategy(requestFor(rsiStrategy()));
    qputenv("KTRDR_TRAINING_ENGINE", before);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"TRAINING-EngineMissing"_s);
    QVERIFY(refused.error().hint.contains(u"libtorch1.13"));
}

void TestTrainingCheck::nothingIsStartedForARefusedRequest()
{
    TrainingWorkplace place;
    QVERIFY(!place.manager().trainMultiSymbolStrategy(requestFor(rsiStrategy())));
    QVERIFY(place.orchestrator().records().isEmpty());
    QVERIFY(!QFileInfo::exists(place.folders().models));
    QVERIFY(!QFileInfo::exists(place.folders().runs));
}

QTEST_GUILESS_MAIN(TestTrainingCheck)

#include "tst_trainingcheck.moc"
