#pragma once

#include "core/operations/lifecyclequeue.h"
#include "core/operations/operationblock.h"
#include "core/operations/pausegate.h"

class QThreadPool;

namespace ktrdr::operations {

/// One run of work as its worker sees it. Made on the orchestrator's thread, then used by the
/// worker alone but for the token; outlives the orchestrator where the work does.
struct OperationTask
{
    OperationId id;
    OperationHandle handle;
    WorkFunction work;
    std::vector<ProgressStep> steps;
    RetryPolicy retry;
    std::optional<std::chrono::milliseconds> timeout;
    /// The time-out began earlier, with the children of a parent.
    bool isTimeoutArmed = false;
    OperationBlock block;
    CancellationToken token;
    /// Null without a living parent.
    CancellationToken parentToken;
    const Clock &clock;
    /// Both null outside an orchestrator.
    std::shared_ptr<LifecycleQueue> events;
    QThreadPool *pool = nullptr;

    std::optional<ProgressManager> progress;
    int attempt = 1;
    int openWaits = 0;
    /// What the work told so far.
    OperationOutcome told;
    /// What it added to the context.
    QJsonObject shown{};
    /// Null where it cannot be paused.
    std::shared_ptr<PauseGate> gate{};

    void beginAttempt();
    [[nodiscard]] Told toldSoFar() const;
    void tell(decltype(LifecycleEvent::what) what) const;
    /// Stands at the gate while it is closed, and lends its thread meanwhile. Throws
    /// OperationCancelled.
    void pauseAtGate();
};

/// Does the work on this thread with its retries and its time-out, and finds out how it ended.
/// Nothing escapes: every exception becomes an end.
[[nodiscard]] OperationEnd run(OperationTask &task);
/// The end of work that unwound because its token was cancelled: failed where its own time ran
/// out, else cancelled.
[[nodiscard]] OperationEnd cancelledEnd(const OperationTask &task);

} // namespace ktrdr::operations
