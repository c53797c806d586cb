#include "core/training/indicators/indicator.h"
#include "tests/bench/store/benchbars.h"
#include "tests/bench/training/pandasindicators.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>

using namespace ktrdr;
using namespace ktrdr::bench;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Bars = 1'000'000;

const marketdata::BarColumns &bars()
{
    static const marketdata::BarColumns walk = randomWalk(Bars);
    return walk;
}

enum class Which {
    All,
    /// Without those that Python has to compute row by row.
    ByColumns,
};

bool isIn(Which which, const IndicatorType &type)
{
    constexpr std::array RowByRow{"supertrend"_L1, "parabolicsar"_L1, "zigzag"_L1};
    return which == Which::All || std::ranges::find(RowByRow, type.name) == RowByRow.end();
}

/// One after the other, on one thread, with their default parameters.
void indicators(benchmark::State &state, Which which)
{
    for (auto _ : state) {
        for (const IndicatorType &type : indicatorTypes()) {
            if (isIn(which, type)) {
                benchmark::DoNotOptimize(
                    Indicator::make(QString(type.name))->compute(bars()).value());
            }
        }
    }
    state.SetItemsProcessed(state.iterations() * Bars);
}

void pandas(benchmark::State &state, double PandasIndicatorTimes::*which)
{
    static const PandasIndicatorTimes times = timePandasIndicators(bars());
    for (auto _ : state) {
        state.SetIterationTime(times.*which);
    }
    state.SetItemsProcessed(state.iterations() * Bars);
}

BENCHMARK_CAPTURE(indicators, all, Which::All)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);
BENCHMARK_CAPTURE(indicators, by_columns, Which::ByColumns)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);
BENCHMARK_CAPTURE(pandas, all, &PandasIndicatorTimes::all)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);
BENCHMARK_CAPTURE(pandas, by_columns, &PandasIndicatorTimes::byColumns)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
