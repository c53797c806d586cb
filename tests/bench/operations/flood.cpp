#include "core/operations/operationblock.h"

#include "tests/bench/operations/threadtime.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QPromise>
#include <QTimer>

#include <benchmark/benchmark.h>
#include <chrono>
#include <functional>
#include <thread>

using namespace ktrdr::operations;
using namespace std::chrono_literals;
using Clock_ = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

namespace {

constexpr int Updates = 200'000;
constexpr auto RowUpdate = 20us;
constexpr auto Frame = 16ms;

void spinFor(Clock_::duration time)
{
    const auto until = Clock_::now() + time;
    while (Clock_::now() < until) {
    }
}

/// About a microsecond of work between two reports; the same machine code in every flood.
[[gnu::noinline]] void workABit()
{
    for (int i = 0; i < 2000; ++i) {
        benchmark::DoNotOptimize(i);
    }
}

double peakMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = status.readAll();
    const qsizetype start = text.indexOf("VmHWM:") + 6;
    return text.mid(start, text.indexOf("kB", start) - start).trimmed().toDouble() / 1024;
}

void resetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
}

/// A window's thread that has 20 us of work for each delivery, and what it experienced.
struct SlowGui
{
    QEventLoop loop;
    QTimer heartbeat;
    Clock_::time_point lastBeat = Clock_::now();
    Clock_::duration worstStall{};
    Clock_::time_point workerEnd;
    Clock_::time_point finalShown;
    int deliveries = 0;
    bool isFinalShown = false;

    SlowGui()
    {
        heartbeat.setTimerType(Qt::PreciseTimer);
        heartbeat.setInterval(1ms);
        QObject::connect(&heartbeat, &QTimer::timeout, [this] {
            const auto now = Clock_::now();
            worstStall = std::max(worstStall, now - lastBeat - 1ms);
            lastBeat = now;
        });
        heartbeat.start();
    }

    void show(bool isFinal)
    {
        ++deliveries;
        spinFor(RowUpdate);
        if (isFinal && !isFinalShown) {
            isFinalShown = true;
            finalShown = Clock_::now();
        }
    }
};

/// Runs `work` on a thread while the window's loop turns, until `isOver` says so after its end.
void run(benchmark::State &state, SlowGui &gui, const std::function<void()> &work)
{
    resetPeak();
    const double before = peakMiB();
    for (auto step : state) {
        gui.lastBeat = Clock_::now();
        const auto start = Clock_::now();
        std::jthread worker([&] {
            work();
            gui.workerEnd = Clock_::now();
            QMetaObject::invokeMethod(
                qApp,
                [&gui] {
                    // Time for a last tick, then over.
                    QTimer::singleShot(100ms, &gui.loop, &QEventLoop::quit);
                },
                Qt::QueuedConnection);
        });
        gui.loop.exec();
        worker.join();
        state.counters["worker_ms"] = Milliseconds(gui.workerEnd - start).count();
    }
    state.counters["stall_ms"] = Milliseconds(gui.worstStall).count();
    state.counters["extra_mib"] = peakMiB() - before;
    state.counters["deliveries"] = gui.deliveries;
    state.counters["final_shown"] = gui.isFinalShown ? 1 : 0;
    state.counters["final_ms"] =
        gui.isFinalShown ? std::max(0.0, Milliseconds(gui.finalShown - gui.workerEnd).count()) : -1;
}

void sampledCell(benchmark::State &state)
{
    SlowGui gui;
    const OperationBlock block(*OperationId::parse(QStringLiteral("op_flood")));
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    QTimer pump;
    pump.setTimerType(Qt::PreciseTimer);
    QObject::connect(&pump, &QTimer::timeout, [&] {
        if (sampler.hasNews()) {
            gui.show(sampler.sample().itemsProcessed == Updates);
        }
    });
    pump.start(Frame);
    run(state, gui, [&] {
        for (int i = 1; i <= Updates; ++i) {
            workABit();
            progress.setPhase(1, {i});
            progress.advance();
        }
    });
}

/// What reporting costs a worker that is sampled all the while. With and without in turns, so that
/// a machine that changes its speed changes both.
void costOfReports(benchmark::State &state)
{
    constexpr int turn = 1000;
    SlowGui gui;
    const OperationBlock block(*OperationId::parse(QStringLiteral("op_flood")));
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    QTimer pump;
    QObject::connect(&pump, &QTimer::timeout, [&] {
        if (sampler.hasNews()) {
            gui.show(sampler.sample().itemsProcessed == Updates);
        }
    });
    pump.start(Frame);
    double reporting = 0;
    double silent = 0;
    run(state, gui, [&] {
        for (int done = 0; done < Updates; done += turn) {
            const double start = ktrdr::bench::threadSeconds();
            for (int i = 1; i <= turn; ++i) {
                workABit();
            }
            const double middle = ktrdr::bench::threadSeconds();
            for (int i = 1; i <= turn; ++i) {
                workABit();
                progress.setPhase(1, {i});
                progress.advance();
            }
            silent += middle - start;
            reporting += ktrdr::bench::threadSeconds() - middle;
        }
    });
    state.counters["reporting_cpu_ms"] = reporting * 1e3;
    state.counters["silent_cpu_ms"] = silent * 1e3;
}

void promiseAndWatcher(benchmark::State &state)
{
    SlowGui gui;
    QPromise<int> promise;
    QFutureWatcher<int> watcher;
    QObject::connect(&watcher, &QFutureWatcher<int>::progressValueChanged,
                     [&](int value) { gui.show(value == Updates); });
    promise.start();
    promise.setProgressRange(0, Updates);
    watcher.setFuture(promise.future());
    run(state, gui, [&] {
        for (int i = 1; i <= Updates; ++i) {
            workABit();
            promise.setProgressValue(i);
        }
    });
    promise.finish();
}

void queuedSignal(benchmark::State &state)
{
    SlowGui gui;
    QObject sender;
    QObject::connect(
        &sender, &QObject::objectNameChanged, qApp,
        [&](const QString &name) { gui.show(name == QString::number(Updates)); },
        Qt::QueuedConnection);
    run(state, gui, [&] {
        for (int i = 1; i <= Updates; ++i) {
            workABit();
            sender.setObjectName(QString::number(i));
        }
    });
}

BENCHMARK(costOfReports)
    ->Name("flood/cost_of_reports")
    ->Iterations(1)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(sampledCell)
    ->Name("flood/sampled_cell")
    ->Iterations(1)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(promiseAndWatcher)
    ->Name("flood/qpromise_watcher")
    ->Iterations(1)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(queuedSignal)
    ->Name("flood/queued_signal")
    ->Iterations(1)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

} // namespace
