#include "core/operations/borrowedcallback.h"
#include "core/operations/cancellationcallback.h"
#include "core/operations/cancellationsource.h"

#include "tests/bench/operations/threadtime.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <deque>
#include <stop_token>
#include <vector>

using namespace ktrdr::operations;
using ktrdr::bench::threadSeconds;

namespace {

constexpr int Many = 10'000;

double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

struct Count
{
    int *runs;
    void operator()() const { ++*runs; }
};

void makeOurs(benchmark::State &state)
{
    for (auto step : state) {
        const CancellationSource source;
        CancellationToken token = source.token();
        benchmark::DoNotOptimize(token);
    }
}

void makeStd(benchmark::State &state)
{
    for (auto step : state) {
        const std::stop_source source;
        std::stop_token token = source.get_token();
        benchmark::DoNotOptimize(token);
    }
}

void registerOwned(benchmark::State &state)
{
    const CancellationSource source;
    const CancellationToken token = source.token();
    int runs = 0;
    for (auto step : state) {
        const CancellationCallback callback(token, Count{&runs});
        benchmark::ClobberMemory();
    }
}

void registerBorrowed(benchmark::State &state)
{
    const CancellationSource source;
    const Checkpoint checkpoint = source.token().checkpoint();
    int runs = 0;
    for (auto step : state) {
        const BorrowedCallback callback(checkpoint, Count{&runs});
        benchmark::ClobberMemory();
    }
}

void registerStd(benchmark::State &state)
{
    const std::stop_source source;
    const std::stop_token token = source.get_token();
    int runs = 0;
    for (auto step : state) {
        const std::stop_callback callback(token, Count{&runs});
        benchmark::ClobberMemory();
    }
}

/// Times one request that fires `count` callbacks; the counter is nanoseconds for each of them.
template<typename Source, typename Callback, typename Cancel>
void fire(benchmark::State &state, Cancel cancel)
{
    const auto count = static_cast<int>(state.range(0));
    double total = 0;
    int fired = 0;
    for (auto step : state) {
        Source source;
        int runs = 0;
        std::deque<Callback> callbacks;
        for (int i = 0; i < count; ++i) {
            callbacks.emplace_back(
                [&] {
                    if constexpr (requires { source.token(); }) {
                        return source.token();
                    } else {
                        return source.get_token();
                    }
                }(),
                Count{&runs});
        }
        const double start = count == 1 ? wallSeconds() : threadSeconds();
        cancel(source);
        const double took = (count == 1 ? wallSeconds() : threadSeconds()) - start;
        state.SetIterationTime(took);
        total += took;
        fired += runs;
    }
    state.counters["ns_per_callback"] = total * 1e9 / fired;
    state.counters["fired"] = fired / static_cast<double>(state.iterations());
}

void fireOurs(benchmark::State &state)
{
    fire<CancellationSource, CancellationCallback<Count>>(
        state, [](CancellationSource &source) { source.cancel(); });
}

void fireStd(benchmark::State &state)
{
    fire<std::stop_source, std::stop_callback<Count>>(
        state, [](std::stop_source &source) { source.request_stop(); });
}

void linkOurs(benchmark::State &state)
{
    const CancellationSource left;
    const CancellationSource right;
    const CancellationToken leftToken = left.token();
    const CancellationToken rightToken = right.token();
    for (auto step : state) {
        auto child = CancellationSource::linkedTo(leftToken, rightToken);
        benchmark::DoNotOptimize(child);
    }
}

/// std::stop_token has no links; this is what one builds from it.
struct StdChild
{
    StdChild(const std::stop_token &left, const std::stop_token &right)
        : onLeft(left, Stop{&source})
        , onRight(right, Stop{&source})
    {}

    struct Stop
    {
        std::stop_source *source;
        void operator()() const { source->request_stop(); }
    };

    std::stop_source source;
    std::stop_callback<Stop> onLeft;
    std::stop_callback<Stop> onRight;
};

void linkStd(benchmark::State &state)
{
    const std::stop_source left;
    const std::stop_source right;
    const std::stop_token leftToken = left.get_token();
    const std::stop_token rightToken = right.get_token();
    for (auto step : state) {
        StdChild child(leftToken, rightToken);
        benchmark::DoNotOptimize(child);
    }
}

void cancelLinkedOurs(benchmark::State &state)
{
    for (auto step : state) {
        const CancellationSource parent;
        const CancellationSource other;
        std::vector<CancellationSource> children;
        children.reserve(Many);
        for (int i = 0; i < Many; ++i) {
            children.push_back(CancellationSource::linkedTo(parent.token(), other.token()));
        }
        const double start = threadSeconds();
        parent.cancel();
        state.SetIterationTime(threadSeconds() - start);
        if (!children.front().isCancelled() || !children.back().isCancelled()) {
            state.SkipWithError("a child was missed");
        }
    }
}

void cancelLinkedStd(benchmark::State &state)
{
    for (auto step : state) {
        std::stop_source parent;
        const std::stop_source other;
        std::deque<StdChild> children;
        for (int i = 0; i < Many; ++i) {
            children.emplace_back(parent.get_token(), other.get_token());
        }
        const double start = threadSeconds();
        parent.request_stop();
        state.SetIterationTime(threadSeconds() - start);
    }
}

BENCHMARK(makeOurs)->Name("make/ours");
BENCHMARK(makeStd)->Name("make/std");
BENCHMARK(registerOwned)->Name("register/owned");
BENCHMARK(registerBorrowed)->Name("register/borrowed");
BENCHMARK(registerStd)->Name("register/std");
BENCHMARK(fireOurs)->Name("fire/ours")->Arg(1)->Arg(Many)->UseManualTime();
BENCHMARK(fireStd)->Name("fire/std")->Arg(1)->Arg(Many)->UseManualTime();
BENCHMARK(linkOurs)->Name("link_two_parents/ours");
BENCHMARK(linkStd)->Name("link_two_parents/std");
BENCHMARK(cancelLinkedOurs)
    ->Name("cancel_10k_linked/ours")
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);
BENCHMARK(cancelLinkedStd)
    ->Name("cancel_10k_linked/std")
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);

} // namespace
