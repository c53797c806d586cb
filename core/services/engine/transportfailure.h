#pragma once

#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

namespace ktrdr::services {

/// Why a call got no usable answer. Cancellation is none of them: it unwinds.
enum class FailureKind : quint8 {
    InvalidRequest,
    Dns,
    Refused,
    Unreachable,
    Proxy,
    ConnectTimeout,
    Tls,
    PoolTimeout,
    FirstByteTimeout,
    Inactivity,
    Deadline,
    Closed,
    Protocol,
    TooLarge,
    Status,
    CircuitOpen,
    Shutdown,
};

/// Machine name: `refused`, `first_byte_timeout`.
[[nodiscard]] QString toString(FailureKind kind);

/// What one exchange on the wire ended with instead of an answer.
struct TransportFailure
{
    FailureKind kind = FailureKind::Closed;
    /// What the system or the grammar said; for TLS a translated sentence on the failed check.
    QString detail{};
    /// The request, or a part of it, was handed to the network: the server may have acted on it.
    bool wasSent = false;
    /// The connection had served before and gave not one byte: the server had closed it.
    bool onDeadConnection = false;

    [[nodiscard]] bool operator==(const TransportFailure &) const = default;
};

template<typename T>
using Transported = tl::expected<T, TransportFailure>;

} // namespace ktrdr::services
