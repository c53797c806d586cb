#pragma once

#include "core/services/engine/hostresolver.h"
#include "core/services/engine/httpconnection.h"
#include "core/services/engine/trafficcounter.h"

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace ktrdr::services {

/// How many connections to one origin are kept, and how long.
struct PoolLimits
{
    /// Connecting, in use and free together.
    int connections = 20;
    std::chrono::milliseconds idle{300'000};
    /// Calls that wait for a connection; more fail at once.
    int waiting = 2'000;
};

/// The connections to one origin and the calls that wait for them, in the order they came. The
/// connection that was free the shortest is used first, so that surplus ones age out. Network
/// thread.
class OriginPool final : public ConnectionOwner
{
public:
    using Moment = HttpCall::Moment;
    using WakeBy = std::function<void(Moment)>;

    OriginPool(Origin origin, const PoolLimits &limits, HostResolver &resolver,
               std::shared_ptr<TrafficCounter> counter, WakeBy wakeBy);
    ~OriginPool() override;

    void take(const std::shared_ptr<HttpCall> &call);
    /// Its caller left: it gives up its place or its connection.
    void drop(const HttpCall &call);
    /// The reader of its stream caught up.
    void resume(const HttpCall &call);
    /// Ends what is over its deadline; returns the next one.
    [[nodiscard]] Moment expire(Moment now);
    /// Ends everything.
    void close(const TransportFailure &failure);

    void connectionFree(HttpConnection &connection) override;
    void connectionGone(HttpConnection &connection,
                        const std::optional<TransportFailure> &failure) override;
    void deadlineSet(Moment deadline) override { m_wakeBy(deadline); }

private:
    [[nodiscard]] static Moment waitingUntil(const HttpCall &call);
    void serve();
    [[nodiscard]] HttpConnection *connectionFor(const HttpCall &call);
    void openMissing();
    void openOne();
    void forget(HttpConnection &connection);
    void closeSurplus();
    void failFirst(const TransportFailure &failure);
    void expireWaiting(Moment now);
    void expireConnections(Moment now);
    [[nodiscard]] HttpConnection *connectionOf(const HttpCall &call) const;
    [[nodiscard]] int connecting() const;
    void report();

    const Origin m_origin;
    const PoolLimits m_limits;
    HostResolver &m_resolver;
    const std::shared_ptr<TrafficCounter> m_counter;
    const WakeBy m_wakeBy;
    std::optional<QSslConfiguration> m_tls;
    std::vector<HttpConnection *> m_connections;
    /// Of these the free ones; the back was used last.
    std::vector<HttpConnection *> m_free;
    std::deque<std::shared_ptr<HttpCall>> m_waiting;
    bool m_serving = false;
    bool m_closing = false;
};

} // namespace ktrdr::services
