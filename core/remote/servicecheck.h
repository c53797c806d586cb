#pragma once

#include "core/remote/serviceentry.h"
#include "core/services/hostservice.h"
#include "core/services/servicehealth.h"

namespace ktrdr::remote {

/// What a look at a service found; a value.
struct ServiceCheck
{
    services::ServiceHealth health{};
    /// What answered, as it calls itself: `ktrdr-serve 0.1.0`; empty where nothing answered.
    QString identity{};
    /// Why it is not usable: the exact cause and what to do. Codes: those of ServiceError, and
    /// SERVICES-NotKtrdr, SERVICES-OtherKind, SERVICES-OtherVersion, SERVICES-OtherRegion,
    /// SERVICES-NoToken.
    std::optional<operations::Error> error{};

    [[nodiscard]] bool isUsable() const { return !error; }
    /// Something else answers than what was configured; whatever else it does proves nothing.
    [[nodiscard]] bool foundAnother() const;
};

/// Looks whether the service answers, is what the user says it is, lets us in, and does its work.
/// Blocks; throws OperationCancelled.
[[nodiscard]] ServiceCheck checkService(services::HostService &service, ServiceKind kind,
                                        const operations::CancellationToken &token);

} // namespace ktrdr::remote
