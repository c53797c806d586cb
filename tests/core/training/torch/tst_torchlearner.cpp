#include "core/training/trainer/enginelibrary.h"
#include "core/training/trainer/trainingerror.h"
#include "tests/core/training/torch/trainingsets.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

/// One network and its steps.
class TorchLearnerTest : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itTellsWhatItIs();
    void theSeedAloneDecidesTheFirstWeights();
    void partsAddUpToTheStepOfTheWhole_data();
    void partsAddUpToTheStepOfTheWhole();
    void dropoutDependsOnSeedAndBatchAlone();
    void sampleWeightsScaleTheLoss();
    void aBatchWithoutWeightTeachesNothing();
    void aGradientThatIsNotFiniteChangesNothing();
    void savedStateGoesOnExactly_data();
    void savedStateGoesOnExactly();
    void bestWeightsComeBack();
    void otherShapesAreRefused();
    void damagedFilesAreRefused();
    void longBatchesHaveParts();

private:
    [[nodiscard]] std::vector<float> said(Learner &learner, const TrainingData &data) const
    {
        const auto outputs = learner.evaluate(data.test).outputs;
        return {outputs.begin(), outputs.end()};
    }

    EngineLibrary m_library;
    TrainingEngine *m_engine = nullptr;
};

namespace {

TrainingSpec with(NetworkSpec network, quint64 seed = 5)
{
    TrainingSpec spec;
    spec.network = std::move(network);
    spec.seed = seed;
    return spec;
}

std::vector<qint64> samples(qint64 first, qint64 count)
{
    std::vector<qint64> result(static_cast<size_t>(count));
    std::iota(result.begin(), result.end(), first);
    return result;
}

/// One step over `count` samples in parts of `part`.
bool step(Learner &learner, qint64 count, qsizetype part, BatchKey key = {})
{
    learner.beginBatch(samples(20, count), key);
    for (qsizetype first = 0; first < count; first += part) {
        learner.runPart(first, std::min<qsizetype>(part, count - first));
        learner.learnPart();
    }
    return learner.step(0.01);
}

double distance(const std::vector<float> &a, const std::vector<float> &b)
{
    double greatest = a.size() == b.size() ? 0 : HUGE_VAL;
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        greatest = std::max(greatest, std::abs(double(a[i]) - double(b[i])));
    }
    return greatest;
}

} // namespace

Q_DECLARE_METATYPE(ktrdr::training::TrainingSpec)

void TorchLearnerTest::initTestCase()
{
    const auto engine = m_library.engine();
    QVERIFY2(engine.has_value(),
             engine ? "" : qPrintable(engine.error().context["reason"_L1].toString()));
    m_engine = *engine;
}

void TorchLearnerTest::itTellsWhatItIs()
{
    const EngineDescription description = m_engine->description();
    QCOMPARE(description.name, u"libtorch"_s);
    QVERIFY(description.version.startsWith(u"1.13"_s));
    // With the reference library everything here takes six times as long.
    QVERIFY(description.linearAlgebra.contains(u"OpenBLAS"_s));
}

void TorchLearnerTest::theSeedAloneDecidesTheFirstWeights()
{
    const TrainingData data = googleClasses();
    const auto first = m_engine->makeLearner(with(MlpSpec{}), data);
    const auto other = m_engine->makeLearner(with(MlpSpec{}, 6), data);
    const auto again = m_engine->makeLearner(with(MlpSpec{}), data);
    QVERIFY(said(*first, data) == said(*again, data));
    QVERIFY(said(*first, data) != said(*other, data));
    QCOMPARE(first->parameters(), qint64(6 * 64 + 64 + 64 * 32 + 32 + 32 * 3 + 3));
}

void TorchLearnerTest::partsAddUpToTheStepOfTheWhole_data()
{
    QTest::addColumn<TrainingSpec>("spec");
    QTest::newRow("mlp") << with(MlpSpec{});
    QTest::newRow("lstm") << with(RecurrentSpec{RecurrentCell::Lstm, 16, 2, 0.3, 10});
    QTest::newRow("gru") << with(RecurrentSpec{RecurrentCell::Gru, 16, 2, 0.3, 10});
    TrainingSpec weighted = with(MlpSpec{});
    weighted.loss = CrossEntropyLoss{{ClassWeights::Kind::Given, {1, 0.2, 3}}};
    QTest::newRow("class weights") << weighted;
    weighted.loss = FocalLoss{2, {ClassWeights::Kind::Given, {1, 0.2, 3}}};
    QTest::newRow("focal") << weighted;
}

void TorchLearnerTest::partsAddUpToTheStepOfTheWhole()
{
    QFETCH(TrainingSpec, spec);
    const TrainingData data = googleClasses();
    const auto whole = m_engine->makeLearner(spec, data);
    const auto inParts = m_engine->makeLearner(spec, data);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(step(*whole, 100, 100, {0, i}));
        QVERIFY(step(*inParts, 100, 33, {0, i}));
    }
    const double difference = distance(said(*whole, data), said(*inParts, data));
    QVERIFY2(difference <= 1e-5, qPrintable(QString::number(difference)));
}

void TorchLearnerTest::dropoutDependsOnSeedAndBatchAlone()
{
    const TrainingData data = googleClasses();
    const auto spec = with(MlpSpec{{64, 32}, Activation::Relu, 0.5});
    const auto first = m_engine->makeLearner(spec, data);
    const auto second = m_engine->makeLearner(spec, data);
    const auto disturber = m_engine->makeLearner(with(MlpSpec{}, 9), data);
    const auto otherBatch = m_engine->makeLearner(spec, data);
    QVERIFY(step(*first, 64, 64, {0, 0}));
    QVERIFY(step(*disturber, 64, 64, {0, 0}));
    QVERIFY(step(*second, 64, 64, {0, 0}));
    QVERIFY(step(*otherBatch, 64, 64, {0, 1}));
    QVERIFY(said(*first, data) == said(*second, data));
    QVERIFY(said(*first, data) != said(*otherBatch, data));
}

void TorchLearnerTest::sampleWeightsScaleTheLoss()
{
    TrainingData data = googleClasses();
    data.sampleWeights.assign(static_cast<size_t>(data.rows()), 0);
    data.sampleWeights[20] = 2;
    data.sampleWeights[21] = 6;
    TrainingSpec spec = with(MlpSpec{{8}, Activation::Relu, 0});
    spec.sampleWeighting = SampleWeighting::Loss;
    const auto learner = m_engine->makeLearner(spec, data);
    const auto lossOf = [&](qint64 first, qint64 count) {
        const Outcome outcome = learner->evaluate(samples(first, count));
        return outcome.lossSum / outcome.weightSum;
    };
    const double expected = 0.25 * lossOf(20, 1) + 0.75 * lossOf(21, 1);
    QVERIFY(std::abs(lossOf(20, 64) - expected) < 1e-6);
}

void TorchLearnerTest::aBatchWithoutWeightTeachesNothing()
{
    TrainingData data = googleClasses();
    data.sampleWeights.assign(static_cast<size_t>(data.rows()), 0);
    TrainingSpec spec = with(MlpSpec{});
    spec.sampleWeighting = SampleWeighting::Loss;
    const auto learner = m_engine->makeLearner(spec, data);
    learner->beginBatch(samples(20, 10), {});
    const Outcome outcome = learner->runPart(0, 10);
    learner->learnPart();
    QCOMPARE(outcome.weightSum, 0.0);
    QCOMPARE(outcome.lossSum, 0.0);
}

void TorchLearnerTest::aGradientThatIsNotFiniteChangesNothing()
{
    TrainingData data = googleClasses();
    const auto learner = m_engine->makeLearner(with(MlpSpec{}), data);
    QVERIFY(step(*learner, 64, 64));
    const auto before = said(*learner, data);
    data.features[20 * 6] = std::numeric_limits<float>::infinity();
    QVERIFY(!step(*learner, 64, 64, {0, 1}));
    QVERIFY(said(*learner, data) == before);
}

void TorchLearnerTest::savedStateGoesOnExactly_data()
{
    QTest::addColumn<TrainingSpec>("spec");
    for (const auto &[name, optimizer] :
         {std::pair("adam", OptimizerSpec(AdamSpec{})), std::pair("sgd", OptimizerSpec(SgdSpec{})),
          std::pair("rmsprop", OptimizerSpec(RmsPropSpec{.momentum = 0.5}))}) {
        TrainingSpec spec = with(MlpSpec{});
        spec.optimizer = optimizer;
        QTest::newRow(name) << spec;
    }
    QTest::newRow("batch norm") << with(MlpSpec{.batchNorm = true});
    QTest::newRow("gru") << with(RecurrentSpec{RecurrentCell::Gru, 16, 2, 0.3, 10});
}

void TorchLearnerTest::savedStateGoesOnExactly()
{
    QFETCH(TrainingSpec, spec);
    const TrainingData data = googleClasses();
    const auto first = m_engine->makeLearner(spec, data);
    // Before the first step an optimizer remembers nothing.
    const auto fresh = m_engine->makeLearner(spec, data);
    QCOMPARE(fresh->restore(first->save("note")), QByteArray("note"));
    for (int i = 0; i < 5; ++i) {
        QVERIFY(step(*first, 64, 64, {0, i}));
    }
    first->keepBest();
    const QByteArray saved = first->save("a \"text\" with ä");
    const auto second = m_engine->makeLearner(with(spec.network, 77), data);
    TrainingSpec same = spec;
    const auto third = m_engine->makeLearner(same, data);
    QCOMPARE(third->restore(saved), QByteArray("a \"text\" with ä"));
    for (int i = 5; i < 10; ++i) {
        QVERIFY(step(*first, 64, 64, {0, i}));
        QVERIFY(step(*third, 64, 64, {0, i}));
    }
    QVERIFY(said(*first, data) == said(*third, data));
    first->restoreBest();
    third->restoreBest();
    QVERIFY(said(*first, data) == said(*third, data));
    second->setWeights(saved);
    QVERIFY(said(*first, data) == said(*second, data));
}

void TorchLearnerTest::bestWeightsComeBack()
{
    const TrainingData data = googleClasses();
    const auto learner = m_engine->makeLearner(with(MlpSpec{.batchNorm = true}), data);
    QVERIFY(step(*learner, 64, 64));
    learner->keepBest();
    const auto best = said(*learner, data);
    QVERIFY(step(*learner, 64, 64, {0, 1}));
    QVERIFY(said(*learner, data) != best);
    learner->restoreBest();
    QVERIFY(said(*learner, data) == best);
}

void TorchLearnerTest::otherShapesAreRefused()
{
    const TrainingData data = googleClasses();
    const auto small = m_engine->makeLearner(with(MlpSpec{{8}}), data);
    for (const NetworkSpec &other :
         {NetworkSpec(MlpSpec{{9}}), NetworkSpec(MlpSpec{{8, 8}}), NetworkSpec(RecurrentSpec{})}) {
        const auto learner = m_engine->makeLearner(with(other), data);
        const auto before = said(*learner, data);
        QVERIFY_THROWS_EXCEPTION(TrainingFailure, learner->setWeights(small->weights()));
        QVERIFY(said(*learner, data) == before);
    }
}

void TorchLearnerTest::damagedFilesAreRefused()
{
    const TrainingData data = googleClasses();
    const auto learner = m_engine->makeLearner(with(MlpSpec{{8}}), data);
    const QByteArray file = learner->save("note");
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("PK"), QByteArray(5000, 'x'), file.first(file.size() / 2),
          file.first(100), file.sliced(100), learner->weights()}) {
        try {
            (void)learner->restore(bad);
            QFAIL("read what is damaged");
        } catch (const TrainingFailure &failure) {
            QCOMPARE(failure.error().code, u"TRAINING-DamagedFile"_s);
        }
    }
    QCOMPARE(learner->restore(file), QByteArray("note"));
}

void TorchLearnerTest::longBatchesHaveParts()
{
    const TrainingData data = uniform(300, 24, 3);
    const auto mlp = m_engine->makeLearner(with(MlpSpec{}), data);
    QVERIFY(mlp->samplesPerPart() > 1000);
    const auto lstm = m_engine->makeLearner(with(RecurrentSpec{}), data);
    QVERIFY(lstm->samplesPerPart() < 128);
    QVERIFY(lstm->canSplitBatches());
    QVERIFY(!m_engine->makeLearner(with(MlpSpec{.batchNorm = true}), data)->canSplitBatches());
    const auto huge =
        m_engine->makeLearner(with(RecurrentSpec{.hidden = 512, .sequence = 200}), data);
    QCOMPARE(huge->samplesPerPart(), 1);
}

QTEST_GUILESS_MAIN(TorchLearnerTest)

#include "tst_torchlearner.moc"
