#include "core/operations/cancellationsource.h"

#include <QMutex>
#include <QPromise>

#include <benchmark/benchmark.h>
#include <stop_token>

using namespace ktrdr::operations;

namespace {

void pollEmpty(benchmark::State &state)
{
    for (auto step : state) {
        benchmark::ClobberMemory();
    }
}

void pollToken(benchmark::State &state)
{
    const CancellationSource source;
    const CancellationToken token = source.token();
    for (auto step : state) {
        bool cancelled = token.isCancelled();
        benchmark::DoNotOptimize(cancelled);
        benchmark::ClobberMemory();
    }
}

void pollCheckpoint(benchmark::State &state)
{
    const CancellationSource source;
    const Checkpoint checkpoint = source.token().checkpoint();
    for (auto step : state) {
        bool cancelled = checkpoint.isCancelled();
        benchmark::DoNotOptimize(cancelled);
        benchmark::ClobberMemory();
    }
}

void pollLinkedToken(benchmark::State &state)
{
    const CancellationSource left;
    const CancellationSource right;
    const auto child = CancellationSource::linkedTo(left.token(), right.token());
    const CancellationToken token = child.token();
    for (auto step : state) {
        bool cancelled = token.isCancelled();
        benchmark::DoNotOptimize(cancelled);
        benchmark::ClobberMemory();
    }
}

void pollStdStopToken(benchmark::State &state)
{
    const std::stop_source source;
    const std::stop_token token = source.get_token();
    for (auto step : state) {
        bool cancelled = token.stop_requested();
        benchmark::DoNotOptimize(cancelled);
        benchmark::ClobberMemory();
    }
}

void pollQPromise(benchmark::State &state)
{
    QPromise<int> promise;
    promise.start();
    for (auto step : state) {
        bool cancelled = promise.isCanceled();
        benchmark::DoNotOptimize(cancelled);
        benchmark::ClobberMemory();
    }
    promise.finish();
}

void pollMutexFlag(benchmark::State &state)
{
    QMutex mutex;
    bool flag = false;
    for (auto step : state) {
        const QMutexLocker lock(&mutex);
        benchmark::DoNotOptimize(flag);
    }
}

BENCHMARK(pollEmpty)->Name("poll/empty_loop");
BENCHMARK(pollToken)->Name("poll/token");
BENCHMARK(pollCheckpoint)->Name("poll/checkpoint");
BENCHMARK(pollLinkedToken)->Name("poll/linked_token");
BENCHMARK(pollStdStopToken)->Name("poll/std_stop_token");
BENCHMARK(pollQPromise)->Name("poll/qpromise");
BENCHMARK(pollMutexFlag)->Name("poll/mutex_flag");

} // namespace
