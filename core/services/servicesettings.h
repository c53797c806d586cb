#pragma once

#include "core/services/engine/httprequest.h"
#include "core/services/engine/origin.h"
#include "core/services/retryrules.h"

#include <QString>

namespace ktrdr::services {

/// How to reach one service; a value.
struct ServiceSettings
{
    /// As the user calls it.
    QString name{};
    Origin origin{};
    /// Prefix of every path, without a slash at its end: `/api/v1`, or empty.
    QByteArray basePath{};
    /// Sent as a bearer token where not empty; never logged.
    QByteArray token{};
    HttpTimeouts timeouts{};
    RetryRules retries{};
};

} // namespace ktrdr::services
