#include "core/operations/cancellationsource.h"
#include "core/training/trainer/localtrainer.h"
#include "tests/bench/training/pytorchloops.h"
#include "tests/bench/training/reportingobserver.h"
#include "tests/core/training/torch/trainingsets.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <random>
#include <thread>

using namespace ktrdr::bench;
using namespace ktrdr::operations;
using namespace ktrdr::training;
using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr int Epochs = 3;
constexpr qint64 Rows = 100'000;
constexpr int Cancels = 150;

EngineLibrary &library()
{
    static EngineLibrary library;
    return library;
}

TrainingSpec mlp()
{
    TrainingSpec spec;
    spec.batchSize = 256;
    spec.epochs = Epochs;
    return spec;
}

/// The given number of rows to train on, and few to look at.
TrainingData rows(qint64 count)
{
    TrainingData data = ktrdr::test::uniform(count + 200, 24, 3);
    data.training.clear();
    data.validation.clear();
    data.test.clear();
    for (qint64 row = 0; row < count + 200; ++row) {
        (row < count         ? data.training
         : row < count + 100 ? data.validation
                             : data.test)
            .push_back(row);
    }
    return data;
}

/// The whole time of a training: events, figures, validation, everything.
void trainMlp(benchmark::State &state, bool isClipped)
{
    static const TrainingData data = rows(Rows);
    TrainingSpec spec = mlp();
    spec.gradientClip = isClipped ? std::optional(1.0) : std::nullopt;
    for (auto step : state) {
        ReportingObserver observer;
        const auto result = LocalTrainer(library()).train(spec, data, {}, {}, observer);
        if (!result) {
            state.SkipWithError(qPrintable(result.error().message));
            return;
        }
        state.SetIterationTime(static_cast<double>(result->duration.count()) / 1000);
    }
    state.SetItemsProcessed(state.iterations() * Rows * Epochs);
}

void python(benchmark::State &state, const char *loop, int epochs)
{
    for (auto step : state) {
        const auto rate = samplesPerSecond(loop, epochs);
        if (!rate) {
            state.SkipWithError("not built: python3-torch is not installed");
            return;
        }
        state.SetIterationTime(static_cast<double>(Rows * epochs) / *rate);
    }
    state.SetItemsProcessed(state.iterations() * Rows * epochs);
}

/// What telling progress costs, as a share of the time of a batch.
void reporting(benchmark::State &state)
{
    const TrainingData data = rows(Rows / 5);
    ReportingObserver observer;
    const auto result = LocalTrainer(library()).train(mlp(), data, {}, {}, observer);
    if (!result) {
        state.SkipWithError(qPrintable(result.error().message));
        return;
    }
    const double perBatch =
        static_cast<double>(result->duration.count()) * 1e6 / static_cast<double>(observer.batches);
    BatchProgress progress{1, 10, 1, 400, 0, 1000, 256};
    double nanoseconds = 0;
    for (auto step : state) {
        const auto begin = SteadyClock::now();
        for (int i = 0; i < 1'000'000; ++i) {
            ++progress.batch;
            observer.batchDone(progress);
            benchmark::ClobberMemory();
        }
        nanoseconds =
            std::chrono::duration<double, std::nano>(SteadyClock::now() - begin).count() / 1e6;
    }
    state.counters["ns_per_batch"] = nanoseconds;
    state.counters["percent"] = nanoseconds / perBatch * 100;
}

/// From the request to train()'s return, checkpoint written.
void cancel(benchmark::State &state, const NetworkSpec &network, int batchSize)
{
    const TrainingData data = rows(20'000);
    TrainingSpec spec = mlp();
    spec.network = network;
    spec.batchSize = batchSize;
    spec.epochs = 1'000'000;
    const QTemporaryDir folder;
    std::mt19937 random(1);
    std::uniform_int_distribution<int> wait(5, 120);
    std::vector<double> milliseconds;
    for (auto step : state) {
        for (int i = 0; i < Cancels; ++i) {
            const CancellationSource source;
            ReportingObserver observer;
            SteadyClock::time_point ended;
            bool isCancelled = false;
            std::jthread worker([&] {
                const auto result = LocalTrainer(library()).train(
                    spec, data, {folder.filePath(QStringLiteral("c.pt"))}, source.token(),
                    observer);
                ended = SteadyClock::now();
                isCancelled = result && result->end == TrainingEnd::Cancelled;
            });
            while (observer.batches == 0) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(wait(random)));
            const auto begin = SteadyClock::now();
            source.cancel();
            worker.join();
            if (!isCancelled) {
                state.SkipWithError("the training did not end as cancelled");
                return;
            }
            milliseconds.push_back(
                std::chrono::duration<double, std::milli>(ended - begin).count());
        }
    }
    std::ranges::sort(milliseconds);
    const auto at = [&](double share) {
        return milliseconds[static_cast<size_t>(share * double(milliseconds.size() - 1))];
    };
    state.counters["p50_ms"] = at(0.5);
    state.counters["p99_ms"] = at(0.99);
    state.counters["max_ms"] = milliseconds.back();
}

RecurrentSpec recurrent(RecurrentCell cell)
{
    return {cell, 64, 2, 0.2, 20};
}

} // namespace

BENCHMARK_CAPTURE(trainMlp, plain, false)
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(trainMlp, clipped, true)
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(python, gather, "gather", Epochs)
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(python, dataloader, "dataloader", 1)
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(reporting)->Iterations(1);
BENCHMARK_CAPTURE(cancel, mlp_256, MlpSpec{}, 256)->Iterations(1)->UseRealTime();
BENCHMARK_CAPTURE(cancel, lstm_64, recurrent(RecurrentCell::Lstm), 64)
    ->Iterations(1)
    ->UseRealTime();
BENCHMARK_CAPTURE(cancel, lstm_256, recurrent(RecurrentCell::Lstm), 256)
    ->Iterations(1)
    ->UseRealTime();
BENCHMARK_CAPTURE(cancel, gru_256, recurrent(RecurrentCell::Gru), 256)
    ->Iterations(1)
    ->UseRealTime();

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
