#include "core/marketdata/barstore.h"
#include "core/marketdata/coverage.h"
#include "core/marketdata/datamanager.h"
#include "core/marketdata/inferredcalendar.h"
#include "core/marketdata/isotime.h"
#include "core/operations/orchestrator.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <benchmark/benchmark.h>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype CoverageBars = 5'000'000;
constexpr int CatalogueSeries = 2'000;
constexpr qsizetype ImportedRows = 1'000'000;

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
            if (!(*store)->write(series, bars, {u"bench"_s}) || !(*store)->setMissing(series, 0)) {
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

void writeRows(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write");
    }
    QByteArray text = "timestamp,open,high,low,close,volume\n";
    for (qsizetype i = 0; i < ImportedRows; ++i) {
        text += toIsoTime(1'577'836'800 + i * 60).toLatin1() + ",101.25,101.75,100.5,101,12345\n";
    }
    file.write(text);
}

/// Budget: p99 of 50 ms from cancel() to the end that is shown, at any moment of an import.
void cancelAnImport(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"rows.csv"_s);
    writeRows(file);
    const auto store = BarStore::open(folder.path());
    Orchestrator orchestrator(nullptr, nullptr);
    orchestrator.setPumpInterval(16ms);
    DataManager manager(**store, orchestrator, nullptr, {});
    std::vector<double> latencies;
    int number = 0;
    for (auto _ : state) {
        QEventLoop loop;
        std::chrono::steady_clock::time_point asked;
        QObject::connect(&orchestrator, &Orchestrator::operationFinished, &loop, &QEventLoop::quit);
        const auto id = manager.importFile({file, seriesOf(u"I%1"_s.arg(number++), u"1m"), {}});
        QTimer::singleShot(QRandomGenerator::global()->bounded(1, 400), &loop, [&] {
            asked = std::chrono::steady_clock::now();
            orchestrator.cancel(*id);
        });
        loop.exec();
        const std::chrono::duration<double> latency = std::chrono::steady_clock::now() - asked;
        if (orchestrator.record(*id)->status == OperationStatus::Cancelled) {
            latencies.push_back(latency.count() * 1000);
        }
        state.SetIterationTime(latency.count());
    }
    std::ranges::sort(latencies);
    const auto at = [&latencies](double share) {
        const auto last = static_cast<double>(latencies.size()) - 1;
        return latencies.empty() ? 0 : latencies[static_cast<std::size_t>(share * last)];
    };
    state.counters["p50_ms"] = at(0.5);
    state.counters["p99_ms"] = at(0.99);
    state.counters["cancelled"] = static_cast<double>(latencies.size());
}
BENCHMARK(cancelAnImport)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(100);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
