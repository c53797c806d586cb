// What kept connections are worth: pooled calls beside one connection per call, by the same client.

#include "tests/bench/services/benchserver.h"
#include "tests/bench/services/benchtls.h"
#include "tests/bench/services/crowd.h"

#include <benchmark/benchmark.h>

using namespace ktrdr::bench;
using namespace ktrdr::services;
using namespace std::chrono_literals;

namespace {

enum class Connections { Pooled, PerCall };

/// Without a pool, nothing limits the connections either.
PoolLimits limitsFor(Connections connections)
{
    return {.connections = connections == Connections::Pooled ? 20 : 1'000};
}

template<typename Server>
void measure(benchmark::State &state, const Server &server, Connections connections,
             const QByteArray &target, int inFlight, int calls)
{
    HttpEngine engine(limitsFor(connections));
    const HttpRequest request = connections == Connections::Pooled ? get(target) : getOnce(target);
    (void)callFromThreads(engine, server.origin(), request, inFlight, inFlight);
    CrowdResult result;
    for (auto _ : state) {
        result = callFromThreads(engine, server.origin(), request, inFlight, calls);
        state.SetIterationTime(result.time.count());
    }
    state.SetItemsProcessed(state.iterations() * calls);
    state.counters["p50_us"] = percentile(result.latencies, 0.5);
    state.counters["p99_us"] = percentile(result.latencies, 0.99);
}

/// `makeServer` gives the server for one run.
template<typename MakeServer>
void add(const std::string &name, MakeServer makeServer, const QByteArray &target, int inFlight,
         int calls)
{
    for (const auto &[word, connections] :
         {std::pair("pooled", Connections::Pooled), std::pair("per_call", Connections::PerCall)}) {
        benchmark::RegisterBenchmark((name + '/' + word).c_str(),
                                     [=, connections = connections](benchmark::State &state) {
                                         const auto server = makeServer();
                                         measure(state, *server, connections, target, inFlight,
                                                 calls);
                                     })
            ->Iterations(1)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
    }
}

auto plainServer(std::chrono::microseconds roundTrip)
{
    return [roundTrip] { return std::make_unique<BenchServer>(ServerPace{0us, roundTrip}); };
}

const bool Registered = [] {
    for (const int inFlight : {1, 6, 20, 100}) {
        const std::string at = std::to_string(inFlight);
        const int delayed = std::min(50 * inFlight, 500);
        add("small/loopback/" + at, plainServer(0us), "/small", inFlight, 2'000);
        add("large/loopback/" + at, plainServer(0us), "/large", inFlight, 100);
        add("small/5ms/" + at, plainServer(5ms), "/small", inFlight, delayed);
        add("large/5ms/" + at, plainServer(5ms), "/large", inFlight, std::min(delayed, 200));
    }
    add("small/1ms/1", plainServer(1ms), "/small", 1, 200);
    add(
        "small/tls/1", [] { return std::make_unique<SecureServer>(); }, "/small", 1, 200);
    return true;
}();

} // namespace
