#pragma once

#include "core/marketdata/schedules/schedule.h"

#include <chrono>

namespace ktrdr::marketdata {

/// Later than this, a run was not started late but missed: no program ran, or the computer slept.
constexpr std::chrono::minutes LongestLateness{5};
/// A moment that lies further ahead than this was handled under a clock that was wrong.
constexpr std::chrono::hours LongestAhead{25};

/// A run that is due now.
struct DueRun
{
    /// The latest moment that it was due.
    qint64 due = 0;
    /// Due moments before that one which nobody took.
    int missed = 0;
    bool isLate = false;

    [[nodiscard]] bool operator==(const DueRun &) const = default;
};

/// What is due at `now` (UTC epoch seconds): however many moments have passed, one run at most.
[[nodiscard]] std::optional<DueRun> dueRun(const Schedule &schedule, qint64 now);

/// Whether the schedule was handled until a moment that no right clock has shown yet; the clock was
/// set back since, and the schedule would sleep until then.
[[nodiscard]] bool isAheadOfClock(const Schedule &schedule, qint64 now);

} // namespace ktrdr::marketdata
