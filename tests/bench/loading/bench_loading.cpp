#include "core/marketdata/barstore.h"
#include "core/marketdata/coverage.h"
#include "core/marketdata/datamanager.h"
#include "core/marketdata/inferredcalendar.h"
#include "core/marketdata/isotime.h"
#include "core/operations/orchestrator.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype CoverageBars = 5'000'000;
constexpr int CatalogueSeries = 2'000;

SeriesId seriesOf(const QString &symbol, QStringView timeframe)
{
    return {*Symbol::parse(symbol), *Timeframe::parse(timeframe)};
}

/// Minutes of weekdays from 8 to 22 o'clock, every thousandth missing.
std::vector<qint64> sessionMinutes(qsizetype count)
{
    std::vector<qint64> minutes;
    for (qint64 day = 10'957; std::ssize(minutes) < count; ++day) {
        for (qint64 minute = 480; (day + 3) % 7 < 5 && minute < 1320; ++minute) {
            if ((day * 1440 + minute) % 1000 != 0) {
                minutes.push_back(day * SecondsPerDay + minute * 60);
            }
        }
    }
    return minutes;
}

/// Budget: 0.5 s for 5 million bars. The reference is one pass over the same numbers.
void coverageOfFiveMillionBars(benchmark::State &state)
{
    const std::vector<qint64> held = sessionMinutes(CoverageBars);
    const Timeframe minutes = *Timeframe::parse(u"1m");
    qint64 missing = 0;
    for (auto _ : state) {
        const InferredCalendar calendar(held, minutes);
        missing = analyseCoverage(held, minutes, {held.front(), held.back()}, {}, calendar).missing;
    }
    state.counters["missing"] = static_cast<double>(missing);
    state.SetItemsProcessed(state.iterations() * CoverageBars);
}
BENCHMARK(coverageOfFiveMillionBars)->Unit(benchmark::kMillisecond);

void onePassOverFiveMillionTimes(benchmark::State &state)
{
    const std::vector<qint64> held = sessionMinutes(CoverageBars);
    for (auto _ : state) {
        qint64 holes = 0;
        for (std::size_t i = 1; i < held.size(); ++i) {
            holes += held[i] - held[i - 1] > 90 ? 1 : 0;
        }
        benchmark::DoNotOptimize(holes);
    }
    state.SetItemsProcessed(state.iterations() * CoverageBars);
}
BENCHMARK(onePassOverFiveMillionTimes)->Unit(benchmark::kMillisecond);

/// Budget: 100 ms for 2,000 series, opening the store included.
void catalogueOfTwoThousandSeries(benchmark::State &state)
{
    const QTemporaryDir folder;
    {
        const auto store = BarStore::open(folder.path());
        BarColumns bars;
        for (qint64 day = 0; day < 250; ++day) {
            bars.append({day * SecondsPerDay, 1, 2, 0.5, 1.5, 100});
        }
        for (int i = 0; i < CatalogueSeries; ++i) {
            const SeriesId series = seriesOf(u"S%1"_s.arg(i), u"1d");
            if (!(*store)->write(series, bars, {u"bench"_s}) || !(*store)->setMissing(series, {})) {
                state.SkipWithError("cannot store");
                return;
            }
        }
    }
    for (auto _ : state) {
        const auto store = BarStore::open(folder.path());
        Orchestrator orchestrator(nullptr, nullptr);
        const DataManager manager(**store, orchestrator, nullptr, {});
        if (manager.catalogue()->size() != CatalogueSeries) {
            state.SkipWithError("series are missing");
            return;
        }
    }
}
BENCHMARK(catalogueOfTwoThousandSeries)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
