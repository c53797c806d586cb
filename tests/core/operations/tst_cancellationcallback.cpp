#include "core/operations/borrowedcallback.h"
#include "core/operations/cancellationcallback.h"
#include "core/operations/cancellationsource.h"
#include "core/operations/cancellationsystem.h"

#include "tests/support/stricttest.h"

#include <QTest>

#include <barrier>
#include <functional>
#include <latch>
#include <optional>
#include <thread>

using namespace ktrdr::operations;
using namespace Qt::StringLiterals;

namespace {

using Callback = CancellationCallback<std::function<void()>>;

} // namespace

class TestCancellationCallback : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void runsOnceOnTheCancellingThread();
    void runsInsideTheConstructorWhenCancelledAlready();
    void doesNotRunAfterItsDestructor();
    void destructorWaitsForARunOnAnotherThread();
    void destructorDoesNotWaitForOtherCallbacks();
    void destructorInsideItsOwnCallbackReturnsAtOnce();
    void detachStopsACallbackThatHasNotRun();
    void detachOfARunningCallbackDoesNotWait();
    void callbacksThatDetachEachOtherDoNotDeadlock();
    void callbackMayRegisterAnother();
    void callbackMayPollReadTheReasonAndCancelAgain();
    void throwingCallbackLeavesTheOthersRunning();
    void throwingCallbackOfACancelledTokenIsCounted();
    void noLockIsHeldWhileACallbackRuns();
    void callbacksFireNewestFirstAndAllOfThem();
    void lastTokenMayGoInsideACallback();
    void borrowedCallbackRunsOnceAndEndsWithItsScope();
};

void TestCancellationCallback::runsOnceOnTheCancellingThread()
{
    const CancellationSource source;
    int runs = 0;
    std::thread::id where;
    CancellationCallback callback(source.token(), [&] {
        ++runs;
        where = std::this_thread::get_id();
    });
    std::thread canceller([&] { source.cancel(); });
    const std::thread::id expected = canceller.get_id();
    canceller.join();
    source.cancel();
    QCOMPARE(runs, 1);
    QVERIFY(where == expected);
    QVERIFY(!callback.detach());
}

void TestCancellationCallback::runsInsideTheConstructorWhenCancelledAlready()
{
    const CancellationSource source;
    source.cancel();
    std::thread::id where;
    const CancellationCallback callback(source.token(),
                                        [&] { where = std::this_thread::get_id(); });
    QVERIFY(where == std::this_thread::get_id());
}

void TestCancellationCallback::doesNotRunAfterItsDestructor()
{
    const CancellationSource source;
    int runs = 0;
    const CancellationCallback kept(source.token(), [&] { ++runs; });
    {
        const CancellationCallback gone(source.token(), [&] { runs += 100; });
    }
    source.cancel();
    QCOMPARE(runs, 1);
}

void TestCancellationCallback::destructorWaitsForARunOnAnotherThread()
{
    for (int round = 0; round < 50; ++round) {
        const CancellationSource source;
        std::latch running(1);
        std::latch mayEnd(1);
        std::atomic<bool> ended = false;
        auto callback = std::make_unique<Callback>(source.token(), [&] {
            running.count_down();
            mayEnd.wait();
            ended = true;
        });
        std::jthread canceller([&] { source.cancel(); });
        running.wait();
        bool endedBeforeGone = false;
        std::latch destroying(1);
        std::jthread owner([&] {
            destroying.count_down();
            callback.reset();
            endedBeforeGone = ended;
        });
        destroying.wait();
        for (int i = 0; i < round * 20; ++i) {
            std::this_thread::yield();
        }
        mayEnd.count_down();
        owner.join();
        QVERIFY(endedBeforeGone);
    }
}

void TestCancellationCallback::destructorDoesNotWaitForOtherCallbacks()
{
    const CancellationSource source;
    std::latch running(1);
    std::latch mayEnd(1);
    bool otherRan = false;
    auto other = std::make_unique<Callback>(source.token(), [&] { otherRan = true; });
    const CancellationCallback blocking(source.token(), [&] {
        running.count_down();
        mayEnd.wait();
    });
    std::jthread canceller([&] { source.cancel(); });
    running.wait();
    other.reset();
    mayEnd.count_down();
    canceller.join();
    QVERIFY(!otherRan);
}

void TestCancellationCallback::destructorInsideItsOwnCallbackReturnsAtOnce()
{
    const CancellationSource source;
    bool after = false;
    std::unique_ptr<Callback> callback;
    callback = std::make_unique<Callback>(source.token(), [&after, &callback] {
        bool &told = after;
        callback.reset();
        told = true;
    });
    source.cancel();
    QVERIFY(after);
    QVERIFY(!callback);
}

void TestCancellationCallback::detachStopsACallbackThatHasNotRun()
{
    const CancellationSource source;
    bool ran = false;
    CancellationCallback callback(source.token(), [&] { ran = true; });
    QVERIFY(callback.detach());
    QVERIFY(!callback.detach());
    source.cancel();
    QVERIFY(!ran);
}

void TestCancellationCallback::detachOfARunningCallbackDoesNotWait()
{
    const CancellationSource source;
    std::latch running(1);
    std::latch mayEnd(1);
    CancellationCallback callback(source.token(), [&] {
        running.count_down();
        mayEnd.wait();
    });
    std::jthread canceller([&] { source.cancel(); });
    running.wait();
    QVERIFY(!callback.detach());
    mayEnd.count_down();
}

void TestCancellationCallback::callbacksThatDetachEachOtherDoNotDeadlock()
{
    const CancellationSource left;
    const CancellationSource right;
    std::barrier both(2);
    std::unique_ptr<Callback> onLeft;
    std::unique_ptr<Callback> onRight;
    std::atomic<int> detached = 0;
    onLeft = std::make_unique<Callback>(left.token(), [&] {
        both.arrive_and_wait();
        detached += onRight->detach() ? 1 : 0;
    });
    onRight = std::make_unique<Callback>(right.token(), [&] {
        both.arrive_and_wait();
        detached += onLeft->detach() ? 1 : 0;
    });
    std::jthread leftThread([&] { left.cancel(); });
    std::jthread rightThread([&] { right.cancel(); });
    leftThread.join();
    rightThread.join();
    QCOMPARE(detached.load(), 0);
}

void TestCancellationCallback::callbackMayRegisterAnother()
{
    const CancellationSource source;
    bool innerRan = false;
    std::unique_ptr<Callback> inner;
    const CancellationCallback outer(source.token(), [&] {
        inner = std::make_unique<Callback>(source.token(), [&] { innerRan = true; });
    });
    source.cancel();
    QVERIFY(innerRan);
}

void TestCancellationCallback::callbackMayPollReadTheReasonAndCancelAgain()
{
    const CancellationSource source;
    bool cancelled = false;
    bool second = true;
    QString text;
    const CancellationCallback callback(source.token(), [&] {
        cancelled = source.token().isCancelled();
        text = source.token().reason()->text;
        second = source.cancel(CancelWhy::User, u"again"_s);
    });
    QVERIFY(source.cancel(CancelWhy::User, u"first"_s));
    QVERIFY(cancelled);
    QVERIFY(!second);
    QCOMPARE(text, u"first"_s);
}

void TestCancellationCallback::throwingCallbackLeavesTheOthersRunning()
{
    const CancellationSource source(u"op_with_bad_callback"_s);
    int runs = 0;
    const CancellationCallback first(source.token(), [&] { ++runs; });
    const CancellationCallback bad(source.token(), [] { throw std::runtime_error("bad"); });
    const CancellationCallback worse(source.token(), [] { throw 42; });
    const CancellationCallback last(source.token(), [&] { ++runs; });
    QVERIFY(source.cancel());
    QCOMPARE(runs, 2);
    QCOMPARE(source.failedCallbacks(), 2);
}

void TestCancellationCallback::throwingCallbackOfACancelledTokenIsCounted()
{
    const CancellationSource source;
    source.cancel();
    const CancellationCallback bad(source.token(), [] { throw std::runtime_error("late"); });
    QCOMPARE(source.failedCallbacks(), 1);
}

void TestCancellationCallback::noLockIsHeldWhileACallbackRuns()
{
    CancellationSystem system;
    const auto id = OperationId::parse(u"op_a"_s).value();
    const auto other = OperationId::parse(u"op_b"_s).value();
    const CancellationToken token = system.create(id);
    const CancellationToken otherToken = system.create(other);
    int registered = -1;
    bool otherCancelled = false;
    const CancellationCallback callback(token, [&] {
        // From another thread, so that a lock held here would block it.
        std::jthread([&] {
            const CancellationCallback sameState(token, [] {});
            registered = system.count();
            otherCancelled = system.cancel(other);
            system.release(id);
            system.create(OperationId::parse(u"op_c"_s).value());
        }).join();
    });
    QVERIFY(system.cancel(id));
    QCOMPARE(registered, 2);
    QVERIFY(otherCancelled);
    QVERIFY(otherToken.isCancelled());
    QCOMPARE(system.count(), 2);
}

void TestCancellationCallback::callbacksFireNewestFirstAndAllOfThem()
{
    constexpr int Count = 10'000;
    const CancellationSource source;
    std::vector<int> order;
    order.reserve(Count);
    std::vector<std::unique_ptr<Callback>> callbacks;
    for (int i = 0; i < Count; ++i) {
        callbacks.push_back(
            std::make_unique<Callback>(source.token(), [&order, i] { order.push_back(i); }));
    }
    source.cancel();
    QCOMPARE(order.size(), size_t(Count));
    QVERIFY(std::is_sorted(order.rbegin(), order.rend()));
}

void TestCancellationCallback::lastTokenMayGoInsideACallback()
{
    std::optional<CancellationSource> source(std::in_place);
    std::unique_ptr<Callback> callback;
    bool after = false;
    callback = std::make_unique<Callback>(source->token(), [&source, &callback, &after] {
        bool &told = after;
        source.reset();
        callback.reset();
        told = true;
    });
    source->cancel();
    QVERIFY(after);
}

void TestCancellationCallback::borrowedCallbackRunsOnceAndEndsWithItsScope()
{
    const CancellationSource source;
    int runs = 0;
    {
        const BorrowedCallback gone(source.token().checkpoint(), [&] { runs += 100; });
    }
    const BorrowedCallback callback(source.token().checkpoint(), [&] { ++runs; });
    source.cancel();
    const BorrowedCallback late(source.token().checkpoint(), [&] { runs += 10; });
    QCOMPARE(runs, 11);
}

QTEST_GUILESS_MAIN(TestCancellationCallback)

#include "tst_cancellationcallback.moc"
