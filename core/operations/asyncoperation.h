#pragma once

#include "core/operations/error.h"
#include "core/operations/operationid.h"
#include "core/operations/progressmanager.h"
#include "core/operations/progressrenderer.h"
#include "core/operations/resourceclaim.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ktrdr::operations {

class OperationContext;

/// What a work function returns. Warnings make the end CompletedWithWarnings.
struct OperationOutcome
{
    QJsonObject result;
    QStringList warnings;
    /// What is stored now, a translated sentence.
    QString kept;
};

/// The work itself. Runs on a pool thread, may block, touches no QObject of another thread. May
/// throw: OperationCancelled unwinds, anything else becomes a failure.
using WorkFunction = std::function<Result<OperationOutcome>(OperationContext &)>;

/// How often failing work is tried and how long to pause in between. Pauses end at once on cancel.
struct RetryPolicy
{
    /// All tries together; 1 = no retry.
    int attempts = 1;
    std::chrono::milliseconds firstDelay{1000};
    double factor = 2;
    std::chrono::milliseconds longestDelay{60000};
    /// Which errors are worth another try; empty = all.
    std::function<bool(const Error &)> isRetryable;

    /// The pause before try number `attempt` (2, 3, ...).
    [[nodiscard]] std::chrono::milliseconds delayBefore(int attempt) const;
};

/// All that the orchestrator needs to run, show, repeat and record one piece of work.
struct AsyncOperation
{
    /// Machine name of the kind of work.
    QString type;
    /// Translated title of the row.
    QString name;
    QJsonObject context;
    /// The typed request, enough to make this operation again.
    QJsonObject request;
    std::vector<ProgressStep> steps;
    WorkFunction work;
    /// Absent: the raw text of the worker is shown.
    std::shared_ptr<const ProgressRenderer> renderer;
    WorkKind kind = WorkKind::Blocking;
    /// The work comes by OperationContext::pausePoint() between its units, and can be paused there.
    /// Of a parent: its children can.
    bool isPausable = false;
    /// Higher runs earlier.
    int priority = 0;
    std::vector<ResourceClaim> resources;
    /// What the history of durations is keyed by, and the class of size in it; empty = not learned.
    QString estimateKey;
    QString sizeClass;
    /// From the first start, waits and retries included, pauses left out. Passing it is a failure.
    std::optional<std::chrono::milliseconds> timeout;
    RetryPolicy retry;
    /// A living parent here: cancelled with it, counted by it.
    std::optional<OperationId> parentId;
    std::optional<OperationId> retryOf;
    /// Non-empty: a parent. Its progress is theirs together; its own work, if any, runs after all
    /// of them ended and is skipped when none completed.
    std::vector<AsyncOperation> children;
};

} // namespace ktrdr::operations
