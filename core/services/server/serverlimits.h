#pragma once

#include "core/services/http/httplimits.h"

#include <chrono>

namespace ktrdr::services {

/// What one server bears from its clients.
struct ServerLimits
{
    /// Bodies of 8 MiB at most.
    HttpLimits message{64'000, 200, 8LL * 1024 * 1024, 1'024};
    /// Further clients take the place of the eldest that asked for nothing yet; where all have,
    /// they get 503.
    int connections = 512;
    /// From the first byte of a request, or from the connecting, to the end of its head.
    std::chrono::milliseconds head{5'000};
    /// Between two pieces of a body, or of an answer that the client takes slowly.
    std::chrono::milliseconds inactivity{30'000};
    /// Between requests; longer than our own client keeps a connection.
    std::chrono::milliseconds idle{330'000};
    /// Bytes of a stream that a client may lag behind before it is dropped.
    qint64 streamLag = 1024LL * 1024;
};

} // namespace ktrdr::services
