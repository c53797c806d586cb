// 200 operations that report a million times a second together: what that costs the GUI thread.

#include "core/operations/operationcontext.h"
#include "tests/bench/window/guithread.h"
#include "tests/bench/window/openprogram.h"

#include <QTest>

#include <atomic>
#include <benchmark/benchmark.h>

using namespace ktrdr::operations;
using namespace std::chrono_literals;

namespace {

constexpr int Operations = 200;
constexpr quint64 UpdatesASecond = 1'000'000;
constexpr std::chrono::milliseconds Pause = 50ms;
constexpr quint64 UpdatesAtOnce = UpdatesASecond / Operations * Pause.count() / 1000;
constexpr std::chrono::seconds Time = 4s;

struct Flood
{
    std::atomic<int> here = 0;
    std::atomic<quint64> updates = 0;
};

/// Lends its thread to the next one until all are there; then all run at the same time.
Result<OperationOutcome> flood(OperationContext &context, Flood &flood)
{
    {
        const auto scope = context.waiting(QStringLiteral("Waiting for the others"));
        ++flood.here;
        while (flood.here < Operations) {
            if (context.token().waitFor(5ms))
                break;
        }
    }
    context.progress().setTotalItems(UpdatesASecond);
    while (!context.token().waitFor(Pause)) {
        for (quint64 i = 0; i < UpdatesAtOnce; ++i)
            context.progress().advance();
        flood.updates += UpdatesAtOnce;
    }
    context.token().throwIfCancelled("flood");
    return OperationOutcome{};
}

int running(const OperationBoard &board)
{
    int count = 0;
    for (const OperationRecord &record : board.records())
        count += record.status == OperationStatus::Running ? 1 : 0;
    return count;
}

void floodOfTheWindow(benchmark::State &state)
{
    const QTemporaryDir home;
    OpenProgram program(home.path());
    program.start();
    Flood shared;
    for (int i = 0; i < Operations; ++i) {
        AsyncOperation operation;
        operation.type = QStringLiteral("data_load");
        operation.name = QStringLiteral("Load %1").arg(i);
        operation.work = [&shared](OperationContext &context) { return flood(context, shared); };
        (void)program.core().orchestrator().start(std::move(operation)).value();
    }
    const OperationBoard &board = program.core().board();
    if (!QTest::qWaitFor([&] { return running(board) == Operations; }, 60'000))
        qFatal("only %d operations run", running(board));

    double use = 0;
    double updates = 0;
    std::vector<double> late;
    for (auto _ : state) {
        const quint64 before = shared.updates;
        use = useOfCore(Time);
        updates = static_cast<double>(shared.updates - before) / static_cast<double>(Time.count());
        late = stalls(Time);
    }
    state.counters["updates_per_s"] = updates;
    state.counters["gui_percent"] = 100 * use;
    state.counters["stall_p99_ms"] = quantileOf(late, 0.99);
    state.counters["stall_max_ms"] = quantileOf(late, 1);
    program.core().board().cancelAll();
    if (!QTest::qWaitFor([&] { return board.liveCount() == 0; }, 60'000))
        qFatal("the flood does not end");
}

BENCHMARK(floodOfTheWindow)->UseRealTime()->Iterations(1);

} // namespace
