#include "core/logging/logging.h"
#include "core/marketdata/datamanager.h"
#include "core/marketdata/schedules/schedulerunner.h"
#include "core/marketdata/schedules/scheduletexts.h"
#include "core/marketdata/text.h"
#include "core/operations/operationboard.h"
#include "core/operations/operationledger.h"

/// What becomes of runs.
namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::OperationId;
using operations::OperationRecord;
using operations::Result;

namespace {

/// From taking a run to the record of its operation takes a moment; longer than this, whoever took
/// it is gone.
constexpr qint64 LongestStart = 60;

QString noteOf(const OperationRecord &record)
{
    if (record.error) {
        return record.error->message;
    }
    return record.warnings.isEmpty() ? QString() : record.warnings.first();
}

} // namespace

std::optional<OperationRecord> ScheduleRunner::recordOf(const OperationId &id) const
{
    std::optional<OperationRecord> record = m_board.find(id);
    return record || m_ledger == nullptr ? record : m_ledger->find(id);
}

/// The run as it ended; empty while it goes on.
std::optional<ScheduledRun> ScheduleRunner::settled(const ScheduledRun &going) const
{
    ScheduledRun ended = going;
    const auto record = going.operation ? recordOf(*going.operation) : std::nullopt;
    if (record && record->isFinal()) {
        ended.outcome = outcomeOf(record->status);
        ended.note = noteOf(*record);
        return ended;
    }
    if (!record && now() - going.at > LongestStart) {
        ended.outcome = RunOutcome::Interrupted;
        ended.note = going.operation ? Text::tr("Its operation is no longer recorded.")
                                     : Text::tr("The program ended before the load began.");
        return ended;
    }
    return std::nullopt;
}

void ScheduleRunner::settle(const Schedule &schedule)
{
    if (isAheadOfClock(schedule, now())) {
        logging::logger("schedules")
            ->warn("{} was handled until a time to come; the clock was wrong then",
                   schedule.id.toString().toStdString());
        static_cast<void>(m_book.change(schedule.id, [now = now()](Schedule &fresh) {
            fresh.handledUntil = std::min(fresh.handledUntil, now);
            return true;
        }));
    }
    const ScheduledRun *going = schedule.goingRun();
    const auto ended = going ? settled(*going) : std::nullopt;
    if (!ended) {
        return;
    }
    const auto changed = m_book.change(schedule.id, [&ended](Schedule &fresh) {
        ScheduledRun *run = fresh.findRun(ended->due, ended->at);
        if (run == nullptr || !run->isGoing()) {
            return false;
        }
        *run = *ended;
        return true;
    });
    if (!changed) {
        takeTrouble(changed.error());
    }
    reloadIfChanged();
}

void ScheduleRunner::takeFinished(const OperationRecord &record)
{
    const QList<Schedule> schedules = m_content.schedules;
    for (const Schedule &schedule : schedules) {
        const ScheduledRun *going = schedule.goingRun();
        if (going && going->operation == record.id) {
            settle(schedule);
        }
    }
}

/// Whoever changes the schedule first has the run; who comes later finds nothing due.
void ScheduleRunner::takeDue(const Schedule &schedule)
{
    if (!dueRun(schedule, now())) {
        return;
    }
    std::optional<DueRun> due;
    ScheduledRun run;
    qint64 handledBefore = 0;
    const auto taken = m_book.change(schedule.id, [&](Schedule &fresh) {
        due = dueRun(fresh, now());
        if (!due) {
            return false;
        }
        run = {due->due, now(), RunOutcome::Starting, {}, {}, due->missed};
        if (due->isLate && !fresh.catchesUp) {
            run.outcome = RunOutcome::Missed;
        } else if (fresh.goingRun() != nullptr) {
            run.outcome = RunOutcome::Skipped;
        }
        handledBefore = std::exchange(fresh.handledUntil, due->due);
        fresh.addRun(run);
        return true;
    });
    if (!taken) {
        takeTrouble(taken.error());
        return;
    }
    m_trouble.clear();
    reloadIfChanged();
    if (!due) {
        return;
    }
    if (run.outcome == RunOutcome::Missed) {
        Q_EMIT told(missedText(*taken, *due));
    } else if (run.outcome == RunOutcome::Skipped) {
        Q_EMIT told(skippedText(*taken));
    } else {
        if (due->isLate) {
            Q_EMIT told(caughtUpText(*taken, *due));
        } else if (due->missed > 0) {
            Q_EMIT told(missedText(*taken, *due));
        }
        const Result<OperationId> started = begin(*taken, run);
        if (!started && started.error().code == "OPERATION-ShuttingDown"_L1) {
            giveBack(taken->id, run, handledBefore);
        } else if (!started) {
            Q_EMIT told(refusedText(*taken, started.error()));
        }
    }
}

Result<OperationId> ScheduleRunner::begin(const Schedule &schedule, const ScheduledRun &run)
{
    const Result<OperationId> started = m_data.loadData(schedule.request);
    const auto written = m_book.change(schedule.id, [&run, &started](Schedule &fresh) {
        ScheduledRun *taken = fresh.findRun(run.due, run.at);
        if (taken == nullptr) {
            return false;
        }
        taken->outcome = started ? RunOutcome::Running : RunOutcome::Refused;
        if (started) {
            taken->operation = *started;
        } else {
            taken->note = started.error().message;
        }
        return true;
    });
    // Removed meanwhile: the load goes on all the same.
    if (!written && written.error().code != "SCHEDULES-NotFound"_L1) {
        takeTrouble(written.error());
    }
    reloadIfChanged();
    const std::string id = schedule.id.toString().toStdString();
    if (started) {
        logging::logger("schedules")->info("{} started {}", id, started->toString().toStdString());
        Q_EMIT runStarted(schedule.id, *started);
    } else {
        logging::logger("schedules")
            ->warn("{} was not started: {}", id, started.error().message.toStdString());
    }
    return started;
}

/// The program ends: the next one makes the run.
void ScheduleRunner::giveBack(const ScheduleId &id, const ScheduledRun &run, qint64 handledBefore)
{
    static_cast<void>(m_book.change(id, [&run, handledBefore](Schedule &fresh) {
        fresh.runs.removeIf([&run](const ScheduledRun &known) {
            return known.due == run.due && known.at == run.at;
        });
        fresh.handledUntil = handledBefore;
        return true;
    }));
}

Result<OperationId> ScheduleRunner::runNow(const ScheduleId &id)
{
    if (const Schedule *known = m_content.find(id)) {
        settle(Schedule(*known));
    }
    const ScheduledRun run{now(), now()};
    bool isGoing = false;
    const auto taken = m_book.change(id, [&run, &isGoing](Schedule &fresh) {
        isGoing = fresh.goingRun() != nullptr;
        if (!isGoing) {
            fresh.addRun(run);
        }
        return !isGoing;
    });
    if (!taken) {
        return failure(taken.error());
    }
    if (isGoing) {
        return failure({u"SCHEDULES-StillGoing"_s,
                        Text::tr("The last run of this schedule is still going."),
                        Text::tr("Wait until it has ended, or cancel it."),
                        {},
                        {}});
    }
    return begin(*taken, run);
}

} // namespace ktrdr::marketdata
