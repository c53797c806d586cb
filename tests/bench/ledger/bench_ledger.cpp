#include "core/operations/ledgerconnection.h"
#include "core/operations/operationledger.h"
#include "core/operations/processidentity.h"

#include "tests/core/operations/ledgerfixture.h"
#include "tests/core/operations/workerprocess.h"

#include <QCoreApplication>

#include <algorithm>
#include <benchmark/benchmark.h>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Many = 100'000;
constexpr int Page = 200;
constexpr int Together = 1000;

const std::function<void(Result<void>)> nobody = [](const Result<void> &) {};

/// A ledger of 100,000 ended operations; made once.
const QString &largeLedger()
{
    static const QTemporaryDir dir;
    static const QString folder = [] {
        const auto ledger = opened(dir.path());
        for (int i = 0; i < Many; ++i) {
            OperationRecord record = ended(running(fullRecord()), OperationStatus::Completed);
            record.createdAt = record.createdAt.addSecs(i - 2 * Many);
            record.progress.percentage = 100;
            record.progress.itemsProcessed = 1000;
            record.progress.elapsed = 5s;
            ledger->writeEnd(record, nobody);
        }
        if (!ledger->flush(10min)) {
            qFatal("the ledger could not be filled");
        }
        return dir.path();
    }();
    return folder;
}

void openAndReadNewestPage(benchmark::State &state)
{
    const QString &folder = largeLedger();
    for (auto _ : state) {
        auto ledger = opened(folder);
        LedgerQuery query;
        query.limit = Page;
        benchmark::DoNotOptimize(ledger->list(query));
        state.PauseTiming();
        ledger.reset();
        state.ResumeTiming();
    }
}

/// The reference of opening: SQLite handing out every row, unparsed.
void sqliteSelectsAllRows(benchmark::State &state)
{
    const QString file = largeLedger() + u"/operations.db"_s;
    for (auto _ : state) {
        LedgerConnection connection(file, LedgerConnection::Mode::ReadOnly);
        QSqlQuery rows = connection.query(u"SELECT * FROM operations"_s);
        qsizetype length = 0;
        while (rows.next()) {
            length += rows.value(1).toString().size();
        }
        benchmark::DoNotOptimize(length);
    }
}

void listEverything(benchmark::State &state)
{
    const auto ledger = opened(largeLedger());
    for (auto _ : state) {
        benchmark::DoNotOptimize(ledger->list());
    }
}

void startOneAndWait(benchmark::State &state)
{
    const QTemporaryDir dir;
    const auto ledger = opened(dir.path());
    for (auto _ : state) {
        ledger->writeStart(fullRecord(), nobody);
        if (!ledger->flush(1min)) {
            state.SkipWithError("not written");
        }
    }
}

void startThousand(benchmark::State &state)
{
    const QTemporaryDir dir;
    const auto ledger = opened(dir.path());
    for (auto _ : state) {
        for (int i = 0; i < Together; ++i) {
            ledger->writeStart(fullRecord(), nobody);
        }
        if (!ledger->flush(1min)) {
            state.SkipWithError("not written");
        }
    }
    state.SetItemsProcessed(state.iterations() * Together);
}

/// The reference of appending: a prepared INSERT of an id and 500 bytes, in one transaction.
void sqliteInsertsThousand(benchmark::State &state)
{
    const QTemporaryDir dir;
    LedgerConnection connection(dir.filePath(u"plain.db"_s), LedgerConnection::Mode::ReadWrite);
    connection.run(u"PRAGMA journal_mode = WAL"_s);
    connection.run(u"CREATE TABLE plain(seq INTEGER PRIMARY KEY, id TEXT UNIQUE, text TEXT)"_s);
    const QString text(500, u'x');
    qint64 number = 0;
    for (auto _ : state) {
        LedgerTransaction transaction(connection, LedgerTransaction::Kind::Write);
        for (int i = 0; i < Together; ++i) {
            connection.write(u"INSERT INTO plain(id, text) VALUES(?, ?)"_s,
                             {QString::number(++number), text});
        }
        transaction.commit();
    }
    state.SetItemsProcessed(state.iterations() * Together);
}

void progressOfThousand(benchmark::State &state)
{
    const QTemporaryDir dir;
    const auto ledger = opened(dir.path());
    QList<OperationRecord> records;
    for (int i = 0; i < Together; ++i) {
        records += running(fullRecord());
        ledger->writeStart(records.last(), nobody);
    }
    for (auto _ : state) {
        for (OperationRecord &record : records) {
            record.progress.elapsed += 250ms;
            record.progress.itemsProcessed += 10;
        }
        ledger->writeProgress(records);
        if (!ledger->flush(1min)) {
            state.SkipWithError("not written");
        }
    }
    state.SetItemsProcessed(state.iterations() * Together);
}

/// From the request in this process to the end, stored and shown, in the other.
void cancelAcrossProcesses(benchmark::State &state)
{
    const QTemporaryDir dir;
    const auto ledger = opened(dir.path());
    std::vector<double> milliseconds;
    for (auto _ : state) {
        WorkerProcess worker(dir.path(), u"hold"_s);
        const std::optional<WorkerLine> added = worker.waitFor(u"changed"_s);
        const auto asked = ProcessIdentity::monotonic();
        ledger->requestCancel(added->id, CancelWhy::User, u"bench"_s);
        const std::optional<WorkerLine> finished = worker.waitFor(u"finished"_s);
        if (!added || !finished || finished->status != OperationStatus::Cancelled) {
            state.SkipWithError("not cancelled");
            break;
        }
        const double took = static_cast<double>(finished->at - asked.count());
        milliseconds.push_back(took);
        state.SetIterationTime(took / 1000.0);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    if (!milliseconds.empty()) {
        state.counters["p50_ms"] = milliseconds.at(milliseconds.size() / 2);
        state.counters["p99_ms"] = milliseconds.at((milliseconds.size() * 99) / 100);
    }
}

} // namespace

BENCHMARK(openAndReadNewestPage)->Unit(benchmark::kMillisecond);
BENCHMARK(sqliteSelectsAllRows)->Unit(benchmark::kMillisecond);
BENCHMARK(listEverything)->Unit(benchmark::kMillisecond);
BENCHMARK(startOneAndWait)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(startThousand)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(sqliteInsertsThousand)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(progressOfThousand)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(cancelAcrossProcesses)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(40);

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 1;
    }
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
