#include "tests/cli/contractfields.h"
#include "tests/cli/ktrdrprogram.h"
#include "tests/cli/trainingruns.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

/// `ktrdr train` and `ktrdr models`, as processes.
class TestCliTrain final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aTrainingIsOneRunThatLeavesAModel();
    void modelsAreListedShownAndCompared();
    void aDamagedModelIsToldAndTheOthersShown();
    void whatIsWrongIsToldBeforeAnythingStarts_data();
    void whatIsWrongIsToldBeforeAnythingStarts();
    void aFullDiskLeavesNoHalfAModel();
    void itsBarsAreLoadedBefore();
    void whatALoadCannotMendIsToldBefore();
    void aSweepIsOneRunWithAModelEach();
    void theFiguresAreInTheOperation();
    void withoutTheEngineTheRestWorks();
};

void TestCliTrain::aTrainingIsOneRunThatLeavesAModel()
{
    const KtrdrHome home;
    loadGoog(home);
    const Run run = home.run(train({u"--json"_s}));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(checkRun(run.lines()), QString());
    const QJsonObject end = run.lines().last();
    QCOMPARE(end[u"operation_type"_s], u"training"_s);
    QCOMPARE(end[u"result"_s][u"model"_s], u"rsi/1d_v1"_s);
    QVERIFY(end[u"result"_s][u"test_metrics"_s][u"test_accuracy"_s].toDouble() > 0.3);
    QVERIFY(QDir(home.folder() + u"/models/rsi/1d_v1"_s).exists(u"model.pt"_s));
    const Run human = home.run(train({}));
    QCOMPARE(human.exitCode, 0);
    QVERIFY2(human.out.contains("Model rsi/1d_v2: 30 epochs"), human.out.constData());
}

void TestCliTrain::modelsAreListedShownAndCompared()
{
    const KtrdrHome home;
    QVERIFY(home.run({u"models"_s, u"list"_s}).out.contains("no models yet"));
    loadGoog(home);
    QCOMPARE(home.run(train({})).exitCode, 0);
    QCOMPARE(home.run(train({u"--name"_s, u"other"_s, u"--validation-split"_s, u"0.1"_s})).exitCode,
             0);
    const auto lines = home.run({u"models"_s, u"list"_s, u"--json"_s}).lines();
    QCOMPARE(lines.size(), 2);
    for (const QJsonObject &line : lines) {
        QCOMPARE(line[u"type"_s], u"model"_s);
        QCOMPARE(line[u"symbols"_s], (QJsonArray{u"GOOG"_s}));
        QCOMPARE(line[u"seed"_s], u"1"_s);
        QCOMPARE(line[u"look_ahead_clean"_s], true);
    }
    QCOMPARE(lines.first()[u"name"_s], u"other/1d_v1"_s);
    const Run show = home.run({u"models"_s, u"show"_s, u"rsi"_s});
    QCOMPARE(show.exitCode, 0);
    QVERIFY2(show.out.contains("nothing looks ahead"), show.out.constData());
    const Run compare = home.run({u"models"_s, u"compare"_s, u"rsi"_s, u"other"_s});
    QCOMPARE(compare.exitCode, 0);
    QVERIFY2(compare.out.contains("Test accuracy") && !compare.out.contains("Symbols"),
             compare.out.constData());
    QCOMPARE(home.run({u"models"_s, u"compare"_s, u"rsi"_s}).exitCode, 2);
    const Run missing = home.run({u"models"_s, u"show"_s, u"nothing"_s});
    QCOMPARE(missing.exitCode, 4);
    QVERIFY(missing.out.isEmpty());
}

void TestCliTrain::aDamagedModelIsToldAndTheOthersShown()
{
    const KtrdrHome home;
    loadGoog(home);
    QCOMPARE(home.run(train({})).exitCode, 0);
    QCOMPARE(home.run(train({})).exitCode, 0);
    QFile metrics(home.folder() + u"/models/rsi/1d_v1/metrics.json"_s);
    QVERIFY(metrics.open(QIODevice::WriteOnly));
    metrics.write("{");
    metrics.close();
    const Run list = home.run({u"models"_s, u"list"_s});
    QCOMPARE(list.exitCode, 0);
    QVERIFY(list.out.contains("rsi/1d_v2"));
    QVERIFY(list.out.contains("rsi/1d_v1 (damaged)"));
    QVERIFY(list.err.contains("metrics.json"));
}

void TestCliTrain::whatIsWrongIsToldBeforeAnythingStarts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("word");
    const auto row = [](const char *name, const QStringList &arguments, int exitCode,
                        const QByteArray &word) {
        QTest::newRow(name) << (QStringList{u"train"_s} + arguments) << exitCode << word;
    };
    row("no strategy", {}, 2, "STRATEGY");
    row("no file", {u"nothing.yaml"_s}, 2, "nothing.yaml");
    row("no bars", {u"rsi"_s, u"--symbols"_s, u"AAPL"_s}, 4, "ktrdr data load AAPL 1d");
    row("no timeframe", {u"rsi"_s, u"--timeframes"_s, u"4h"_s}, 4, "ktrdr data load GOOG 4h");
    row("bad timeframe", {u"rsi"_s, u"--timeframes"_s, u"9q"_s}, 2, "9q");
    row("split", {u"rsi"_s, u"--validation-split"_s, u"0.6"_s}, 2, "0.6");
    row("sweep", {u"rsi"_s, u"--sweep"_s, u"training.epoch"_s}, 2, "sweep");
    row("sweep key", {u"rsi"_s, u"--sweep"_s, u"training.epoch=1,2"_s}, 2, "epoch");
    row("range", {u"rsi"_s, u"--start"_s, u"2006-01-01"_s, u"--end"_s, u"2006-03-01"_s}, 2,
        "history_required");
    row("resume", {u"--resume"_s, u"op_training_20260101_000000_00000000"_s}, 4, "op_training");
    row("resume and strategy", {u"rsi"_s, u"--resume"_s, u"x"_s}, 2, "--resume");
}

void TestCliTrain::whatIsWrongIsToldBeforeAnythingStarts()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, word);
    const KtrdrHome home;
    loadGoog(home);
    const Run run = home.run(arguments);
    QVERIFY2(run.exitCode == exitCode, run.err.constData());
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(word), run.err.constData());
    QVERIFY(trainingRecords(home).isEmpty());
}

void TestCliTrain::aFullDiskLeavesNoHalfAModel()
{
    const KtrdrHome home;
    loadGoog(home);
    const QString script =
        u"mkdir \"$2/models\" && mount -t tmpfs -o size=12k tmpfs \"$2/models\" || exit 77\n"
        "\"$1\" --home \"$2\" train rsi --seed 1 --quiet\n"
        "echo train $?\n"
        "find \"$2/models\" -mindepth 1\n"
        "id=$(\"$1\" --home \"$2\" ops list --type training --json |"
        " sed 's/.*\"operation_id\":\"\\([^\"]*\\)\".*/\\1/')\n"
        "mount -o remount,size=4m \"$2/models\" || exit 77\n"
        "\"$1\" --home \"$2\" train --resume \"$id\" --quiet\n"
        "echo resume $?\n"_s;
    const Run run = runProgram(
        u"unshare"_s, {u"-m"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, ktrdrProgram(), home.folder()});
    if (run.exitCode == 77 || run.exitCode == 1) {
        QSKIP("A small file system cannot be mounted here: root in a mount namespace is needed.");
    }
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.out, QByteArray("train 1\nresume 0\n"));
    QVERIFY2(run.err.contains(
                 QByteArray("no room left on the disk for " + home.folder().toUtf8() + "/models")),
             run.err.constData());
    QVERIFY2(run.err.contains("Free some space"), run.err.constData());
}

void TestCliTrain::itsBarsAreLoadedBefore()
{
    const KtrdrHome home;
    const Run run = home.run(train({u"--data-mode"_s, u"full"_s, u"--json"_s}));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.lines().first()[u"operation_type"_s], u"data_load"_s);
    QCOMPARE(run.lines().last()[u"operation_type"_s], u"training"_s);
    int ends = 0;
    for (const QJsonObject &line : run.lines()) {
        ends += line[u"type"_s] == u"completed"_s ? 1 : 0;
    }
    QCOMPARE(ends, 1);
    QCOMPARE(trainingRecords(home).size(), 1);
    QVERIFY(home.run({u"data"_s, u"list"_s, u"--json"_s}).lines().value(0)[u"bars"_s].toInt() >
            1000);
    // What is there already costs no request.
    const Run again = home.run(train({u"--data-mode"_s, u"tail"_s, u"--json"_s}));
    QVERIFY2(again.exitCode == 0, again.err.constData());
    QCOMPARE(again.lines().last()[u"result"_s][u"data_fingerprint"_s],
             run.lines().last()[u"result"_s][u"data_fingerprint"_s]);
}

void TestCliTrain::whatALoadCannotMendIsToldBefore()
{
    const KtrdrHome home;
    for (const QStringList &wrong : {QStringList{u"--validation-split"_s, u"0.6"_s},
                                     {u"--symbols"_s, u"NOSUCH"_s},
                                     {u"--data-mode"_s, u"now"_s}}) {
        const Run run = home.run(train(QStringList{u"--data-mode"_s, u"full"_s} + wrong));
        QVERIFY2(run.exitCode != 0, run.out.constData());
        QVERIFY(run.errorLines().size() >= 2);
        QVERIFY(trainingRecords(home).isEmpty());
    }
}

void TestCliTrain::aSweepIsOneRunWithAModelEach()
{
    const KtrdrHome home;
    loadGoog(home);
    const Run run =
        home.run(train({u"--sweep"_s, u"training.learning_rate=0.001,0.01"_s, u"--sweep"_s,
                        u"model.architecture.hidden_layers=[8],[16, 8]"_s, u"--json"_s}));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(checkRun(run.lines()), QString());
    const QJsonObject result = run.lines().last()[u"result"_s].toObject();
    QCOMPARE(result[u"trainings"_s].toArray().size(), 4);
    QCOMPARE(home.run({u"models"_s, u"list"_s, u"--json"_s}).lines().size(), 4);
    QCOMPARE(trainingRecords(home).size(), 5);
}

void TestCliTrain::theFiguresAreInTheOperation()
{
    const KtrdrHome home;
    loadGoog(home);
    QCOMPARE(home.run(train({})).exitCode, 0);
    const QJsonObject operation = trainingRecords(home).value(0);
    QCOMPARE(checkOperationLine(operation), QString());
    const Run shown = home.run({u"ops"_s, u"show"_s, operation[u"operation_id"_s].toString()});
    QVERIFY2(shown.out.contains("Epoch: 30, Training loss: "), shown.out.constData());
}

void TestCliTrain::withoutTheEngineTheRestWorks()
{
    const KtrdrHome home;
    loadGoog(home);
    const Run run = home.run(train({}), {u"KTRDR_TRAINING_ENGINE=/nowhere/engine.so"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("libtorch1.13"), run.err.constData());
    QVERIFY(trainingRecords(home).isEmpty());
    QCOMPARE(home.run({u"models"_s, u"list"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCliTrain)

#include "tst_clitrain.moc"
