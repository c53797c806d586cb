#pragma once

#include "core/marketdata/schedules/schedulebook.h"
#include "core/marketdata/schedules/scheduletexts.h"

#include <QCoreApplication>

namespace ktrdr::ui {

enum class Meaning;

/// Drawing and colour of an outcome.
struct OutcomeLook
{
    QString iconName;
    Meaning meaning;
};

[[nodiscard]] OutcomeLook lookOf(marketdata::RunOutcome outcome);

/// Schedules in words, by the current locale and this computer's clock.
class ScheduleText
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleText)

public:
    /// `Mon 28 Oct, 20:48` by this computer's clock; UTC epoch seconds.
    [[nodiscard]] static QString moment(qint64 time);
    /// The same by the clocks of a zone, with its name.
    [[nodiscard]] static QString momentIn(qint64 time, const QTimeZone &zone);
    [[nodiscard]] static QString nextRun(const marketdata::Schedule &schedule, qint64 now);
    /// Here and, where that is another time, by the schedule's own clocks.
    [[nodiscard]] static QString nextRunInFull(const marketdata::Schedule &schedule, qint64 now);
    [[nodiscard]] static QString source(const QString &name);
    [[nodiscard]] static QString catchUp(const marketdata::Schedule &schedule);
};

} // namespace ktrdr::ui
