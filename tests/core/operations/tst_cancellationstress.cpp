#include "core/operations/borrowedcallback.h"
#include "core/operations/cancellationcallback.h"
#include "core/operations/cancellationsource.h"

#include "tests/support/stricttest.h"

#include <QTest>

#include <barrier>
#include <functional>
#include <thread>

using namespace ktrdr::operations;
using namespace std::chrono_literals;

namespace {

constexpr int ThreadCount = 4;
constexpr int Rounds = 500;
using Callback = CancellationCallback<std::function<void()>>;

/// Runs `work(thread, round)` on all threads at once, round after round, with `prepare(round)` and
/// `check(round)` between on one of them.
template<typename Prepare, typename Work, typename Check>
void race(Prepare prepare, Work work, Check check)
{
    std::barrier step(ThreadCount);
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < ThreadCount; ++thread) {
        threads.emplace_back([&, thread] {
            for (int round = 0; round < Rounds; ++round) {
                if (thread == 0) {
                    prepare(round);
                }
                step.arrive_and_wait();
                work(thread, round);
                step.arrive_and_wait();
                if (thread == 0) {
                    check(round);
                }
            }
        });
    }
}

} // namespace

class TestCancellationStress : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void registrationThatRacesWithCancelRunsExactlyOnce();
    void nothingRunsAfterTheDestructorReturned();
    void callbackFreedWhileFiringIsNeverTouched();
    void detachRacingWithCancelEitherStopsItOrFindsItRun();
    void childrenThatGoWhileTheirParentIsCancelled();
    void waitersOnTheRunningCallbackAreAllWoken();
    void deadlinesThatRaceWithTheLastSource();
};

void TestCancellationStress::registrationThatRacesWithCancelRunsExactlyOnce()
{
    CancellationSource source;
    std::array<std::atomic<int>, ThreadCount> runs{};
    std::array<std::unique_ptr<Callback>, ThreadCount> callbacks;
    int wrong = 0;
    race(
        [&](int) {
            source = CancellationSource();
            for (auto &count : runs) {
                count = 0;
            }
        },
        [&](int thread, int) {
            if (thread == 0) {
                source.cancel();
                return;
            }
            const auto index = size_t(thread);
            callbacks.at(index) =
                std::make_unique<Callback>(source.token(), [&runs, index] { ++runs.at(index); });
        },
        [&](int) {
            for (size_t i = 1; i < ThreadCount; ++i) {
                callbacks.at(i).reset();
                wrong += runs.at(i) == 1 ? 0 : 1;
            }
        });
    QCOMPARE(wrong, 0);
}

void TestCancellationStress::nothingRunsAfterTheDestructorReturned()
{
    CancellationSource source;
    std::atomic<int> late = 0;
    race([&](int) { source = CancellationSource(); },
         [&](int thread, int) {
             if (thread == 0) {
                 source.cancel();
                 return;
             }
             std::atomic<bool> gone = false;
             {
                 const BorrowedCallback callback(source.token().checkpoint(),
                                                 [&] { late += gone ? 1 : 0; });
             }
             gone = true;
         },
         [](int) {});
    QCOMPARE(late.load(), 0);
}

void TestCancellationStress::callbackFreedWhileFiringIsNeverTouched()
{
    CancellationSource source;
    std::array<std::vector<std::unique_ptr<Callback>>, ThreadCount> callbacks;
    std::atomic<int> runs = 0;
    race(
        [&](int) {
            source = CancellationSource();
            for (auto &owned : callbacks) {
                for (int i = 0; i < 4; ++i) {
                    owned.push_back(std::make_unique<Callback>(source.token(), [&] { ++runs; }));
                }
            }
        },
        [&](int thread, int) {
            if (thread == 0) {
                source.cancel();
            }
            callbacks.at(size_t(thread)).clear();
        },
        [](int) {});
    QVERIFY(runs >= Rounds);
}

void TestCancellationStress::detachRacingWithCancelEitherStopsItOrFindsItRun()
{
    CancellationSource source;
    std::array<std::unique_ptr<Callback>, ThreadCount> callbacks;
    std::array<std::atomic<int>, ThreadCount> runs{};
    std::array<bool, ThreadCount> detached{};
    int wrong = 0;
    race(
        [&](int) {
            source = CancellationSource();
            for (size_t i = 1; i < ThreadCount; ++i) {
                runs.at(i) = 0;
                callbacks.at(i) =
                    std::make_unique<Callback>(source.token(), [&runs, i] { ++runs.at(i); });
            }
        },
        [&](int thread, int) {
            if (thread == 0) {
                source.cancel();
                return;
            }
            detached.at(size_t(thread)) = callbacks.at(size_t(thread))->detach();
        },
        [&](int) {
            for (size_t i = 1; i < ThreadCount; ++i) {
                callbacks.at(i).reset();
                wrong += runs.at(i) == (detached.at(i) ? 0 : 1) ? 0 : 1;
            }
        });
    QCOMPARE(wrong, 0);
}

void TestCancellationStress::childrenThatGoWhileTheirParentIsCancelled()
{
    CancellationSource parent;
    std::atomic<int> torn = 0;
    race([&](int) { parent = CancellationSource(); },
         [&](int thread, int) {
             if (thread == 0) {
                 parent.cancel(CancelWhy::Timeout);
                 return;
             }
             for (int i = 0; i < 4; ++i) {
                 const auto child = CancellationSource::linkedTo(parent.token());
                 const auto grandchild = CancellationSource::linkedTo(child.token());
                 if (const auto reason = grandchild.token().reason()) {
                     torn += reason->why == CancelWhy::Timeout ? 0 : 1;
                 }
             }
         },
         [](int) {});
    QCOMPARE(torn.load(), 0);
}

void TestCancellationStress::waitersOnTheRunningCallbackAreAllWoken()
{
    std::atomic<int> finished = 0;
    int goneEarly = 0;
    for (int round = 0; round < 50; ++round) {
        const CancellationSource first;
        const CancellationSource second;
        std::barrier running(3);
        auto slow = [&] {
            running.arrive_and_wait();
            // Long enough for whoever waits to go from spinning to sleeping.
            for (int i = 0; i < 2000; ++i) {
                std::this_thread::yield();
            }
            ++finished;
        };
        auto onFirst = std::make_unique<Callback>(first.token(), slow);
        auto onSecond = std::make_unique<Callback>(second.token(), slow);
        std::jthread firstCanceller([&] { first.cancel(); });
        std::jthread secondCanceller([&] { second.cancel(); });
        running.arrive_and_wait();
        std::jthread otherOwner([&] { onSecond.reset(); });
        onFirst.reset();
        otherOwner.join();
        goneEarly += finished == 2 * (round + 1) ? 0 : 1;
    }
    QCOMPARE(goneEarly, 0);
}

void TestCancellationStress::deadlinesThatRaceWithTheLastSource()
{
    std::vector<std::jthread> threads;
    std::atomic<int> wrong = 0;
    for (int thread = 0; thread < ThreadCount; ++thread) {
        threads.emplace_back([&] {
            for (int round = 0; round < Rounds; ++round) {
                CancellationToken token;
                {
                    CancellationSource source;
                    token = source.token();
                    source.cancelAfter(std::chrono::milliseconds(round % 2));
                    source.cancelAfter(std::chrono::milliseconds(0));
                }
                const auto reason = token.reason();
                wrong += reason && reason->why != CancelWhy::Timeout ? 1 : 0;
            }
        });
    }
    threads.clear();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TestCancellationStress)

#include "tst_cancellationstress.moc"
