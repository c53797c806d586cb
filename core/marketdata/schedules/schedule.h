#pragma once

#include "core/marketdata/datarequest.h"
#include "core/marketdata/schedules/scheduledrun.h"
#include "core/marketdata/schedules/scheduleid.h"
#include "core/marketdata/schedules/schedulerule.h"

#include <QList>

namespace ktrdr::marketdata {

/// A saved load and when it is to be done: a value. Times are UTC epoch seconds.
struct Schedule
{
    /// So many of the latest runs are remembered.
    static constexpr int MostRuns = 10;

    ScheduleId id;
    ScheduleRule rule;
    DataLoadRequest request;
    bool isEnabled = true;
    /// The last run that was missed while no program ran is made at the next start.
    bool catchesUp = true;
    qint64 createdAt = 0;
    /// Up to here every due run has been taken, skipped or told as missed.
    qint64 handledUntil = 0;
    /// Newest first.
    QList<ScheduledRun> runs{};

    /// The run that has not ended, if one has not.
    [[nodiscard]] const ScheduledRun *goingRun() const;
    /// The run that was due then and was taken then.
    [[nodiscard]] ScheduledRun *findRun(qint64 due, qint64 at);
    void addRun(const ScheduledRun &run);
    /// When it is due next, seen from `now`; empty while it is switched off.
    [[nodiscard]] std::optional<qint64> nextRun(qint64 now) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Errors: SCHEDULES-Damaged (no id), SCHEDULES-InvalidRule, those of
    /// DataLoadRequest::fromJson().
    [[nodiscard]] static operations::Result<Schedule> fromJson(const QJsonObject &json);
    [[nodiscard]] bool operator==(const Schedule &) const = default;
};

} // namespace ktrdr::marketdata
