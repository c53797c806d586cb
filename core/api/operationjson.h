#pragma once

#include "core/operations/operationrecord.h"

#include <QJsonObject>

namespace ktrdr::api {

/// One of KTRDR's six names for where an operation stands. Our own stands in `context.state`.
[[nodiscard]] QString ktrdrStatus(operations::OperationStatus status);

/// An entry of a list, with KTRDR's fields.
[[nodiscard]] QJsonObject summaryOf(const operations::OperationRecord &record);
/// All of an operation, with KTRDR's fields, and ours below `progress.context`.
[[nodiscard]] QJsonObject detailOf(const operations::OperationRecord &record);

} // namespace ktrdr::api
