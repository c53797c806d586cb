#include "core/training/trainer/trainingspecjson.h"
#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QTest>

#include <limits>

using namespace ktrdr::training;
using namespace Qt::StringLiterals;

class TrainingSpecTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreSound();
    void everyProblemIsToldAtOnce();
    void everyPartIsChecked_data();
    void everyPartIsChecked();
    void namesGoBothWays();
    void jsonTellsEverything();
    void networksComeBackFromJson();
};

namespace {

QStringList keys(const TrainingSpec &spec)
{
    QStringList result;
    for (const auto &problem : spec.problems()) {
        result.append(problem.context[u"key"_s].toString());
    }
    return result;
}

TrainingSpec with(NetworkSpec network)
{
    TrainingSpec spec;
    spec.network = std::move(network);
    return spec;
}

} // namespace

void TrainingSpecTest::defaultsAreSound()
{
    QVERIFY(TrainingSpec().problems().isEmpty());
    QVERIFY(with(RecurrentSpec{}).problems().isEmpty());
    QVERIFY(with(MlpSpec{{}}).problems().isEmpty());
}

void TrainingSpecTest::everyProblemIsToldAtOnce()
{
    TrainingSpec spec;
    spec.network = MlpSpec{{64, 0}, Activation::Relu, 1.0};
    spec.learningRate = -1;
    spec.batchSize = 0;
    spec.epochs = 0;
    spec.gradientClip = 0;
    spec.earlyStopping = EarlyStopping{0};
    QCOMPARE(keys(spec),
             QStringList({u"hidden_layers"_s, u"dropout"_s, u"learning_rate"_s, u"patience"_s,
                          u"gradient_clip"_s, u"batch_size"_s, u"epochs"_s}));
    for (const auto &problem : spec.problems()) {
        QCOMPARE(problem.code, u"TRAINING-InvalidSpec"_s);
        QVERIFY(!problem.message.isEmpty());
        QVERIFY(!problem.hint.isEmpty());
    }
}

void TrainingSpecTest::everyPartIsChecked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<std::function<void(TrainingSpec &)>>("spoil");
    const auto row = [](const char *name, const QString &key,
                        std::function<void(TrainingSpec &)> spoil) {
        QTest::newRow(name) << key << std::move(spoil);
    };
    row("window", u"sequence_length"_s,
        [](TrainingSpec &s) { s.network = RecurrentSpec{.sequence = 0}; });
    row("layers", u"num_layers"_s, [](TrainingSpec &s) { s.network = RecurrentSpec{.layers = 0}; });
    row("focal", u"focal_gamma"_s, [](TrainingSpec &s) { s.loss = FocalLoss{-1, {}}; });
    row("huber", u"huber_delta"_s, [](TrainingSpec &s) { s.loss = HuberLoss{0}; });
    row("weights", u"class_weights"_s, [](TrainingSpec &s) {
        s.loss = CrossEntropyLoss{{ClassWeights::Kind::Given, {0, 0, 0}}};
    });
    row("adam", u"beta1"_s, [](TrainingSpec &s) { s.optimizer = AdamSpec{.beta1 = 1}; });
    row("sgd", u"momentum"_s, [](TrainingSpec &s) { s.optimizer = SgdSpec{.momentum = -0.1}; });
    row("rmsprop", u"weight_decay"_s,
        [](TrainingSpec &s) { s.optimizer = RmsPropSpec{.weightDecay = -1}; });
    row("step", u"step_size"_s, [](TrainingSpec &s) { s.schedule = StepRate{0, 0.1}; });
    row("exponential", u"gamma"_s, [](TrainingSpec &s) { s.schedule = ExponentialRate{0}; });
    row("plateau", u"factor"_s, [](TrainingSpec &s) { s.schedule = PlateauRate{1, 5}; });
    row("rate", u"learning_rate"_s,
        [](TrainingSpec &s) { s.learningRate = std::numeric_limits<double>::quiet_NaN(); });
    row("batch of one", u"batch_size"_s, [](TrainingSpec &s) {
        s.network = MlpSpec{.batchNorm = true};
        s.batchSize = 1;
    });
}

void TrainingSpecTest::everyPartIsChecked()
{
    QFETCH(QString, key);
    QFETCH(std::function<void(TrainingSpec &)>, spoil);
    TrainingSpec spec;
    spoil(spec);
    QCOMPARE(keys(spec), QStringList(key));
}

void TrainingSpecTest::namesGoBothWays()
{
    for (const auto activation :
         {Activation::Relu, Activation::LeakyRelu, Activation::Tanh, Activation::Sigmoid}) {
        QCOMPARE(activationFromName(activationName(activation)), activation);
    }
    QVERIFY(!activationFromName(u"swish"_s));
    for (const auto monitor : {Monitor::ValidationLoss, Monitor::ValidationAccuracy}) {
        QCOMPARE(monitorFromName(monitorName(monitor)), monitor);
    }
    QVERIFY(!monitorFromName(u"loss"_s));
}

void TrainingSpecTest::jsonTellsEverything()
{
    TrainingSpec spec = with(RecurrentSpec{RecurrentCell::Gru, 32, 3, 0.1, 15});
    spec.loss = CrossEntropyLoss{{ClassWeights::Kind::Given, {1, 2}}};
    spec.seed = std::numeric_limits<quint64>::max();
    spec.gradientClip.reset();
    const QJsonObject json = toJson(spec);
    QCOMPARE(json["model"_L1]["type"_L1].toString(), u"gru"_s);
    QCOMPARE(json["model"_L1]["sequence_length"_L1].toInt(), 15);
    QCOMPARE(json["loss"_L1]["class_weights"_L1].toArray().size(), 2);
    QCOMPARE(json["seed"_L1].toString(), u"18446744073709551615"_s);
    QVERIFY(json["gradient_clip"_L1].isNull());
    QVERIFY(json["early_stopping"_L1].isNull());
    QCOMPARE(json["optimizer"_L1]["type"_L1].toString(), u"adam"_s);
}

void TrainingSpecTest::networksComeBackFromJson()
{
    for (const NetworkSpec &network :
         {NetworkSpec(MlpSpec{{5, 6}, Activation::Tanh, 0.25, true}), NetworkSpec(MlpSpec{{}}),
          NetworkSpec(RecurrentSpec{RecurrentCell::Gru, 32, 3, 0.1, 15}),
          NetworkSpec(RecurrentSpec{RecurrentCell::Lstm, 8, 1, 0, 2})}) {
        QVERIFY(networkFromJson(toJson(with(network))["model"_L1].toObject()) == network);
    }
    QVERIFY(!networkFromJson({}));
    QVERIFY(!networkFromJson({{u"type"_s, u"transformer"_s}}));
}

QTEST_GUILESS_MAIN(TrainingSpecTest)

#include "tst_trainingspec.moc"
