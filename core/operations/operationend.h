#pragma once

#include "core/operations/asyncoperation.h"
#include "core/operations/operationstatus.h"

namespace ktrdr::operations {

struct CancellationReason;

/// How an operation ended: what its worker found out, before it is recorded and shown.
struct OperationEnd
{
    OperationStatus status = OperationStatus::Completed;
    std::optional<Error> error;
    OperationOutcome outcome;
    /// The work was done although somebody had asked it to stop.
    bool cancelCameTooLate = false;
};

/// The error that a work function may return instead of throwing OperationCancelled
/// (OPERATION-Cancelled).
[[nodiscard]] Error cancelledError(const CancellationReason &reason);
[[nodiscard]] bool isCancelledError(const Error &error);
/// OPERATION-TimedOut.
[[nodiscard]] Error timedOutError(std::chrono::milliseconds timeout);
/// OPERATION-Exception: what a work function threw, in its own words.
[[nodiscard]] Error exceptionError(const QString &what);

} // namespace ktrdr::operations
