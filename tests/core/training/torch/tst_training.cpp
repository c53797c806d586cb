#include "tests/core/training/torch/enginetest.h"
#include "tests/core/training/torch/trainingsets.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <thread>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

/// Whole trainings.
class TrainingTest : public EngineTest
{
    Q_OBJECT

private Q_SLOTS:
    void aNetworkLearnsWhatALineCannotPart_data();
    void aNetworkLearnsWhatALineCannotPart();
    void recurrentNetworksLearnFromTheirWindow_data();
    void recurrentNetworksLearnFromTheirWindow();
    void numbersAreLearned();
    void realBarsTrainAllTheWay();
    void eventsAddUp();
    void sameSeedSameWeights_data();
    void sameSeedSameWeights();
    void neighboursDoNotDisturb();
    void theBestEpochsWeightsAreTheResult();
    void patienceEndsTheTraining();
    void theScheduleIsObeyed();
    void clippingIsObeyed();
    void drawnSamplesAreTheOnesWithWeight();
    void batchNormTakesALastSingleSample();

private:
    [[nodiscard]] TrainingResult trained(const TrainingSpec &spec, const TrainingData &data)
    {
        RecordingObserver observer;
        auto result = train(spec, data, observer);
        if (!result) {
            qFatal("%s", qPrintable(result.error().message));
        }
        return *std::move(result);
    }
};

Q_DECLARE_METATYPE(ktrdr::training::NetworkSpec)

namespace {

double accuracy(const TrainingResult &result)
{
    return std::get<ClassificationTest>(*result.test).accuracy;
}

/// The label is the sign of the sum of the last four rows' values.
TrainingData sums(qint64 rows)
{
    TrainingData data = uniform(rows, 1, 2);
    auto &labels = std::get<ClassLabels>(data.labels).values;
    for (qint64 row = 0; row < rows; ++row) {
        float sum = 0;
        for (qint64 back = 0; back < 4 && back <= row; ++back) {
            sum += data.features[static_cast<size_t>(row - back)];
        }
        labels[static_cast<size_t>(row)] = sum > 0 ? 1 : 0;
    }
    return data;
}

} // namespace

void TrainingTest::aNetworkLearnsWhatALineCannotPart_data()
{
    QTest::addColumn<NetworkSpec>("network");
    QTest::newRow("relu") << NetworkSpec(MlpSpec{{32, 16}, Activation::Relu, 0});
    QTest::newRow("tanh") << NetworkSpec(MlpSpec{{32, 16}, Activation::Tanh, 0});
    QTest::newRow("batch norm") << NetworkSpec(MlpSpec{{32, 16}, Activation::Relu, 0, true});
    QTest::newRow("dropout") << NetworkSpec(MlpSpec{{64}, Activation::LeakyRelu, 0.1});
}

void TrainingTest::aNetworkLearnsWhatALineCannotPart()
{
    QFETCH(NetworkSpec, network);
    const TrainingResult line = trained(quick(MlpSpec{{}, Activation::Relu, 0}, 20), rings(3000));
    QVERIFY2(accuracy(line) < 0.6, qPrintable(QString::number(accuracy(line))));
    const TrainingResult result = trained(quick(network, 20), rings(3000));
    QVERIFY2(accuracy(result) > 0.97, qPrintable(QString::number(accuracy(result))));
    QVERIFY(result.history.back().trainLoss < result.history.front().trainLoss);
}

void TrainingTest::recurrentNetworksLearnFromTheirWindow_data()
{
    QTest::addColumn<NetworkSpec>("network");
    QTest::newRow("lstm") << NetworkSpec(RecurrentSpec{RecurrentCell::Lstm, 16, 1, 0, 4});
    QTest::newRow("gru") << NetworkSpec(RecurrentSpec{RecurrentCell::Gru, 16, 2, 0, 4});
}

void TrainingTest::recurrentNetworksLearnFromTheirWindow()
{
    QFETCH(NetworkSpec, network);
    const TrainingResult result = trained(quick(network, 10), sums(3000));
    QVERIFY2(accuracy(result) > 0.93, qPrintable(QString::number(accuracy(result))));
    const TrainingResult shortSighted =
        trained(quick(RecurrentSpec{RecurrentCell::Gru, 16, 1, 0, 1}, 10), sums(3000));
    QVERIFY(accuracy(shortSighted) < 0.8);
}

void TrainingTest::numbersAreLearned()
{
    TrainingData data = uniform(2000, 2, 2);
    NumberLabels labels;
    for (size_t row = 0; row < 2000; ++row) {
        labels.values.push_back(data.features[row * 2] * data.features[row * 2 + 1]);
    }
    data.labels = labels;
    for (const LossSpec &loss : {LossSpec(HuberLoss{0.1}), LossSpec(MeanSquaredError{})}) {
        TrainingSpec spec = quick(MlpSpec{{32}, Activation::Tanh, 0}, 60);
        spec.loss = loss;
        spec.optimizer = AdamSpec{.weightDecay = 0};
        const auto test = std::get<RegressionTest>(*trained(spec, data).test);
        QVERIFY2(test.meanAbsoluteError < 0.06,
                 qPrintable(QString::number(test.meanAbsoluteError)));
        QVERIFY(test.signAgreement > 0.85);
        QCOMPARE(test.samples, qint64(300));
    }
}

void TrainingTest::realBarsTrainAllTheWay()
{
    const TrainingData data = googleClasses();
    TrainingSpec spec = quick(MlpSpec{{32, 16}}, 30);
    spec.learningRate = 0.003;
    const TrainingResult result = trained(spec, data);
    QCOMPARE(result.history.size(), size_t(30));
    QCOMPARE(result.end, TrainingEnd::AllEpochs);
    QVERIFY(result.history.back().trainLoss < result.history.front().trainLoss - 0.01);
    const auto test = std::get<ClassificationTest>(*result.test);
    qint64 tested = 0;
    for (const auto &row : test.confusion) {
        tested = std::accumulate(row.begin(), row.end(), tested);
    }
    QCOMPARE(tested, qint64(data.test.size()));
    QCOMPARE(result.dataFingerprint, fingerprint(data));
    QCOMPARE(result.engine.name, u"libtorch"_s);
    QVERIFY(result.duration.count() > 0);
}

void TrainingTest::eventsAddUp()
{
    const TrainingData data = googleClasses();
    TrainingSpec spec = quick();
    spec.batchSize = 100;
    RecordingObserver observer;
    const auto result = train(spec, data, observer);
    const auto samples = static_cast<int>(data.training.size());
    const int batches = (samples + 99) / 100;
    QCOMPARE(observer.batches, 4 * batches);
    QCOMPARE(observer.last.epoch, 4);
    QCOMPARE(observer.last.epochs, 4);
    QCOMPARE(observer.last.batch, batches);
    QCOMPARE(observer.last.batches, batches);
    QCOMPARE(observer.last.samplesDone, qint64(4) * samples);
    QCOMPARE(observer.last.samplesTotal, qint64(4) * samples);
    QCOMPARE(observer.last.samples, samples % 100);
    QVERIFY(observer.epochs == result->history);
    QVERIFY(observer.phases.front() == TrainingPhase::Preparing);
    QVERIFY(observer.phases.back() == TrainingPhase::Testing);
    QVERIFY(observer.checkpoints.empty());
    QVERIFY(observer.warnings.isEmpty());
}

void TrainingTest::sameSeedSameWeights_data()
{
    QTest::addColumn<NetworkSpec>("network");
    QTest::addColumn<int>("threads");
    QTest::newRow("mlp") << NetworkSpec(MlpSpec{}) << 1;
    QTest::newRow("mlp, two threads") << NetworkSpec(MlpSpec{}) << 2;
    QTest::newRow("lstm") << NetworkSpec(RecurrentSpec{.hidden = 16, .sequence = 5}) << 1;
    QTest::newRow("gru") << NetworkSpec(RecurrentSpec{
                                .cell = RecurrentCell::Gru, .hidden = 16, .sequence = 5})
                         << 1;
}

void TrainingTest::sameSeedSameWeights()
{
    QFETCH(NetworkSpec, network);
    QFETCH(int, threads);
    TrainingSpec spec = quick(network);
    spec.threads = threads;
    const TrainingResult first = trained(spec, googleClasses());
    const TrainingResult second = trained(spec, googleClasses());
    QVERIFY(first.weights == second.weights);
    spec.seed = 4;
    QVERIFY(trained(spec, googleClasses()).weights != first.weights);
}

void TrainingTest::neighboursDoNotDisturb()
{
    const TrainingData data = googleClasses();
    const TrainingSpec spec = quick(MlpSpec{{64, 32}, Activation::Relu, 0.5}, 10);
    const TrainingResult alone = trained(spec, data);
    std::vector<TrainingResult> together(2);
    {
        std::vector<std::jthread> threads;
        for (size_t i = 0; i < together.size(); ++i) {
            threads.emplace_back([&, i] {
                TrainingSpec own = spec;
                own.seed += i;
                together[i] = trained(own, data);
            });
        }
    }
    QVERIFY(together[0].weights == alone.weights);
    QVERIFY(together[1].weights != alone.weights);
}

void TrainingTest::theBestEpochsWeightsAreTheResult()
{
    // Far too large a network for so few bars: it gets worse on what it has not seen.
    const TrainingData data = googleClasses();
    TrainingSpec spec = quick(MlpSpec{{128, 64}, Activation::Relu, 0}, 40);
    spec.loss = CrossEntropyLoss{{ClassWeights::Kind::Equal, {}}};
    const TrainingResult result = trained(spec, data);
    QVERIFY(result.bestEpoch < 40);
    const auto best = static_cast<size_t>(result.bestEpoch) - 1;
    for (const EpochMetrics &epoch : result.history) {
        QVERIFY(epoch.validationLoss >= result.history[best].validationLoss);
    }
    const auto said =
        LocalTrainer(m_library).outputs(spec, result.weights, data, data.validation, {});
    const auto &labels = std::get<ClassLabels>(data.labels).values;
    double loss = 0;
    for (size_t i = 0; i < data.validation.size(); ++i) {
        const float *outputs = said->data() + 3 * i;
        const double sum = std::exp(double(outputs[0])) + std::exp(double(outputs[1])) +
                           std::exp(double(outputs[2]));
        loss += std::log(sum) - double(outputs[labels[static_cast<size_t>(data.validation[i])]]);
    }
    loss /= static_cast<double>(data.validation.size());
    QVERIFY(std::abs(loss - result.history[best].validationLoss) < 1e-5);
    QVERIFY(std::abs(loss - result.history.back().validationLoss) > 1e-3);
}

void TrainingTest::patienceEndsTheTraining()
{
    TrainingSpec spec = quick(MlpSpec{{128, 64}, Activation::Relu, 0}, 200);
    spec.earlyStopping = EarlyStopping{3, 0, Monitor::ValidationLoss};
    const TrainingResult result = trained(spec, googleClasses());
    QCOMPARE(result.end, TrainingEnd::StoppedEarly);
    QVERIFY(result.history.size() < 200);
    QCOMPARE(static_cast<int>(result.history.size()), result.bestEpoch + 3);
    QVERIFY(result.test.has_value());
}

void TrainingTest::theScheduleIsObeyed()
{
    TrainingSpec spec = quick();
    spec.schedule = StepRate{2, 0.1};
    const TrainingResult result = trained(spec, googleClasses());
    const std::vector<double> expected{0.01, 0.01, 0.001, 0.001};
    for (size_t i = 0; i < expected.size(); ++i) {
        QVERIFY(std::abs(result.history[i].learningRate - expected[i]) < 1e-12);
    }
    spec.schedule = ConstantRate{};
    QVERIFY(trained(spec, googleClasses()).history.back().trainLoss !=
            result.history.back().trainLoss);
}

void TrainingTest::clippingIsObeyed()
{
    TrainingSpec spec = quick();
    spec.optimizer = SgdSpec{.momentum = 0, .weightDecay = 0};
    spec.gradientClip = 1e-9;
    const TrainingResult still = trained(spec, googleClasses());
    QVERIFY(std::abs(still.history.back().validationLoss - still.history.front().validationLoss) <
            1e-5);
    spec.gradientClip.reset();
    const TrainingResult moving = trained(spec, googleClasses());
    QVERIFY(std::abs(moving.history.back().validationLoss - moving.history.front().validationLoss) >
            1e-4);
}

void TrainingTest::drawnSamplesAreTheOnesWithWeight()
{
    // Only the first ring weighs anything, so the network learns to see nothing else.
    TrainingData data = rings(900);
    const auto &labels = std::get<ClassLabels>(data.labels).values;
    for (const qint64 label : labels) {
        data.sampleWeights.push_back(label == 0 ? 1.0F : 0.0F);
    }
    TrainingSpec spec = quick(MlpSpec{{8}}, 10);
    spec.sampleWeighting = SampleWeighting::Drawing;
    const auto test = std::get<ClassificationTest>(*trained(spec, data).test);
    QCOMPARE(test.classes[0].recall, 1.0);
    QCOMPARE(test.classes[1].recall, 0.0);
    QCOMPARE(test.classes[2].recall, 0.0);
}

void TrainingTest::batchNormTakesALastSingleSample()
{
    TrainingSpec spec = quick(MlpSpec{.batchNorm = true}, 2);
    TrainingData data = googleClasses();
    data.training.resize(65);
    spec.batchSize = 32;
    RecordingObserver observer;
    QVERIFY(train(spec, data, observer));
    QCOMPARE(observer.last.batches, 2);
    QCOMPARE(observer.last.samplesDone, qint64(130));
}

QTEST_GUILESS_MAIN(TrainingTest)

#include "tst_training.moc"
