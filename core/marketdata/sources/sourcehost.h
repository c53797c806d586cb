#pragma once

#include "core/operations/clock.h"
#include "core/services/hostservice.h"

#include <memory>

namespace ktrdr::marketdata {

/// Where a source asks: one service, and the limits that everybody who asks its host keeps. A
/// value; its parts live as long as somebody has them.
struct SourceHost
{
    /// First, so that it outlives what calls through it.
    std::shared_ptr<services::HttpEngine> engine;
    std::shared_ptr<services::HostService> service;
    std::shared_ptr<services::RateLimiter> limiter;
    /// Borrowed; lives as long as the program.
    const operations::Clock *clock = &operations::Clock::system();

    [[nodiscard]] qint64 now() const { return clock->utc().toSecsSinceEpoch(); }
};

} // namespace ktrdr::marketdata
