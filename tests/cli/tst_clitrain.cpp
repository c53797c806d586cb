#include "tests/cli/contractfields.h"
#include "tests/cli/ktrdrprogram.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

void loadGoog(const KtrdrHome &home)
{
    QCOMPARE(
        home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s, u"--source"_s, u"sample"_s}).exitCode,
        0);
}

QStringList train(const QStringList &more)
{
    return QStringList{u"train"_s, u"rsi"_s, u"--seed"_s, u"1"_s} + more;
}

bool isInEpoch(const QJsonObject &line, int epoch)
{
    static const QRegularExpression form(u"epoch (\\d+)/"_s);
    const auto match = form.match(line[u"message"_s].toString());
    return match.hasMatch() && match.captured(1).toInt() >= epoch;
}

QList<QJsonObject> operations(const KtrdrHome &home)
{
    return home.run({u"ops"_s, u"list"_s, u"--type"_s, u"training"_s, u"--json"_s}).lines();
}

/// The same strategy in a file, with many epochs.
QString longStrategy(const KtrdrHome &home, const QByteArray &epochs)
{
    QFile sample(QStringLiteral(KTRDR_STRATEGIES "/rsi.yaml"));
    if (!sample.open(QIODevice::ReadOnly)) {
        qFatal("no sample strategy");
    }
    QByteArray text = sample.readAll();
    text.replace("epochs: 30", QByteArray("epochs: " + epochs));
    return home.writeScratch(u"long.yaml"_s, text);
}

} // namespace

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
    void anInterruptedTrainingGoesOn();
    void aKilledTrainingGoesOn();
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
    QVERIFY2(human.out.contains("Model rsi/1d_v2: 30 epoch(s)"), human.out.constData());
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
    QVERIFY(operations(home).isEmpty());
}

void TestCliTrain::anInterruptedTrainingGoesOn()
{
    const KtrdrHome home;
    loadGoog(home);
    const QString strategy = longStrategy(home, "3000");
    const std::unique_ptr<LiveProgram> training = home.start({u"train"_s, strategy, u"--json"_s});
    QVERIFY(training->waitForLine([](const QJsonObject &line) { return isInEpoch(line, 20); }));
    training->signal(SIGINT);
    const Run run = training->end();
    QCOMPARE(run.exitCode, 130);
    QCOMPARE(run.lines().last()[u"type"_s], u"cancelled"_s);
    QVERIFY(!QDir(home.folder() + u"/models"_s).exists(u"rsi"_s));
    const QJsonObject cancelled = operations(home).value(0);
    QVERIFY(cancelled[u"kept"_s].toString().contains(u"ktrdr train --resume"));
    const QString id = cancelled[u"operation_id"_s].toString();
    const Run resumed = home.run({u"train"_s, u"--resume"_s, id, u"--json"_s});
    QCOMPARE(resumed.exitCode, 0);
    const QJsonObject end = resumed.lines().last();
    QCOMPARE(end[u"result"_s][u"epochs_trained"_s].toInt(), 3000);
    // The run completed: nothing is left to go on from.
    QCOMPARE(home.run({u"train"_s, u"--resume"_s, id}).exitCode, 4);
}

void TestCliTrain::aKilledTrainingGoesOn()
{
    const KtrdrHome home;
    loadGoog(home);
    const QString strategy = longStrategy(home, "3000");
    const std::unique_ptr<LiveProgram> training = home.start({u"train"_s, strategy, u"--json"_s});
    QVERIFY(training->waitForLine([](const QJsonObject &line) { return isInEpoch(line, 25); }));
    training->signal(SIGKILL);
    QVERIFY(training->end().exitCode != 0);
    const QJsonObject interrupted = operations(home).value(0);
    QCOMPARE(interrupted[u"status"_s], u"interrupted"_s);
    const QString id = interrupted[u"operation_id"_s].toString();
    const std::unique_ptr<LiveProgram> again = home.start({u"ops"_s, u"retry"_s, id, u"--json"_s});
    int first = 0;
    QVERIFY(again->waitForLine([&first](const QJsonObject &line) {
        for (int epoch = 3000; first == 0 && epoch > 0; --epoch) {
            first = isInEpoch(line, epoch) ? epoch : 0;
        }
        return first > 0;
    }));
    QVERIFY2(first > 10, qPrintable(QString::number(first)));
    const Run run = again->end();
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.lines().last()[u"result"_s][u"epochs_trained"_s].toInt(), 3000);
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
    QCOMPARE(operations(home).size(), 5);
}

void TestCliTrain::theFiguresAreInTheOperation()
{
    const KtrdrHome home;
    loadGoog(home);
    QCOMPARE(home.run(train({})).exitCode, 0);
    const QJsonObject operation = operations(home).value(0);
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
    QVERIFY(operations(home).isEmpty());
    QCOMPARE(home.run({u"models"_s, u"list"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCliTrain)

#include "tst_clitrain.moc"
