#include "core/operations/cancellationsource.h"
#include "tests/core/training/torch/enginetest.h"
#include "tests/core/training/torch/trainingsets.h"

#include <QTest>

#include <stdexcept>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

/// Trainings that end early, or never begin: by a cancel, by a fault, by bad input.
class TrainingEndsTest : public EngineTest
{
    Q_OBJECT

private Q_SLOTS:
    void divergenceIsNamed();
    void badSpecsAndDataStartNothing();
    void anObserversFaultEndsTheTraining();
    void cancelBeforeTheFirstBatch();
    void cancelBetweenBatches();
    void anObserverMayCancel();
};

void TrainingEndsTest::divergenceIsNamed()
{
    TrainingSpec spec = quick(MlpSpec{{64, 64}, Activation::Relu, 0}, 50);
    spec.optimizer = SgdSpec{};
    spec.learningRate = 1e6;
    spec.gradientClip.reset();
    spec.loss = MeanSquaredError{};
    RecordingObserver observer;
    const auto result = train(spec, googleNumbers(), observer);
    QCOMPARE(result.error().code, u"TRAINING-Diverged"_s);
    QVERIFY(result.error().context["epoch"_L1].toInt() >= 1);
    QVERIFY(!result.error().hint.isEmpty());
}

void TrainingEndsTest::badSpecsAndDataStartNothing()
{
    RecordingObserver observer;
    TrainingSpec spec = quick();
    spec.batchSize = 0;
    QCOMPARE(train(spec, googleClasses(), observer).error().code, u"TRAINING-InvalidSpec"_s);
    TrainingData data = googleClasses();
    std::get<ClassLabels>(data.labels).values.assign(static_cast<size_t>(data.rows()), 1);
    QCOMPARE(train(quick(), data, observer).error().code, u"TRAINING-OneClass"_s);
    QCOMPARE(observer.batches, 0);
}

void TrainingEndsTest::anObserversFaultEndsTheTraining()
{
    RecordingObserver observer;
    observer.onEpoch = [](const EpochMetrics &) { throw std::runtime_error("no more room"); };
    const auto result = train(quick(), googleClasses(), observer);
    QCOMPARE(result.error().code, u"TRAINING-EngineFailed"_s);
    QCOMPARE(result.error().context["detail"_L1].toString(), u"no more room"_s);
}

void TrainingEndsTest::cancelBeforeTheFirstBatch()
{
    const CancellationSource source;
    source.cancel();
    RecordingObserver observer;
    const auto result = train(quick(), googleClasses(), observer, source.token());
    QCOMPARE(result->end, TrainingEnd::Cancelled);
    QCOMPARE(observer.batches, 0);
    QVERIFY(!result->test);
    QVERIFY(result->weights.isEmpty());
}

void TrainingEndsTest::cancelBetweenBatches()
{
    const CancellationSource source;
    RecordingObserver observer;
    observer.onBatch = [&](const BatchProgress &progress) {
        if (progress.epoch == 2 && progress.batch == 3) {
            source.cancel();
        }
    };
    const auto result = train(quick(), googleClasses(), observer, source.token());
    QCOMPARE(result->end, TrainingEnd::Cancelled);
    QCOMPARE(observer.last.epoch, 2);
    QCOMPARE(observer.last.batch, 3);
    QCOMPARE(result->history.size(), size_t(1));
}

void TrainingEndsTest::anObserverMayCancel()
{
    const CancellationSource source(u"train-1"_s);
    RecordingObserver observer;
    observer.onBatch = [&](const BatchProgress &) {
        source.cancel();
        source.token().throwIfCancelled("progress");
    };
    const auto result = train(quick(), googleClasses(), observer, source.token());
    QCOMPARE(result->end, TrainingEnd::Cancelled);
    QCOMPARE(observer.batches, 1);
}

QTEST_GUILESS_MAIN(TrainingEndsTest)

#include "tst_trainingends.moc"
