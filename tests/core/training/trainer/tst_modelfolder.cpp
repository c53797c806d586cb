#include "core/training/trainer/atomicfile.h"
#include "core/training/trainer/modelfolder.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <thread>

using namespace ktrdr::training;
using namespace Qt::StringLiterals;

class ModelFolderTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aModelHasKtrdrsFiles();
    void figuresAreKept();
    void numbersGoUpAndLatestFollows();
    void namesFitAFolder_data();
    void namesFitAFolder();
    void twoWritersGetTwoNumbers();
    void nothingIsLeftWhereNothingCanBeWritten();
    void aDamagedModelIsTold();

private:
    void prepare() override { m_folder = std::make_unique<QTemporaryDir>(); }
    [[nodiscard]] ktrdr::operations::Result<QString> keep(const ModelCard &card) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

ModelCard card(const QString &name = u"trend"_s)
{
    ModelCard card;
    card.strategyName = name;
    card.symbols = {u"AAPL"_s, u"MSFT"_s};
    card.timeframes = {u"1h"_s, u"4h"_s};
    card.start = QDateTime(QDate(2024, 1, 1), QTime(), Qt::UTC);
    card.config = {{u"name"_s, name}};
    card.features = {u"1h_rsi_low"_s, u"1h_rsi_high"_s};
    card.outputType = u"classification"_s;
    card.createdAt = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);
    return card;
}

TrainingResult result()
{
    TrainingResult result;
    result.weights = "weights";
    result.bestEpoch = 2;
    for (int epoch = 1; epoch <= 3; ++epoch) {
        EpochMetrics metrics;
        metrics.epoch = epoch;
        metrics.trainAccuracy = 0.1 * epoch;
        metrics.validationAccuracy = epoch == 2 ? 0.9 : 0.5;
        result.history.push_back(metrics);
    }
    ClassificationTest test;
    test.accuracy = 0.75;
    test.confusion = {{3, 1}, {0, 2}};
    result.test = test;
    result.duration = std::chrono::milliseconds(1500);
    return result;
}

} // namespace

ktrdr::operations::Result<QString> ModelFolderTest::keep(const ModelCard &card) const
{
    return keepModel(m_folder->filePath(u"models"_s), card, {}, result());
}

void ModelFolderTest::aModelHasKtrdrsFiles()
{
    const QString folder = keep(card()).value();
    QCOMPARE(folder, m_folder->filePath(u"models/trend/1h_v1"_s));
    QCOMPARE(QDir(folder).entryList(QDir::Files),
             QStringList({u"config.json"_s, u"features.json"_s, u"metadata.json"_s,
                          u"metadata_v3.json"_s, u"metrics.json"_s, u"model.pt"_s}));
}

void ModelFolderTest::figuresAreKept()
{
    const StoredModel model = readModel(keep(card()).value()).value();
    QCOMPARE(model.weights, QByteArray("weights"));
    QCOMPARE(model.config["name"_L1].toString(), u"trend"_s);
    QCOMPARE(model.metrics["epochs_trained"_L1].toInt(), 3);
    QCOMPARE(model.metrics["best_val_accuracy"_L1].toDouble(), 0.9);
    QCOMPARE(model.metrics["final_val_accuracy"_L1].toDouble(), 0.5);
    QCOMPARE(model.metrics["test_accuracy"_L1].toDouble(), 0.75);
    QCOMPARE(model.metrics["confusion_matrix"_L1][1][1].toInt(), 2);
    QCOMPARE(model.metrics["history"_L1]["train_accuracy"_L1][2].toDouble(), 0.1 * 3);
    QCOMPARE(model.metrics["training_time"_L1].toDouble(), 1.5);
    QCOMPARE(model.features["feature_count"_L1].toInt(), 2);
    QCOMPARE(model.metadata["symbol"_L1].toString(), u"MULTI"_s);
    QCOMPARE(model.metadata["timeframe"_L1].toString(), u"1h"_s);
    QCOMPARE(model.metadata["created_at"_L1].toString(), u"2024-05-06T07:08:09.000Z"_s);
    QCOMPARE(model.metadata["spec"_L1]["seed"_L1].toString(), u"0"_s);
    const auto v3 =
        QJsonDocument::fromJson(readWhole(model.folder + u"/metadata_v3.json"_s).value());
    QCOMPARE(v3["training_timeframes"_L1][1].toString(), u"4h"_s);
    QCOMPARE(v3["output_type"_L1].toString(), u"classification"_s);
}

void ModelFolderTest::numbersGoUpAndLatestFollows()
{
    const QDir folder(m_folder->filePath(u"models/trend"_s));
    for (int number = 1; number <= 11; ++number) {
        QCOMPARE(keep(card()).value(), folder.filePath(u"1h_v%1"_s.arg(number)));
        const QFileInfo latest(folder.filePath(u"1h_latest"_s));
        QVERIFY(latest.isSymLink());
        QCOMPARE(QFileInfo(latest.symLinkTarget()).fileName(), u"1h_v%1"_s.arg(number));
    }
    ModelCard other = card();
    other.timeframes = {u"1d"_s};
    QCOMPARE(keep(other).value(), folder.filePath(u"1d_v1"_s));
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
             11 + 1 + 2);
}

void ModelFolderTest::namesFitAFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folder");
    QTest::newRow("path") << u"../../etc/passwd"_s << u"__.._etc_passwd"_s;
    QTest::newRow("dots") << u".."_s << u"_"_s;
    QTest::newRow("hidden") << u".x"_s << u"_x"_s;
    QTest::newRow("empty") << u" "_s << u"model"_s;
    QTest::newRow("letters") << u"Gänse 策略"_s << u"Gänse 策略"_s;
    QTest::newRow("control") << u"a\nb\0c"_s << u"a_b_c"_s;
}

void ModelFolderTest::namesFitAFolder()
{
    QFETCH(QString, name);
    QFETCH(QString, folder);
    QCOMPARE(keep(card(name)).value(), m_folder->filePath(u"models/"_s + folder + u"/1h_v1"_s));
}

void ModelFolderTest::twoWritersGetTwoNumbers()
{
    constexpr size_t Writers = 4;
    constexpr size_t Each = 10;
    std::vector<QStringList> kept(Writers);
    {
        std::vector<std::jthread> threads;
        for (size_t i = 0; i < Writers; ++i) {
            threads.emplace_back([&, i] {
                for (size_t n = 0; n < Each; ++n) {
                    kept[i].append(keep(card()).value_or(QString()));
                }
            });
        }
    }
    std::set<QString> all;
    for (const QStringList &folders : kept) {
        all.insert(folders.begin(), folders.end());
    }
    QCOMPARE(all.size(), Writers * Each);
    QVERIFY(!all.contains(QString()));
}

void ModelFolderTest::nothingIsLeftWhereNothingCanBeWritten()
{
    const auto kept = keepModel(u"/proc/self"_s, card(), {}, result());
    QCOMPARE(kept.error().code, u"TRAINING-CannotWrite"_s);
}

void ModelFolderTest::aDamagedModelIsTold()
{
    QCOMPARE(readModel(m_folder->path()).error().code, u"TRAINING-CannotRead"_s);
    const QString folder = keep(card()).value();
    QVERIFY(writeAtomically(folder + u"/metrics.json"_s, "{"));
    const auto model = readModel(folder);
    QCOMPARE(model.error().code, u"TRAINING-DamagedFile"_s);
    QVERIFY(model.error().message.contains(u"metrics.json"_s));
}

QTEST_GUILESS_MAIN(ModelFolderTest)

#include "tst_modelfolder.moc"
