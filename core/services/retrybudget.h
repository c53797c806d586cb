#pragma once

#include "core/operations/clock.h"

#include <mutex>

namespace ktrdr::services {

/// Keeps retries from burying a service that is in trouble: each first try earns a fifth of a
/// retry, and a small floor refills by itself. Thread-safe.
class RetryBudget
{
public:
    explicit RetryBudget(const operations::Clock &clock);

    void earn();
    /// False: there is none left.
    [[nodiscard]] bool spend();

private:
    void refill();

    const operations::Clock &m_clock;
    std::mutex m_mutex;
    double m_retries;
    operations::Clock::TimePoint m_refilled;
};

} // namespace ktrdr::services
