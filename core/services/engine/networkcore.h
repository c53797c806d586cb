#pragma once

#include "core/services/engine/originpool.h"

#include <QTimer>

#include <unordered_map>

namespace ktrdr::services {

/// What lives on the network thread: a pool per origin, the name look-up and one timer for all
/// deadlines.
class NetworkCore
{
public:
    using CounterOf = std::function<std::shared_ptr<TrafficCounter>(const Origin &)>;

    NetworkCore(const PoolLimits &limits, std::shared_ptr<EngineLink> link, CounterOf counterOf);
    /// Everything ends with FailureKind::Shutdown.
    ~NetworkCore();

    void take(const std::shared_ptr<HttpCall> &call);
    void drop(const HttpCall &call);
    void resume(const HttpCall &call);

private:
    using Moment = HttpCall::Moment;

    [[nodiscard]] OriginPool &poolOf(const Origin &origin);
    void wakeBy(Moment moment);
    void expire();

    const PoolLimits m_limits;
    const CounterOf m_counterOf;
    HostResolver m_resolver;
    std::unordered_map<Origin, std::unique_ptr<OriginPool>, OriginHash> m_pools;
    QTimer m_timer;
    Moment m_wakesAt = Moment::max();
};

} // namespace ktrdr::services
