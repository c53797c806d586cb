#include "core/training/manager/trainingphase.h"
#include "core/training/trainer/modelfolder.h"
#include "tests/core/training/manager/trainingworkplace.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

class TestTrainingManager : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aTrainingEndsWithAModelAndItsFigures();
    void whatTheModelIsBoundToIsInItsFolder();
    void theTimeBeforeTheFirstEpochIsNeverSilent();
    void figuresOfEveryEpochAreToldWhileItRuns();
    void theSameSeedGivesTheSameModel();
    void aSeedIsDrawnAndRecordedWhereNoneIsGiven();
    void symbolsAndTimeframesTrainTogether();
    void valuesOfTheRequestAreInTheModelsStrategy();
    void aSweepIsAParentWithARankingOfItsTrainings();
    void moreTrainingsThanCoresWait();
    void aCompletedTrainingRunsAgainFromItsStoredRequest();
};

void TestTrainingManager::aTrainingEndsWithAModelAndItsFigures()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 1500);
    const OperationRecord end = place.train(requestFor(rsiStrategy(5)));
    QVERIFY2(end.status == OperationStatus::Completed,
             end.error ? qPrintable(end.error->message) : qPrintable(end.warnings.join(u' ')));
    QCOMPARE(end.type, u"training"_s);
    QCOMPARE(end.name, u"Train wander on AAA"_s);
    QCOMPARE(end.progress.percentage, std::optional(100.0));
    QCOMPARE(end.result["model"_L1].toString(), u"wander/1h_v1"_s);
    QCOMPARE(end.result["epochs_trained"_L1].toInt(), 5);
    QCOMPARE(end.result["metrics"_L1].toArray().size(), 5);
    QCOMPARE(end.result["seed"_L1].toString(), u"7"_s);
    QVERIFY(end.result["look_ahead_clean"_L1].toBool());
    const double accuracy = end.result["test_metrics"_L1]["test_accuracy"_L1].toDouble();
    QVERIFY2(accuracy > 0.5, qPrintable(QString::number(accuracy)));
    QCOMPARE(end.context["metrics"_L1]["epoch"_L1].toInt(), 5);
    QVERIFY(end.kept.isEmpty());
    const auto model = place.manager().models().find(u"wander"_s);
    QVERIFY(model);
    QVERIFY2(!model->damage, model->damage ? qPrintable(model->damage->message) : "");
    QCOMPARE(model->epochs, 5);
    QCOMPARE(model->testAccuracy, std::optional(accuracy));
    QCOMPARE(model->operation, end.id.toString());
    // Nothing is left to go on from.
    QVERIFY(QDir(place.folders().runs).isEmpty());
    QVERIFY(!place.manager().canResume(end));
}

void TestTrainingManager::whatTheModelIsBoundToIsInItsFolder()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 800);
    const OperationRecord end = place.train(requestFor(rsiStrategy(2)));
    const auto model = readModel(end.result["model_path"_L1].toString());
    QVERIFY(model);
    const QJsonObject &metadata = model->metadata;
    QCOMPARE(metadata["data_fingerprint"_L1], end.result["data_fingerprint"_L1]);
    QCOMPARE(metadata["data_fingerprint"_L1].toString().size(), 64);
    const QJsonObject provenance = metadata["provenance"_L1].toObject();
    QCOMPARE(provenance["seed"_L1].toString(), u"7"_s);
    QVERIFY(provenance["look_ahead"_L1]["clean"_L1].toBool());
    QVERIFY(provenance["look_ahead"_L1]["compared_features"_L1].toInteger() > 0);
    QCOMPARE(provenance["environment"_L1]["threads"_L1].toInt(), 1);
    QVERIFY(!provenance["environment"_L1]["system"_L1].toString().isEmpty());
    QCOMPARE(provenance["data"_L1][0]["bars"_L1].toInt(), 800);
    QCOMPARE(metadata["engine"_L1]["name"_L1].toString(), u"libtorch"_s);
    QCOMPARE(model->config["training"_L1]["epochs"_L1].toInt(), 2);
    QCOMPARE(model->config["training"_L1]["seed"_L1].toInt(), 7);
    QCOMPARE(model->features["fuzzy_features"_L1][0].toString(), u"1h_level_low"_s);
}

void TestTrainingManager::theTimeBeforeTheFirstEpochIsNeverSilent()
{
    TrainingWorkplace place;
    TrainingRequest request = requestFor(rsiStrategy(1));
    request.symbols.clear();
    // So many that each part takes longer than the time between two looks at it.
    for (int i = 1; i <= 6; ++i) {
        request.symbols.append(*Symbol::parse(u"AAA%1"_s.arg(i)));
        place.storeBars(request.symbols.last().toString(), u"1h"_s, 40'000, i);
    }
    QVERIFY(place.train(request).isFinal());
    QStringList messages;
    double before = 0;
    for (const OperationRecord &change : place.changes()) {
        if (change.status == OperationStatus::Running && !messages.contains(change.message)) {
            messages.append(change.message);
        }
        QVERIFY(change.progress.percentage.value_or(before) >= before);
        before = change.progress.percentage.value_or(before);
    }
    const QString all = messages.join(u'\n');
    QVERIFY2(all.contains(u"Processing "), qPrintable(all));
    QVERIFY2(all.contains(u"/6)"), qPrintable(all));
    QVERIFY2(all.contains(u"Training MLP epoch 1/1 (AAA1, "), qPrintable(all));
}

void TestTrainingManager::figuresOfEveryEpochAreToldWhileItRuns()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 3000);
    const auto id = place.manager().trainMultiSymbolStrategy(requestFor(rsiStrategy(100'000)));
    QVERIFY(id);
    QVERIFY(place.waitFor(*id, [](const OperationRecord &record) {
        return !record.isFinal() && record.context["metrics"_L1]["epoch"_L1].toInt() >= 3 &&
               record.result["metrics"_L1].toArray().size() >= 3;
    }));
    const OperationRecord running = *place.orchestrator().record(*id);
    const QJsonObject epoch = running.result["metrics"_L1][0].toObject();
    QCOMPARE(epoch["epoch"_L1].toInt(-1), 0);
    QVERIFY(epoch["train_loss"_L1].isDouble() && epoch["val_loss"_L1].isDouble());
    QVERIFY(running.stepDetail.startsWith(u"Epoch "));
    QVERIFY(running.message.startsWith(u"Training MLP epoch "));
    place.orchestrator().cancel(*id);
    QCOMPARE(toString(place.endOf(*id).status), toString(OperationStatus::Cancelled));
}

void TestTrainingManager::theSameSeedGivesTheSameModel()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 800);
    QByteArrayList weights;
    for (const quint64 seed : {7, 7, 8}) {
        TrainingRequest request = requestFor(rsiStrategy(2));
        request.seed = seed;
        const OperationRecord end = place.train(request);
        weights.append(readModel(end.result["model_path"_L1].toString())->weights);
    }
    QCOMPARE(weights[0], weights[1]);
    QVERIFY(weights[0] != weights[2]);
}

void TestTrainingManager::aSeedIsDrawnAndRecordedWhereNoneIsGiven()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 500);
    TrainingRequest request = requestFor(rsiStrategy(1));
    request.seed.reset();
    const OperationRecord first = place.train(request);
    const OperationRecord second = place.train(request);
    QVERIFY(first.result["seed"_L1] != second.result["seed"_L1]);
    QCOMPARE(first.request["seed"_L1], first.result["seed"_L1]);
}

void TestTrainingManager::symbolsAndTimeframesTrainTogether()
{
    TrainingWorkplace place;
    for (const QString &symbol : {u"AAA"_s, u"BBB"_s}) {
        place.storeBars(symbol, u"1h"_s, 2000, symbol == u"AAA" ? 1 : 2);
        place.storeBars(symbol, u"4h"_s, 500, symbol == u"AAA" ? 1 : 2);
    }
    TrainingRequest request = requestFor(rsiStrategy(2));
    request.symbols = {*Symbol::parse(u"AAA"_s), *Symbol::parse(u"BBB"_s)};
    request.timeframes = {*Timeframe::parse(u"1h"), *Timeframe::parse(u"4h")};
    const OperationRecord end = place.train(request);
    QVERIFY2(end.status == OperationStatus::Completed,
             end.error ? qPrintable(end.error->message) : qPrintable(end.warnings.join(u' ')));
    QCOMPARE(end.name, u"Train wander on AAA, BBB"_s);
    QCOMPARE(end.result["feature_count"_L1].toInt(), 10);
    const auto model = place.manager().models().find(u"wander/1h_v1"_s);
    QCOMPARE(model->symbols, (QStringList{u"AAA"_s, u"BBB"_s}));
    QCOMPARE(model->timeframes, (QStringList{u"1h"_s, u"4h"_s}));
}

void TestTrainingManager::valuesOfTheRequestAreInTheModelsStrategy()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 1000);
    TrainingRequest request = requestFor(rsiStrategy(9));
    request.overrides = {{u"training.epochs"_s, u"2"_s}};
    request.validationSplit = 0.2;
    request.name = u"mine"_s;
    const OperationRecord end = place.train(request);
    const auto model = readModel(end.result["model_path"_L1].toString());
    QVERIFY(model);
    QCOMPARE(end.result["model"_L1].toString(), u"mine/1h_v1"_s);
    QCOMPARE(model->config["training"_L1]["epochs"_L1].toInt(), 2);
    QCOMPARE(model->config["training"_L1]["data_split"_L1]["validation"_L1].toDouble(), 0.2);
    QCOMPARE(end.context["overrides"_L1].toString(), u"training.epochs=2"_s);
}

void TestTrainingManager::aSweepIsAParentWithARankingOfItsTrainings()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 1000);
    TrainingRequest request = requestFor(rsiStrategy(3));
    request.sweep = {{u"training.learning_rate"_s, {u"0.00001"_s, u"0.02"_s}},
                     {u"model.architecture.hidden_layers"_s, {u"[8]"_s, u"[16, 8]"_s}}};
    const OperationRecord end = place.train(request);
    QCOMPARE(toString(end.status), toString(OperationStatus::Completed));
    const QJsonArray ranking = end.result["trainings"_L1].toArray();
    QCOMPARE(ranking.size(), 4);
    for (qsizetype i = 1; i < ranking.size(); ++i) {
        QVERIFY(ranking[i - 1]["best_val_loss"_L1].toDouble() <=
                ranking[i]["best_val_loss"_L1].toDouble());
    }
    QVERIFY(ranking[0]["title"_L1].toString().contains(u"training.learning_rate=0.02"));
    QCOMPARE(end.result["best"_L1], QJsonValue(ranking[0].toObject()));
    int children = 0;
    for (const OperationRecord &record : place.orchestrator().records()) {
        children += record.parentId == end.id ? 1 : 0;
    }
    QCOMPARE(children, 4);
    QCOMPARE(place.manager().models().models().size(), 4);
}

void TestTrainingManager::moreTrainingsThanCoresWait()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 600);
    const int cores = TrainingJobManager::mostAtOnce();
    QList<OperationId> ids;
    for (int i = 0; i < cores + 2; ++i) {
        TrainingRequest request = requestFor(rsiStrategy(100'000));
        request.seed = static_cast<quint64>(i);
        ids.append(*place.manager().trainMultiSymbolStrategy(request));
    }
    const auto running = [&] {
        int count = 0;
        for (const OperationRecord &record : place.orchestrator().records()) {
            count += record.status == OperationStatus::Running ? 1 : 0;
        }
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), cores, 30'000);
    QVERIFY(place.waitFor(ids.first(), [](const OperationRecord &record) {
        return record.context["metrics"_L1]["epoch"_L1].toInt() >= 2;
    }));
    QCOMPARE(running(), cores);
    QCOMPARE(place.orchestrator().liveCount(), cores + 2);
    place.orchestrator().cancelAll();
    QTRY_COMPARE_WITH_TIMEOUT(place.orchestrator().liveCount(), 0, 30'000);
}

void TestTrainingManager::aCompletedTrainingRunsAgainFromItsStoredRequest()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 600);
    const OperationRecord first = place.train(requestFor(rsiStrategy(2)));
    auto again = place.providers().make(first.type, first.request);
    QVERIFY(again);
    const OperationRecord second = place.endOf(place.orchestrator().start(*std::move(again)));
    QCOMPARE(toString(second.status), toString(OperationStatus::Completed));
    QCOMPARE(second.result["model"_L1].toString(), u"wander/1h_v2"_s);
    QCOMPARE(second.result["epochs_trained"_L1].toInt(), 2);
    QCOMPARE(second.result["data_fingerprint"_L1], first.result["data_fingerprint"_L1]);
}

QTEST_GUILESS_MAIN(TestTrainingManager)

#include "tst_trainingmanager.moc"
