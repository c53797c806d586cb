#pragma once

#include "core/operations/cancellationcallback.h"
#include "core/operations/childrensummary.h"
#include "core/operations/operationtask.h"
#include "core/operations/ratemeter.h"
#include "core/operations/scheduledjob.h"
#include "core/operations/timinghistory.h"

namespace ktrdr::operations {

/// One operation as its orchestrator knows it, from start() until it is forgotten. Orchestrator's
/// thread only.
struct LiveOperation
{
    using Callback = CancellationCallback<std::function<void()>>;

    explicit LiveOperation(OperationRecord shown)
        : record(std::move(shown))
    {}

    OperationHandle handle;
    /// What is shown, or will be when the start is stored.
    OperationRecord record;
    bool isStartShown = false;
    /// The end, decided but not stored yet.
    std::optional<OperationRecord> end;
    bool isEndShown = false;
    /// Why the journal does not have it all; empty = it has.
    QString journalWarning;

    /// What is needed to run; gone with the end.
    ScheduledJob job;
    std::shared_ptr<OperationTask> task;
    std::unique_ptr<Callback> onCancel;
    /// The round of changes that has it already.
    quint64 changedInRound = 0;
    /// Handed to a pool.
    bool isLaunched = false;
    /// The user wants it paused; it may not have come to a stop yet.
    bool isPauseWanted = false;
    /// Taken out of the queue, so that it does not start.
    bool isHeld = false;
    /// Its worker stands at the gate.
    bool isAtGate = false;

    OperationHandle parent;
    std::vector<OperationHandle> liveChildren;
    /// Only of a parent.
    std::optional<ChildrenSummary> children;

    std::shared_ptr<const ProgressRenderer> renderer;
    std::optional<ProgressSampler> sampler;
    TimingKey timingKey;
    bool isSampled = false;
    /// A child moved since the last sample.
    bool hasChildNews = false;
    int slowRenderings = 0;
    bool isTickPending = false;
    bool isStoringPending = false;

    Clock::TimePoint startedAt;
    /// Of this attempt; empty while waiting.
    std::optional<Clock::TimePoint> workingSince;
    Clock::TimePoint::duration workedBefore{0};
    /// Since the first start; empty while not paused.
    std::optional<Clock::TimePoint> pausedSince;
    Clock::TimePoint::duration pausedBefore{0};

    /// Since the first start, pauses left out.
    [[nodiscard]] Clock::TimePoint::duration elapsed(Clock::TimePoint at) const
    {
        return pausedSince.value_or(at) - startedAt - pausedBefore;
    }

    RateMeter rate;
};

} // namespace ktrdr::operations
