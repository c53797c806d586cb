#include "core/services/engine/trafficcounter.h"

#include <algorithm>
#include <vector>

namespace ktrdr::services {

void TrafficCounter::countOpened()
{
    const std::lock_guard lock(m_mutex);
    ++m_sums.connectionsOpened;
}

void TrafficCounter::setPool(int open, int free, int waiting)
{
    const std::lock_guard lock(m_mutex);
    m_sums.open = open;
    m_sums.free = free;
    m_sums.waiting = waiting;
    m_sums.mostOpen = std::max(m_sums.mostOpen, open);
}

void TrafficCounter::countSent(qsizetype bytes)
{
    const std::lock_guard lock(m_mutex);
    m_sums.bytesSent += static_cast<quint64>(bytes);
}

void TrafficCounter::countAnswer(std::chrono::microseconds latency, qsizetype bytes, bool onReused)
{
    const std::lock_guard lock(m_mutex);
    ++m_sums.exchanges;
    m_sums.onReusedConnection += onReused ? 1 : 0;
    m_sums.bytesReceived += static_cast<quint64>(bytes);
    m_latencies[m_answers++ % Remembered] = latency;
}

void TrafficCounter::countFailure()
{
    const std::lock_guard lock(m_mutex);
    ++m_sums.exchanges;
    ++m_sums.failures;
}

void TrafficCounter::countRetry()
{
    const std::lock_guard lock(m_mutex);
    ++m_sums.retries;
}

TrafficStatistics TrafficCounter::statistics() const
{
    std::unique_lock lock(m_mutex);
    TrafficStatistics statistics = m_sums;
    const auto known = static_cast<std::ptrdiff_t>(std::min(m_answers, Remembered));
    std::vector latencies(m_latencies.begin(), m_latencies.begin() + known);
    lock.unlock();
    if (latencies.empty())
        return statistics;
    std::sort(latencies.begin(), latencies.end());
    const auto at = [&latencies](double share) {
        return latencies[static_cast<std::size_t>(share * double(latencies.size() - 1))];
    };
    statistics.p50 = at(0.5);
    statistics.p95 = at(0.95);
    statistics.p99 = at(0.99);
    return statistics;
}

} // namespace ktrdr::services
