#include "core/operations/interrupthandler.h"

#include "core/operations/orchestrator.h"
#include "tests/doubles/orchestratorlog.h"
#include "tests/doubles/work.h"
#include "tests/support/stricttest.h"

#include <QTest>
#include <QThread>

#include <csignal>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

class TestInterruptHandler : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void anInterruptArrivesAsASignalOfTheEventLoop();
    void interruptsAreCounted();
    void terminationCountsToo();
    void theHandlerItselfRunsNothing();
    void anInterruptReachesRunningWorkThroughItsToken();
    void theFormerActionComesBack();
};

void TestInterruptHandler::anInterruptArrivesAsASignalOfTheEventLoop()
{
    InterruptHandler handler;
    int got = 0;
    QThread *thread = nullptr;
    connect(&handler, &InterruptHandler::interrupted, this, [&](int signal) {
        got = signal;
        thread = QThread::currentThread();
    });
    std::raise(SIGINT);
    QTRY_COMPARE(got, SIGINT);
    QCOMPARE(thread, QThread::currentThread());
}

void TestInterruptHandler::interruptsAreCounted()
{
    InterruptHandler handler;
    QList<int> counts;
    connect(&handler, &InterruptHandler::interrupted, this,
            [&](int, int count) { counts.append(count); });
    std::raise(SIGINT);
    std::raise(SIGINT);
    QTRY_COMPARE(counts.size(), 2);
    std::raise(SIGINT);
    QTRY_COMPARE(counts, (QList<int>{1, 2, 3}));
}

void TestInterruptHandler::terminationCountsToo()
{
    InterruptHandler handler;
    QList<int> signalNumbers;
    connect(&handler, &InterruptHandler::interrupted, this,
            [&](int signal) { signalNumbers.append(signal); });
    std::raise(SIGTERM);
    std::raise(SIGINT);
    QTRY_COMPARE(signalNumbers, (QList<int>{SIGTERM, SIGINT}));
}

void TestInterruptHandler::theHandlerItselfRunsNothing()
{
    InterruptHandler handler;
    int calls = 0;
    connect(&handler, &InterruptHandler::interrupted, this, [&] { ++calls; });
    std::raise(SIGINT);
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
}

void TestInterruptHandler::anInterruptReachesRunningWorkThroughItsToken()
{
    InterruptHandler handler;
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    connect(&handler, &InterruptHandler::interrupted, &orchestrator,
            [&] { orchestrator.cancelAll(CancelWhy::User, u"Ctrl+C"_s); });
    const auto id = orchestrator.start(work(u"load"_s, untilCancelled()));
    QTRY_COMPARE(toString(orchestrator.record(*id)->status), u"running"_s);
    std::raise(SIGINT);
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(toString(log.finished().first().status), u"cancelled"_s);
    QCOMPARE(log.finished().first().reason, u"Ctrl+C"_s);
}

void TestInterruptHandler::theFormerActionComesBack()
{
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    struct sigaction original = {};
    sigaction(SIGINT, &ignore, &original);
    {
        const InterruptHandler handler;
    }
    struct sigaction now = {};
    sigaction(SIGINT, &original, &now);
    QVERIFY(now.sa_handler == SIG_IGN);
}

QTEST_GUILESS_MAIN(TestInterruptHandler)

#include "tst_interrupthandler.moc"
