#include "tests/cli/contractfields.h"
#include "tests/cli/ktrdrprogram.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <optional>

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

/// Of a file that is there, which has to be a whole JSON object at any moment.
std::optional<QJsonObject> whole(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray content = file.readAll();
    const QJsonDocument json = QJsonDocument::fromJson(content);
    if (!json.isObject()) {
        qFatal("%s is torn: %s", qPrintable(name), content.constData());
    }
    return json.object();
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
    void aTrainingOfAnotherProcessPausesAndGoesOn();
    void killedWhilePausedItGoesOnFromThere();
    void aFullDiskLeavesNoHalfAModel();
    void itsBarsAreLoadedBefore();
    void whatALoadCannotMendIsToldBefore();
    void theFolderForTheProgressTellsItWhole();
    void aResumedTrainingTellsTheFolderToo();
    void aFailedRunLeavesItsResultInTheFolder();
    void aFolderThatCannotBeWrittenIsToldBefore();
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
    QVERIFY(operations(home).isEmpty());
}

void TestCliTrain::anInterruptedTrainingGoesOn()
{
    const KtrdrHome home;
    loadGoog(home);
    const QString strategy = longStrategy(home, "1000");
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
    QCOMPARE(end[u"result"_s][u"epochs_trained"_s].toInt(), 1000);
    // The run completed: nothing is left to go on from.
    QCOMPARE(home.run({u"train"_s, u"--resume"_s, id}).exitCode, 4);
}

void TestCliTrain::aKilledTrainingGoesOn()
{
    const KtrdrHome home;
    loadGoog(home);
    const QString strategy = longStrategy(home, "1000");
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
        for (int epoch = 1000; first == 0 && epoch > 0; --epoch) {
            first = isInEpoch(line, epoch) ? epoch : 0;
        }
        return first > 0;
    }));
    QVERIFY2(first > 10, qPrintable(QString::number(first)));
    const Run run = again->end();
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.lines().last()[u"result"_s][u"epochs_trained"_s].toInt(), 1000);
}

void TestCliTrain::aTrainingOfAnotherProcessPausesAndGoesOn()
{
    const KtrdrHome home;
    loadGoog(home);
    const QString strategy = longStrategy(home, "1000");
    const std::unique_ptr<LiveProgram> training = home.start({u"train"_s, strategy, u"--json"_s});
    QVERIFY(training->waitForLine([](const QJsonObject &line) { return isInEpoch(line, 20); }));
    const QString id = operations(home).value(0)[u"operation_id"_s].toString();
    const Run paused = home.run({u"ops"_s, u"pause"_s, id, u"--json"_s});
    QVERIFY2(paused.exitCode == 0, paused.err.constData());
    QCOMPARE(paused.lines().value(0)[u"status"_s].toString(), u"paused"_s);
    QVERIFY(paused.lines().value(0)[u"eta_s"_s].isNull());
    const QJsonObject before = operations(home).value(0);
    QTest::qWait(300);
    const QJsonObject after = operations(home).value(0);
    for (const QString &field : {u"status"_s, u"items_processed"_s, u"elapsed_s"_s, u"metrics"_s}) {
        QCOMPARE(after[field], before[field]);
    }
    QVERIFY(after[u"kept"_s].toString().contains(u"ktrdr train --resume"));
    const Run resumed = home.run({u"ops"_s, u"resume"_s, id});
    QVERIFY2(resumed.exitCode == 0, resumed.err.constData());
    const Run end = training->end();
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(checkRun(end.lines()), QString());
    QCOMPARE(end.lines().last()[u"result"_s][u"epochs_trained"_s].toInt(), 1000);
}

void TestCliTrain::killedWhilePausedItGoesOnFromThere()
{
    const KtrdrHome home;
    loadGoog(home);
    const QString strategy = longStrategy(home, "1000");
    const std::unique_ptr<LiveProgram> training = home.start({u"train"_s, strategy, u"--json"_s});
    QVERIFY(training->waitForLine([](const QJsonObject &line) { return isInEpoch(line, 25); }));
    const QString id = operations(home).value(0)[u"operation_id"_s].toString();
    QCOMPARE(home.run({u"ops"_s, u"pause"_s, id}).exitCode, 0);
    const int epoch = operations(home).value(0)[u"metrics"_s][u"epoch"_s].toInt();
    training->signal(SIGKILL);
    QVERIFY(training->end().exitCode != 0);
    QCOMPARE(operations(home).value(0)[u"status"_s], u"interrupted"_s);
    const std::unique_ptr<LiveProgram> again =
        home.start({u"train"_s, u"--resume"_s, id, u"--json"_s});
    // Not one epoch is trained twice.
    QVERIFY(again->waitForLine([](const QJsonObject &line) { return isInEpoch(line, 1); }));
    const QJsonObject first = operations(home).value(0);
    QVERIFY2(first[u"metrics"_s][u"epoch"_s].toInt() >= epoch, "resumed from an older state");
    again->signal(SIGINT);
    QCOMPARE(again->end().exitCode, 130);
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
    QCOMPARE(operations(home).size(), 1);
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
        QVERIFY(operations(home).isEmpty());
    }
}

void TestCliTrain::theFolderForTheProgressTellsItWhole()
{
    const KtrdrHome home;
    loadGoog(home);
    const QString folder = home.scratch(u"progress/of/it"_s);
    const std::unique_ptr<LiveProgram> training = home.start(
        {u"train"_s, longStrategy(home, "1000"), u"--json"_s, u"--progress-dir"_s, folder});
    int progresses = 0;
    int metrics = 0;
    QSet<QString> statuses;
    int epochs = 0;
    const auto look = [&] {
        if (const auto progress = whole(folder + u"/progress.json"_s)) {
            ++progresses;
            statuses.insert((*progress)[u"status"_s].toString());
            QCOMPARE(checkRunLine(*progress), QString());
        }
        if (const auto figures = whole(folder + u"/metrics.json"_s)) {
            ++metrics;
            const auto count = static_cast<int>((*figures)[u"epochs"_s].toArray().size());
            QVERIFY(count >= epochs && count > 0);
            epochs = count;
        }
    };
    // Whole at every moment, while it trains.
    while (!QFile::exists(folder + u"/result.json"_s) && training->pid() != 0) {
        look();
        QVERIFY(!QTest::currentTestFailed());
        QTest::qWait(1);
    }
    const Run end = training->end();
    QVERIFY2(end.exitCode == 0, end.err.constData());
    QVERIFY2(progresses > 10 && metrics > 10, qPrintable(QString::number(metrics)));
    QVERIFY(statuses.contains(u"running"_s));
    look();
    QVERIFY(statuses.contains(u"completed"_s));
    QCOMPARE(epochs, 1000);
    QCOMPARE(whole(folder + u"/result.json"_s).value_or(QJsonObject()), end.lines().last());
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList({u"metrics.json"_s, u"progress.json"_s, u"result.json"_s}));
}

void TestCliTrain::aResumedTrainingTellsTheFolderToo()
{
    const KtrdrHome home;
    loadGoog(home);
    const QString folder = home.scratch(u"progress"_s);
    const std::unique_ptr<LiveProgram> training = home.start(
        {u"train"_s, longStrategy(home, "1000"), u"--json"_s, u"--progress-dir"_s, folder});
    QVERIFY(training->waitForLine([](const QJsonObject &line) { return isInEpoch(line, 20); }));
    training->signal(SIGINT);
    QCOMPARE(training->end().exitCode, 130);
    const QJsonObject cancelled = whole(folder + u"/result.json"_s).value_or(QJsonObject());
    QCOMPARE(cancelled[u"type"_s], u"cancelled"_s);
    const QString id = cancelled[u"operation_id"_s].toString();
    const std::unique_ptr<LiveProgram> again =
        home.start({u"train"_s, u"--resume"_s, id, u"--json"_s, u"--progress-dir"_s, folder});
    QVERIFY(again->waitForLine([](const QJsonObject &line) { return isInEpoch(line, 20); }));
    // The result of the run before is nobody's any more.
    QVERIFY(!QFile::exists(folder + u"/result.json"_s));
    again->signal(SIGINT);
    QCOMPARE(again->end().exitCode, 130);
    QVERIFY(whole(folder + u"/result.json"_s).value_or(cancelled) != cancelled);
}

void TestCliTrain::aFailedRunLeavesItsResultInTheFolder()
{
    const KtrdrHome home;
    loadGoog(home);
    // A file where the models' folder should be.
    QFile inTheWay(home.folder() + u"/models"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const QString folder = home.scratch(u"progress"_s);
    const Run run = home.run(train({u"--progress-dir"_s, folder}));
    QCOMPARE(run.exitCode, 1);
    const QJsonObject result = whole(folder + u"/result.json"_s).value_or(QJsonObject());
    QCOMPARE(result[u"type"_s], u"failed"_s);
    QCOMPARE(result[u"error"_s][u"code"_s], u"TRAINING-CannotWrite"_s);
}

void TestCliTrain::aFolderThatCannotBeWrittenIsToldBefore()
{
    const KtrdrHome home;
    loadGoog(home);
    const QString file = home.writeScratch(u"file"_s, "no folder");
    // Nobody, not even root, can make a file in the last one.
    for (const QString &folder : {file, QString(file + u"/in"_s), u"/proc/self"_s}) {
        const Run run = home.run(train({u"--progress-dir"_s, folder}));
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.isEmpty());
        QCOMPARE(run.errorLines().size(), 2);
        QVERIFY2(run.err.contains(folder.toUtf8()), run.err.constData());
        QVERIFY2(run.err.contains("--progress-dir"), run.err.constData());
    }
    QVERIFY(operations(home).isEmpty());
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
