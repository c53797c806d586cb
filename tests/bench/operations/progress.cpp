#include "core/operations/operationblock.h"

#include <QPromise>

#include <benchmark/benchmark.h>
#include <string>

using namespace ktrdr::operations;

namespace {

const std::string fortyBytes = "Downloading part 6 of 94, block 2019-07.";

OperationBlock makeBlock()
{
    return OperationBlock(*OperationId::parse(QStringLiteral("op_bench")));
}

void advance(benchmark::State &state)
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    for (auto step : state) {
        progress.advance();
        benchmark::ClobberMemory();
    }
}

void phaseAndItems(benchmark::State &state)
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    qint64 n = 0;
    for (auto step : state) {
        progress.setPhase(3, {++n});
        progress.advance();
        benchmark::ClobberMemory();
    }
}

void textAndItems(benchmark::State &state)
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    for (auto step : state) {
        progress.setText(fortyBytes);
        progress.advance();
        benchmark::ClobberMemory();
    }
}

void promiseValue(benchmark::State &state)
{
    QPromise<int> promise;
    promise.start();
    promise.setProgressRange(0, 2'000'000'000);
    int n = 0;
    for (auto step : state) {
        if (!promise.isCanceled()) {
            promise.setProgressValue(++n);
        }
    }
    promise.finish();
}

void promiseText(benchmark::State &state)
{
    QPromise<int> promise;
    promise.start();
    promise.setProgressRange(0, 2'000'000'000);
    int n = 0;
    for (auto step : state) {
        ++n;
        promise.setProgressValueAndText(n, QStringLiteral("Downloading part %1 of 94").arg(n));
    }
    promise.finish();
}

void steadyClock(benchmark::State &state)
{
    for (auto step : state) {
        auto now = std::chrono::steady_clock::now();
        benchmark::DoNotOptimize(now);
    }
}

/// As the pump looks: marks in a row, the cells all over the heap.
void hasNews(benchmark::State &state)
{
    constexpr size_t Ahead = 16;
    std::vector<OperationBlock> blocks;
    std::vector<ProgressSampler> samplers;
    std::vector<ProgressMark> marks;
    for (int i = 0; i < state.range(0); ++i) {
        blocks.push_back(makeBlock());
        samplers.push_back(blocks.back().sampler());
        marks.push_back(samplers.back().mark());
    }
    for (auto step : state) {
        int changed = 0;
        for (size_t i = 0; i < marks.size(); ++i) {
            if (i + Ahead < marks.size()) {
                marks[i + Ahead].fetchAhead();
            }
            changed += marks[i].mayHaveNews() ? 1 : 0;
        }
        benchmark::DoNotOptimize(changed);
    }
}

void sample(benchmark::State &state)
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    progress.setText(fortyBytes);
    ProgressSampler sampler = block.sampler();
    for (auto step : state) {
        benchmark::DoNotOptimize(sampler.sample());
    }
}

BENCHMARK(advance)->Name("progress/advance");
BENCHMARK(phaseAndItems)->Name("progress/phase_and_items");
BENCHMARK(textAndItems)->Name("progress/text_and_items");
BENCHMARK(promiseValue)->Name("progress/qpromise_value");
BENCHMARK(promiseText)->Name("progress/qpromise_text");
BENCHMARK(steadyClock)->Name("progress/steady_clock_read");
BENCHMARK(hasNews)->Name("sampling/version_check")->Arg(100)->Arg(10'000);
BENCHMARK(sample)->Name("sampling/full_read");

} // namespace
