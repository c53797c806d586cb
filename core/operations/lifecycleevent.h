#pragma once

#include "core/operations/clock.h"
#include "core/operations/operationend.h"
#include "core/operations/operationhandle.h"

#include <variant>

namespace ktrdr::operations {

/// The work begins, or begins again.
struct AttemptStarted
{
    int attempt = 1;
};
struct WaitingStarted
{
    QString reason;
    std::optional<std::chrono::milliseconds> expected;
};
struct WaitingEnded
{};
/// The worker stands between two units of its work until it may go on.
struct PauseStarted
{};
struct PauseEnded
{};
/// The token was cancelled: by the time-out, by a parent, or through the orchestrator.
struct CancelRequested
{};
/// What is stored and what to warn of, so far; what to show of it, and what came of it by now.
struct Told
{
    QString kept;
    QStringList warnings;
    QJsonObject context;
    QJsonObject result;
};
struct WorkEnded
{
    OperationEnd end;
};

/// Something that happened to an operation on a worker, to be heard by its orchestrator. None is
/// ever lost or merged.
struct LifecycleEvent
{
    OperationHandle handle;
    Clock::TimePoint at;
    QDateTime utc;
    std::variant<AttemptStarted, WaitingStarted, WaitingEnded, PauseStarted, PauseEnded,
                 CancelRequested, Told, WorkEnded>
        what;
};

} // namespace ktrdr::operations
