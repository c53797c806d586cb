#include "core/marketdata/barstore.h"
#include "core/marketdata/dataimportjob.h"
#include "core/marketdata/datamanager.h"
#include "core/operations/orchestrator.h"
#include "tests/bench/store/benchbars.h"
#include "tests/bench/store/pandas.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <random>

using namespace ktrdr::marketdata;
using namespace ktrdr::bench;
using namespace ktrdr::operations;
using std::chrono::steady_clock;

namespace {

constexpr qsizetype SegmentBars = DataImportJob::BlockBars;

/// The input of both sides of the comparison; made by main().
QString csvFile;
qsizetype csvBars = 0;

std::unique_ptr<BarStore> openStore(const QTemporaryDir &folder)
{
    return BarStore::open(folder.path()).value();
}

void writeOrDie(BarStore &store, const SeriesId &id, const BarColumns &bars)
{
    if (!store.write(id, bars, {QStringLiteral("bench")})) {
        qFatal("the store refused the bars");
    }
}

/// A store in a folder of its own, and what imports into it.
class Workplace
{
public:
    Workplace()
        : m_store(openStore(m_folder))
        , m_orchestrator(nullptr, nullptr)
        , m_manager(*m_store, m_orchestrator, nullptr, {})
    {
        m_orchestrator.setPumpInterval(std::chrono::milliseconds(16));
    }

    [[nodiscard]] const DataManager &manager() const { return m_manager; }

    /// An import as the program makes it, with its progress; `cancelAfter` from its start on.
    /// Returns how it ended, and how long that took from the cancel on, else from the start on.
    std::pair<OperationStatus, double> import(std::optional<std::chrono::milliseconds> cancelAfter)
    {
        QEventLoop loop;
        QObject::connect(&m_orchestrator, &Orchestrator::operationFinished, &loop,
                         &QEventLoop::quit);
        auto begin = steady_clock::now();
        const auto id = m_manager.importFile({csvFile, benchSeries(), {}, {}});
        if (!id) {
            qFatal("%s", qPrintable(id.error().message));
        }
        if (cancelAfter) {
            QTimer::singleShot(*cancelAfter, &loop, [&] {
                begin = steady_clock::now();
                m_orchestrator.cancel(*id);
            });
        }
        loop.exec();
        const std::chrono::duration<double> taken = steady_clock::now() - begin;
        return {m_orchestrator.record(*id)->status, taken.count()};
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<BarStore> m_store;
    Orchestrator m_orchestrator;
    DataManager m_manager;
};

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(share * double(values.size())))];
}

void importFile(benchmark::State &state)
{
    for (auto _ : state) {
        const auto [status, seconds] = Workplace().import({});
        if (status != OperationStatus::Completed) {
            state.SkipWithError("the import did not complete");
            return;
        }
        state.SetIterationTime(seconds);
    }
    state.SetItemsProcessed(state.iterations() * csvBars);
}

void pandasFile(benchmark::State &state, double PandasTimes::*part)
{
    const QTemporaryDir folder;
    for (auto _ : state) {
        const PandasTimes times =
            timePandas(csvFile, folder.filePath(QStringLiteral("pandas.csv")));
        state.SetIterationTime(times.*part);
    }
    state.SetItemsProcessed(state.iterations() * csvBars);
}

void exportFile(benchmark::State &state)
{
    Workplace place;
    place.import({});
    const QTemporaryDir folder;
    for (auto _ : state) {
        const auto bars = place.manager().exportFile(benchSeries(), {},
                                                     folder.filePath(QStringLiteral("out.csv")));
        if (!bars || *bars != csvBars) {
            state.SkipWithError("the export is not complete");
            return;
        }
    }
    state.SetItemsProcessed(state.iterations() * csvBars);
}

/// From cancel() to the end that is shown, at any moment of an import.
void cancelImport(benchmark::State &state)
{
    std::mt19937 random(7);
    std::vector<double> latencies;
    for (auto _ : state) {
        const std::chrono::milliseconds delay(std::uniform_int_distribution<>(1, 1500)(random));
        const auto [status, seconds] = Workplace().import(delay);
        state.SetIterationTime(seconds);
        // An import that was done before its cancel says nothing.
        if (status == OperationStatus::Cancelled) {
            latencies.push_back(seconds * 1000);
        }
    }
    if (latencies.empty()) {
        state.SkipWithError("every import was done before it was cancelled");
        return;
    }
    state.counters["cancelled"] = static_cast<double>(latencies.size());
    state.counters["p50_ms"] = percentile(latencies, 0.50);
    state.counters["p99_ms"] = percentile(latencies, 0.99);
}

void writeSegments(benchmark::State &state)
{
    const BarColumns bars = randomWalk(1'000'000);
    std::vector<double> latencies;
    for (auto _ : state) {
        QTemporaryDir folder;
        const auto store = openStore(folder);
        const auto begin = steady_clock::now();
        for (qsizetype from = 0; from < bars.size(); from += SegmentBars) {
            const auto start = steady_clock::now();
            writeOrDie(*store, benchSeries(),
                       bars.slice(from, std::min(SegmentBars, bars.size() - from)));
            latencies.push_back(
                std::chrono::duration<double, std::milli>(steady_clock::now() - start).count());
        }
        state.SetIterationTime(std::chrono::duration<double>(steady_clock::now() - begin).count());
    }
    state.SetItemsProcessed(state.iterations() * bars.size());
    state.counters["segment_p99_ms"] = percentile(latencies, 0.99);
}

void readAll(benchmark::State &state)
{
    QTemporaryDir folder;
    const auto store = openStore(folder);
    writeOrDie(*store, benchSeries(), randomWalk(1'000'000));
    for (auto _ : state) {
        benchmark::DoNotOptimize(store->read(benchSeries()).value());
    }
    state.SetItemsProcessed(state.iterations() * 1'000'000);
}

void readRange(benchmark::State &state)
{
    QTemporaryDir folder;
    const auto store = openStore(folder);
    const BarColumns bars = randomWalk(1'000'000);
    writeOrDie(*store, benchSeries(), bars);
    std::mt19937 random(3);
    std::vector<double> latencies;
    for (auto _ : state) {
        const qint64 from = bars.first().time + 60 * std::uniform_int_distribution<qint64>(
                                                         0, bars.size() - 1000)(random);
        const auto begin = steady_clock::now();
        benchmark::DoNotOptimize(
            store->read(benchSeries(), TimeRange{from, from + 60 * 999}).value());
        latencies.push_back(
            std::chrono::duration<double, std::milli>(steady_clock::now() - begin).count());
    }
    state.counters["p50_ms"] = percentile(latencies, 0.50);
    state.counters["p99_ms"] = percentile(latencies, 0.99);
}

void listCatalogue(benchmark::State &state)
{
    QTemporaryDir folder;
    {
        const auto store = openStore(folder);
        const BarColumns bars = randomWalk(10);
        for (int i = 0; i < 2000; ++i) {
            writeOrDie(*store, benchSeries(QStringLiteral("S%1").arg(i)), bars);
        }
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(openStore(folder)->catalogue().value());
    }
}

BENCHMARK(importFile)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK_CAPTURE(pandasFile, read_csv, &PandasTimes::readCsv)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);
BENCHMARK(exportFile)->UseRealTime()->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK_CAPTURE(pandasFile, to_csv, &PandasTimes::toCsv)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);
BENCHMARK(cancelImport)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(250)
    ->Repetitions(1);
BENCHMARK(writeSegments)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(readAll)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(readRange)->UseRealTime()->Unit(benchmark::kMicrosecond)->Iterations(2000);
BENCHMARK(listCatalogue)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace

/// KTRDR_BENCH_BARS: bars of the generated CSV, 5 million unless said.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    csvBars = qEnvironmentVariableIntValue("KTRDR_BENCH_BARS");
    csvBars = csvBars > 0 ? csvBars : 5'000'000;
    csvFile = folder.filePath(QStringLiteral("bars.csv"));
    writeRandomWalk(csvFile, csvBars);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
