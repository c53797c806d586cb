#pragma once

#include "core/services/engine/transportfailure.h"

#include <QByteArrayView>
#include <QDateTime>

#include <chrono>
#include <optional>

/// What may be sent again, and when: decided above the engine, which sends each request once.
namespace ktrdr::services {

enum class RetryVerdict : quint8 {
    GiveUp,
    /// After a pause.
    Again,
    /// At once, on a new connection: the old one had been closed before it was used.
    AgainOnFreshConnection,
};

/// How often and after which pauses. A pause is drawn from 0 up to a bound that doubles.
struct RetryRules
{
    /// Beyond the first try.
    int retries = 3;
    std::chrono::milliseconds firstBound{200};
    std::chrono::milliseconds longestBound{5'000};
    /// A server that asks for more is not waited for.
    std::chrono::milliseconds longestRetryAfter{60'000};

    /// The bound of the pause before retry `n`, counted from 0.
    [[nodiscard]] std::chrono::milliseconds boundBefore(int retry) const;
};

/// What a request is, as far as sending it twice goes.
struct Repeatability
{
    /// GET, HEAD, PUT, DELETE, OPTIONS: twice is as good as once (RFC 9110, 9.2.2).
    bool isIdempotent = false;
    /// Carries an Idempotency-Key, by which the server knows a repetition.
    bool hasKey = false;

    [[nodiscard]] static Repeatability of(QByteArrayView method, bool hasKey);
    [[nodiscard]] bool mayBeRepeated() const { return isIdempotent || hasKey; }
};

[[nodiscard]] RetryVerdict verdictOn(const TransportFailure &failure, const Repeatability &request);
[[nodiscard]] RetryVerdict verdictOn(int status, bool saysRetryAfter, const Repeatability &request);

/// Whether it speaks against the service, as a breaker counts.
[[nodiscard]] bool isFaultOfService(const TransportFailure &failure);
[[nodiscard]] bool isFaultOfService(int status);

/// The server may have acted on a request that got no answer.
[[nodiscard]] bool isOutcomeUnknown(const TransportFailure &failure, const Repeatability &request);

/// Retry-After in seconds or as an HTTP date; never negative. Empty for anything else.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView value,
                                                                       const QDateTime &now);

} // namespace ktrdr::services
