#include "core/training/trainer/localtrainer.h"
#include "tests/core/marketdata/childprocess.h"
#include "tests/core/training/torch/recordingobserver.h"
#include "tests/core/training/torch/trainingsets.h"
#include "tests/support/stricttest.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <random>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

namespace {

constexpr int Epochs = 120;

/// Large enough that a good part of the time goes into writing.
TrainingSpec spec()
{
    TrainingSpec spec;
    spec.network = MlpSpec{{256, 128}};
    spec.epochs = Epochs;
    spec.batchSize = 256;
    spec.checkpoints.epochs = 1;
    return spec;
}

} // namespace

/// A process killed at any moment, also while it writes, leaves a checkpoint that the run goes on
/// from.
class CheckpointKillTest : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theRunGoesOnAfterEveryKill();
};

void CheckpointKillTest::theRunGoesOnAfterEveryKill()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"checkpoint.pt"_s);
    std::mt19937 random(4);
    int told = 0;
    for (int round = 0; round < 8; ++round) {
        ChildProcess child({file});
        for (int i = std::uniform_int_distribution<>(1, 6)(random); i > 0; --i) {
            const QByteArray line = child.readLine();
            QVERIFY2(!line.isEmpty() && line.toInt() > told, line.constData());
            told = line.toInt();
        }
        child.kill();
    }
    EngineLibrary library;
    RecordingObserver observer;
    const auto result =
        LocalTrainer(library).train(spec(), googleClasses(), {file, true}, {}, observer);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->history.size(), size_t(Epochs));
    QVERIFY(!observer.epochs.empty());
    QVERIFY(observer.epochs.front().epoch > told);
    RecordingObserver silent;
    const auto whole = LocalTrainer(library).train(spec(), googleClasses(), {}, {}, silent);
    QVERIFY(whole->weights == result->weights);
}

namespace {

int trainAndTell(const QString &file)
{
    EngineLibrary library;
    RecordingObserver observer;
    observer.onCheckpoint = [](const CheckpointNote &note) {
        std::printf("%d\n", note.epochs);
        std::fflush(stdout);
    };
    return LocalTrainer(library).train(spec(), googleClasses(), {file, true}, {}, observer) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QStringList task = childTask(application); !task.isEmpty()) {
        return trainAndTell(task.first());
    }
    CheckpointKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_checkpointkill.moc"
