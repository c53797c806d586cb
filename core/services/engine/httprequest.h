#pragma once

#include "core/services/http/httpfields.h"
#include "core/services/http/httplimits.h"

#include <chrono>
#include <optional>

namespace ktrdr::services {

/// How long each part of a call may take; each has an error of its own.
struct HttpTimeouts
{
    /// For a free connection.
    std::chrono::milliseconds poolWait{10'000};
    /// Name look-up, connect and TLS handshake together.
    std::chrono::milliseconds connect{5'000};
    /// From the request's end to the first byte of the answer.
    std::chrono::milliseconds firstByte{30'000};
    /// Between two pieces of the answer, or of a request the server takes slowly.
    std::chrono::milliseconds inactivity{30'000};
    /// Of the call with all its tries; empty = no limit.
    std::optional<std::chrono::milliseconds> total{};
};

/// One request, as a value.
struct HttpRequest
{
    QByteArray method = QByteArrayLiteral("GET");
    /// Path and query, percent-encoded, beginning with a slash.
    QByteArray target = QByteArrayLiteral("/");
    /// Host, Content-Length and Connection are added by the connection.
    HttpFields fields{};
    QByteArray body{};
    HttpTimeouts timeouts{};
    /// Bytes of answer at most.
    qint64 bodyLimit = HttpLimits{}.body;
    /// On a connection that was not used before: for the try after one that turned out to be dead.
    bool onFreshConnection = false;
    /// Not asked again when no answer came in time, as it is to find out whether one comes.
    bool waitsOnce = false;
};

} // namespace ktrdr::services
