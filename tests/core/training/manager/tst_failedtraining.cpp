#include "core/training/trainer/modelfolder.h"
#include "tests/core/training/manager/trainingworkplace.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <limits>
#include <sys/mount.h>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

namespace {

/// A file system of its own in a folder of the workplace.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, const char *size)
        : m_folder(QFile::encodeName(folder))
    {
        m_isMounted = QDir().mkpath(folder) &&
                      mount("none", m_folder.constData(), "tmpfs", 0, sized(size).constData()) == 0;
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_isMounted) {
            umount2(m_folder.constData(), MNT_DETACH);
        }
    }

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] bool resize(const char *size) const
    {
        return mount("none", m_folder.constData(), "tmpfs", MS_REMOUNT, sized(size).constData()) ==
               0;
    }
    /// Takes all the room that is left.
    void fill() const
    {
        QFile filler(QFile::decodeName(m_folder) + u"/filler"_s);
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            qFatal("cannot fill the disk");
        }
        while (filler.write(QByteArray(4096, 'x')) > 0) {
        }
    }

private:
    static QByteArray sized(const char *size) { return QByteArray("size=") + size; }

    QByteArray m_folder;
    bool m_isMounted = false;
};

QByteArray changed(std::initializer_list<std::pair<const char *, const char *>> changes)
{
    QByteArray text = rsiStrategy(2);
    for (const auto &[from, to] : changes) {
        text.replace(from, to);
    }
    return text;
}

} // namespace

/// What goes wrong with data, engine or disk is told with a code, a sentence and what to do, and
/// leaves nothing half written.
class TestFailedTraining : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void pricesThatGoNowhereHaveNothingToTellApart();
    void anIndicatorWithoutVolumesIsNamed();
    void aWindowLongerThanThePartsIsTooLittleData();
    void aModelThatCannotBeKeptIsKeptAtTheNextTry();
    void aFullDiskKeepsNoHalfAModel();
    void aDiskThatFillsUpCostsCheckpointsOnly();
    void aDiskThatIsFullIsToldBeforeTheTraining();
    void anEngineThatIsNoneIsNamed();

private:
    static void expectFailure(const TrainingWorkplace &place, const OperationRecord &end,
                              const QString &code);
};

void TestFailedTraining::expectFailure(const TrainingWorkplace &place, const OperationRecord &end,
                                       const QString &code)
{
    QCOMPARE(toString(end.status), toString(OperationStatus::Failed));
    QVERIFY(end.error.has_value());
    QCOMPARE(end.error->code, code);
    QVERIFY(!end.error->message.isEmpty());
    QVERIFY(!end.error->hint.isEmpty());
    QVERIFY(!QFileInfo::exists(place.folders().models + u"/wander"_s));
}

void TestFailedTraining::pricesThatGoNowhereHaveNothingToTellApart()
{
    TrainingWorkplace place;
    BarColumns bars;
    for (int i = 0; i < 500; ++i) {
        bars.append({1'704'067'200 + i * 3600, 100, 100.1, 99.9, 100, 1000});
    }
    place.storeBars(u"AAA"_s, u"1h"_s, bars);
    expectFailure(place, place.train(requestFor(rsiStrategy())), u"TRAINING-OneClass"_s);
}

void TestFailedTraining::anIndicatorWithoutVolumesIsNamed()
{
    TrainingWorkplace place;
    BarColumns bars = wanderingBars(3600, 500, 1);
    std::ranges::fill(bars.volume, std::numeric_limits<double>::quiet_NaN());
    place.storeBars(u"AAA"_s, u"1h"_s, bars);
    const auto text = changed({{"{type: rsi, period: 14}", "{type: mfi, period: 14}"}});
    const OperationRecord end = place.train(requestFor(text));
    expectFailure(place, end, u"TRAINING-IndicatorFailed"_s);
}

void TestFailedTraining::aWindowLongerThanThePartsIsTooLittleData()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 200);
    const auto text = changed({{"type: mlp", "type: gru"},
                               {"{hidden_layers: [16, 8], activation: relu, dropout: 0.1}",
                                "{hidden_size: 8, num_layers: 1, sequence_length: 190}"}});
    expectFailure(place, place.train(requestFor(text)), u"TRAINING-TooLittleData"_s);
}

void TestFailedTraining::aModelThatCannotBeKeptIsKeptAtTheNextTry()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 600);
    // A file where the models' folder should be: as good as a full disk.
    QFile inTheWay(place.folders().models);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const OperationRecord failed = place.train(requestFor(rsiStrategy(3)));
    expectFailure(place, failed, u"TRAINING-CannotWrite"_s);
    QVERIFY(failed.error->message.contains(place.folders().models));
    QVERIFY(place.manager().canResume(failed));
    QVERIFY(inTheWay.remove());
    const OperationRecord end = place.endOf(place.manager().resume(failed));
    QVERIFY2(end.status == OperationStatus::Completed,
             end.error ? qPrintable(end.error->message) : qPrintable(end.warnings.join(u' ')));
    QCOMPARE(end.result["epochs_trained"_L1].toInt(), 3);
    QCOMPARE(QDir(place.folders().models + u"/wander"_s)
                 .entryList({u".*"_s}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

void TestFailedTraining::aFullDiskKeepsNoHalfAModel()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 600);
    // The weights may fit, but not all of the folder.
    SmallDisk disk(place.folders().models, "12k");
    if (!disk.isMounted()) {
        QSKIP("A small disk can only be mounted by root.");
    }
    const OperationRecord failed = place.train(requestFor(rsiStrategy(3)));
    expectFailure(place, failed, u"TRAINING-DiskFull"_s);
    QVERIFY2(failed.error->message.contains(place.folders().models),
             qPrintable(failed.error->message));
    QVERIFY(QDir(place.folders().models)
                .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY2(failed.kept.contains(u"--resume"), qPrintable(failed.kept));
    QVERIFY(disk.resize("4m"));
    const OperationRecord end = place.endOf(place.manager().resume(failed));
    QVERIFY2(end.status == OperationStatus::Completed,
             end.error ? qPrintable(end.error->message) : qPrintable(end.warnings.join(u' ')));
    QVERIFY(readModel(end.result["model_path"_L1].toString()));
}

void TestFailedTraining::aDiskThatFillsUpCostsCheckpointsOnly()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 2500);
    SmallDisk disk(place.folders().runs, "1m");
    if (!disk.isMounted()) {
        QSKIP("A small disk can only be mounted by root.");
    }
    const auto id = place.manager().trainMultiSymbolStrategy(requestFor(rsiStrategy(150)));
    QVERIFY(place.waitFor(*id, [](const OperationRecord &r) { return !r.kept.isEmpty(); }));
    disk.fill();
    const OperationRecord end = place.endOf(*id);
    QCOMPARE(toString(end.status), toString(OperationStatus::CompletedWithWarnings));
    QCOMPARE(end.warnings.size(), 1);
    QVERIFY2(end.warnings.first().contains(place.folders().runs), qPrintable(end.warnings.first()));
    QVERIFY(readModel(end.result["model_path"_L1].toString()));
}

void TestFailedTraining::aDiskThatIsFullIsToldBeforeTheTraining()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 600);
    SmallDisk disk(place.folders().runs, "1m");
    if (!disk.isMounted()) {
        QSKIP("A small disk can only be mounted by root.");
    }
    disk.fill();
    const OperationRecord end = place.train(requestFor(rsiStrategy(3)));
    expectFailure(place, end, u"TRAINING-DiskFull"_s);
    QVERIFY2(end.error->message.contains(place.folders().runs), qPrintable(end.error->message));
    QCOMPARE(end.progress.itemsProcessed, 0U);
}

void TestFailedTraining::anEngineThatIsNoneIsNamed()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 600);
    QFile noEngine(place.folder() + u"/engine.so"_s);
    QVERIFY(noEngine.open(QIODevice::WriteOnly));
    noEngine.write("not a library");
    noEngine.close();
    const QByteArray before = qgetenv("KTRDR_TRAINING_ENGINE");
    qputenv("KTRDR_TRAINING_ENGINE", noEngine.fileName().toUtf8());
    // Places are taken when the manager is made.
    TrainingWorkplace other(place.folder());
    const OperationRecord end = other.train(requestFor(rsiStrategy()));
    before.isEmpty() ? qunsetenv("KTRDR_TRAINING_ENGINE")
                     : qputenv("KTRDR_TRAINING_ENGINE", before);
    expectFailure(other, end, u"TRAINING-EngineMissing"_s);
    QVERIFY(end.error->hint.contains(u"libtorch1.13"));
}

QTEST_GUILESS_MAIN(TestFailedTraining)

#include "tst_failedtraining.moc"
