#include "core/operations/orchestrator.h"

#include "tests/doubles/fakejournal.h"
#include "tests/doubles/gate.h"
#include "tests/doubles/orchestratorlog.h"
#include "tests/doubles/work.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestShutdown : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingStartsAfterShutdown();
    void withNothingToStopItAnswersButNotWithinTheCall();
    void everybodyIsCancelledWithTheReasonAndEndsBeforeTheAnswer();
    void theEndsAreStoredBeforeTheAnswer();
    void theLoopTurnsWhileItWaits();
    void whoDoesNotStopIsNamedAtTheDeadline();
    void aSecondShutdownChangesNothing();
    void destructionStopsRunningWorkAndWaitsForIt();
    void destructionLeavesWorkBehindThatDoesNotStop();
    void workThatIsLeftBehindKeepsWhatItUses();
    void whatWorkUsedGoesWithTheOrchestratorOtherwise();
    void workAndWhatItHoldsIsGoneWhenTheEndIsTold();
};

void TestShutdown::nothingStartsAfterShutdown()
{
    Orchestrator orchestrator(nullptr, nullptr);
    orchestrator.shutdown(1min);
    const auto id = orchestrator.start(work(u"load"_s, nothing()));
    QVERIFY(!id);
    QCOMPARE(id.error().code, u"OPERATION-ShuttingDown"_s);
    QVERIFY(!id.error().hint.isEmpty());
}

void TestShutdown::withNothingToStopItAnswersButNotWithinTheCall()
{
    Orchestrator orchestrator(nullptr, nullptr);
    QSignalSpy answer(&orchestrator, &Orchestrator::shutdownFinished);
    orchestrator.shutdown(1min);
    QCOMPARE(answer.size(), 0);
    QTRY_COMPARE(answer.size(), 1);
    QCOMPARE(answer.first().at(0).toBool(), true);
}

void TestShutdown::everybodyIsCancelledWithTheReasonAndEndsBeforeTheAnswer()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    QSignalSpy answer(&orchestrator, &Orchestrator::shutdownFinished);
    std::atomic<CancelWhy> why{CancelWhy::None};
    const auto id = orchestrator.start(work(u"running"_s, [&](OperationContext &context) {
        while (!context.token().waitFor(1min)) {
        }
        why = context.token().reason()->why;
        context.token().throwIfCancelled();
        return OperationOutcome{};
    }));
    for (int i = 0; i < 100; ++i) {
        AsyncOperation queued = work(u"queued"_s, untilCancelled());
        queued.resources = {{u"the one"_s, 1}};
        QVERIFY(orchestrator.start(std::move(queued)));
    }
    QTRY_COMPARE(toString(orchestrator.record(*id)->status), u"running"_s);
    qsizetype endsAtAnswer = -1;
    connect(&orchestrator, &Orchestrator::shutdownFinished, this,
            [&] { endsAtAnswer = log.finished().size(); });
    orchestrator.shutdown(1min);
    QTRY_COMPARE(answer.size(), 1);
    QCOMPARE(answer.first().at(0).toBool(), true);
    QCOMPARE(answer.first().at(1).toStringList(), QStringList());
    QCOMPARE(endsAtAnswer, 101);
    QCOMPARE(toString(why.load()), toString(CancelWhy::Shutdown));
    QCOMPARE(log.end(*id)->reason, u"The program is closing."_s);
}

void TestShutdown::theEndsAreStoredBeforeTheAnswer()
{
    FakeJournal journal;
    Orchestrator orchestrator(&journal, nullptr);
    QSignalSpy answer(&orchestrator, &Orchestrator::shutdownFinished);
    QVERIFY(orchestrator.start(work(u"load"_s, untilCancelled())));
    orchestrator.shutdown(1min);
    QTRY_VERIFY(journal.lines().contains(u"end load cancelled"_s));
    QCOMPARE(answer.size(), 0);
    journal.storeAll();
    QCOMPARE(answer.size(), 1);
    QCOMPARE(answer.first().at(0).toBool(), true);
}

void TestShutdown::theLoopTurnsWhileItWaits()
{
    Orchestrator orchestrator(nullptr, nullptr);
    QSignalSpy answer(&orchestrator, &Orchestrator::shutdownFinished);
    Gate unwinding;
    const auto id = orchestrator.start(work(u"load"_s, [&](OperationContext &context) {
        while (!context.token().waitFor(1min)) {
        }
        unwinding.wait();
        return OperationOutcome{};
    }));
    QTRY_COMPARE(toString(orchestrator.record(*id)->status), u"running"_s);
    orchestrator.shutdown(1min);
    // Only a turning loop opens the gate.
    QTimer::singleShot(0, this, [&] { unwinding.open(); });
    QCOMPARE(answer.size(), 0);
    QTRY_COMPARE(answer.size(), 1);
    QCOMPARE(answer.first().at(0).toBool(), true);
}

void TestShutdown::whoDoesNotStopIsNamedAtTheDeadline()
{
    Gate stubborn;
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    QSignalSpy answer(&orchestrator, &Orchestrator::shutdownFinished);
    const auto id = orchestrator.start(work(u"stubborn"_s, [&](OperationContext &) {
        stubborn.wait();
        return OperationOutcome{};
    }));
    QVERIFY(orchestrator.start(work(u"polite"_s, untilCancelled())));
    QTRY_COMPARE(toString(orchestrator.record(*id)->status), u"running"_s);
    orchestrator.shutdown(50ms);
    QTRY_COMPARE(answer.size(), 1);
    QCOMPARE(answer.first().at(0).toBool(), false);
    QCOMPARE(answer.first().at(1).toStringList(), QStringList{u"stubborn"_s});
    QCOMPARE(toString(orchestrator.record(*id)->status), u"cancelling"_s);
    stubborn.open();
    QTRY_COMPARE(log.finished().size(), 2);
    QCOMPARE(answer.size(), 1);
}

void TestShutdown::aSecondShutdownChangesNothing()
{
    Orchestrator orchestrator(nullptr, nullptr);
    QSignalSpy answer(&orchestrator, &Orchestrator::shutdownFinished);
    orchestrator.shutdown(1min);
    orchestrator.shutdown(0ms);
    QTRY_COMPARE(answer.size(), 1);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(answer.size(), 1);
}

void TestShutdown::destructionStopsRunningWorkAndWaitsForIt()
{
    std::atomic<bool> unwound{false};
    QSemaphore started;
    {
        Orchestrator orchestrator(nullptr, nullptr);
        QVERIFY(orchestrator.start(work(u"load"_s, [&](OperationContext &context) {
            started.release();
            while (!context.token().waitFor(1min)) {
            }
            unwound = true;
            context.progress().advance();
            return OperationOutcome{};
        })));
        AsyncOperation waiting = work(u"waiting"_s, [&](OperationContext &context) {
            const WaitingScope scope = context.waiting(u"A slow server."_s);
            started.release();
            return untilCancelled()(context);
        });
        QVERIFY(orchestrator.start(std::move(waiting)));
        QVERIFY(started.tryAcquire(2, 60'000));
    }
    QVERIFY(unwound);
}

void TestShutdown::destructionLeavesWorkBehindThatDoesNotStop()
{
    const auto stubborn = std::make_shared<Gate>();
    const auto left = std::make_shared<Gate>();
    QSemaphore started;
    {
        Orchestrator orchestrator(nullptr, nullptr);
        QSignalSpy answer(&orchestrator, &Orchestrator::shutdownFinished);
        QVERIFY(
            orchestrator.start(work(u"stubborn"_s, [&started, stubborn, left](OperationContext &) {
                started.release();
                stubborn->wait();
                left->open();
                return OperationOutcome{};
            })));
        QVERIFY(started.tryAcquire(1, 60'000));
        orchestrator.shutdown(1ms);
        QTRY_COMPARE(answer.size(), 1);
    }
    stubborn->open();
    QVERIFY(left->wait());
}

void TestShutdown::workThatIsLeftBehindKeepsWhatItUses()
{
    const QTemporaryDir dir;
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(KTRDR_STUBBORN_WORKER), {dir.path()});
    QTRY_VERIFY_WITH_TIMEOUT(program.state() == QProcess::NotRunning, 60'000);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QString log;
    for (const QString &name : QDir(dir.path()).entryList({u"*.log"_s}, QDir::Files)) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        log += QString::fromUtf8(file.readAll());
    }
    QVERIFY2(log.contains(QRegularExpression(u"Left behind.*op_stubborn_"_s)), qPrintable(log));
}

void TestShutdown::whatWorkUsedGoesWithTheOrchestratorOtherwise()
{
    auto used = std::make_shared<int>(1);
    const std::weak_ptr<int> watch = used;
    {
        Orchestrator orchestrator(nullptr, nullptr);
        orchestrator.shareWithWork(std::move(used));
        QVERIFY(orchestrator.start(work(u"load"_s, untilCancelled())));
        QVERIFY(!watch.expired());
    }
    QVERIFY(watch.expired());
}

void TestShutdown::workAndWhatItHoldsIsGoneWhenTheEndIsTold()
{
    Orchestrator orchestrator(nullptr, nullptr);
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> watch = held;
    bool wasGone = false;
    connect(&orchestrator, &Orchestrator::operationFinished, this,
            [&] { wasGone = watch.expired(); });
    QSignalSpy finished(&orchestrator, &Orchestrator::operationFinished);
    AsyncOperation operation = work(u"load"_s, [held](OperationContext &) {
        return OperationOutcome{{{u"value"_s, *held}}, {}, {}};
    });
    held.reset();
    QVERIFY(orchestrator.start(std::move(operation)));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(wasGone);
}

QTEST_GUILESS_MAIN(TestShutdown)

#include "tst_shutdown.moc"
