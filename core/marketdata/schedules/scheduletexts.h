#pragma once

#include "core/marketdata/schedules/duerun.h"

namespace ktrdr::marketdata {

/// In words of the language of the moment: `Every weekday at 22:15, New York`.
[[nodiscard]] QString ruleText(const ScheduleRule &rule);
/// `AAPL, MSFT 1d`; long lists are cut.
[[nodiscard]] QString requestText(const DataLoadRequest &request);
/// `Completed`, `Skipped`, …
[[nodiscard]] QString outcomeText(RunOutcome outcome);
/// A whole sentence on what became of the run and why.
[[nodiscard]] QString runSentence(const ScheduledRun &run);

/// Told when it happens, of a schedule whose run was not made as usual.
[[nodiscard]] QString caughtUpText(const Schedule &schedule, const DueRun &run);
[[nodiscard]] QString missedText(const Schedule &schedule, const DueRun &run);
[[nodiscard]] QString skippedText(const Schedule &schedule);
[[nodiscard]] QString refusedText(const Schedule &schedule, const operations::Error &error);

} // namespace ktrdr::marketdata
