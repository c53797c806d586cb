#include "tests/cli/contractfields.h"
#include "tests/cli/ktrdrprogram.h"
#include "tests/cli/trainingruns.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

/// Trainings that stop or pause on the way and go on, as processes.
class TestCliResumedTraining final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void anInterruptedTrainingGoesOn();
    void aKilledTrainingGoesOn();
    void aTrainingOfAnotherProcessPausesAndGoesOn();
    void killedWhilePausedItGoesOnFromThere();
};

void TestCliResumedTraining::anInterruptedTrainingGoesOn()
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
    const QJsonObject cancelled = trainingRecords(home).value(0);
    QVERIFY(cancelled[u"kept"_s].toString().contains(u"ktrdr train --resume"));
    const QString id = cancelled[u"operation_id"_s].toString();
    const Run resumed = home.run({u"train"_s, u"--resume"_s, id, u"--json"_s});
    QCOMPARE(resumed.exitCode, 0);
    const QJsonObject end = resumed.lines().last();
    QCOMPARE(end[u"result"_s][u"epochs_trained"_s].toInt(), 1000);
    // The run completed: nothing is left to go on from.
    QCOMPARE(home.run({u"train"_s, u"--resume"_s, id}).exitCode, 4);
}

void TestCliResumedTraining::aKilledTrainingGoesOn()
{
    const KtrdrHome home;
    loadGoog(home);
    const QString strategy = longStrategy(home, "1000");
    const std::unique_ptr<LiveProgram> training = home.start({u"train"_s, strategy, u"--json"_s});
    QVERIFY(training->waitForLine([](const QJsonObject &line) { return isInEpoch(line, 25); }));
    training->signal(SIGKILL);
    QVERIFY(training->end().exitCode != 0);
    const QJsonObject interrupted = trainingRecords(home).value(0);
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

void TestCliResumedTraining::aTrainingOfAnotherProcessPausesAndGoesOn()
{
    const KtrdrHome home;
    loadGoog(home);
    const QString strategy = longStrategy(home, "1000");
    const std::unique_ptr<LiveProgram> training = home.start({u"train"_s, strategy, u"--json"_s});
    QVERIFY(training->waitForLine([](const QJsonObject &line) { return isInEpoch(line, 20); }));
    const QString id = trainingRecords(home).value(0)[u"operation_id"_s].toString();
    const Run paused = home.run({u"ops"_s, u"pause"_s, id, u"--json"_s});
    QVERIFY2(paused.exitCode == 0, paused.err.constData());
    QCOMPARE(paused.lines().value(0)[u"status"_s].toString(), u"paused"_s);
    QVERIFY(paused.lines().value(0)[u"eta_s"_s].isNull());
    const QJsonObject before = trainingRecords(home).value(0);
    QTest::qWait(300);
    const QJsonObject after = trainingRecords(home).value(0);
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

void TestCliResumedTraining::killedWhilePausedItGoesOnFromThere()
{
    const KtrdrHome home;
    loadGoog(home);
    const QString strategy = longStrategy(home, "1000");
    const std::unique_ptr<LiveProgram> training = home.start({u"train"_s, strategy, u"--json"_s});
    QVERIFY(training->waitForLine([](const QJsonObject &line) { return isInEpoch(line, 25); }));
    const QString id = trainingRecords(home).value(0)[u"operation_id"_s].toString();
    QCOMPARE(home.run({u"ops"_s, u"pause"_s, id}).exitCode, 0);
    const int epoch = trainingRecords(home).value(0)[u"metrics"_s][u"epoch"_s].toInt();
    training->signal(SIGKILL);
    QVERIFY(training->end().exitCode != 0);
    QCOMPARE(trainingRecords(home).value(0)[u"status"_s], u"interrupted"_s);
    const std::unique_ptr<LiveProgram> again =
        home.start({u"train"_s, u"--resume"_s, id, u"--json"_s});
    // Not one epoch is trained twice.
    QVERIFY(again->waitForLine([](const QJsonObject &line) { return isInEpoch(line, 1); }));
    const QJsonObject first = trainingRecords(home).value(0);
    QVERIFY2(first[u"metrics"_s][u"epoch"_s].toInt() >= epoch, "resumed from an older state");
    again->signal(SIGINT);
    QCOMPARE(again->end().exitCode, 130);
}

QTEST_GUILESS_MAIN(TestCliResumedTraining)

#include "tst_cliresumedtraining.moc"
