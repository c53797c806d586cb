#include "core/training/manager/trainingrequest.h"
#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

namespace {

TrainingRequest fullRequest()
{
    TrainingRequest request;
    request.strategy = u"name: x\n# äöü\n"_s;
    request.strategyFile = u"x.yaml"_s;
    request.symbols = {*Symbol::parse(u"AAPL"_s), *Symbol::parse(u"MSFT"_s)};
    request.timeframes = {*Timeframe::parse(u"1h"), *Timeframe::parse(u"4h")};
    request.start = 1'577'836'800;
    request.end = 1'609'459'200;
    request.validationSplit = 0.2;
    request.seed = std::numeric_limits<quint64>::max();
    request.name = u"mine"_s;
    request.overrides = {{u"training.epochs"_s, u"20"_s}};
    request.sweep = {{u"training.learning_rate"_s, {u"0.1"_s, u"0.2"_s}},
                     {u"model.type"_s, {u"lstm"_s, u"gru"_s, u"mlp"_s}}};
    request.run = u"run_1"_s;
    return request;
}

} // namespace

class TestTrainingRequest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsEverything();
    void badJsonIsRefusedWithAReason();
    void aSweepIsEveryCombinationInOrder();
    void theRequestsValuesAreValuesOfTheStrategy();
};

void TestTrainingRequest::jsonKeepsEverything()
{
    const auto read = TrainingRequest::fromJson(fullRequest().toJson());
    QVERIFY(read);
    QCOMPARE(*read, fullRequest());
    TrainingRequest small;
    small.strategy = u"name: y"_s;
    QCOMPARE(*TrainingRequest::fromJson(small.toJson()), small);
}

void TestTrainingRequest::badJsonIsRefusedWithAReason()
{
    QCOMPARE(TrainingRequest::fromJson({}).error().code, u"TRAINING-InvalidRequest"_s);
    const auto changed = [](const QString &key, const QJsonValue &value) {
        QJsonObject json = fullRequest().toJson();
        json.insert(key, value);
        return TrainingRequest::fromJson(json).error().code;
    };
    QCOMPARE(changed(u"symbols"_s, QJsonArray{u"../x"_s}), u"DATA-InvalidSymbol"_s);
    QCOMPARE(changed(u"timeframes"_s, QJsonArray{u"7q"_s}), u"DATA-InvalidTimeframe"_s);
    QCOMPARE(changed(u"seed"_s, u"minus one"_s), u"TRAINING-InvalidRequest"_s);
    QCOMPARE(changed(u"start_date"_s, u"yesterday"_s), u"TRAINING-InvalidRequest"_s);
}

void TestTrainingRequest::aSweepIsEveryCombinationInOrder()
{
    const QList<TrainingRequest> trainings = fullRequest().trainings();
    QCOMPARE(trainings.size(), 6);
    QCOMPARE(trainings.first().overrideText(),
             u"training.epochs=20, training.learning_rate=0.1, model.type=lstm"_s);
    QCOMPARE(trainings.last().overrideText(),
             u"training.epochs=20, training.learning_rate=0.2, model.type=mlp"_s);
    QCOMPARE(trainings.first().run, u"run_1_1"_s);
    QCOMPARE(trainings.last().run, u"run_1_6"_s);
    QVERIFY(trainings.first().sweep.isEmpty());
    TrainingRequest one = fullRequest();
    one.sweep.clear();
    QCOMPARE(one.trainings(), QList{one});
}

void TestTrainingRequest::theRequestsValuesAreValuesOfTheStrategy()
{
    QStringList keys;
    for (const StrategyOverride &change : fullRequest().allOverrides()) {
        keys.append(change.key);
    }
    QCOMPARE(keys, (QStringList{u"training.epochs"_s, u"training_data.symbols"_s,
                                u"training_data.timeframes"_s, u"training_data.start_date"_s,
                                u"training_data.end_date"_s, u"training.data_split"_s,
                                u"training.seed"_s, u"name"_s}));
}

QTEST_GUILESS_MAIN(TestTrainingRequest)

#include "tst_trainingrequest.moc"
