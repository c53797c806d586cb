#include "app/cli/opsretrycommand.h"

#include "app/cli/clisession.h"
#include "app/cli/humantext.h"
#include "app/cli/operationlookup.h"
#include "core/operations/operationboard.h"

#include <QCoreApplication>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::OperationRecord;

namespace {

Error stillRuns(const OperationRecord &record)
{
    return {u"OPERATION-StillRuns"_s,
            QCoreApplication::translate("OpsRetry", "%1 has not ended: %2.")
                .arg(record.id.toString(), statusText(record.status)),
            QCoreApplication::translate("OpsRetry", "Wait for its end, or cancel it first with "
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
    const auto record = findOperation(session.ledger(), m_options.id);
    if (!record) {
        follow(session, failure(record.error()), std::move(done));
        return;
    }
    if (!record->isFinal()) {
        follow(session, failure(stillRuns(*record)), std::move(done));
        return;
    }
    if (const auto manager = session.dataManager(); !manager) {
        follow(session, failure(manager.error()), std::move(done));
        return;
    }
    follow(session, session.board().retry({record->id}).first(), std::move(done));
}

} // namespace ktrdr::cli
