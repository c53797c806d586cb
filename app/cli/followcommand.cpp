#include "app/cli/followcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/jsonrunreporter.h"
#include "app/cli/progressdisplay.h"
#include "app/cli/text.h"
#include "core/operations/operationboard.h"
#include "core/operations/orchestrator.h"

namespace ktrdr::cli {

using operations::CancelWhy;
using operations::OperationId;
using operations::OperationRecord;

std::unique_ptr<RunReporter> makeReporter(CliSession &session)
{
    const operations::Clock &clock = operations::Clock::system();
    if (session.options().json) {
        return std::make_unique<JsonRunReporter>(session.out(), clock);
    }
    return std::make_unique<ProgressDisplay>(session.out(), session.err(), session.options().quiet,
                                             clock);
}

void FollowCommand::prepare(CliSession &session, const Done &done)
{
    m_session = &session;
    m_done = done;
}

void FollowCommand::leave()
{
    m_session->say(Text::tr("\nNo longer watched; it goes on."));
    m_done(ExitCode::Cancelled);
}

void FollowCommand::follow(CliSession &session, const operations::Result<OperationId> &started,
                           Done done, std::unique_ptr<RunReporter> reporter)
{
    if (!started) {
        session.report(started.error());
        done(exitCodeOfRefusal(started.error()));
        return;
    }
    m_session = &session;
    m_follower = std::make_unique<OperationFollower>(
        session.board(), *started, reporter ? std::move(reporter) : makeReporter(session),
        [done = std::move(done)](const OperationRecord &record) { done(exitCodeOf(record)); });
    if (const auto known = session.board().find(*started)) {
        m_follower->take(*known);
    }
}

void FollowCommand::interrupt(const QString &signalName)
{
    if (!m_follower) {
        m_done(ExitCode::Cancelled);
        return;
    }
    m_session->orchestrator().cancelAll(CancelWhy::User, signalName);
}

} // namespace ktrdr::cli
