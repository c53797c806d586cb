#pragma once

#include "core/services/engine/httpengine.h"

#include <chrono>
#include <vector>

namespace ktrdr::bench {

/// What a run of calls took.
struct CrowdResult
{
    std::chrono::duration<double> time{0};
    /// Of each call.
    std::vector<std::chrono::steady_clock::duration> latencies{};
};

/// Makes `calls` of the request, `inFlight` at a time, each on a thread that blocks for it, as
/// workers do. The threads' starts are not measured. A failed call ends the program.
[[nodiscard]] CrowdResult callFromThreads(services::HttpEngine &engine,
                                          const services::Origin &origin,
                                          const services::HttpRequest &request, int inFlight,
                                          int calls);

[[nodiscard]] services::Origin originOf(std::uint16_t port);
[[nodiscard]] services::HttpRequest get(const QByteArray &target);
/// The same on a connection of its own, closed by the answer.
[[nodiscard]] services::HttpRequest getOnce(const QByteArray &target);

/// The share of them that is not longer, in microseconds.
[[nodiscard]] double percentile(std::vector<std::chrono::steady_clock::duration> latencies,
                                double share);

} // namespace ktrdr::bench
