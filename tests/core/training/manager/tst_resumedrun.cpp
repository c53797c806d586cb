#include "core/training/manager/trainingjobmanager.h"
#include "core/training/trainer/modelfolder.h"
#include "tests/core/marketdata/childprocess.h"
#include "tests/core/training/manager/trainingworkplace.h"
#include "tests/support/stricttest.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cstdio>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

namespace {

constexpr int Epochs = 150;
constexpr int Bars = 2500;

int epochsOf(const OperationRecord &record)
{
    return record.context["metrics"_L1]["epoch"_L1].toInt();
}

bool isPaused(const OperationRecord &record)
{
    return record.status == OperationStatus::Paused;
}

TrainingRequest request()
{
    return requestFor(rsiStrategy(Epochs));
}

/// Trains in this process and tells the run and each epoch, until somebody kills it.
int trainAndTell(const QString &folder)
{
    TrainingWorkplace place(folder);
    const auto id = place.manager().trainMultiSymbolStrategy(request());
    if (!id) {
        return 1;
    }
    const QByteArray stored =
        QJsonDocument(place.orchestrator().record(*id)->request).toJson(QJsonDocument::Compact);
    std::printf("%s\n", stored.constData());
    std::fflush(stdout);
    int told = 0;
    static_cast<void>(place.waitFor(*id, [&told](const OperationRecord &record) {
        if (epochsOf(record) > told) {
            told = epochsOf(record);
            std::printf("%d\n", told);
            std::fflush(stdout);
        }
        return false;
    }));
    return 0;
}

} // namespace

/// A run that was cancelled, interrupted or killed goes on as if it had never stopped.
class TestResumedRun : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCancelLeavesACheckpointThatTheRunGoesOnFrom();
    void aPausedTrainingStandsStillAndGoesOn();
    void cancelWhilePausedEndsAtOnceWithACheckpoint();
    void aPausedTrainingLetsAnotherUseItsCore();
    void cancelTakesNoLongerThanABatch();
    void aRetryGoesOnToo();
    void barsThatCameInSinceAreAnotherRuns();
    void aKilledProcessLeavesARunThatGoesOn();
    void oneRunIsTrainedOnceAtATime();
    void withoutACheckpointThereIsNothingToGoOnFrom();

private:
    void expectUninterrupted(const OperationRecord &end);

    QByteArray m_weights;
    QJsonArray m_curve;
};

void TestResumedRun::initTestCase()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, Bars);
    const OperationRecord end = place.train(request());
    QCOMPARE(toString(end.status), toString(OperationStatus::Completed));
    m_weights = readModel(end.result["model_path"_L1].toString())->weights;
    m_curve = end.result["metrics"_L1].toArray();
    QCOMPARE(m_curve.size(), Epochs);
}

void TestResumedRun::expectUninterrupted(const OperationRecord &end)
{
    QVERIFY2(end.status == OperationStatus::Completed,
             end.error ? qPrintable(end.error->message) : qPrintable(end.warnings.join(u' ')));
    const QJsonArray curve = end.result["metrics"_L1].toArray();
    QCOMPARE(curve.size(), m_curve.size());
    for (qsizetype i = 0; i < curve.size(); ++i) {
        QCOMPARE(curve[i]["train_loss"_L1], m_curve[i]["train_loss"_L1]);
        QCOMPARE(curve[i]["val_loss"_L1], m_curve[i]["val_loss"_L1]);
    }
    QCOMPARE(readModel(end.result["model_path"_L1].toString())->weights, m_weights);
}

void TestResumedRun::aCancelLeavesACheckpointThatTheRunGoesOnFrom()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, Bars);
    const auto id = place.manager().trainMultiSymbolStrategy(request());
    QVERIFY(place.waitFor(*id, [](const OperationRecord &r) { return epochsOf(r) >= 5; }));
    place.orchestrator().cancel(*id);
    const OperationRecord cancelled = place.endOf(*id);
    QCOMPARE(toString(cancelled.status), toString(OperationStatus::Cancelled));
    QVERIFY2(cancelled.kept.contains(u"ktrdr train --resume " + id->toString()),
             qPrintable(cancelled.kept));
    QVERIFY(cancelled.result["metrics"_L1].toArray().size() >= 5);
    QVERIFY(place.manager().canResume(cancelled));
    QVERIFY(place.manager().models().models().isEmpty());
    const OperationRecord end = place.endOf(place.manager().resume(cancelled));
    QCOMPARE(end.retryOf, std::optional(*id));
    expectUninterrupted(end);
}

void TestResumedRun::aPausedTrainingStandsStillAndGoesOn()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, Bars);
    const auto id = place.manager().trainMultiSymbolStrategy(request());
    QVERIFY(place.waitFor(*id, [](const OperationRecord &r) { return epochsOf(r) >= 5; }));
    QVERIFY(place.orchestrator().record(*id)->isPausable);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(place.orchestrator().pause(*id), PauseAnswer::Requested);
    QVERIFY(place.waitFor(*id, isPaused));
    qInfo("paused after %lld ms", timer.elapsed());
    const OperationRecord paused = *place.orchestrator().record(*id);
    QVERIFY2(paused.kept.contains(u"ktrdr train --resume " + id->toString()),
             qPrintable(paused.kept));
    QVERIFY(!paused.progress.remaining);
    // It trains some epochs in this time.
    QTest::qWait(200);
    const OperationRecord later = *place.orchestrator().record(*id);
    QCOMPARE(later.progress.itemsProcessed, paused.progress.itemsProcessed);
    QCOMPARE(later.progress.elapsed, paused.progress.elapsed);
    QCOMPARE(place.orchestrator().resume(*id), PauseAnswer::Requested);
    const OperationRecord end = place.endOf(*id);
    expectUninterrupted(end);
    const std::chrono::duration<double> shown = end.progress.elapsed;
    QVERIFY(end.result["training_time_s"_L1].toDouble() <= shown.count());
}

void TestResumedRun::cancelWhilePausedEndsAtOnceWithACheckpoint()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, Bars);
    const auto id = place.manager().trainMultiSymbolStrategy(request());
    QVERIFY(place.waitFor(*id, [](const OperationRecord &r) { return epochsOf(r) >= 5; }));
    place.orchestrator().pause(*id);
    QVERIFY(place.waitFor(*id, isPaused));
    QElapsedTimer timer;
    timer.start();
    place.orchestrator().cancel(*id);
    const OperationRecord cancelled = place.endOf(*id);
    qInfo("cancelled after %lld ms", timer.elapsed());
    QCOMPARE(toString(cancelled.status), toString(OperationStatus::Cancelled));
    expectUninterrupted(place.endOf(place.manager().resume(cancelled)));
}

void TestResumedRun::aPausedTrainingLetsAnotherUseItsCore()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, Bars);
    QList<OperationId> paused;
    for (int i = 0; i < TrainingJobManager::mostAtOnce(); ++i) {
        const auto id = place.manager().trainMultiSymbolStrategy(request());
        QVERIFY(place.waitFor(*id, [](const OperationRecord &r) { return epochsOf(r) >= 1; }));
        place.orchestrator().pause(*id);
        QVERIFY(place.waitFor(*id, isPaused));
        paused.append(*id);
    }
    QCOMPARE(toString(place.train(requestFor(rsiStrategy(2))).status),
             toString(OperationStatus::Completed));
    for (const OperationId &id : std::as_const(paused)) {
        place.orchestrator().cancel(id);
        QCOMPARE(toString(place.endOf(id).status), toString(OperationStatus::Cancelled));
    }
}

void TestResumedRun::cancelTakesNoLongerThanABatch()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, Bars);
    qint64 slowest = 0;
    for (int i = 0; i < 5; ++i) {
        const auto id = place.manager().trainMultiSymbolStrategy(request());
        QVERIFY(place.waitFor(*id, [](const OperationRecord &r) { return epochsOf(r) >= 1; }));
        QElapsedTimer timer;
        timer.start();
        place.orchestrator().cancel(*id);
        QCOMPARE(toString(place.endOf(*id).status), toString(OperationStatus::Cancelled));
        slowest = std::max(slowest, timer.elapsed());
    }
    qInfo("slowest of 5 cancels: %lld ms", slowest);
    QVERIFY(slowest < 1000);
}

void TestResumedRun::aRetryGoesOnToo()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, Bars);
    const auto id = place.manager().trainMultiSymbolStrategy(request());
    QVERIFY(place.waitFor(*id, [](const OperationRecord &r) { return epochsOf(r) >= 30; }));
    place.orchestrator().cancel(*id);
    const OperationRecord cancelled = place.endOf(*id);
    auto again = place.providers().make(cancelled.type, cancelled.request);
    QVERIFY(again);
    const auto second = place.orchestrator().start(*std::move(again));
    int first = 0;
    QVERIFY(place.waitFor(*second, [&first](const OperationRecord &record) {
        first = epochsOf(record);
        return first > 0;
    }));
    QVERIFY2(first >= 30, qPrintable(QString::number(first)));
    expectUninterrupted(place.endOf(*second));
}

void TestResumedRun::barsThatCameInSinceAreAnotherRuns()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, Bars);
    const auto id = place.manager().trainMultiSymbolStrategy(request());
    QVERIFY(place.waitFor(*id, [](const OperationRecord &r) { return epochsOf(r) >= 5; }));
    place.orchestrator().cancel(*id);
    const OperationRecord cancelled = place.endOf(*id);
    place.storeBars(u"AAA"_s, u"1h"_s, Bars + 100);
    expectUninterrupted(place.endOf(place.manager().resume(cancelled)));
}

void TestResumedRun::aKilledProcessLeavesARunThatGoesOn()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, Bars);
    ChildProcess child({place.folder()});
    const QJsonObject stored = QJsonDocument::fromJson(child.readLine()).object();
    const QString checkpoint =
        place.folders().runs + u'/' + stored["run"_L1].toString() + u"/checkpoint.pt"_s;
    QByteArray line;
    do {
        line = child.readLine();
        QVERIFY2(!line.isEmpty(), "the child ended by itself");
    } while (line.toInt() < 12);
    QTRY_VERIFY(QFileInfo::exists(checkpoint));
    child.kill();
    OperationRecord interrupted{*OperationId::parse(u"op_training_killed"_s)};
    interrupted.type = TrainingType;
    interrupted.status = OperationStatus::Interrupted;
    interrupted.request = stored;
    QVERIFY(place.manager().canResume(interrupted));
    expectUninterrupted(place.endOf(place.manager().resume(interrupted)));
}

void TestResumedRun::oneRunIsTrainedOnceAtATime()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, Bars);
    TrainingRequest same = request();
    same.run = u"run_same"_s;
    const auto first = place.manager().trainMultiSymbolStrategy(same);
    QCOMPARE(*place.manager().trainMultiSymbolStrategy(same), *first);
    // Another process: it has its own orchestrator, and the folder says that it is taken.
    QVERIFY(place.waitFor(*first, [](const OperationRecord &r) { return epochsOf(r) >= 1; }));
    TrainingWorkplace other(place.folder());
    const OperationRecord refused = other.train(same);
    QCOMPARE(toString(refused.status), toString(OperationStatus::Failed));
    QCOMPARE(refused.error->code, u"TRAINING-RunBusy"_s);
    place.orchestrator().cancel(*first);
    QVERIFY(place.endOf(*first).isFinal());
}

void TestResumedRun::withoutACheckpointThereIsNothingToGoOnFrom()
{
    TrainingWorkplace place;
    OperationRecord record{*OperationId::parse(u"op_training_x"_s)};
    record.type = TrainingType;
    record.status = OperationStatus::Cancelled;
    record.request = request().toJson();
    const auto refused = place.manager().resume(record);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"TRAINING-NothingToResume"_s);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QStringList task = childTask(application); !task.isEmpty()) {
        return trainAndTell(task.first());
    }
    TestResumedRun test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_resumedrun.moc"
