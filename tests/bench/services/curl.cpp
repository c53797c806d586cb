// The client beside libcurl, one in the same run as the other.

#include "tests/bench/services/benchserver.h"
#include "tests/bench/services/crowd.h"
#ifdef KTRDR_HAS_CURL
#include "tests/bench/services/curlclient.h"
#endif

#include <benchmark/benchmark.h>

using namespace ktrdr::bench;
using namespace ktrdr::services;

namespace {

constexpr int Gets = 4'000;

void getOurs(benchmark::State &state)
{
    const auto inFlight = static_cast<int>(state.range(0));
    const BenchServer server;
    HttpEngine engine;
    (void)callFromThreads(engine, server.origin(), get("/small"), inFlight, inFlight);
    for (auto _ : state) {
        const auto result = callFromThreads(engine, server.origin(), get("/small"), inFlight, Gets);
        state.SetIterationTime(result.time.count());
    }
    state.SetItemsProcessed(state.iterations() * Gets);
}

int postsOf(std::int64_t size)
{
    return size >= 1'000'000 ? 100 : 500;
}

void postOurs(benchmark::State &state)
{
    HttpRequest request;
    request.method = "POST";
    request.body = QByteArray(state.range(0), 'x');
    const BenchServer server;
    HttpEngine engine;
    (void)callFromThreads(engine, server.origin(), request, 1, 1);
    CrowdResult result;
    for (auto _ : state) {
        result = callFromThreads(engine, server.origin(), request, 1, postsOf(state.range(0)));
        state.SetIterationTime(result.time.count());
    }
    state.counters["p50_us"] = percentile(result.latencies, 0.5);
    state.counters["p99_us"] = percentile(result.latencies, 0.99);
}

#ifdef KTRDR_HAS_CURL
std::string urlOf(const BenchServer &server, const char *target)
{
    return "http://127.0.0.1:" + std::to_string(server.port()) + target;
}

void getCurl(benchmark::State &state)
{
    const BenchServer server;
    for (auto _ : state) {
        const auto result =
            curlGet(urlOf(server, "/small"), static_cast<int>(state.range(0)), Gets);
        state.SetIterationTime(result.time.count());
    }
    state.SetItemsProcessed(state.iterations() * Gets);
}

void getCurlFromThreads(benchmark::State &state)
{
    const BenchServer server;
    for (auto _ : state) {
        const auto result =
            curlGetFromThreads(urlOf(server, "/small"), static_cast<int>(state.range(0)), Gets);
        state.SetIterationTime(result.time.count());
    }
    state.SetItemsProcessed(state.iterations() * Gets);
}

template<CurlResult (*Post)(const std::string &, std::size_t, int)>
void postCurlBy(benchmark::State &state)
{
    const BenchServer server;
    const auto size = static_cast<std::size_t>(state.range(0));
    CurlResult result;
    for (auto _ : state) {
        result = Post(urlOf(server, "/"), size, postsOf(state.range(0)));
        state.SetIterationTime(result.time.count());
    }
    state.counters["p50_us"] = percentile(result.latencies, 0.5);
    state.counters["p99_us"] = percentile(result.latencies, 0.99);
}

void postCurl(benchmark::State &state)
{
    postCurlBy<curlPost>(state);
}

void postCurlFromThread(benchmark::State &state)
{
    postCurlBy<curlPostFromThread>(state);
}
#else
void getCurl(benchmark::State &state)
{
    state.SkipWithError("not built: libcurl4-openssl-dev was not there");
}

void getCurlFromThreads(benchmark::State &state)
{
    getCurl(state);
}

void postCurl(benchmark::State &state)
{
    getCurl(state);
}

void postCurlFromThread(benchmark::State &state)
{
    getCurl(state);
}
#endif

void onceEach(benchmark::internal::Benchmark *run)
{
    run->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);
}

void eachSize(benchmark::internal::Benchmark *run)
{
    run->Arg(1'000)->Arg(20'000)->Arg(200'000)->Arg(1'000'000)->Apply(onceEach);
}

BENCHMARK(getOurs)->Name("get/ours")->Arg(1)->Arg(20)->Apply(onceEach);
BENCHMARK(getCurl)->Name("get/libcurl_multi")->Arg(1)->Arg(20)->Apply(onceEach);
BENCHMARK(getCurlFromThreads)->Name("get/libcurl_from_threads")->Arg(1)->Arg(20)->Apply(onceEach);
BENCHMARK(postOurs)->Name("post/ours")->Apply(eachSize);
BENCHMARK(postCurl)->Name("post/libcurl")->Apply(eachSize);
BENCHMARK(postCurlFromThread)->Name("post/libcurl_from_thread")->Apply(eachSize);

} // namespace
