// A service that takes 20 ms, as real ones do: what connections at once are worth there.

#include "tests/bench/services/benchserver.h"
#include "tests/bench/services/crowd.h"

#include <benchmark/benchmark.h>

using namespace ktrdr::bench;
using namespace ktrdr::services;
using namespace std::chrono_literals;

namespace {

constexpr ServerPace TwentyMilliseconds{20ms, 0us};

void takeCalls(benchmark::State &state, int connections, const HttpRequest &request, int inFlight,
               int calls)
{
    const BenchServer server(TwentyMilliseconds);
    HttpEngine engine(PoolLimits{.connections = connections});
    const Origin origin = server.origin();
    for (auto _ : state)
        state.SetIterationTime(
            callFromThreads(engine, origin, request, inFlight, calls).time.count());
    state.SetItemsProcessed(state.iterations() * calls);
    state.counters["most_open"] = engine.statistics(origin).mostOpen;
    state.counters["server_saw"] = server.mostOpen();
}

void hundredPooled(benchmark::State &state)
{
    takeCalls(state, 20, get("/small"), 20, 100);
}

void hundredOneByOne(benchmark::State &state)
{
    takeCalls(state, 20, getOnce("/small"), 1, 100);
}

void twentyConnections(benchmark::State &state)
{
    takeCalls(state, 20, get("/small"), 40, 400);
}

void sixConnections(benchmark::State &state)
{
    takeCalls(state, 6, get("/small"), 40, 400);
}

void threeHundredAtOnce(benchmark::State &state)
{
    takeCalls(state, 20, get("/small"), 300, 300);
}

BENCHMARK(hundredPooled)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(hundredOneByOne)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(twentyConnections)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(sixConnections)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(threeHundredAtOnce)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
