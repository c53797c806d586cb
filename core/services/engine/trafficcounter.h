#pragma once

#include <QString>

#include <array>
#include <chrono>
#include <mutex>

namespace ktrdr::services {

/// What went over the wire to one origin; a value. Percentiles are of the last 1,000 answers.
struct TrafficStatistics
{
    quint64 exchanges = 0;
    quint64 failures = 0;
    /// Of the exchanges, those on a connection that had served before.
    quint64 onReusedConnection = 0;
    quint64 connectionsOpened = 0;
    quint64 retries = 0;
    quint64 bytesSent = 0;
    quint64 bytesReceived = 0;
    /// Now: connections (connecting, in use or free), of them free, and calls that wait for one.
    int open = 0;
    int free = 0;
    int waiting = 0;
    /// The most that were open at once.
    int mostOpen = 0;
    std::chrono::microseconds p50{0};
    std::chrono::microseconds p95{0};
    std::chrono::microseconds p99{0};

    /// 0..1.
    [[nodiscard]] double reused() const
    {
        return exchanges == 0
                   ? 0.0
                   : static_cast<double>(onReusedConnection) / static_cast<double>(exchanges);
    }
    [[nodiscard]] bool operator==(const TrafficStatistics &) const = default;
};

/// Counts for one origin. Thread-safe; memory is bounded.
class TrafficCounter
{
public:
    void countOpened();
    void setPool(int open, int free, int waiting);
    void countSent(qsizetype bytes);
    void countAnswer(std::chrono::microseconds latency, qsizetype bytes, bool onReused);
    void countFailure();
    void countRetry();

    [[nodiscard]] TrafficStatistics statistics() const;

private:
    static constexpr std::size_t Remembered = 1'000;

    mutable std::mutex m_mutex;
    TrafficStatistics m_sums;
    std::array<std::chrono::microseconds, Remembered> m_latencies{};
    std::size_t m_answers = 0;
};

} // namespace ktrdr::services
