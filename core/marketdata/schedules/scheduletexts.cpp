#include "core/marketdata/schedules/scheduletexts.h"

#include "core/marketdata/schedules/ruletext.h"
#include "core/marketdata/schedules/zonenames.h"
#include "core/marketdata/text.h"

#include <QDateTime>
#include <QLocale>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

namespace {

constexpr Weekdays MondayToFriday = 0x1f;
constexpr qsizetype NamedSymbols = 4;

QString dailyText(const DailyRule &rule)
{
    const QString time = rule.time.toString(u"HH:mm"_s);
    const QString zone = zoneName(rule.zone);
    if (rule.days == AllWeekdays) {
        return Text::tr("Every day at %1, %2").arg(time, zone);
    }
    if (rule.days == MondayToFriday) {
        return Text::tr("Every weekday at %1, %2").arg(time, zone);
    }
    QStringList days;
    for (int day = 1; day <= 7; ++day) {
        if ((rule.days >> (day - 1) & 1) != 0) {
            days << QLocale().standaloneDayName(day, QLocale::ShortFormat);
        }
    }
    return Text::tr("%1 at %2, %3", "days of the week, time, zone")
        .arg(QLocale().createSeparatedList(days), time, zone);
}

QString closeText(const CloseRule &rule)
{
    const auto minutes = static_cast<int>(rule.delay.count());
    return minutes == 0
               ? Text::tr("After the close of %1").arg(rule.market)
               : Text::tr("%n minutes after the close of %1", nullptr, minutes).arg(rule.market);
}

QString momentText(qint64 time)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time), QLocale::ShortFormat);
}

} // namespace

QString ruleText(const ScheduleRule &rule)
{
    if (const auto *daily = std::get_if<DailyRule>(&rule.parts())) {
        return dailyText(*daily);
    }
    return closeText(std::get<CloseRule>(rule.parts()));
}

QString requestText(const DataLoadRequest &request)
{
    QStringList symbols;
    for (const Symbol &symbol :
         request.symbols.first(std::min<qsizetype>(request.symbols.size(), NamedSymbols))) {
        symbols << symbol.toString();
    }
    if (const auto more = static_cast<int>(request.symbols.size() - symbols.size()); more > 0) {
        symbols << Text::tr("%n more", nullptr, more);
    }
    QStringList timeframes;
    for (const Timeframe timeframe : request.timeframes) {
        timeframes << timeframe.toString();
    }
    return symbols.join(u", "_s) + u' ' + timeframes.join(u", "_s);
}

QString outcomeText(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Starting:
        return Text::tr("Starting");
    case RunOutcome::Running:
        return Text::tr("Running");
    case RunOutcome::Completed:
        return Text::tr("Completed");
    case RunOutcome::CompletedWithWarnings:
        return Text::tr("Completed with warnings");
    case RunOutcome::Failed:
        return Text::tr("Failed");
    case RunOutcome::Cancelled:
        return Text::tr("Cancelled");
    case RunOutcome::Interrupted:
        return Text::tr("Interrupted");
    case RunOutcome::Refused:
        return Text::tr("Not started");
    case RunOutcome::Skipped:
        return Text::tr("Skipped");
    case RunOutcome::Missed:
        return Text::tr("Missed");
    }
    Q_UNREACHABLE();
}

QString runSentence(const ScheduledRun &run)
{
    switch (run.outcome) {
    case RunOutcome::Skipped:
        return Text::tr("Skipped, because the run before was still going.");
    case RunOutcome::Missed:
        return Text::tr("Missed, because no program ran then.");
    case RunOutcome::Refused:
        return Text::tr("Not started: %1").arg(run.note);
    default:
        break;
    }
    const QString outcome = run.note.isEmpty()
                                ? outcomeText(run.outcome)
                                : Text::tr("%1: %2").arg(outcomeText(run.outcome), run.note);
    return run.missed == 0
               ? outcome
               : Text::tr("%1 (%n runs before it were missed)", nullptr, run.missed).arg(outcome);
}

QString caughtUpText(const Schedule &schedule, const DueRun &run)
{
    const QString what = requestText(schedule.request);
    if (run.missed == 0) {
        return Text::tr("The scheduled load of %1 was due at %2, when no program ran. It is made "
                        "up for now.")
            .arg(what, momentText(run.due));
    }
    return Text::tr("The scheduled load of %1 was missed %n times while no program ran. The last "
                    "one is made up for now.",
                    nullptr, run.missed + 1)
        .arg(what);
}

QString missedText(const Schedule &schedule, const DueRun &run)
{
    return Text::tr("The scheduled load of %1 was missed %n times while no program ran; the next "
                    "one is made as usual.",
                    nullptr, run.missed + (run.isLate ? 1 : 0))
        .arg(requestText(schedule.request));
}

QString skippedText(const Schedule &schedule)
{
    return Text::tr("The scheduled load of %1 was skipped, because the run before is still going.")
        .arg(requestText(schedule.request));
}

QString refusedText(const Schedule &schedule, const operations::Error &error)
{
    return Text::tr("The scheduled load of %1 was not started: %2")
        .arg(requestText(schedule.request), error.message);
}

} // namespace ktrdr::marketdata
