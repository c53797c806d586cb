#include "core/services/engine/networkcore.h"

namespace ktrdr::services {

using namespace std::chrono;

NetworkCore::NetworkCore(const PoolLimits &limits, std::shared_ptr<EngineLink> link,
                         CounterOf counterOf)
    : m_limits(limits)
    , m_counterOf(std::move(counterOf))
    , m_resolver(std::move(link))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, [this] { expire(); });
}

NetworkCore::~NetworkCore()
{
    for (const auto &[origin, pool] : m_pools)
        pool->close({FailureKind::Shutdown});
}

void NetworkCore::take(const std::shared_ptr<HttpCall> &call)
{
    if (!call->isReleased())
        poolOf(call->origin()).take(call);
}

void NetworkCore::drop(const HttpCall &call)
{
    poolOf(call.origin()).drop(call);
}

void NetworkCore::resume(const HttpCall &call)
{
    poolOf(call.origin()).resume(call);
}

OriginPool &NetworkCore::poolOf(const Origin &origin)
{
    auto &pool = m_pools[origin];
    if (!pool) {
        pool = std::make_unique<OriginPool>(origin, m_limits, m_resolver, m_counterOf(origin),
                                            [this](Moment moment) { wakeBy(moment); });
    }
    return *pool;
}

void NetworkCore::wakeBy(Moment moment)
{
    if (moment >= m_wakesAt)
        return;
    m_wakesAt = moment;
    const auto until = ceil<milliseconds>(moment - steady_clock::now());
    m_timer.start(std::max(until, 0ms));
}

void NetworkCore::expire()
{
    // Deadlines that only moved later were left armed: what is due now is worked out here.
    m_wakesAt = Moment::max();
    const auto now = steady_clock::now();
    Moment next = Moment::max();
    for (const auto &[origin, pool] : m_pools)
        next = std::min(next, pool->expire(now));
    wakeBy(next);
}

} // namespace ktrdr::services
