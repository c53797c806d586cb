#include "core/operations/cancellationcallback.h"
#include "core/operations/cancellationsource.h"
#include "core/operations/operationcancelled.h"

#include "tests/support/stricttest.h"

#include <QTest>

#include <barrier>
#include <thread>

using namespace ktrdr::operations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCancellation : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void nullTokenCannotBeCancelledAndCallsNothing();
    void freshTokenIsNotCancelledAndHasNoReason();
    void cancelIsSeenByEveryCopy();
    void cancelIsSeenByEveryThreadAndNeverUnhappens();
    void firstRequestWinsAndKeepsItsReason();
    void ofManyThreadsThatCancelExactlyOneIsFirst();
    void reasonIsCompleteAtTheFirstMomentOfBeingCancelled();
    void reasonWithoutTextSaysThatTheOperationWasCancelled();
    void tokenWithoutSourcesCanNeverBeCancelled();
    void cancelledTokenWithoutSourcesStaysCancelled();
    void checkThrowsWithOperationPlaceAndReason();
    void checkWithoutNamesLeavesThemOut();
    void checkOfALivingOperationBuildsNoText();
    void borrowedCheckpointSeesTheCancel();
    void namesOfReasonsGoToStorageAndBack();
};

void TestCancellation::nullTokenCannotBeCancelledAndCallsNothing()
{
    const CancellationToken token;
    bool called = false;
    {
        CancellationCallback callback(token, [&] { called = true; });
        QVERIFY(!callback.detach());
    }
    QVERIFY(!token.isCancelled());
    QVERIFY(!token.canBeCancelled());
    QVERIFY(!token.reason());
    QVERIFY(!token.waitFor(0ns));
    QVERIFY(!token.waitFor(1us));
    token.throwIfCancelled("nowhere");
    QVERIFY(!token.checkpoint().isCancelled());
    QVERIFY(!called);
    QCOMPARE(token, CancellationToken());
}

void TestCancellation::freshTokenIsNotCancelledAndHasNoReason()
{
    const CancellationSource source;
    QVERIFY(!source.token().isCancelled());
    QVERIFY(source.token().canBeCancelled());
    QVERIFY(!source.token().reason());
}

void TestCancellation::cancelIsSeenByEveryCopy()
{
    const CancellationSource source;
    const CancellationSource otherSource = source;
    const CancellationToken token = source.token();
    const CancellationToken copy = token;
    CancellationToken assigned;
    assigned = copy;
    QVERIFY(otherSource.cancel());
    QVERIFY(token.isCancelled());
    QVERIFY(copy.isCancelled());
    QVERIFY(assigned.isCancelled());
    QVERIFY(source.isCancelled());
    QVERIFY(source.token().isCancelled());
}

void TestCancellation::cancelIsSeenByEveryThreadAndNeverUnhappens()
{
    constexpr int ThreadCount = 4;
    const CancellationSource source;
    std::atomic<int> reverted = 0;
    std::barrier ready(ThreadCount + 1);
    std::vector<std::jthread> threads;
    for (int i = 0; i < ThreadCount; ++i) {
        threads.emplace_back([&, token = source.token()] {
            ready.arrive_and_wait();
            while (!token.isCancelled()) {
                std::this_thread::yield();
            }
            for (int again = 0; again < 1000; ++again) {
                reverted += token.isCancelled() ? 0 : 1;
            }
        });
    }
    ready.arrive_and_wait();
    source.cancel();
    threads.clear();
    QCOMPARE(reverted.load(), 0);
}

void TestCancellation::firstRequestWinsAndKeepsItsReason()
{
    const CancellationSource source(u"op_1"_s);
    const auto before = Clock::system().now();
    QVERIFY(source.cancel(CancelWhy::Timeout, u"too late"_s, u"watchdog"_s));
    const auto reason = source.token().reason();
    QVERIFY(!source.cancel(CancelWhy::User, u"never mind"_s, u"somebody"_s));
    QVERIFY(reason);
    QCOMPARE(source.token().reason(), reason);
    QVERIFY(reason->why == CancelWhy::Timeout);
    QCOMPARE(reason->text, u"too late"_s);
    QCOMPARE(reason->origin, u"watchdog"_s);
    QVERIFY(reason->at >= before && reason->at <= Clock::system().now());
}

void TestCancellation::ofManyThreadsThatCancelExactlyOneIsFirst()
{
    constexpr int ThreadCount = 4;
    for (int round = 0; round < 200; ++round) {
        const CancellationSource source;
        std::atomic<int> first = 0;
        std::atomic<int> differing = 0;
        std::barrier ready(ThreadCount);
        std::vector<std::jthread> threads;
        for (int i = 0; i < ThreadCount; ++i) {
            threads.emplace_back([&, i] {
                ready.arrive_and_wait();
                const bool won = source.cancel(CancelWhy::User, QString::number(i));
                first += won ? 1 : 0;
                const bool mine = source.token().reason()->text == QString::number(i);
                differing += mine == won ? 0 : 1;
            });
        }
        threads.clear();
        QCOMPARE(first.load(), 1);
        QCOMPARE(differing.load(), 0);
    }
}

void TestCancellation::reasonIsCompleteAtTheFirstMomentOfBeingCancelled()
{
    for (int round = 0; round < 500; ++round) {
        const CancellationSource source;
        std::atomic<int> incomplete = 0;
        std::barrier ready(2);
        std::jthread reader([&, token = source.token()] {
            ready.arrive_and_wait();
            while (!token.isCancelled()) {
            }
            const auto reason = token.reason();
            incomplete +=
                reason && reason->text == u"enough"_s && reason->origin == u"me"_s ? 0 : 1;
        });
        QVERIFY(!source.token().reason());
        ready.arrive_and_wait();
        source.cancel(CancelWhy::User, u"enough"_s, u"me"_s);
        reader.join();
        QCOMPARE(incomplete.load(), 0);
    }
}

void TestCancellation::reasonWithoutTextSaysThatTheOperationWasCancelled()
{
    const CancellationSource source;
    source.cancel();
    QCOMPARE(source.token().reason()->text, u"Operation cancelled"_s);
    QVERIFY(source.token().reason()->why == CancelWhy::User);
}

void TestCancellation::tokenWithoutSourcesCanNeverBeCancelled()
{
    CancellationToken token;
    {
        const CancellationSource source;
        token = source.token();
        {
            const CancellationSource copy = source;
        }
        QVERIFY(token.canBeCancelled());
    }
    QVERIFY(!token.canBeCancelled());
    QVERIFY(!token.isCancelled());
}

void TestCancellation::cancelledTokenWithoutSourcesStaysCancelled()
{
    CancellationToken token;
    {
        const CancellationSource source;
        token = source.token();
        source.cancel(CancelWhy::User, u"gone"_s);
    }
    QVERIFY(token.isCancelled());
    QVERIFY(token.canBeCancelled());
    QCOMPARE(token.reason()->text, u"gone"_s);
}

void TestCancellation::checkThrowsWithOperationPlaceAndReason()
{
    const CancellationSource source(u"op_load_7"_s);
    source.token().throwIfCancelled("before");
    source.cancel(CancelWhy::User, u"asked to"_s);
    try {
        source.token().throwIfCancelled("chunk 3");
        QFAIL("did not throw");
    } catch (const OperationCancelled &cancelled) {
        QCOMPARE(cancelled.what(), "Operation op_load_7 cancelled: at chunk 3: (asked to)");
        QCOMPARE(cancelled.operation(), u"op_load_7"_s);
        QCOMPARE(cancelled.where(), u"chunk 3"_s);
        QCOMPARE(cancelled.reason(), *source.token().reason());
    }
}

void TestCancellation::checkWithoutNamesLeavesThemOut()
{
    const CancellationSource source;
    source.cancel(CancelWhy::User, u"enough"_s);
    try {
        source.token().throwIfCancelled();
        QFAIL("did not throw");
    } catch (const std::exception &exception) {
        QCOMPARE(exception.what(), "Operation cancelled: (enough)");
    }
}

void TestCancellation::checkOfALivingOperationBuildsNoText()
{
    static_assert(noexcept(std::declval<const CancellationToken &>().isCancelled()));
    const CancellationSource source(u"op"_s);
    const CancellationToken token = source.token();
    // A view that may not be read shows that nobody reads it.
    const std::string_view unreadable(nullptr, 1'000'000'000);
    for (int i = 0; i < 1000; ++i) {
        token.throwIfCancelled(unreadable);
    }
    QVERIFY(!token.isCancelled());
}

void TestCancellation::borrowedCheckpointSeesTheCancel()
{
    const CancellationSource source;
    const Checkpoint checkpoint = source.token().checkpoint();
    QVERIFY(!checkpoint);
    source.cancel();
    QVERIFY(checkpoint.isCancelled());
}

void TestCancellation::namesOfReasonsGoToStorageAndBack()
{
    for (const CancelWhy why : {CancelWhy::None, CancelWhy::User, CancelWhy::Timeout,
                                CancelWhy::Shutdown, CancelWhy::Parent, CancelWhy::Superseded}) {
        QVERIFY(cancelWhyFromString(toString(why)) == why);
    }
    QCOMPARE(toString(CancelWhy::Superseded), u"superseded"_s);
    QVERIFY(!cancelWhyFromString(u"because"));
}

QTEST_GUILESS_MAIN(TestCancellation)

#include "tst_cancellation.moc"
