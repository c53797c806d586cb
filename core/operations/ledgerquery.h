#pragma once

#include "core/operations/error.h"
#include "core/operations/operationid.h"
#include "core/operations/operationstatus.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace ktrdr::operations {

/// Which operations to read; empty members do not restrict.
struct LedgerQuery
{
    std::optional<OperationStatus> status;
    QString type;
    /// Only the parts of this operation.
    std::optional<OperationId> parentId;
    std::optional<QDateTime> createdSince;
    std::optional<QDateTime> createdUntil;
    /// 0 = all.
    int limit = 0;
    int offset = 0;
};

/// One point of the "progress over time" chart.
struct ProgressPoint
{
    int attempt = 1;
    std::chrono::milliseconds elapsed{0};
    std::optional<double> percentage;
    quint64 items = 0;

    [[nodiscard]] bool operator==(const ProgressPoint &) const = default;
};

/// One try of an operation that is retried by itself.
struct OperationAttempt
{
    int attempt = 1;
    QDateTime startedAt;
    std::optional<QDateTime> endedAt;
    /// Why it did not succeed.
    std::optional<Error> error;
};

/// One step of an operation's life.
struct StateChange
{
    QDateTime at;
    OperationStatus status = OperationStatus::Pending;
    QString reason;
};

} // namespace ktrdr::operations
