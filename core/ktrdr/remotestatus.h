#pragma once

#include "core/operations/operationstatus.h"

#include <QJsonValue>

#include <optional>

namespace ktrdr::wire {

/// The six states of KTRDR's own operations.
enum class RemoteStatus : quint8 { Pending, Resuming, Running, Completed, Failed, Cancelled };

/// Any case, also `OperationStatus.COMPLETED`; empty for a state that is not one of the six.
[[nodiscard]] std::optional<RemoteStatus> remoteStatusOf(const QJsonValue &value);
/// `completed`, as queries want it.
[[nodiscard]] QString toString(RemoteStatus status);
/// The state's name with us; what the state hides is told by RemoteTruth.
[[nodiscard]] operations::OperationStatus toOperationStatus(RemoteStatus status);
[[nodiscard]] bool isFinal(RemoteStatus status);

} // namespace ktrdr::wire
