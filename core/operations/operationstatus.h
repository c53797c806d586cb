#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace ktrdr::operations {

Q_NAMESPACE

/// Where an operation stands. `Waiting` (rate limit, another writer) and `Paused` sit beside
/// `Running`.
enum class OperationStatus : quint8 {
    Pending,
    Running,
    Waiting,
    Paused,
    Cancelling,
    Completed,
    CompletedWithWarnings,
    Failed,
    Cancelled,
    Interrupted,
};
Q_ENUM_NS(OperationStatus)

constexpr int OperationStatusCount = 10;

/// Whose rules apply: a remote service may requeue what ran and reopen what it had called ended.
enum class OperationOrigin : quint8 { Local, Remote };
Q_ENUM_NS(OperationOrigin)

[[nodiscard]] bool isFinal(OperationStatus status);
/// The table of allowed moves; staying where one is, is not a move.
[[nodiscard]] bool isMoveAllowed(OperationStatus from, OperationStatus to,
                                 OperationOrigin origin = OperationOrigin::Local);

/// The name in JSON and storage: `completed_with_warnings`.
[[nodiscard]] QString toString(OperationStatus status);
[[nodiscard]] std::optional<OperationStatus> statusFromString(QStringView text);

} // namespace ktrdr::operations
