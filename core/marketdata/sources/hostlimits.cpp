#include "core/marketdata/sources/hostlimits.h"

namespace ktrdr::marketdata {

std::shared_ptr<services::RateLimiter> HostLimits::of(const services::Origin &origin,
                                                      const std::vector<services::RateRule> &rules)
{
    std::shared_ptr<services::RateLimiter> &limiter = m_limiters[origin];
    if (!limiter) {
        limiter = std::make_shared<services::RateLimiter>(rules);
    }
    return limiter;
}

} // namespace ktrdr::marketdata
