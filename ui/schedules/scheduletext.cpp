#include "ui/schedules/scheduletext.h"

#include "ui/theme/palettes.h"

#include "core/marketdata/schedules/zonenames.h"

#include <QDateTime>
#include <QLocale>

namespace ktrdr::ui {

using marketdata::RunOutcome;
using marketdata::Schedule;

namespace {

QString shortMoment(const QDateTime &moment)
{
    const QLocale locale;
    const QString date = locale.toString(moment.date(), QLocale::ShortFormat);
    const QString day = locale.standaloneDayName(moment.date().dayOfWeek(), QLocale::ShortFormat);
    // The C locale's short form has seconds.
    const QString time = locale.language() == QLocale::C
                             ? moment.time().toString(QStringLiteral("HH:mm"))
                             : locale.toString(moment.time(), QLocale::ShortFormat);
    return day + u' ' + date + u' ' + time;
}

} // namespace

OutcomeLook lookOf(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Starting:
        return {QStringLiteral("status-pending"), Meaning::Active};
    case RunOutcome::Running:
        return {QStringLiteral("status-running"), Meaning::Active};
    case RunOutcome::Completed:
        return {QStringLiteral("status-completed"), Meaning::Good};
    case RunOutcome::CompletedWithWarnings:
        return {QStringLiteral("status-completed_with_warnings"), Meaning::Attention};
    case RunOutcome::Failed:
    case RunOutcome::Refused:
        return {QStringLiteral("status-failed"), Meaning::Bad};
    case RunOutcome::Cancelled:
        return {QStringLiteral("status-cancelled"), Meaning::Quiet};
    case RunOutcome::Interrupted:
        return {QStringLiteral("status-interrupted"), Meaning::Attention};
    case RunOutcome::Skipped:
    case RunOutcome::Missed:
        return {QStringLiteral("warning"), Meaning::Attention};
    }
    Q_UNREACHABLE();
}

QString ScheduleText::moment(qint64 time)
{
    return shortMoment(QDateTime::fromSecsSinceEpoch(time));
}

QString ScheduleText::momentIn(qint64 time, const QTimeZone &zone)
{
    return tr("%1, %2", "time, place")
        .arg(shortMoment(QDateTime::fromSecsSinceEpoch(time, zone)), marketdata::zoneName(zone));
}

QString ScheduleText::nextRun(const Schedule &schedule, qint64 now)
{
    if (!schedule.isEnabled)
        return tr("Switched off");
    const auto next = schedule.nextRun(now);
    return next ? moment(*next) : QString();
}

QString ScheduleText::nextRunInFull(const Schedule &schedule, qint64 now)
{
    const auto next = schedule.nextRun(now);
    if (!next)
        return nextRun(schedule, now);
    const QTimeZone there = schedule.rule.zone();
    const QTimeZone here = marketdata::localZone();
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(*next, Qt::UTC);
    if (here.offsetFromUtc(utc) == there.offsetFromUtc(utc))
        return moment(*next);
    return tr("%1 here (%2)", "time here, time and place there")
        .arg(moment(*next), momentIn(*next, there));
}

QString ScheduleText::source(const QString &name)
{
    return name.isEmpty() ? tr("as each series") : name;
}

QString ScheduleText::catchUp(const Schedule &schedule)
{
    return schedule.catchesUp
               ? tr("The last run that was missed is made up for when the program starts.")
               : tr("Runs that were missed are told and left out.");
}

} // namespace ktrdr::ui
