#include "core/training/trainer/localtrainer.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ktrdr::training;
using namespace Qt::StringLiterals;

/// Without the engine the program works, and says what to install.
class EngineLibraryTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingEngineNamesThePackage();
    void aFileThatIsNoLibraryIsTold();
    void aLibraryOfAnotherKindIsTold();
    void itIsLookedForAgain();
    void placesFollowTheProgramUnlessChosen();
    void trainingWithoutAnEngineIsAnErrorNotACrash();
};

void EngineLibraryTest::aMissingEngineNamesThePackage()
{
    const auto engine = EngineLibrary(QStringList(u"/nowhere/ktrdr-torch.so"_s)).engine();
    QCOMPARE(engine.error().code, u"TRAINING-EngineMissing"_s);
    QVERIFY(engine.error().hint.contains(u"libtorch1.13"_s));
    QVERIFY(engine.error().hint.contains(u"libopenblas0-openmp"_s));
    QVERIFY(engine.error().context[u"file"_s].toString().contains(u"/nowhere"_s));
}

void EngineLibraryTest::aFileThatIsNoLibraryIsTold()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ktrdr-torch.so"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no library");
    file.close();
    const auto engine = EngineLibrary(QStringList(file.fileName())).engine();
    QCOMPARE(engine.error().code, u"TRAINING-EngineMissing"_s);
    QVERIFY(!engine.error().context[u"reason"_s].toString().isEmpty());
}

void EngineLibraryTest::aLibraryOfAnotherKindIsTold()
{
    const auto engine = EngineLibrary(QStringList(u"/lib/x86_64-linux-gnu/libm.so.6"_s)).engine();
    QCOMPARE(engine.error().code, u"TRAINING-EngineMismatch"_s);
    QVERIFY(!engine.error().hint.isEmpty());
}

void EngineLibraryTest::itIsLookedForAgain()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"ktrdr-torch.so"_s);
    EngineLibrary library(QStringList{place});
    QCOMPARE(library.engine().error().code, u"TRAINING-EngineMissing"_s);
    QVERIFY(QFile::copy(u"/lib/x86_64-linux-gnu/libm.so.6"_s, place));
    QCOMPARE(library.engine().error().code, u"TRAINING-EngineMismatch"_s);
}

void EngineLibraryTest::placesFollowTheProgramUnlessChosen()
{
    const QString program = QCoreApplication::applicationDirPath();
    QVERIFY(EngineLibrary::defaultPlaces().contains(program + u"/ktrdr-torch.so"_s));
    qputenv("KTRDR_TRAINING_ENGINE", "/else/where.so");
    QCOMPARE(EngineLibrary::defaultPlaces(), QStringList(u"/else/where.so"_s));
    qunsetenv("KTRDR_TRAINING_ENGINE");
}

namespace {

class Silent final : public TrainingObserver
{
public:
    void phaseEntered(TrainingPhase) override {}
    void batchDone(const BatchProgress &) override {}
    void epochDone(const EpochMetrics &) override {}
    void checkpointWritten(const CheckpointNote &) override {}
    void checkpointFailed(const ktrdr::operations::Error &) override {}
    void warned(const QString &) override {}
};

} // namespace

void EngineLibraryTest::trainingWithoutAnEngineIsAnErrorNotACrash()
{
    EngineLibrary library(QStringList(u"/nowhere/ktrdr-torch.so"_s));
    TrainingData data;
    data.columns = 1;
    data.features.assign(6, 1);
    data.labels = ClassLabels{{0, 1, 0, 1, 0, 1}, 2};
    data.training = {0, 1};
    data.validation = {2};
    data.test = {3};
    Silent observer;
    const auto result = LocalTrainer(library).train({}, data, {}, {}, observer);
    QCOMPARE(result.error().code, u"TRAINING-EngineMissing"_s);
}

QTEST_GUILESS_MAIN(EngineLibraryTest)

#include "tst_enginelibrary.moc"
