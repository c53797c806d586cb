// From cancel() to the caller unwound and to the server seeing the connection close, wherever the
// call is stuck.

#include "core/operations/cancellationsource.h"
#include "core/operations/operationcancelled.h"
#include "tests/bench/services/crowd.h"
#include "tests/bench/services/slowresolver.h"
#include "tests/doubles/fulllistener.h"
#include "tests/doubles/wireserver.h"

#include <QFile>

#include <benchmark/benchmark.h>
#include <functional>
#include <semaphore>

using namespace ktrdr::bench;
using namespace ktrdr::services;
using namespace std::chrono_literals;
using ktrdr::operations::CancellationSource;
using ktrdr::operations::OperationCancelled;
using ktrdr::test::FullListener;
using ktrdr::test::WirePeer;
using ktrdr::test::WireServer;

namespace {

using Clock = std::chrono::steady_clock;
using Moment = Clock::time_point;

constexpr int Calls = 200;
constexpr auto Long = 20s;

/// Where a call gets stuck, and how that and its end are seen from the other side.
struct Trap
{
    Origin origin{};
    HttpRequest request = get("/small");
    std::function<bool()> waitUntilStuck{};
    /// Empty where there is no other side.
    std::function<std::optional<Moment>()> waitUntilGone{};
};

/// Serves connections up to a point, then watches them without reading.
class StuckServer
{
public:
    using Play = std::function<void(WirePeer &)>;

    explicit StuckServer(Play untilStuck, bool trickles = false)
        : m_server([this, untilStuck = std::move(untilStuck), trickles](WirePeer &peer) {
            untilStuck(peer);
            m_stuck.release();
            while (!peer.waitUntilGone(1s)) {
                if (trickles)
                    peer.send("x");
            }
            m_goneAt = Clock::now();
            m_gone.release();
        })
    {}

    [[nodiscard]] Trap trap()
    {
        Trap trap;
        trap.origin = originOf(m_server.port());
        trap.waitUntilStuck = [this] { return m_stuck.try_acquire_for(Long); };
        trap.waitUntilGone = [this]() -> std::optional<Moment> {
            if (!m_gone.try_acquire_for(Long))
                return std::nullopt;
            return m_goneAt;
        };
        return trap;
    }

private:
    std::counting_semaphore<> m_stuck{0};
    std::counting_semaphore<> m_gone{0};
    Moment m_goneAt;
    WireServer m_server;
};

/// How many sockets the kernel is trying to connect to this port.
qsizetype knockingAt(quint16 port)
{
    QFile table(QStringLiteral("/proc/self/net/tcp"));
    if (!table.open(QIODevice::ReadOnly))
        qFatal("the table of connections cannot be read");
    const QByteArray inSynSent =
        " 0100007F:" + QByteArray::number(port, 16).rightJustified(4, '0').toUpper() + " 02 ";
    return table.readAll().count(inSynSent);
}

template<typename Condition>
bool spinUntil(Condition holds)
{
    const auto end = Clock::now() + Long;
    while (!holds()) {
        if (Clock::now() > end)
            return false;
    }
    return true;
}

void measure(benchmark::State &state, HttpEngine &engine, const Trap &trap)
{
    std::vector<Clock::duration> unwound;
    std::vector<Clock::duration> gone;
    for (auto _ : state) {
        for (int i = 0; i < Calls; ++i) {
            const CancellationSource source;
            Moment caught;
            std::jthread caller([&] {
                try {
                    (void)engine.exchange(trap.origin, trap.request, source.token());
                } catch (const OperationCancelled &) {
                    caught = Clock::now();
                }
            });
            if (!trap.waitUntilStuck()) {
                state.SkipWithError("the call never got there");
                source.cancel();
                return;
            }
            const Moment begin = Clock::now();
            source.cancel();
            caller.join();
            unwound.push_back(caught - begin);
            if (!trap.waitUntilGone)
                continue;
            const auto end = trap.waitUntilGone();
            if (!end) {
                state.SkipWithError("the connection was never closed");
                return;
            }
            gone.push_back(*end - begin);
        }
    }
    state.counters["unwound_p50_us"] = percentile(unwound, 0.5);
    state.counters["unwound_p99_us"] = percentile(unwound, 0.99);
    if (!gone.empty()) {
        state.counters["closed_p50_us"] = percentile(gone, 0.5);
        state.counters["closed_p99_us"] = percentile(gone, 0.99);
    }
}

void measureWith(benchmark::State &state, StuckServer &server,
                 const std::function<void(Trap &)> &change = {})
{
    HttpEngine engine;
    Trap trap = server.trap();
    if (change)
        change(trap);
    measure(state, engine, trap);
}

void beforeTheHead(benchmark::State &state)
{
    StuckServer server([](WirePeer &peer) { (void)peer.readRequest(); });
    measureWith(state, server);
}

void trickle(benchmark::State &state)
{
    StuckServer server(
        [](WirePeer &peer) {
            (void)peer.readRequest();
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nx");
        },
        true);
    measureWith(state, server);
}

void midBody(benchmark::State &state)
{
    StuckServer server([](WirePeer &peer) {
        (void)peer.readRequest();
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        peer.send(QByteArray(50'000, 'x'));
    });
    measureWith(state, server);
}

void upload(benchmark::State &state)
{
    StuckServer server([](WirePeer &peer) { (void)peer.readSome(); });
    measureWith(state, server, [](Trap &trap) {
        trap.request.method = "POST";
        trap.request.body = QByteArray(32'000'000, 'x');
    });
}

void tlsHandshake(benchmark::State &state)
{
    StuckServer server([](WirePeer &peer) { (void)peer.readSome(); });
    measureWith(state, server, [](Trap &trap) { trap.origin.scheme = Origin::Scheme::Https; });
}

/// There is no server to see it: the kernel gives up its attempts.
void connecting(benchmark::State &state)
{
    const FullListener listener;
    const auto port = listener.port();
    // Those of the listener itself, by which its queue is full.
    const auto before = knockingAt(port);
    HttpEngine engine;
    Trap trap;
    trap.origin = originOf(port);
    trap.waitUntilStuck = [=] { return spinUntil([=] { return knockingAt(port) > before; }); };
    trap.waitUntilGone = [=]() -> std::optional<Moment> {
        if (!spinUntil([=] { return knockingAt(port) <= before; }))
            return std::nullopt;
        return Clock::now();
    };
    measure(state, engine, trap);
}

/// Nobody listens: only the caller can be held up.
void nameLookUp(benchmark::State &state)
{
    const SlowResolver resolver;
    HttpEngine engine;
    Trap trap;
    trap.origin.host = resolver.host();
    trap.waitUntilStuck = [&] {
        return spinUntil(
            [&] { return engine.statistics(trap.origin).open == 1 && resolver.isAsked(); });
    };
    measure(state, engine, trap);
}

BENCHMARK(beforeTheHead)->Name("cancel/before_head")->Iterations(1)->UseRealTime();
BENCHMARK(trickle)->Name("cancel/trickle")->Iterations(1)->UseRealTime();
BENCHMARK(midBody)->Name("cancel/mid_body")->Iterations(1)->UseRealTime();
BENCHMARK(upload)->Name("cancel/upload")->Iterations(1)->UseRealTime();
BENCHMARK(tlsHandshake)->Name("cancel/tls_handshake")->Iterations(1)->UseRealTime();
BENCHMARK(connecting)->Name("cancel/connect")->Iterations(1)->UseRealTime();
BENCHMARK(nameLookUp)->Name("cancel/name_look_up")->Iterations(1)->UseRealTime();

} // namespace
