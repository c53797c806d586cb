#pragma once

#include "core/remote/servicecheck.h"

namespace ktrdr::remote {

/// checkService() for exchanges: asks for their time, which costs them least, and knows them by
/// the form of the answer.
[[nodiscard]] ServiceCheck checkExchange(services::HostService &service, ServiceKind kind,
                                         const operations::CancellationToken &token);

} // namespace ktrdr::remote
