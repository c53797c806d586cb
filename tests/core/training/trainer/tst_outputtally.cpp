#include "core/training/trainer/classweights.h"
#include "core/training/trainer/outputtally.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::training;

/// Expected figures: KTRDR's, and those of sklearn's definitions, worked out by hand.
class OutputTallyTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void lossIsKtrdrsCrossEntropy();
    void everyClassHasItsFigures();
    void whatIsUndefinedIsZero();
    void partsAddUp();
    void numbersAreJudgedByErrorAndSign();
    void rightIsTheGreatestOutputOrTheSign();
    void balancedWeightsAreKtrdrs();
    void anAbsentClassWeighsNothing();
    void lossWeightsAreWorkedOutFromTheSamples();
};

namespace {

TrainingData classes(std::vector<qint64> labels, int count = 3)
{
    TrainingData data;
    data.labels = ClassLabels{std::move(labels), count};
    return data;
}

/// Outputs that say exactly these classes.
std::vector<float> saying(const std::vector<int> &classes, int count = 3)
{
    std::vector<float> outputs(classes.size() * static_cast<size_t>(count));
    for (size_t i = 0; i < classes.size(); ++i) {
        outputs[i * static_cast<size_t>(count) + static_cast<size_t>(classes[i])] = 1;
    }
    return outputs;
}

ClassificationTest test(const TrainingData &data, const std::vector<qint64> &samples,
                        const std::vector<float> &outputs)
{
    OutputTally tally(data);
    tally.add(samples, outputs);
    return std::get<ClassificationTest>(tally.metrics());
}

bool isNear(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

void OutputTallyTest::lossIsKtrdrsCrossEntropy()
{
    const auto metrics = test(classes({0, 2}), {0, 1}, {2, 0, -1, 0, 1, 0});
    QVERIFY(isNear(metrics.loss, 0.86064535, 1e-6));
}

void OutputTallyTest::everyClassHasItsFigures()
{
    const auto metrics =
        test(classes({0, 0, 0, 1, 1, 2}), {0, 1, 2, 3, 4, 5}, saying({0, 0, 1, 1, 2, 2}));
    const std::vector<std::vector<qint64>> confusion{{2, 1, 0}, {0, 1, 1}, {0, 0, 1}};
    QVERIFY(metrics.confusion == confusion);
    QVERIFY(isNear(metrics.accuracy, 4.0 / 6));
    QVERIFY(isNear(metrics.classes[0].precision, 1));
    QVERIFY(isNear(metrics.classes[0].recall, 2.0 / 3));
    QVERIFY(isNear(metrics.classes[0].f1, 0.8));
    QCOMPARE(metrics.classes[0].support, qint64(3));
    QVERIFY(isNear(metrics.classes[1].precision, 0.5));
    QVERIFY(isNear(metrics.classes[2].recall, 1));
    QVERIFY(isNear(metrics.precision, (3 * 1.0 + 2 * 0.5 + 1 * 0.5) / 6));
    QVERIFY(isNear(metrics.recall, 4.0 / 6));
}

void OutputTallyTest::whatIsUndefinedIsZero()
{
    const auto metrics = test(classes({0, 0}), {0, 1}, saying({1, 1}));
    QCOMPARE(metrics.classes[0].precision, 0.0);
    QCOMPARE(metrics.classes[0].f1, 0.0);
    QCOMPARE(metrics.classes[2].recall, 0.0);
    QCOMPARE(metrics.accuracy, 0.0);
}

void OutputTallyTest::partsAddUp()
{
    const TrainingData data = classes({0, 1, 2, 1});
    OutputTally tally(data);
    tally.add(std::vector<qint64>{3, 0}, saying({1, 2}));
    tally.add(std::vector<qint64>{2}, saying({2}));
    const auto metrics = std::get<ClassificationTest>(tally.metrics());
    QVERIFY(metrics == test(data, {3, 0, 2}, saying({1, 2, 2})));
    QVERIFY(isNear(metrics.accuracy, 2.0 / 3));
}

void OutputTallyTest::numbersAreJudgedByErrorAndSign()
{
    TrainingData data;
    data.labels = NumberLabels{{1, -1, 0, 2}};
    OutputTally tally(data);
    tally.add(std::vector<qint64>{0, 1, 2, 3}, std::vector<float>{1.5F, 1, 0, 5});
    const auto metrics = std::get<RegressionTest>(tally.metrics());
    QVERIFY(isNear(metrics.meanAbsoluteError, (0.5 + 2 + 0 + 3) / 4));
    QVERIFY(isNear(metrics.loss, (0.125 + 1.5 + 0 + 2.5) / 4));
    QVERIFY(isNear(metrics.signAgreement, 0.75));
    QCOMPARE(metrics.samples, qint64(4));
}

void OutputTallyTest::rightIsTheGreatestOutputOrTheSign()
{
    const std::vector<qint64> samples{1, 0};
    QCOMPARE(countRight(classes({0, 1}), samples, saying({1, 2})), qint64(1));
    // Of equal outputs the first one is said.
    QCOMPARE(countRight(classes({0, 0}), samples, std::vector<float>(6, 0.5F)), qint64(2));
    TrainingData numbers;
    numbers.labels = NumberLabels{{-1, 3}};
    QCOMPARE(countRight(numbers, samples, std::vector<float>{0.1F, 0}), qint64(2));
    QCOMPARE(countRight(numbers, samples, std::vector<float>{0, 0.1F}), qint64(0));
}

void OutputTallyTest::balancedWeightsAreKtrdrs()
{
    std::vector<qint64> labels(57, 0);
    labels.insert(labels.end(), 13, 1);
    labels.insert(labels.end(), 30, 2);
    const auto weights = weightsOfClasses({}, 3, labels);
    QVERIFY(isNear(weights[0], 0.4118, 5e-5));
    QVERIFY(isNear(weights[1], 1.8057, 5e-5));
    QVERIFY(isNear(weights[2], 0.7825, 5e-5));
}

void OutputTallyTest::anAbsentClassWeighsNothing()
{
    const auto weights = weightsOfClasses({}, 3, std::vector<qint64>{0, 0, 0, 1});
    QVERIFY(isNear(weights[0], 0.5));
    QVERIFY(isNear(weights[1], 1.5));
    QCOMPARE(weights[2], 0.0);
    const auto equal = weightsOfClasses({ClassWeights::Kind::Equal, {}}, 3, {});
    QVERIFY(equal == std::vector<double>({1, 1, 1}));
}

void OutputTallyTest::lossWeightsAreWorkedOutFromTheSamples()
{
    const TrainingData data = classes({0, 1, 1, 1, 0}, 2);
    const auto loss = withGivenWeights(FocalLoss{3, {}}, data, {0, 1, 2, 3});
    const auto &focal = std::get<FocalLoss>(loss);
    QCOMPARE(focal.gamma, 3.0);
    QVERIFY(focal.weights.kind == ClassWeights::Kind::Given);
    QVERIFY(isNear(focal.weights.given[0], 1.5));
    QVERIFY(isNear(focal.weights.given[1], 0.5));
}

QTEST_GUILESS_MAIN(OutputTallyTest)

#include "tst_outputtally.moc"
