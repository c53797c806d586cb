/// Dispatch of an empty job: the round trip of one, and what each of a batch costs, beside Qt's own
/// ways on a pool of the same size.
#include "core/operations/orchestrator.h"
#include "tests/doubles/work.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <benchmark/benchmark.h>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Jobs = 500;

/// Ends `jobs` jobs that `begin` starts, each of which releases the semaphore.
template<typename Begin>
void dispatch(benchmark::State &state, Begin begin)
{
    const auto jobs = static_cast<int>(state.range(0));
    QSemaphore ended;
    for ([[maybe_unused]] auto step : state) {
        for (int i = 0; i < jobs; ++i) {
            begin(ended);
        }
        ended.acquire(jobs);
    }
    state.counters["us_per_job"] =
        benchmark::Counter(static_cast<double>(state.iterations()) * jobs * 1e-6,
                           benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

void byThreadPool(benchmark::State &state)
{
    QThreadPool pool;
    dispatch(state, [&pool](QSemaphore &ended) { pool.start([&ended] { ended.release(); }); });
    pool.waitForDone();
}

void byConcurrentRun(benchmark::State &state)
{
    QThreadPool pool;
    dispatch(state, [&pool](QSemaphore &ended) {
        static_cast<void>(QtConcurrent::run(&pool, [&ended] { ended.release(); }));
    });
    pool.waitForDone();
}

/// The whole life of an operation: made, recorded in memory, scheduled, run, its end shown.
void byOrchestrator(benchmark::State &state)
{
    Orchestrator orchestrator(nullptr, nullptr);
    const auto jobs = static_cast<int>(state.range(0));
    int shown = 0;
    QObject::connect(&orchestrator, &Orchestrator::operationFinished, qApp, [&] { ++shown; });
    for ([[maybe_unused]] auto step : state) {
        shown = 0;
        for (int i = 0; i < jobs; ++i) {
            static_cast<void>(orchestrator.start(work(u"job"_s, nothing())));
        }
        while (shown < jobs) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    state.counters["us_per_job"] =
        benchmark::Counter(static_cast<double>(state.iterations()) * jobs * 1e-6,
                           benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

BENCHMARK(byThreadPool)->Name("dispatch/thread_pool")->Arg(1)->Arg(Jobs)->UseRealTime();
BENCHMARK(byConcurrentRun)->Name("dispatch/concurrent_run")->Arg(1)->Arg(Jobs)->UseRealTime();
BENCHMARK(byOrchestrator)->Name("dispatch/orchestrator")->Arg(1)->Arg(Jobs)->UseRealTime();

} // namespace
