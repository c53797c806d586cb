#include "tests/cli/contractfields.h"
#include "tests/cli/ktrdrprogram.h"
#include "tests/cli/trainingruns.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <csignal>
#include <memory>
#include <optional>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

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

/// `ktrdr train --progress-dir`, as a process.
class TestCliTrainFolder final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theFolderForTheProgressTellsItWhole();
    void aResumedTrainingTellsTheFolderToo();
    void aFailedRunLeavesItsResultInTheFolder();
    void aFolderThatCannotBeWrittenIsToldBefore();
};

void TestCliTrainFolder::theFolderForTheProgressTellsItWhole()
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

void TestCliTrainFolder::aResumedTrainingTellsTheFolderToo()
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

void TestCliTrainFolder::aFailedRunLeavesItsResultInTheFolder()
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

void TestCliTrainFolder::aFolderThatCannotBeWrittenIsToldBefore()
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
    QVERIFY(trainingRecords(home).isEmpty());
}

QTEST_GUILESS_MAIN(TestCliTrainFolder)

#include "tst_clitrainfolder.moc"
