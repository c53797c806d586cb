#include "app/cli/schedulesaddcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/jsonlines.h"
#include "app/cli/schedulelines.h"
#include "app/cli/seriesarguments.h"
#include "app/cli/serviceaccess.h"
#include "app/cli/text.h"
#include "core/marketdata/datamanager.h"
#include "core/marketdata/schedules/scheduletexts.h"
#include "core/marketdata/schedules/zonenames.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::DataLoadRequest;
using marketdata::Schedule;
using marketdata::ScheduleRule;
using operations::failure;
using operations::Result;

namespace {

void show(CliSession &session, const Schedule &schedule, qint64 now)
{
    if (session.options().json) {
        session.out().writeRaw(jsonLine(scheduleJson(schedule, now)));
        return;
    }
    session.say(
        Text::tr("Added %1: %2. %3.")
            .arg(schedule.id.toString(), requestText(schedule.request), ruleText(schedule.rule)));
    const QTimeZone here = marketdata::localZone();
    const QTimeZone there = schedule.rule.zone();
    const QString next = nextRunText(schedule, now, here);
    session.say(
        here == there
            ? Text::tr("Next run: %1.").arg(next)
            : Text::tr("Next run: %1, which is %2.").arg(next, nextRunText(schedule, now, there)));
    session.say(Text::tr("It is started by the window or by 'ktrdr serve', whichever runs then."));
}

} // namespace

SchedulesAddCommand::SchedulesAddCommand(SchedulesAddOptions options)
    : m_options(std::move(options))
{}

Result<ScheduleRule> SchedulesAddCommand::rule() const
{
    if (!m_options.when.isEmpty()) {
        return ScheduleRule::parse(m_options.when);
    }
    if (m_options.every.isEmpty() && m_options.at.isEmpty()) {
        return ScheduleRule::parse({});
    }
    const QString days = m_options.every.isEmpty() ? u"day"_s : m_options.every;
    return ScheduleRule::parse(u"every %1 %2 %3"_s.arg(days, m_options.at, m_options.zone));
}

void SchedulesAddCommand::start(CliSession &session, Done done)
{
    m_done = std::move(done);
    const auto refuse = [this, &session](const operations::Error &error) {
        session.report(error);
        m_done(exitCodeOfRefusal(error));
    };
    const Result<DataLoadRequest> request = parseLoad(m_options.load);
    if (!request) {
        refuse(request.error());
        return;
    }
    const Result<ScheduleRule> when = rule();
    if (!when) {
        refuse(when.error());
        return;
    }
    withSources(session, [this, &session, refuse, request = *request, when = *when] {
        if (const Result<void> added = add(session, request, when); !added) {
            refuse(added.error());
        } else {
            m_done(ExitCode::Done);
        }
    });
}

Result<void> SchedulesAddCommand::add(CliSession &session, const DataLoadRequest &request,
                                      const ScheduleRule &rule) const
{
    const auto manager = session.dataManager();
    if (!manager) {
        return failure(manager.error());
    }
    if (const Result<void> known = (*manager)->checkSource(request.source); !known) {
        return known;
    }
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const marketdata::ScheduleBook book(session.home().folder());
    const Result<Schedule> added = book.add(request, rule, !m_options.noCatchUp, now);
    if (!added) {
        return failure(added.error());
    }
    show(session, *added, now);
    return {};
}

void SchedulesAddCommand::interrupt(const QString &)
{
    m_done(ExitCode::Cancelled);
}

} // namespace ktrdr::cli
