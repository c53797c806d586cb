#pragma once

#include "core/operations/operationrecord.h"

namespace ktrdr::cli {

/// How the program ends: a contract with scripts.
enum class ExitCode : int {
    Done = 0,
    Failed = 1,
    /// Wrong usage or invalid input; nothing was started.
    Usage = 2,
    CompletedWithWarnings = 3,
    NotFound = 4,
    Unreachable = 5,
    /// Ctrl+C, SIGTERM, or cancelled from elsewhere.
    Cancelled = 130,
};

/// The code for an operation that ended as the record says.
[[nodiscard]] ExitCode exitCodeOf(const operations::OperationRecord &ended);

/// The code for something that was refused before anything started.
[[nodiscard]] ExitCode exitCodeOfRefusal(const operations::Error &error);

} // namespace ktrdr::cli
