#include "core/marketdata/schedules/duerun.h"

namespace ktrdr::marketdata {

std::optional<DueRun> dueRun(const Schedule &schedule, qint64 now)
{
    if (!schedule.isEnabled) {
        return std::nullopt;
    }
    DueRun run;
    int moments = 0;
    std::optional<qint64> next = schedule.rule.nextAfter(schedule.handledUntil);
    while (next && *next <= now) {
        run.due = *next;
        ++moments;
        next = schedule.rule.nextAfter(*next);
    }
    if (moments == 0) {
        return std::nullopt;
    }
    run.missed = moments - 1;
    run.isLate = now - run.due > std::chrono::seconds(LongestLateness).count();
    return run;
}

bool isAheadOfClock(const Schedule &schedule, qint64 now)
{
    return schedule.handledUntil - now > std::chrono::seconds(LongestAhead).count();
}

} // namespace ktrdr::marketdata
