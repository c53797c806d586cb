#include "core/marketdata/barstore.h"
#include "core/marketdata/csvbarreader.h"
#include "core/marketdata/csvbarwriter.h"
#include "core/marketdata/dataimportjob.h"
#include "core/operations/cancellationsource.h"
#include "core/operations/operationcancelled.h"
#include "tests/bench/store/benchbars.h"
#include "tests/bench/store/pandas.h"

#include <QTemporaryDir>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <optional>
#include <random>
#include <thread>

using namespace ktrdr::marketdata;
using namespace ktrdr::bench;
using ktrdr::operations::CancellationSource;
using ktrdr::operations::CancellationToken;
using ktrdr::operations::OperationCancelled;
using Clock = std::chrono::steady_clock;

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

/// What an import does: read through and judge, then store segment by segment. Returns the bars.
qint64 importCsv(BarStore &store, const QString &file, const CancellationToken &token = {})
{
    CsvBarReader reader(file, Timeframe::parse(u"1m").value());
    const auto report = reader.readThrough([&](qint64, qint64) { token.throwIfCancelled(); });
    if (!report) {
        qFatal("%s", qPrintable(report.error().message));
    }
    while (true) {
        token.throwIfCancelled();
        const BarColumns segment = reader.next(SegmentBars).value();
        if (segment.isEmpty()) {
            return report->bars;
        }
        writeOrDie(store, benchSeries(), segment);
    }
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(share * double(values.size())))];
}

void importFile(benchmark::State &state)
{
    qint64 bars = 0;
    for (auto _ : state) {
        QTemporaryDir folder;
        const auto store = openStore(folder);
        const auto begin = Clock::now();
        bars += importCsv(*store, csvFile);
        state.SetIterationTime(std::chrono::duration<double>(Clock::now() - begin).count());
    }
    state.SetItemsProcessed(bars);
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
    QTemporaryDir folder;
    const auto store = openStore(folder);
    importCsv(*store, csvFile);
    qint64 bars = 0;
    for (auto _ : state) {
        const auto writer =
            CsvBarWriter::create(folder.filePath(QStringLiteral("out.csv"))).value();
        const SeriesSummary summary = store->summary(benchSeries()).value().value();
        qint64 from = summary.first;
        while (from <= summary.last) {
            const qint64 end = from + SegmentBars * 60 - 1;
            const BarColumns part = store->read(benchSeries(), TimeRange{from, end}).value();
            benchmark::DoNotOptimize(writer->append(part));
            from = end + 1;
        }
        benchmark::DoNotOptimize(writer->commit());
        bars += writer->bars();
    }
    state.SetItemsProcessed(bars);
}

void cancelImport(benchmark::State &state)
{
    std::mt19937 random(7);
    std::vector<double> latencies;
    for (auto _ : state) {
        QTemporaryDir folder;
        const auto store = openStore(folder);
        const CancellationSource source;
        Clock::time_point asked;
        std::thread canceller([&] {
            const std::chrono::milliseconds delay(std::uniform_int_distribution<>(1, 2000)(random));
            (void)source.token().waitFor(delay);
            asked = Clock::now();
            source.cancel();
        });
        std::optional<Clock::time_point> stopped;
        try {
            importCsv(*store, csvFile, source.token());
        } catch (const OperationCancelled &) {
            stopped = Clock::now();
        }
        canceller.join();
        // An import that was done before its cancel says nothing.
        if (stopped) {
            latencies.push_back(
                std::chrono::duration<double, std::milli>(*stopped - asked).count());
            state.SetIterationTime(latencies.back() / 1000);
        }
    }
    if (latencies.empty()) {
        state.SkipWithError("every import was done before it was cancelled");
        return;
    }
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
        const auto begin = Clock::now();
        for (qsizetype from = 0; from < bars.size(); from += SegmentBars) {
            const auto start = Clock::now();
            writeOrDie(*store, benchSeries(),
                       bars.slice(from, std::min(SegmentBars, bars.size() - from)));
            latencies.push_back(
                std::chrono::duration<double, std::milli>(Clock::now() - start).count());
        }
        state.SetIterationTime(std::chrono::duration<double>(Clock::now() - begin).count());
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
        const auto begin = Clock::now();
        benchmark::DoNotOptimize(
            store->read(benchSeries(), TimeRange{from, from + 60 * 999}).value());
        latencies.push_back(
            std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
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
    ->Iterations(100)
    ->Repetitions(1);
BENCHMARK(writeSegments)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(readAll)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(readRange)->UseRealTime()->Unit(benchmark::kMicrosecond)->Iterations(2000);
BENCHMARK(listCatalogue)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace

/// KTRDR_BENCH_BARS: bars of the generated CSV, 5 million unless said.
int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    csvBars = qEnvironmentVariableIntValue("KTRDR_BENCH_BARS");
    csvBars = csvBars > 0 ? csvBars : 5'000'000;
    csvFile = folder.filePath(QStringLiteral("bars.csv"));
    writeRandomWalk(csvFile, csvBars);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
