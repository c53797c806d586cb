#pragma once

#include "core/marketdata/schedules/schedulebook.h"

namespace ktrdr::cli {

class CliSession;

/// How schedules are printed.

/// A line of `schedules list`: `{"type":"schedule",…}`. `now` in UTC epoch seconds.
[[nodiscard]] QJsonObject scheduleJson(const marketdata::Schedule &schedule, qint64 now);
/// The same for one that cannot be read: all but its id and the error is null.
[[nodiscard]] QJsonObject scheduleJson(const marketdata::DamagedSchedule &damaged);

/// `2024-03-04 22:15 New York`, or that there is none.
[[nodiscard]] QString nextRunText(const marketdata::Schedule &schedule, qint64 now,
                                  const QTimeZone &zone);

} // namespace ktrdr::cli
