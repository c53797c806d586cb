#include "app/cli/opsretrycommand.h"

#include "app/cli/clisession.h"
#include "app/cli/humantext.h"
#include "app/cli/serviceaccess.h"
#include "app/cli/text.h"
#include "core/operations/operationboard.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::OperationRecord;

namespace {

Error stillRuns(const OperationRecord &record)
{
    return {u"OPERATION-StillRuns"_s,
            Text::tr("%1 has not ended: %2.").arg(record.id.toString(), statusText(record.status)),
            Text::tr("Wait for its end, or cancel it first with "
                     "'ktrdr ops cancel %1'.")
                .arg(record.id.toString()),
            {},
            {}};
}

} // namespace

OpsRetryCommand::OpsRetryCommand(OpsRetryOptions options)
    : m_options(std::move(options))
{}

void OpsRetryCommand::start(CliSession &session, Done done)
{
    prepare(session, done);
    withOperations(session, m_options.on, done, [this, &session, done] {
        withSources(session, [this, &session, done] { retry(session, done); });
    });
}

void OpsRetryCommand::retry(CliSession &session, const Done &done)
{
    const auto record = findOperation(session, m_options.on, m_options.id);
    if (!record) {
        follow(session, failure(record.error()), done);
        return;
    }
    if (!record->isFinal()) {
        follow(session, failure(stillRuns(*record)), done);
        return;
    }
    if (const auto manager = session.dataManager(); !manager) {
        follow(session, failure(manager.error()), done);
        return;
    }
    if (const auto manager = session.trainingManager(); !manager) {
        follow(session, failure(manager.error()), done);
        return;
    }
    operations::OperationBoard &board = session.board();
    if (m_options.failedOnly) {
        follow(session, board.retryFailedParts(record->id), done);
    } else {
        board.retry(record->id, [this, &session, done](const auto &started) {
            follow(session, started, done);
        });
    }
}

void OpsRetryCommand::interrupt(const QString &signalName)
{
    if (m_options.on.isEmpty()) {
        FollowCommand::interrupt(signalName);
    } else {
        leave();
    }
}

} // namespace ktrdr::cli
