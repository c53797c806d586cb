// Three trainings and four loads at once: what that costs the GUI thread.

#include "core/marketdata/datamanager.h"
#include "core/training/manager/trainingmanager.h"
#include "tests/bench/store/benchbars.h"
#include "tests/bench/window/guithread.h"
#include "tests/bench/window/openprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <benchmark/benchmark.h>

using namespace ktrdr::operations;
using namespace ktrdr::marketdata;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

namespace {

constexpr int Trainings = 3;
constexpr int Loads = 4;
constexpr qsizetype BarsOfLoad = 400'000;
constexpr std::chrono::seconds Time{10};
constexpr int Patience = 60'000;

template<typename T>
T orDie(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

QString symbolOf(int load)
{
    return u"SYM%1"_s.arg(load);
}

/// What the source `csv` reads, where the program looks for it.
void writeSeries(const QTemporaryDir &folder)
{
    qputenv("KTRDR_DATA_DIR", QFile::encodeName(folder.path()));
    const QString first = folder.filePath(symbolOf(0) + u"_1m.csv"_s);
    ktrdr::bench::writeRandomWalk(first, BarsOfLoad);
    for (int load = 1; load < Loads; ++load) {
        if (!QFile::copy(first, folder.filePath(symbolOf(load) + u"_1m.csv"_s)))
            qFatal("no room for the series");
    }
}

void startLoad(OpenProgram &program, const QString &symbol)
{
    DataLoadRequest request;
    request.symbols = {orDie(Symbol::parse(symbol))};
    request.timeframes = {Timeframe::parse(u"1m").value()};
    request.mode = LoadMode::Full;
    request.source = u"csv"_s;
    request.reload = true;
    orDie(program.core().data().loadData(request));
}

void loadSample(OpenProgram &program)
{
    DataLoadRequest request;
    request.symbols = {orDie(Symbol::parse(u"GOOG"_s))};
    request.timeframes = {Timeframe::parse(u"1d").value()};
    request.source = u"sample"_s;
    const OperationId id = orDie(program.core().data().loadData(request));
    const auto hasEnded = [&] {
        const auto record = program.core().orchestrator().record(id);
        return record && isFinal(record->status);
    };
    if (!QTest::qWaitFor(hasEnded, Patience))
        qFatal("the sample does not load");
}

void startTraining(OpenProgram &program, int number)
{
    QFile file(u":/strategies/rsi.yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no strategy");
    TrainingRequest request;
    request.strategy = QString::fromUtf8(file.readAll());
    request.name = u"bench%1"_s.arg(number);
    request.overrides = {{u"training.epochs"_s, u"100000"_s}};
    orDie(program.core().training().trainMultiSymbolStrategy(request));
}

int running(const OperationBoard &board, const QString &type)
{
    int count = 0;
    for (const OperationRecord &record : board.records())
        count += record.type == type && record.status == OperationStatus::Running ? 1 : 0;
    return count;
}

void trainingsAndLoads(benchmark::State &state)
{
    const QTemporaryDir series;
    writeSeries(series);
    const QTemporaryDir home;
    OpenProgram program(home.path());
    program.start();
    loadSample(program);
    for (int training = 0; training < Trainings; ++training)
        startTraining(program, training);
    // A load that has ended begins anew.
    bool isEnding = false;
    int ended = 0;
    QObject::connect(&program.core().orchestrator(), &Orchestrator::operationFinished,
                     &program.window(), [&](const OperationRecord &record) {
                         if (isEnding || record.type != u"data_load"_s)
                             return;
                         if (record.status != OperationStatus::Completed)
                             qFatal("%s", qPrintable(record.message));
                         ++ended;
                         startLoad(program,
                                   record.request[u"symbols"_s].toArray().first().toString());
                     });
    for (int load = 0; load < Loads; ++load)
        startLoad(program, symbolOf(load));
    const OperationBoard &board = program.core().board();
    const bool isBusy = QTest::qWaitFor(
        [&] { return running(board, TrainingType) > 0 && running(board, u"data_load"_s) > 0; },
        Patience);
    if (!isBusy)
        qFatal("nothing runs");
    std::vector<double> late;
    for (auto _ : state)
        late = stalls(Time);
    state.counters["loads_ended"] = ended;
    state.counters["trainings"] = running(board, TrainingType);
    state.counters["stall_p99_ms"] = quantileOf(late, 0.99);
    state.counters["stall_max_ms"] = quantileOf(late, 1);
    isEnding = true;
    program.core().board().cancelAll();
    if (!QTest::qWaitFor([&] { return board.liveCount() == 0; }, Patience))
        qFatal("the work does not end");
}

BENCHMARK(trainingsAndLoads)->UseRealTime()->Iterations(1);

} // namespace
