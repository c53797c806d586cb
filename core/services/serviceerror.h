#pragma once

#include "core/operations/error.h"
#include "core/services/engine/transportfailure.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace ktrdr::services {

/// Why a call to a service brought no success, after all tries; a value. Domains read status and
/// body for what the service itself says, and wrap error() into their own words.
struct ServiceError
{
    FailureKind kind = FailureKind::Closed;
    QString service{};
    /// `host:port`.
    QString address{};
    QByteArray method{};
    /// Path and query.
    QByteArray endpoint{};
    int attempts = 1;
    /// Of FailureKind::Status; 0 otherwise.
    int status = 0;
    /// What the answer says, with FailureKind::Status; at most 64 KiB of it.
    QByteArray body{};
    std::optional<std::chrono::milliseconds> retryAfter{};
    /// The service may have done what was asked although no answer came.
    bool outcomeUnknown = false;
    std::chrono::milliseconds elapsed{0};
    /// What the system, the grammar or the check of the certificate said.
    QString detail{};

    /// With a translated message and hint. Codes: SERVICE-Unreachable (no answer came),
    /// SERVICE-Unauthorized, SERVICE-Forbidden, SERVICE-NotFound, SERVICE-RateLimited,
    /// SERVICE-Failed (5xx), SERVICE-Refused (other statuses), SERVICE-BadAnswer,
    /// SERVICE-AnswerTooLarge, SERVICE-InvalidRequest, SERVICE-ShuttingDown.
    [[nodiscard]] operations::Error error() const;
};

} // namespace ktrdr::services
