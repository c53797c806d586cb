#include "core/operations/cancellationcallback.h"
#include "core/operations/cancellationsource.h"
#include "core/operations/deadlinequeue.h"

#include "tests/support/stricttest.h"

#include <QFile>
#include <QTest>

#include <barrier>
#include <latch>
#include <optional>
#include <thread>

using namespace ktrdr::operations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Never = std::chrono::hours(1);

Deadline deadlineNamed(const QString &text)
{
    return Deadline{CancelReference(), text};
}

QStringList namesOf(const std::vector<Deadline> &deadlines)
{
    QStringList names;
    for (const Deadline &deadline : deadlines) {
        names.append(deadline.text);
    }
    return names;
}

int threadCount()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return -1;
    }
    const QByteArray text = status.readAll();
    const qsizetype start = text.indexOf("Threads:") + 8;
    return text.mid(start, text.indexOf('\n', start) - start).trimmed().toInt();
}

} // namespace

class TestCancellationWait : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void waitReturnsAtOnceWhenCancelledBefore();
    void waitEndsWithItsTimeout();
    void waitNeverWakesWithoutACancel();
    void waiterWakesWhenAnotherThreadCancels();
    void allWaitersWake();
    void noWakeUpIsLostBetweenCheckAndSleep();
    void endlessTimeoutDoesNotOverflow();
    void waiterOfALinkedTokenWakes();
    void cancelAfterTimesOutWithItsReason();
    void rearmingReplacesTheDeadline();
    void deadlineAfterCancelIsHarmless();
    void lastSourceTakesItsDeadlineAlong();
    void deadlinesShareOneThread();
    void queueGivesWhatIsDueInOrder();
    void disarmedDeadlineIsNeverDue();
};

void TestCancellationWait::waitReturnsAtOnceWhenCancelledBefore()
{
    const CancellationSource source;
    source.cancel();
    QVERIFY(source.token().waitFor(Never));
    QVERIFY(source.token().waitFor(0ns));
}

void TestCancellationWait::waitEndsWithItsTimeout()
{
    const CancellationSource source;
    const auto start = Clock::system().now();
    QVERIFY(!source.token().waitFor(2ms));
    QVERIFY(Clock::system().now() - start >= 2ms);
    QVERIFY(!source.token().waitFor(-1s));
}

void TestCancellationWait::waitNeverWakesWithoutACancel()
{
    const CancellationSource source;
    std::atomic<int> spurious = 0;
    std::vector<std::jthread> waiters;
    for (int i = 0; i < 4; ++i) {
        waiters.emplace_back([&, token = source.token()] {
            for (int again = 0; again < 50; ++again) {
                spurious += token.waitFor(200us) ? 1 : 0;
            }
        });
    }
    waiters.clear();
    QCOMPARE(spurious.load(), 0);
}

void TestCancellationWait::waiterWakesWhenAnotherThreadCancels()
{
    const CancellationSource source;
    bool woken = false;
    std::latch waiting(1);
    std::jthread waiter([&, token = source.token()] {
        waiting.count_down();
        woken = token.waitFor(Never);
    });
    waiting.wait();
    source.cancel();
    waiter.join();
    QVERIFY(woken);
}

void TestCancellationWait::allWaitersWake()
{
    const CancellationSource source;
    std::atomic<int> woken = 0;
    std::vector<std::jthread> waiters;
    for (int i = 0; i < 8; ++i) {
        waiters.emplace_back(
            [&, token = source.token()] { woken += token.waitFor(Never) ? 1 : 0; });
    }
    source.cancel();
    waiters.clear();
    QCOMPARE(woken.load(), 8);
}

void TestCancellationWait::noWakeUpIsLostBetweenCheckAndSleep()
{
    constexpr int Races = 10'000;
    std::vector<CancellationSource> sources(Races);
    for (CancellationSource &source : sources) {
        source = CancellationSource();
    }
    std::barrier start(2);
    int woken = 0;
    std::jthread waiter([&] {
        for (const CancellationSource &source : sources) {
            start.arrive_and_wait();
            woken += source.token().waitFor(Never) ? 1 : 0;
        }
    });
    for (const CancellationSource &source : sources) {
        start.arrive_and_wait();
        source.cancel();
    }
    waiter.join();
    QCOMPARE(woken, Races);
}

void TestCancellationWait::endlessTimeoutDoesNotOverflow()
{
    const CancellationSource source;
    bool woken = false;
    std::latch waiting(1);
    std::jthread waiter([&, token = source.token()] {
        waiting.count_down();
        woken = token.waitFor(std::chrono::nanoseconds::max());
    });
    waiting.wait();
    source.cancel();
    waiter.join();
    QVERIFY(woken);
}

void TestCancellationWait::waiterOfALinkedTokenWakes()
{
    const CancellationSource parent;
    const auto child = CancellationSource::linkedTo(parent.token());
    bool woken = false;
    std::jthread waiter([&, token = child.token()] { woken = token.waitFor(Never); });
    parent.cancel();
    waiter.join();
    QVERIFY(woken);
}

void TestCancellationWait::cancelAfterTimesOutWithItsReason()
{
    CancellationSource source(u"op_slow"_s);
    source.cancelAfter(1ms, u"took too long"_s);
    QVERIFY(source.token().waitFor(Never));
    const auto reason = source.token().reason();
    QVERIFY(reason->why == CancelWhy::Timeout);
    QCOMPARE(reason->text, u"took too long"_s);
    QCOMPARE(reason->origin, u"op_slow"_s);
}

void TestCancellationWait::rearmingReplacesTheDeadline()
{
    CancellationSource source;
    source.cancelAfter(Never, u"first"_s);
    source.cancelAfter(1ms, u"second"_s);
    QVERIFY(source.token().waitFor(Never));
    QCOMPARE(source.token().reason()->text, u"second"_s);
}

void TestCancellationWait::deadlineAfterCancelIsHarmless()
{
    CancellationSource source;
    source.cancelAfter(1ms, u"too late"_s);
    source.cancel(CancelWhy::User, u"user"_s);
    // A later deadline on the same thread shows that the first one is over.
    CancellationSource later;
    later.cancelAfter(3ms);
    QVERIFY(later.token().waitFor(Never));
    QVERIFY(source.token().reason()->why == CancelWhy::User ||
            source.token().reason()->text == u"too late"_s);
    QVERIFY(!source.cancel());
}

void TestCancellationWait::lastSourceTakesItsDeadlineAlong()
{
    CancellationToken token;
    {
        CancellationSource source;
        source.cancelAfter(Never);
        token = source.token();
    }
    QVERIFY(!token.canBeCancelled());
    CancellationSource later;
    later.cancelAfter(1ms);
    QVERIFY(later.token().waitFor(Never));
    QVERIFY(!token.isCancelled());
}

void TestCancellationWait::deadlinesShareOneThread()
{
    CancellationSource first;
    first.cancelAfter(Never);
    const int before = threadCount();
    QVERIFY(before > 0);
    std::vector<CancellationSource> sources;
    for (int i = 0; i < 1000; ++i) {
        sources.emplace_back();
        sources.back().cancelAfter(Never + std::chrono::milliseconds(i));
    }
    QCOMPARE(threadCount(), before);
    std::thread::id firing;
    std::thread::id otherFiring;
    CancellationSource one;
    CancellationSource other;
    std::latch fired(2);
    const CancellationCallback callback(one.token(), [&] {
        firing = std::this_thread::get_id();
        fired.count_down();
    });
    const CancellationCallback otherCallback(other.token(), [&] {
        otherFiring = std::this_thread::get_id();
        fired.count_down();
    });
    one.cancelAfter(1ms);
    other.cancelAfter(2ms);
    fired.wait();
    QVERIFY(firing == otherFiring);
    QVERIFY(firing != std::this_thread::get_id());
}

void TestCancellationWait::queueGivesWhatIsDueInOrder()
{
    const Clock::TimePoint start{};
    DeadlineQueue queue;
    QVERIFY(!queue.next());
    queue.arm(start + 3s, deadlineNamed(u"third"_s));
    queue.arm(start + 1s, deadlineNamed(u"first"_s));
    queue.arm(start + 2s, deadlineNamed(u"second"_s));
    queue.arm(start + 2s, deadlineNamed(u"second again"_s));
    QCOMPARE(queue.next()->time_since_epoch(), 1s);
    QVERIFY(queue.takeDue(start).empty());
    QCOMPARE(namesOf(queue.takeDue(start + 2s)),
             (QStringList{u"first"_s, u"second"_s, u"second again"_s}));
    QCOMPARE(queue.next()->time_since_epoch(), 3s);
    QCOMPARE(namesOf(queue.takeDue(start + 10s)), QStringList{u"third"_s});
    QVERIFY(!queue.next());
}

void TestCancellationWait::disarmedDeadlineIsNeverDue()
{
    const Clock::TimePoint start{};
    DeadlineQueue queue;
    const quint64 number = queue.arm(start + 1s, deadlineNamed(u"gone"_s));
    queue.arm(start + 1s, deadlineNamed(u"kept"_s));
    QVERIFY(number != 0);
    QCOMPARE(queue.disarm(number)->text, u"gone"_s);
    QVERIFY(!queue.disarm(number));
    QVERIFY(!queue.disarm(0));
    QCOMPARE(namesOf(queue.takeDue(start + 1s)), QStringList{u"kept"_s});
    QVERIFY(!queue.disarm(number));
}

QTEST_GUILESS_MAIN(TestCancellationWait)

#include "tst_cancellationwait.moc"
