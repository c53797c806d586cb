#include "app/cli/scheduleslistcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/jsonlines.h"
#include "app/cli/schedulelines.h"
#include "app/cli/text.h"
#include "app/cli/texttable.h"
#include "core/marketdata/schedules/scheduletexts.h"
#include "core/marketdata/schedules/zonenames.h"
#include "core/operations/operationledger.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::DamagedSchedule;
using marketdata::Schedule;
using marketdata::ScheduleBook;
using marketdata::ScheduledRun;

namespace {

/// What is written down may be older than what became of the operation.
void takeEnds(Schedule &schedule, const operations::OperationLedger &ledger)
{
    for (ScheduledRun &run : schedule.runs) {
        const auto record =
            run.isGoing() && run.operation ? ledger.find(*run.operation) : std::nullopt;
        if (record && record->isFinal()) {
            run.outcome = marketdata::outcomeOf(record->status);
            run.note = record->error ? record->error->message : QString();
        }
    }
}

QString lastText(const Schedule &schedule)
{
    if (schedule.runs.isEmpty()) {
        return QString(u'-');
    }
    return QDateTime::fromSecsSinceEpoch(schedule.runs.first().at).toString(u"yyyy-MM-dd HH:mm"_s);
}

void printTable(CliSession &session, const QList<Schedule> &schedules, qint64 now)
{
    TextTable lines({{Text::tr("ID")},
                     {Text::tr("LOAD")},
                     {Text::tr("WHEN")},
                     {Text::tr("NEXT")},
                     {Text::tr("NEXT THERE")},
                     {Text::tr("LAST")},
                     {Text::tr("RESULT")}});
    const QTimeZone here = marketdata::localZone();
    for (const Schedule &schedule : schedules) {
        lines.add({schedule.id.toString(), requestText(schedule.request), ruleText(schedule.rule),
                   nextRunText(schedule, now, here),
                   nextRunText(schedule, now, schedule.rule.zone()), lastText(schedule),
                   schedule.runs.isEmpty() ? QString(u'-') : runSentence(schedule.runs.first())});
    }
    session.out().write(lines.toText(session.out().isTerminal() ? session.out().columns() : 0));
}

} // namespace

void SchedulesListCommand::start(CliSession &session, Done done)
{
    const ScheduleBook book(session.home().folder());
    auto content = book.read();
    if (!content) {
        session.report(content.error());
        done(exitCodeOfRefusal(content.error()));
        return;
    }
    if (!content->notice.isEmpty()) {
        session.warn(content->notice);
    }
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (Schedule &schedule : content->schedules) {
        takeEnds(schedule, session.ledger());
        if (session.options().json) {
            session.out().writeRaw(jsonLine(scheduleJson(schedule, now)));
        }
    }
    for (const DamagedSchedule &damaged : std::as_const(content->damaged)) {
        session.warn(Text::tr("The schedule %1 in %2 cannot be read and does not run: %3")
                         .arg(damaged.id.toString(), book.path(), damaged.error.message));
        if (session.options().json) {
            session.out().writeRaw(jsonLine(scheduleJson(damaged)));
        }
    }
    if (content->schedules.isEmpty()) {
        session.say(Text::tr("There are no schedules; 'ktrdr schedules add --help' shows how to "
                             "make one."));
    } else if (!session.options().json) {
        printTable(session, content->schedules, now);
    }
    done(ExitCode::Done);
}

void SchedulesListCommand::interrupt(const QString &) {}

} // namespace ktrdr::cli
