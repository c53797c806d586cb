// One of our programs watched by another: how long it takes until here is seen what happens there.

#include "core/operations/operationboard.h"
#include "tests/bench/operations/latencies.h"
#include "tests/bench/remote/servedplace.h"
#include "tests/bench/remote/watchingplace.h"

#include <QCoreApplication>

#include <spdlog/spdlog.h>

using namespace ktrdr::bench;
using ktrdr::operations::OperationId;
using std::chrono::steady_clock;

namespace {

constexpr int Rounds = 200;

struct Measured
{
    Latencies start;
    Latencies progress;
    Latencies cancel;
};

/// Repeats `last` there, moves it on, and cancels it from here; false where that is not seen.
bool playRound(ServedPlace &there, WatchingPlace &here, const OperationId &last, Measured &measured)
{
    using Sight = WatchingPlace::Sight;
    here.expectAnother();
    const auto askedToStart = steady_clock::now();
    here.board().retry(last, [](const auto &) {});
    if (!here.waitFor(&Sight::runningAt))
        return false;
    measured.start.add(*here.sight().runningAt - askedToStart);
    there.moveOn();
    if (!here.waitFor(&Sight::movedOnAt))
        return false;
    measured.progress.add(*here.sight().movedOnAt - there.movedOnAt());
    const auto askedToCancel = steady_clock::now();
    here.board().cancel({*here.sight().id});
    if (!here.waitFor(&Sight::cancelledAt))
        return false;
    measured.cancel.add(*here.sight().cancelledAt - askedToCancel);
    return true;
}

void oneWatchesAnother(benchmark::State &state)
{
    ServedPlace there;
    WatchingPlace here(there.port());
    there.start();
    if (!here.waitFor(&WatchingPlace::Sight::runningAt)) {
        state.SkipWithError("what runs there is not seen here");
        return;
    }
    here.board().cancel({*here.sight().id});
    Measured measured;
    for (auto _ : state) {
        for (int i = 0; i < Rounds; ++i) {
            if (!here.waitFor(&WatchingPlace::Sight::cancelledAt) ||
                !playRound(there, here, *here.sight().id, measured)) {
                state.SkipWithError("what happens there is not seen here");
                return;
            }
        }
    }
    measured.start.report(state, "start_");
    measured.progress.report(state, "progress_");
    measured.cancel.report(state, "cancel_");
}
BENCHMARK(oneWatchesAnother)->UseRealTime()->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    spdlog::set_level(spdlog::level::off);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
