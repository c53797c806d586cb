#include "core/logging/logging.h"
#include "core/operations/operationtable.h"
#include "core/operations/orchestrator.h"
#include "core/operations/pump.h"
#include "tests/doubles/work.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <benchmark/benchmark.h>
#include <ctime>
#include <random>
#include <stop_token>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Many = 10'000;
constexpr int Jobs = 500;

using SteadyClock = std::chrono::steady_clock;

double secondsSince(SteadyClock::time_point begin)
{
    return std::chrono::duration<double>(SteadyClock::now() - begin).count();
}

/// What this thread itself has used: other load on the machine does not count.
double ownSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

AsyncOperation queued()
{
    AsyncOperation operation = work(u"queued"_s, untilCancelled());
    operation.resources = {{u"the one"_s, 1}};
    return operation;
}

void runUntilEnded(int &ended, int jobs, const std::function<void()> &begin)
{
    ended = 0;
    QTimer::singleShot(0, qApp, begin);
    while (ended < jobs) {
        QCoreApplication::exec();
    }
}

// Dispatch: from the call to the signal of the end, both on the consumer's thread.

void dispatchByFutureWatcher(benchmark::State &state)
{
    QThreadPool pool;
    int ended = 0;
    for ([[maybe_unused]] auto _ : state) {
        std::vector<std::unique_ptr<QFutureWatcher<void>>> watchers;
        runUntilEnded(ended, Jobs, [&] {
            for (int i = 0; i < Jobs; ++i) {
                auto watcher = std::make_unique<QFutureWatcher<void>>();
                QObject::connect(watcher.get(), &QFutureWatcher<void>::finished, qApp, [&] {
                    if (++ended == Jobs) {
                        QCoreApplication::quit();
                    }
                });
                watcher->setFuture(QtConcurrent::run(&pool, [] {}));
                watchers.push_back(std::move(watcher));
            }
        });
    }
    state.SetItemsProcessed(state.iterations() * Jobs);
}
BENCHMARK(dispatchByFutureWatcher)->UseRealTime();

void dispatchByOrchestrator(benchmark::State &state)
{
    Orchestrator orchestrator(nullptr, nullptr);
    int ended = 0;
    QObject::connect(&orchestrator, &Orchestrator::operationFinished, qApp, [&] {
        if (++ended == Jobs) {
            QCoreApplication::quit();
        }
    });
    for ([[maybe_unused]] auto _ : state) {
        runUntilEnded(ended, Jobs, [&] {
            for (int i = 0; i < Jobs; ++i) {
                static_cast<void>(orchestrator.start(work(u"job"_s, nothing())));
            }
        });
    }
    state.SetItemsProcessed(state.iterations() * Jobs);
}
BENCHMARK(dispatchByOrchestrator)->UseRealTime();

// Cancel all of 10,000: how long the caller is held up.

void cancelTenThousandStopSources(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state) {
        std::vector<std::stop_source> sources(Many);
        const auto begin = SteadyClock::now();
        for (std::stop_source &source : sources) {
            source.request_stop();
        }
        state.SetIterationTime(secondsSince(begin));
    }
}
BENCHMARK(cancelTenThousandStopSources)->UseManualTime()->Iterations(20);

void cancelAllOfTenThousandCall(benchmark::State &state)
{
    double own = 0;
    for ([[maybe_unused]] auto _ : state) {
        Orchestrator orchestrator(nullptr, nullptr);
        for (int i = 0; i < Many; ++i) {
            static_cast<void>(orchestrator.start(queued()));
        }
        const double ownBegin = ownSeconds();
        const auto begin = SteadyClock::now();
        const int asked = orchestrator.cancelAll();
        state.SetIterationTime(secondsSince(begin));
        own += ownSeconds() - ownBegin;
        if (asked != Many) {
            state.SkipWithError("not everybody was asked");
        }
    }
    state.counters["own_us"] = own * 1e6 / static_cast<double>(state.iterations());
}
BENCHMARK(cancelAllOfTenThousandCall)
    ->UseManualTime()

    ->Iterations(20);

void cancelAllOfTenThousandUntilAllEndsAreTold(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state) {
        Orchestrator orchestrator(nullptr, nullptr);
        int ended = 0;
        QObject::connect(&orchestrator, &Orchestrator::operationFinished, qApp, [&] {
            if (++ended == Many) {
                QCoreApplication::quit();
            }
        });
        for (int i = 0; i < Many; ++i) {
            static_cast<void>(orchestrator.start(queued()));
        }
        const auto begin = SteadyClock::now();
        runUntilEnded(ended, Many, [&] { orchestrator.cancelAll(); });
        state.SetIterationTime(secondsSince(begin));
    }
}
BENCHMARK(cancelAllOfTenThousandUntilAllEndsAreTold)
    ->UseManualTime()

    ->Iterations(5);

// One tick of the pump when nothing moved.

struct Sampled
{
    explicit Sampled(int number)
        : id(*OperationId::parse(u"op_%1"_s.arg(number)))
        , block(id)
        , live({.id = id,
                .type = u"work"_s,
                .name = u"work"_s,
                .status = OperationStatus::Running,
                .parentId = {},
                .retryOf = {},
                .createdAt = {},
                .startedAt = QDateTime::currentDateTimeUtc(),
                .endedAt = {},
                .progress = {},
                .message = {},
                .stepDetail = {},
                .context = {},
                .request = {},
                .reason = {},
                .error = {},
                .warnings = {},
                .result = {},
                .kept = {},
                .tags = {}})
    {
        live.isStartShown = true;
        live.sampler.emplace(block.sampler());
        live.startedAt = SteadyClock::now();
    }

    OperationId id;
    OperationBlock block;
    LiveOperation live;
};

void idleTick(benchmark::State &state)
{
    Pump pump(Clock::system(), nullptr, [](OperationHandle) { return nullptr; });
    std::vector<std::unique_ptr<Sampled>> all;
    for (int i = 0; i < state.range(0); ++i) {
        all.push_back(std::make_unique<Sampled>(i));
        pump.beginAttempt(all.back()->live, 1, SteadyClock::now());
        pump.add(all.back()->live);
    }
    pump.tick();
    for ([[maybe_unused]] auto _ : state) {
        pump.tick();
    }
    for (const auto &sampled : all) {
        pump.remove(sampled->live);
    }
}
BENCHMARK(idleTick)->Arg(16)->Arg(100)->Arg(Many);

// Finding one of 10,000.

void lookupByTextInHash(benchmark::State &state)
{
    QHash<QString, int> hash;
    std::vector<QString> keys;
    for (int i = 0; i < Many; ++i) {
        keys.push_back(u"op_work_20240301_120000_%1"_s.arg(i, 8, 16, QLatin1Char('0')));
        hash.insert(keys.back(), i);
    }
    std::shuffle(keys.begin(), keys.end(), std::mt19937(1));
    size_t i = 0;
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(hash.constFind(keys[i]));
        i = i + 1 == keys.size() ? 0 : i + 1;
    }
}
BENCHMARK(lookupByTextInHash);

void lookupByHandle(benchmark::State &state)
{
    OperationTable<int> table;
    std::vector<OperationHandle> handles;
    for (int i = 0; i < Many; ++i) {
        handles.push_back(table.add(std::make_unique<int>(i)));
    }
    std::shuffle(handles.begin(), handles.end(), std::mt19937(1));
    size_t i = 0;
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(table.find(handles[i]));
        i = i + 1 == handles.size() ? 0 : i + 1;
    }
}
BENCHMARK(lookupByHandle);

// 200,000 reports to a consumer that needs 20 us for each row it redraws.

void spin(std::chrono::microseconds time)
{
    const auto end = SteadyClock::now() + time;
    while (SteadyClock::now() < end) {
    }
}

void floodThroughOrchestrator(benchmark::State &state)
{
    double worstStall = 0;
    double lag = 0;
    qint64 deliveries = 0;
    for ([[maybe_unused]] auto _ : state) {
        Orchestrator orchestrator(nullptr, nullptr);
        orchestrator.setPumpInterval(16ms);
        QTimer heartbeat;
        auto lastBeat = SteadyClock::now();
        QObject::connect(&heartbeat, &QTimer::timeout, qApp, [&] {
            worstStall = std::max(worstStall, secondsSince(lastBeat) * 1e3);
            lastBeat = SteadyClock::now();
        });
        heartbeat.setTimerType(Qt::PreciseTimer);
        heartbeat.start(1);
        std::atomic<SteadyClock::time_point> workEnded;
        int ended = 0;
        QObject::connect(&orchestrator, &Orchestrator::operationsChanged, qApp,
                         [&](const QList<OperationRecord> &records) {
                             ++deliveries;
                             spin(20us * records.size());
                         });
        QObject::connect(&orchestrator, &Orchestrator::operationFinished, qApp, [&] {
            lag = std::max(lag, secondsSince(workEnded.load()) * 1e3);
            ++ended;
            QCoreApplication::quit();
        });
        runUntilEnded(ended, 1, [&] {
            static_cast<void>(orchestrator.start(work(u"flood"_s, [&](OperationContext &context) {
                context.progress().setTotalItems(200'000);
                for (int i = 0; i < 200'000; ++i) {
                    spin(1us);
                    context.progress().advance();
                }
                workEnded = SteadyClock::now();
                return OperationOutcome{};
            })));
        });
    }
    state.counters["worst_stall_ms"] = worstStall;
    state.counters["final_state_lag_ms"] = lag;
    state.counters["deliveries"] =
        static_cast<double>(deliveries) / static_cast<double>(state.iterations());
}
BENCHMARK(floodThroughOrchestrator)->UseRealTime()->Iterations(5);

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    spdlog::set_level(spdlog::level::off);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
