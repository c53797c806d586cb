// Start and memory, of processes that are measured from outside.

#include "tests/bench/window/openprogram.h"

#include <QElapsedTimer>
#include <QProcess>

#include <benchmark/benchmark.h>

namespace {

constexpr int Patience = 60'000;
constexpr double MebibytesPerKibibyte = 1.0 / 1024;

/// One run of windowprobe.
class Probe
{
public:
    explicit Probe(const QString &what)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_clock.start();
        m_process.start(QStringLiteral(WINDOW_PROBE), {what});
    }
    ~Probe()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Probe(const Probe &) = delete;
    Probe &operator=(const Probe &) = delete;

    /// The number after the word, once the process says it. Its moment is elapsed().
    qint64 waitFor(const QByteArray &word)
    {
        while (true) {
            while (m_process.canReadLine()) {
                const QByteArray line = m_process.readLine().trimmed();
                if (line.startsWith(word))
                    return line.mid(word.size()).trimmed().toLongLong();
            }
            if (!m_process.waitForReadyRead(Patience))
                qFatal("the probe does not say %s", word.constData());
        }
    }
    [[nodiscard]] double elapsed() const
    {
        return static_cast<double>(m_clock.nsecsElapsed()) / 1e9;
    }

private:
    QProcess m_process;
    QElapsedTimer m_clock;
};

void start(benchmark::State &state, const QString &what, bool hasRows)
{
    Probe(what).waitFor("painted"); // warm
    double rows = 0;
    for (auto _ : state) {
        Probe probe(what);
        probe.waitFor("painted");
        state.SetIterationTime(probe.elapsed());
        if (hasRows) {
            probe.waitFor("rows");
            rows += probe.elapsed() * 1e3;
        }
    }
    if (hasRows)
        state.counters["rows_ms"] = rows / static_cast<double>(state.iterations());
}

void memory(benchmark::State &state, const QString &what)
{
    double resident = 0;
    for (auto _ : state)
        resident = static_cast<double>(Probe(what).waitFor("resident")) * MebibytesPerKibibyte;
    state.counters["resident_mib"] = resident;
}

void startBare(benchmark::State &state)
{
    start(state, QStringLiteral("bare"), false);
}

void startWithTenThousand(benchmark::State &state)
{
    start(state, homeWith(10'000), true);
}

void memoryBare(benchmark::State &state)
{
    memory(state, QStringLiteral("bare"));
}

void memoryIdle(benchmark::State &state)
{
    memory(state, homeWith(0));
}

void memoryOfHundredThousand(benchmark::State &state)
{
    memory(state, homeWith(100'000));
}

BENCHMARK(startBare)->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);
BENCHMARK(startWithTenThousand)->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);
BENCHMARK(memoryBare)->Iterations(1);
BENCHMARK(memoryIdle)->Iterations(1);
BENCHMARK(memoryOfHundredThousand)->Iterations(1);

} // namespace
