#pragma once

#include "core/marketdata/schedules/schedulerule.h"

/// The typed form of rules: `every weekday 22:15 New York`.
namespace ktrdr::marketdata {

/// ScheduleRule::parse().
[[nodiscard]] operations::Result<ScheduleRule> readRule(const QString &text);
/// ScheduleRule::toText().
[[nodiscard]] QString writeRule(const ScheduleRule &rule);

/// `weekday`, `mon,wed`, `mon-fri`. Error: SCHEDULES-InvalidRule.
[[nodiscard]] operations::Result<Weekdays> readWeekdays(const QString &text);
/// The shortest of them.
[[nodiscard]] QString writeWeekdays(Weekdays days);

/// SCHEDULES-InvalidRule, with the forms there are as what to do.
[[nodiscard]] operations::Error invalidRule(const QString &message);

} // namespace ktrdr::marketdata
