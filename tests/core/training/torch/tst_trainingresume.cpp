#include "core/operations/cancellationsource.h"
#include "core/training/trainer/atomicfile.h"
#include "core/training/trainer/localtrainer.h"
#include "tests/core/training/torch/recordingobserver.h"
#include "tests/core/training/torch/trainingsets.h"
#include "tests/doubles/fakeclock.h"
#include "tests/support/stricttest.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <sys/mount.h>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ktrdr::training::TrainingSpec)

/// Interrupted trainings go on as if they had never stopped.
class TrainingResumeTest : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void cancelledAndResumedIsTheSameRun_data();
    void cancelledAndResumedIsTheSameRun();
    void aFailedRunGoesOnWhereItFailed();
    void aFinishedRunGoesOnWithMoreEpochs();
    void anEarlyStoppedRunStaysStopped();
    void aPausedRunIsTheSameRunAndNoTimePasses();
    void whatWasTrainedIsPutDownBeforeAPause();
    void cancelWhilePausedKeepsTheState();
    void checkpointsComeByEpochs();
    void checkpointsComeByTime();
    void withoutAFileItStartsAnew();
    void anotherRunsCheckpointIsRefused();
    void aDamagedCheckpointIsRefusedAndKept();
    void aFullDiskIsToldAndTheTrainingGoesOn();
    void divergenceKeepsTheLastSoundCheckpoint();

private:
    void prepare() override { m_folder = std::make_unique<QTemporaryDir>(); }
    [[nodiscard]] QString file() const { return m_folder->filePath(u"run/checkpoint.pt"_s); }
    [[nodiscard]] Result<TrainingResult> train(const TrainingSpec &spec, bool resume,
                                               RecordingObserver &observer,
                                               const CancellationToken &token = {},
                                               const TrainingData &data = googleClasses())
    {
        return LocalTrainer(m_library, m_clock)
            .train(spec, data, {file(), resume}, token, observer);
    }
    [[nodiscard]] TrainingResult uninterrupted(const TrainingSpec &spec)
    {
        RecordingObserver observer;
        return LocalTrainer(m_library).train(spec, googleClasses(), {}, {}, observer).value();
    }

    EngineLibrary m_library;
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

TrainingSpec quick(NetworkSpec network = MlpSpec{{16, 8}, Activation::Relu, 0.3}, int epochs = 6)
{
    TrainingSpec spec;
    spec.network = std::move(network);
    spec.epochs = epochs;
    spec.learningRate = 0.01;
    spec.seed = 21;
    spec.checkpoints.epochs = 0;
    return spec;
}

/// All that two runs have in common, whatever time they took.
void compareCurves(const TrainingResult &a, const TrainingResult &b)
{
    QCOMPARE(a.history.size(), b.history.size());
    for (size_t i = 0; i < a.history.size(); ++i) {
        EpochMetrics left = a.history[i];
        EpochMetrics right = b.history[i];
        for (EpochMetrics *metrics : {&left, &right}) {
            metrics->duration = {};
            metrics->finishedAt = {};
        }
        QVERIFY2(left == right, qPrintable(u"epoch %1"_s.arg(i + 1)));
    }
    QCOMPARE(a.bestEpoch, b.bestEpoch);
    QVERIFY(a.weights == b.weights);
    QVERIFY(a.test == b.test);
}

} // namespace

void TrainingResumeTest::cancelledAndResumedIsTheSameRun_data()
{
    QTest::addColumn<TrainingSpec>("spec");
    QTest::newRow("mlp") << quick();
    QTest::newRow("batch norm") << quick(MlpSpec{{16}, Activation::Tanh, 0.2, true});
    QTest::newRow("lstm") << quick(RecurrentSpec{RecurrentCell::Lstm, 8, 2, 0.2, 5});
    QTest::newRow("gru") << quick(RecurrentSpec{RecurrentCell::Gru, 8, 2, 0.2, 5});
    TrainingSpec spec = quick();
    spec.optimizer = SgdSpec{};
    spec.schedule = PlateauRate{0.5, 0};
    QTest::newRow("sgd on a plateau") << spec;
    spec = quick();
    spec.optimizer = RmsPropSpec{.momentum = 0.3};
    spec.schedule = ExponentialRate{0.8};
    QTest::newRow("rmsprop, exponential") << spec;
    spec = quick(MlpSpec{{64, 32}, Activation::Relu, 0}, 60);
    spec.earlyStopping = EarlyStopping{4, 0, Monitor::ValidationAccuracy};
    QTest::newRow("early stopping") << spec;
}

void TrainingResumeTest::cancelledAndResumedIsTheSameRun()
{
    QFETCH(TrainingSpec, spec);
    const TrainingResult whole = uninterrupted(spec);
    // In the middle of an epoch, at the end of one, and as soon as it has gone on.
    int cancels = 0;
    for (const auto &[epoch, batch] :
         {std::pair(1, 5), std::pair(2, 22), std::pair(2, 23), std::pair(3, 1), std::pair(4, 17)}) {
        const CancellationSource source;
        RecordingObserver observer;
        observer.onBatch = [&, epoch = epoch, batch = batch](const BatchProgress &progress) {
            if (progress.epoch == epoch && progress.batch >= batch) {
                source.cancel();
            }
        };
        const auto result = train(spec, true, observer, source.token());
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        if (result->end == TrainingEnd::Cancelled) {
            ++cancels;
            QVERIFY(observer.checkpoints.back().why == CheckpointWhy::Cancelled);
            QCOMPARE(result->checkpointFile, file());
        }
    }
    QVERIFY(cancels >= 3);
    RecordingObserver observer;
    const auto resumed = train(spec, true, observer);
    QVERIFY(observer.batches > 0);
    compareCurves(*resumed, whole);
}

void TrainingResumeTest::aFailedRunGoesOnWhereItFailed()
{
    const TrainingSpec spec = quick();
    RecordingObserver failing;
    failing.onBatch = [](const BatchProgress &progress) {
        if (progress.epoch == 3) {
            throw std::runtime_error("a fault");
        }
    };
    QCOMPARE(train(spec, true, failing).error().code, u"TRAINING-EngineFailed"_s);
    QVERIFY(failing.checkpoints.back().why == CheckpointWhy::Failed);
    RecordingObserver observer;
    compareCurves(train(spec, true, observer).value(), uninterrupted(spec));
}

void TrainingResumeTest::aFinishedRunGoesOnWithMoreEpochs()
{
    RecordingObserver observer;
    const auto shorter = train(quick({}, 3), true, observer);
    QCOMPARE(shorter->history.size(), size_t(3));
    QVERIFY(observer.checkpoints.back().why == CheckpointWhy::Finished);
    const auto longer = train(quick({}, 6), true, observer);
    compareCurves(*longer, uninterrupted(quick({}, 6)));
}

void TrainingResumeTest::anEarlyStoppedRunStaysStopped()
{
    TrainingSpec spec = quick(MlpSpec{{64, 32}, Activation::Relu, 0}, 100);
    spec.earlyStopping = EarlyStopping{2, 0, Monitor::ValidationLoss};
    RecordingObserver first;
    const auto stopped = train(spec, true, first);
    QCOMPARE(stopped->end, TrainingEnd::StoppedEarly);
    RecordingObserver second;
    const auto again = train(spec, true, second);
    QCOMPARE(second.batches, 0);
    QCOMPARE(again->end, TrainingEnd::StoppedEarly);
    compareCurves(*again, *stopped);
}

void TrainingResumeTest::aPausedRunIsTheSameRunAndNoTimePasses()
{
    const TrainingSpec spec = quick();
    RecordingObserver observer;
    // Before every second batch, and in validation.
    observer.wantsPause = [&observer] { return observer.batches % 2 == 1; };
    observer.onPause = [this] { m_clock.advance(std::chrono::hours(1)); };
    observer.onBatch = [this](const BatchProgress &) {
        m_clock.advance(std::chrono::milliseconds(10));
    };
    const auto paused = train(spec, false, observer);
    QVERIFY2(paused.has_value(), paused ? "" : qPrintable(paused.error().message));
    QVERIFY(observer.pauses > 3);
    compareCurves(*paused, uninterrupted(spec));
    QCOMPARE(paused->duration, std::chrono::milliseconds(10) * observer.batches);
}

void TrainingResumeTest::whatWasTrainedIsPutDownBeforeAPause()
{
    const TrainingSpec spec = quick();
    RecordingObserver observer;
    observer.wantsPause = [&observer] { return observer.batches == 7 && observer.pauses == 0; };
    bool isThere = false;
    QByteArray state;
    observer.onPause = [&] {
        isThere = !observer.checkpoints.empty() &&
                  observer.checkpoints.back().why == CheckpointWhy::Paused;
        state = readWhole(file()).value();
    };
    QVERIFY(train(spec, false, observer));
    QVERIFY(isThere);
    QCOMPARE(observer.checkpoints.front().batches, 7);
    // As after a power cut during the pause.
    QVERIFY(writeAtomically(file(), state));
    RecordingObserver after;
    compareCurves(train(spec, true, after).value(), uninterrupted(spec));
    QCOMPARE(after.batches, observer.batches - 7);
}

void TrainingResumeTest::cancelWhilePausedKeepsTheState()
{
    const TrainingSpec spec = quick();
    const CancellationSource source;
    RecordingObserver observer;
    observer.wantsPause = [&observer] { return observer.batches == 7; };
    observer.onPause = [&] {
        m_clock.advance(std::chrono::hours(1));
        source.cancel();
        source.token().throwIfCancelled("paused");
    };
    const auto cancelled = train(spec, false, observer, source.token());
    QCOMPARE(cancelled->end, TrainingEnd::Cancelled);
    QCOMPARE(observer.batches, 7);
    QCOMPARE(cancelled->duration, std::chrono::milliseconds(0));
    RecordingObserver after;
    compareCurves(train(spec, true, after).value(), uninterrupted(spec));
    QCOMPARE(after.batches + 7, static_cast<int>(after.last.batches) * spec.epochs);
}

void TrainingResumeTest::checkpointsComeByEpochs()
{
    TrainingSpec spec = quick({}, 5);
    spec.checkpoints.epochs = 2;
    RecordingObserver observer;
    QVERIFY(train(spec, false, observer));
    QCOMPARE(observer.checkpoints.size(), size_t(3));
    QCOMPARE(observer.checkpoints[0].epochs, 2);
    QCOMPARE(observer.checkpoints[0].batches, 0);
    QCOMPARE(observer.checkpoints[1].epochs, 4);
    QVERIFY(observer.checkpoints[1].why == CheckpointWhy::Interval);
    QVERIFY(observer.checkpoints[2].why == CheckpointWhy::Finished);
    QCOMPARE(observer.checkpoints[2].bytes, QFileInfo(file()).size());
}

void TrainingResumeTest::checkpointsComeByTime()
{
    TrainingSpec spec = quick({}, 1);
    spec.checkpoints.time = std::chrono::minutes(5);
    RecordingObserver observer;
    observer.onBatch = [this](const BatchProgress &) { m_clock.advance(std::chrono::minutes(1)); };
    QVERIFY(train(spec, false, observer));
    QVERIFY(observer.checkpoints.size() >= 4);
    for (size_t i = 0; i + 1 < observer.checkpoints.size(); ++i) {
        QCOMPARE(observer.checkpoints[i].batches, static_cast<int>(i + 1) * 5);
    }
}

void TrainingResumeTest::withoutAFileItStartsAnew()
{
    RecordingObserver observer;
    compareCurves(train(quick(), true, observer).value(), uninterrupted(quick()));
}

void TrainingResumeTest::anotherRunsCheckpointIsRefused()
{
    RecordingObserver observer;
    QVERIFY(train(quick(), false, observer));
    TrainingSpec other = quick();
    other.seed = 1;
    QCOMPARE(train(other, true, observer).error().code, u"TRAINING-OtherRun"_s);
    TrainingData data = googleClasses();
    data.features[0] += 1;
    QCOMPARE(train(quick(), true, observer, {}, data).error().code, u"TRAINING-OtherRun"_s);
}

void TrainingResumeTest::aDamagedCheckpointIsRefusedAndKept()
{
    RecordingObserver observer;
    QVERIFY(train(quick(), false, observer));
    const QByteArray torn = readWhole(file())->first(3000);
    QVERIFY(writeAtomically(file(), torn));
    const auto result = train(quick(), true, observer);
    QCOMPARE(result.error().code, u"TRAINING-DamagedFile"_s);
    QVERIFY(result.error().message.contains(file()));
    QCOMPARE(readWhole(file()).value(), torn);
}

void TrainingResumeTest::aFullDiskIsToldAndTheTrainingGoesOn()
{
    const QByteArray folder = QFile::encodeName(m_folder->path());
    if (mount("none", folder.constData(), "tmpfs", 0, "size=1m") != 0) {
        QSKIP("A small disk can only be mounted by root.");
    }
    struct Unmount
    {
        const QByteArray &folder;
        ~Unmount() { umount2(folder.constData(), MNT_DETACH); }
    } const unmount{folder};
    TrainingSpec spec = quick();
    spec.checkpoints.epochs = 1;
    RecordingObserver observer;
    QByteArray first;
    observer.onCheckpoint = [&](const CheckpointNote &) {
        first = readWhole(file()).value();
        // All the rest of the disk.
        QFile filler(m_folder->filePath(u"filler"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) > 0) {
        }
    };
    const auto result = train(spec, false, observer);
    QVERIFY(result.has_value());
    QCOMPARE(result->history.size(), size_t(6));
    QCOMPARE(observer.checkpoints.size(), size_t(1));
    QCOMPARE(observer.failures.size(), 6);
    QCOMPARE(observer.failures.first(), u"TRAINING-DiskFull"_s);
    QCOMPARE(readWhole(file()).value(), first);
}

void TrainingResumeTest::divergenceKeepsTheLastSoundCheckpoint()
{
    TrainingSpec spec = quick(MlpSpec{{64, 64}, Activation::Relu, 0}, 50);
    spec.loss = MeanSquaredError{};
    spec.optimizer = SgdSpec{};
    spec.gradientClip.reset();
    spec.learningRate = 1e-6;
    spec.schedule = ExponentialRate{1e6};
    spec.checkpoints.epochs = 1;
    RecordingObserver observer;
    QCOMPARE(train(spec, false, observer, {}, googleNumbers()).error().code,
             u"TRAINING-Diverged"_s);
    QVERIFY(!observer.checkpoints.empty());
    for (const CheckpointNote &note : observer.checkpoints) {
        QVERIFY(note.why == CheckpointWhy::Interval);
    }
    const TrainingData data = googleNumbers();
    const auto learner = m_library.engine().value()->makeLearner(spec, data);
    QVERIFY(!learner->restore(readWhole(file()).value()).isEmpty());
    for (const float output : learner->evaluate(data.test).outputs) {
        QVERIFY(std::isfinite(output));
    }
}

QTEST_GUILESS_MAIN(TrainingResumeTest)

#include "tst_trainingresume.moc"
