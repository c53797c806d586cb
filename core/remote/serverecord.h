#pragma once

#include "core/operations/operationrecord.h"

namespace ktrdr::remote {

/// An operation as another `ktrdr serve` tells it in full (core/api/operationjson.h), with its own
/// words for where it stands. Empty without an id or a state. `service` becomes its `where`.
[[nodiscard]] std::optional<operations::OperationRecord> recordOfServe(const QJsonObject &json,
                                                                       const QString &service);

} // namespace ktrdr::remote
