#include "core/training/manager/modelcatalogue.h"
#include "core/training/trainer/modelfolder.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace ktrdr::training;
using namespace Qt::StringLiterals;

namespace {

ModelCard cardOf(const QString &strategy, const QDateTime &createdAt)
{
    ModelCard card;
    card.strategyName = strategy;
    card.symbols = {u"AAPL"_s, u"MSFT"_s};
    card.timeframes = {u"1h"_s, u"4h"_s};
    card.start = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    card.end = QDateTime(QDate(2021, 1, 1), QTime(0, 0), Qt::UTC);
    card.config = {{u"name"_s, strategy}};
    card.features = {u"a"_s, u"b"_s};
    card.outputType = u"classification"_s;
    card.provenance = {{u"seed"_s, u"18446744073709551615"_s},
                       {u"operation"_s, u"op_1"_s},
                       {u"look_ahead"_s, QJsonObject{{u"clean"_s, true}}}};
    card.createdAt = createdAt;
    return card;
}

TrainingResult resultOf(double bestLoss)
{
    TrainingResult result;
    result.history = {{1, 1.1, 0.4, 1.0, 0.5, 0.01, std::chrono::milliseconds(5), {}, false},
                      {2, 0.9, 0.6, bestLoss, 0.7, 0.01, std::chrono::milliseconds(5), {}, true}};
    result.bestEpoch = 2;
    result.weights = "weights";
    result.parameters = 99;
    result.test = ClassificationTest{0.8, 0.65, 0.6, 0.65, 0.62, {}, {}};
    result.duration = std::chrono::milliseconds(1500);
    result.dataFingerprint = "abc123";
    return result;
}

QDateTime day(int number)
{
    return QDateTime(QDate(2026, 1, number), QTime(0, 0), Qt::UTC);
}

void write(const QString &file, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QFile to(file);
    QVERIFY(to.open(QIODevice::WriteOnly));
    to.write(bytes);
}

} // namespace

class TestModelCatalogue : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderThatIsMissingHasNoModels();
    void aModelTellsWhatItIs();
    void theNewestComesFirstAndIsTheLatest();
    void modelsOfOneSecondKeepTheirOrder();
    void aModelIsFoundByNameStrategyLinkAndFolder();
    void whatIsDamagedIsToldAndKept_data();
    void whatIsDamagedIsToldAndKept();
    void foldersOfKtrdrAreRead();
};

void TestModelCatalogue::aFolderThatIsMissingHasNoModels()
{
    QVERIFY(ModelCatalogue(u"/nowhere/models"_s).models().isEmpty());
}

void TestModelCatalogue::aModelTellsWhatItIs()
{
    const QTemporaryDir folder;
    QVERIFY(keepModel(folder.path(), cardOf(u"trend"_s, day(1)), {}, resultOf(0.7)));
    const QList<ModelEntry> models = ModelCatalogue(folder.path()).models();
    QCOMPARE(models.size(), 1);
    const ModelEntry &model = models.first();
    QVERIFY2(!model.damage, model.damage ? qPrintable(model.damage->message) : "");
    QCOMPARE(model.name, u"trend/1h_v1"_s);
    QCOMPARE(model.strategy, u"trend"_s);
    QCOMPARE(model.symbols, (QStringList{u"AAPL"_s, u"MSFT"_s}));
    QCOMPARE(model.timeframes, (QStringList{u"1h"_s, u"4h"_s}));
    QCOMPARE(model.start, cardOf({}, {}).start);
    QCOMPARE(model.createdAt, day(1));
    QCOMPARE(model.modelType, u"mlp"_s);
    QCOMPARE(model.epochs, 2);
    QCOMPARE(model.bestEpoch, 2);
    QCOMPARE(model.bestValidationLoss, std::optional(0.7));
    QCOMPARE(model.testAccuracy, std::optional(0.65));
    QCOMPARE(model.testF1, std::optional(0.62));
    QCOMPARE(model.seed, u"18446744073709551615"_s);
    QCOMPARE(model.fingerprint, u"abc123"_s);
    QCOMPARE(model.isLookAheadClean, std::optional(true));
    QCOMPARE(model.operation, u"op_1"_s);
    QCOMPARE(model.history.size(), 2);
    QCOMPARE(model.history[1].validationLoss, 0.7);
    QVERIFY(model.sizeBytes > 0);
    QVERIFY(model.isLatest);
    const QJsonObject json = model.toJson();
    QCOMPARE(json["type"_L1].toString(), u"model"_s);
    QCOMPARE(json["start"_L1].toString(), u"2020-01-01T00:00:00Z"_s);
    QVERIFY(json["error"_L1].isNull());
}

void TestModelCatalogue::theNewestComesFirstAndIsTheLatest()
{
    const QTemporaryDir folder;
    QVERIFY(keepModel(folder.path(), cardOf(u"trend"_s, day(1)), {}, resultOf(0.7)));
    QVERIFY(keepModel(folder.path(), cardOf(u"rsi"_s, day(2)), {}, resultOf(0.7)));
    QVERIFY(keepModel(folder.path(), cardOf(u"trend"_s, day(3)), {}, resultOf(0.6)));
    QStringList names;
    for (const ModelEntry &model : ModelCatalogue(folder.path()).models()) {
        names.append(model.name + (model.isLatest ? u"*"_s : QString()));
    }
    QCOMPARE(names, (QStringList{u"trend/1h_v2*"_s, u"rsi/1h_v1*"_s, u"trend/1h_v1"_s}));
}

void TestModelCatalogue::modelsOfOneSecondKeepTheirOrder()
{
    const QTemporaryDir folder;
    QVERIFY(keepModel(folder.path(), cardOf(u"trend"_s, day(1)), {}, resultOf(0.7)));
    QVERIFY(keepModel(folder.path(), cardOf(u"rsi"_s, day(1).addMSecs(1)), {}, resultOf(0.7)));
    for (int number = 2; number <= 10; ++number) {
        QVERIFY(keepModel(folder.path(), cardOf(u"trend"_s, day(1)), {}, resultOf(0.7)));
    }
    const ModelCatalogue catalogue(folder.path());
    QStringList names;
    for (const ModelEntry &model : catalogue.models().first(3)) {
        names.append(model.name);
    }
    QCOMPARE(names, (QStringList{u"rsi/1h_v1"_s, u"trend/1h_v10"_s, u"trend/1h_v9"_s}));
    QCOMPARE(catalogue.find(u"trend"_s)->name, u"trend/1h_v10"_s);
}

void TestModelCatalogue::aModelIsFoundByNameStrategyLinkAndFolder()
{
    const QTemporaryDir folder;
    QVERIFY(keepModel(folder.path(), cardOf(u"trend"_s, day(1)), {}, resultOf(0.7)));
    QVERIFY(keepModel(folder.path(), cardOf(u"trend"_s, day(3)), {}, resultOf(0.6)));
    const ModelCatalogue catalogue(folder.path());
    QCOMPARE(catalogue.find(u"trend/1h_v1"_s)->name, u"trend/1h_v1"_s);
    QCOMPARE(catalogue.find(u"trend"_s)->name, u"trend/1h_v2"_s);
    QCOMPARE(catalogue.find(u"trend/1h_latest"_s)->name, u"trend/1h_v2"_s);
    QCOMPARE(catalogue.find(folder.filePath(u"trend/1h_v1"_s))->name, u"trend/1h_v1"_s);
    const auto missing = catalogue.find(u"tren"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, u"MODEL-NotFound"_s);
    QVERIFY(missing.error().hint.contains(u"trend/1h_v2"));
}

void TestModelCatalogue::whatIsDamagedIsToldAndKept_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("torn metrics") << u"metrics.json"_s << QByteArray("{\"epochs");
    QTest::newRow("no object") << u"metadata.json"_s << QByteArray("[]");
    QTest::newRow("empty weights") << u"model.pt"_s << QByteArray();
}

void TestModelCatalogue::whatIsDamagedIsToldAndKept()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    QVERIFY(keepModel(folder.path(), cardOf(u"trend"_s, day(1)), {}, resultOf(0.7)));
    QVERIFY(keepModel(folder.path(), cardOf(u"rsi"_s, day(2)), {}, resultOf(0.7)));
    const QString path = folder.filePath(u"trend/1h_v1/"_s + file);
    write(path, content);
    const QList<ModelEntry> models = ModelCatalogue(folder.path()).models();
    QCOMPARE(models.size(), 2);
    for (const ModelEntry &model : models) {
        QCOMPARE(model.damage.has_value(), model.strategy == u"trend");
        if (model.damage) {
            QVERIFY(model.damage->message.contains(path));
        }
    }
    QCOMPARE(QFileInfo(path).size(), content.size());
}

void TestModelCatalogue::foldersOfKtrdrAreRead()
{
    const QTemporaryDir folder;
    const QString model = folder.filePath(u"old/1d_v4/"_s);
    write(model + u"model.pt"_s, "x");
    write(model + u"config.json"_s, "{}");
    write(model + u"metadata_v3.json"_s, R"({"training_symbols":["EURUSD"]})");
    write(model + u"metadata.json"_s,
          R"({"strategy_name":"old","timeframe":"1d","created_at":"2025-11-21T00:31:09.280436"})");
    write(model + u"metrics.json"_s,
          R"({"epochs_trained":2,"history":{"train_loss":[1,0.5],"val_loss":[0.9,null]}})");
    const QList<ModelEntry> models = ModelCatalogue(folder.path()).models();
    QCOMPARE(models.size(), 1);
    QVERIFY(!models.first().damage);
    QCOMPARE(models.first().createdAt,
             QDateTime(QDate(2025, 11, 21), QTime(0, 31, 9, 280), Qt::UTC));
    QCOMPARE(models.first().symbols, QStringList{u"EURUSD"_s});
    QCOMPARE(models.first().timeframes, QStringList{u"1d"_s});
    QCOMPARE(models.first().bestValidationLoss, std::optional(0.9));
    QCOMPARE(models.first().bestEpoch, 1);
    QVERIFY(!models.first().isLookAheadClean);
    QVERIFY(!models.first().testAccuracy);
}

QTEST_GUILESS_MAIN(TestModelCatalogue)

#include "tst_modelcatalogue.moc"
