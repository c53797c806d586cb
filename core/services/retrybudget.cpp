#include "core/services/retrybudget.h"

#include <algorithm>

namespace ktrdr::services {

namespace {

constexpr double PerCall = 0.2;
constexpr double PerSecond = 0.5;
constexpr double Most = 20;

} // namespace

RetryBudget::RetryBudget(const operations::Clock &clock)
    : m_clock(clock)
    , m_retries(Most)
    , m_refilled(clock.now())
{}

void RetryBudget::refill()
{
    const auto now = m_clock.now();
    const std::chrono::duration<double> passed = now - m_refilled;
    m_refilled = now;
    m_retries = std::min(Most, m_retries + passed.count() * PerSecond);
}

void RetryBudget::earn()
{
    const std::lock_guard lock(m_mutex);
    refill();
    m_retries = std::min(Most, m_retries + PerCall);
}

bool RetryBudget::spend()
{
    const std::lock_guard lock(m_mutex);
    refill();
    if (m_retries < 1)
        return false;
    m_retries -= 1;
    return true;
}

} // namespace ktrdr::services
