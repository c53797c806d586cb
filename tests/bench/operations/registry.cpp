#include "core/operations/cancellationsystem.h"
#include "core/operations/operationblock.h"

#include "tests/bench/operations/threadtime.h"

#include <QHash>

#include <benchmark/benchmark.h>
#include <malloc.h>

using namespace ktrdr::operations;
using ktrdr::bench::threadSeconds;

namespace {

constexpr int Many = 10'000;

OperationId id(int i)
{
    return *OperationId::parse(QStringLiteral("op_bench_%1").arg(i));
}

void cancelAll(benchmark::State &state)
{
    for (auto step : state) {
        CancellationSystem system;
        for (int i = 0; i < Many; ++i) {
            system.create(id(i));
        }
        const double start = threadSeconds();
        const int cancelled = system.cancelAll();
        state.SetIterationTime(threadSeconds() - start);
        if (cancelled != Many) {
            state.SkipWithError("not all were cancelled");
        }
    }
}

void lookup(benchmark::State &state)
{
    CancellationSystem system;
    std::vector<CancellationHandle> handles;
    for (int i = 0; i < Many; ++i) {
        handles.push_back(system.add(id(i), CancellationSource()));
    }
    size_t i = 0;
    for (auto step : state) {
        bool known = system.isRegistered(handles[i]);
        benchmark::DoNotOptimize(known);
        i = i + 7 < Many ? i + 7 : i + 7 - Many;
    }
}

void lookupInHash(benchmark::State &state)
{
    QHash<QString, int> known;
    std::vector<QString> ids;
    for (int i = 0; i < Many; ++i) {
        ids.push_back(id(i).toString());
        known.insert(ids.back(), i);
    }
    size_t i = 0;
    for (auto step : state) {
        int found = known.value(ids[i]);
        benchmark::DoNotOptimize(found);
        i = i + 7 < Many ? i + 7 : i + 7 - Many;
    }
}

/// What the heap has given out for one operation, its token and its progress, texts aside.
void bytesPerOperation(benchmark::State &state)
{
    double bytes = 0;
    for (auto step : state) {
        std::vector<OperationBlock> blocks;
        blocks.reserve(Many);
        const OperationId name = id(0);
        const size_t before = mallinfo2().uordblks;
        for (int i = 0; i < Many; ++i) {
            blocks.emplace_back(name);
        }
        bytes = static_cast<double>(mallinfo2().uordblks - before) / Many;
    }
    state.counters["heap_bytes"] = bytes;
    state.counters["block_bytes"] = sizeof(OperationCell);
}

BENCHMARK(cancelAll)
    ->Name("registry/cancel_all_10k")
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);
BENCHMARK(lookup)->Name("registry/lookup_by_handle");
BENCHMARK(lookupInHash)->Name("registry/lookup_in_qhash_without_lock");
BENCHMARK(bytesPerOperation)->Name("memory/operation")->Iterations(1);

} // namespace
