#pragma once

#include "core/operations/asyncoperation.h"
#include "core/operations/cancellationtoken.h"

#include <functional>

namespace ktrdr::operations {

/// Runs `body` here and now unless the token is cancelled. A cancelled run and an exception come
/// back as errors (OPERATION-Cancelled, OPERATION-Exception).
[[nodiscard]] Result<OperationOutcome> executeWithCancellation(
    const CancellationToken &token,
    const std::function<Result<OperationOutcome>(const CancellationToken &)> &body);

/// Runs an operation's work on the calling thread, with its retries and time-out but without
/// queue and journal. `onProgress` gets a copy at the start and at the end, on this thread; what
/// it throws is logged and forgotten.
[[nodiscard]] Result<OperationOutcome>
executeWithProgress(AsyncOperation operation,
                    const std::function<void(const ProgressState &)> &onProgress = {},
                    const CancellationToken &token = {});

} // namespace ktrdr::operations
