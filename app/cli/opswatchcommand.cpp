#include "app/cli/opswatchcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/followcommand.h"
#include "app/cli/serviceaccess.h"
#include "app/cli/text.h"
#include "core/operations/operationboard.h"
#include "core/operations/operationledger.h"

namespace ktrdr::cli {

using operations::OperationRecord;

namespace {
constexpr std::chrono::seconds OwnerCheckInterval{1};
}

OpsWatchCommand::OpsWatchCommand(OpsWatchOptions options)
    : m_options(std::move(options))
{}

void OpsWatchCommand::start(CliSession &session, Done done)
{
    m_session = &session;
    m_done = std::move(done);
    withOperations(session, m_options.on, m_done, [this] { watch(); });
}

void OpsWatchCommand::watch()
{
    CliSession &session = *m_session;
    const auto known = findOperation(session, m_options.on, m_options.id);
    if (!known) {
        session.report(known.error());
        m_done(exitCodeOfRefusal(known.error()));
        return;
    }
    m_follower = std::make_unique<OperationFollower>(
        session.board(), known->id, makeReporter(session),
        [this](const OperationRecord &record) { m_done(exitCodeOf(record)); });
    QObject::connect(&m_ownerCheck, &QTimer::timeout, &session.ledger(),
                     &operations::OperationLedger::reconcile);
    m_ownerCheck.start(OwnerCheckInterval);
    // Read again: it may have ended before the follower listened.
    m_follower->take(findOperation(session, m_options.on, known->id.toString()).value_or(*known));
}

void OpsWatchCommand::interrupt(const QString &)
{
    m_session->say(Text::tr("\nNo longer watched; it goes on."));
    m_done(ExitCode::Cancelled);
}

} // namespace ktrdr::cli
