#include "core/operations/cancellationsource.h"
#include "core/operations/operationcancelled.h"

#include "tests/bench/operations/latencies.h"

#include <QMutex>
#include <QWaitCondition>

#include <atomic>
#include <condition_variable>
#include <semaphore>
#include <stop_token>
#include <thread>

using namespace ktrdr::operations;
using namespace std::chrono_literals;
using ktrdr::bench::Latencies;
using Time = std::chrono::steady_clock::time_point;

namespace {

constexpr int Samples = 1000;
/// Long enough for the other thread to have gone to sleep.
constexpr auto UntilAsleep = 300us;

Time now()
{
    return std::chrono::steady_clock::now();
}

void pauseFor(std::chrono::nanoseconds time)
{
    (void)CancellationToken().waitFor(time);
}

/// Has a thread call `wait(sample)` and another one `wake(sample)` once it sleeps.
template<typename Wait, typename Wake>
void measure(benchmark::State &state, Wait wait, Wake wake)
{
    Latencies latencies;
    for (auto step : state) {
        std::binary_semaphore ready(0);
        std::binary_semaphore done(0);
        Time woken;
        std::jthread waiter([&] {
            for (int i = 0; i < Samples; ++i) {
                ready.release();
                wait(i);
                woken = now();
                done.release();
            }
        });
        for (int i = 0; i < Samples; ++i) {
            ready.acquire();
            pauseFor(UntilAsleep);
            const Time start = now();
            wake(i);
            done.acquire();
            latencies.add(woken - start);
        }
    }
    latencies.report(state);
}

void blockedOurs(benchmark::State &state)
{
    std::vector<CancellationSource> sources(Samples);
    std::vector<CancellationToken> tokens;
    for (const CancellationSource &source : sources) {
        tokens.push_back(source.token());
    }
    measure(
        state, [&](int i) { (void)tokens[size_t(i)].waitFor(1h); },
        [&](int i) { sources[size_t(i)].cancel(); });
}

void blockedStd(benchmark::State &state)
{
    std::vector<std::stop_source> sources(Samples);
    std::mutex mutex;
    std::condition_variable_any condition;
    measure(
        state,
        [&](int i) {
            std::unique_lock lock(mutex);
            (void)condition.wait_for(lock, sources[size_t(i)].get_token(), 1h,
                                     [] { return false; });
        },
        [&](int i) { sources[size_t(i)].request_stop(); });
}

void blockedQt(benchmark::State &state)
{
    QMutex mutex;
    QWaitCondition condition;
    int wokenUpTo = -1;
    measure(
        state,
        [&](int i) {
            const QMutexLocker lock(&mutex);
            while (wokenUpTo < i) {
                condition.wait(&mutex);
            }
        },
        [&](int i) {
            const QMutexLocker lock(&mutex);
            wokenUpTo = i;
            condition.wakeAll();
        });
}

constexpr int Frames = 10;
constexpr int Workers = 200;

/// Works `depth` calls deep, about a microsecond between two looks at the token.
[[gnu::noinline]] int workDeep(int depth, const CancellationToken &token, std::atomic<bool> &busy)
{
    if (depth > 1) {
        const int result = workDeep(depth - 1, token, busy);
        benchmark::ClobberMemory();
        return result;
    }
    for (int n = 0; n >= 0; ++n) {
        for (int i = 0; i < 1000; ++i) {
            benchmark::DoNotOptimize(i);
        }
        busy.store(true, std::memory_order_relaxed);
        token.throwIfCancelled("deep work");
    }
    return depth;
}

void unwound(benchmark::State &state)
{
    Latencies latencies;
    for (auto step : state) {
        for (int i = 0; i < Workers; ++i) {
            const CancellationSource source;
            std::atomic<bool> busy = false;
            Time caught;
            std::jthread worker([&, token = source.token()] {
                try {
                    benchmark::DoNotOptimize(workDeep(Frames, token, busy));
                } catch (const OperationCancelled &) {
                    caught = now();
                }
            });
            while (!busy) {
                std::this_thread::yield();
            }
            const Time start = now();
            source.cancel();
            worker.join();
            latencies.add(caught - start);
        }
    }
    latencies.report(state);
}

BENCHMARK(blockedOurs)->Name("blocked_wait/ours")->Iterations(1)->UseRealTime();
BENCHMARK(blockedStd)->Name("blocked_wait/std_cv_any")->Iterations(1)->UseRealTime();
BENCHMARK(blockedQt)->Name("blocked_wait/qwaitcondition")->Iterations(1)->UseRealTime();
BENCHMARK(unwound)->Name("cancel_to_unwound_10_frames")->Iterations(1)->UseRealTime();

} // namespace
