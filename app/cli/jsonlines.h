#pragma once

#include "core/operations/operationrecord.h"

#include <QJsonObject>

/// Records and runs as the JSON lines of the terminal's contract. Unknown values are null, never
/// missing; times are ISO-8601 UTC; durations seconds.
namespace ktrdr::remote {
struct ServiceState;
} // namespace ktrdr::remote

namespace ktrdr::cli {

/// One object, compact, with its line end.
[[nodiscard]] QByteArray jsonLine(const QJsonObject &object);

/// A line of `ops list`.
[[nodiscard]] QJsonObject operationJson(const operations::OperationRecord &record);

[[nodiscard]] QJsonObject startedJson(const operations::OperationRecord &record);
[[nodiscard]] QJsonObject progressJson(const operations::OperationRecord &record);
/// `completed`, `failed` or `cancelled`. An interrupted operation ends a run as failed.
[[nodiscard]] QJsonObject endedJson(const operations::OperationRecord &record);

/// `{code, message, hint, context}`.
[[nodiscard]] QJsonObject errorJson(const operations::Error &error);

/// A line of `services list` and `services check`.
[[nodiscard]] QJsonObject serviceJson(const remote::ServiceState &state);

} // namespace ktrdr::cli
