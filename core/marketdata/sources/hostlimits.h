#pragma once

#include "core/services/engine/origin.h"
#include "core/services/ratelimiter.h"

#include <QHash>

#include <memory>

namespace ktrdr::marketdata {

/// One limiter for each host, whoever asks it, whatever the service is called and how often it is
/// configured anew. One thread's.
class HostLimits
{
public:
    /// The rules count where the host is new.
    [[nodiscard]] std::shared_ptr<services::RateLimiter>
    of(const services::Origin &origin, const std::vector<services::RateRule> &rules);

private:
    QHash<services::Origin, std::shared_ptr<services::RateLimiter>> m_limiters;
};

} // namespace ktrdr::marketdata
