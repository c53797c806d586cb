#include "app/cli/opspausecommand.h"

#include "app/cli/clisession.h"
#include "app/cli/humantext.h"
#include "app/cli/jsonlines.h"
#include "app/cli/serviceaccess.h"
#include "app/cli/text.h"
#include "core/operations/operationboard.h"
#include "core/operations/operationledger.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::OperationLedger;
using operations::OperationRecord;
using operations::OperationStatus;

namespace {

Error hasEnded(const OperationRecord &record)
{
    return {u"OPERATION-Ended"_s,
            Text::tr("%1 has ended: %2.").arg(record.id.toString(), statusText(record.status)),
            Text::tr("Run 'ktrdr ops show %1' to see its end.").arg(record.id.toString()),
            {{u"operation_id"_s, record.id.toString()}},
            {}};
}

} // namespace

OpsPauseCommand::OpsPauseCommand(OpsPauseOptions options)
    : m_options(std::move(options))
{}

void OpsPauseCommand::start(CliSession &session, Done done)
{
    m_session = &session;
    m_done = std::move(done);
    withOperations(session, m_options.on, m_done, [this] { askWanted(); });
}

void OpsPauseCommand::askWanted()
{
    const auto record = findOperation(*m_session, m_options.on, m_options.id);
    if (!record) {
        refuse(record.error(), exitCodeOfRefusal(record.error()));
    } else if (record->isFinal()) {
        refuse(hasEnded(*record), ExitCode::Failed);
    } else if (!record->isPausable || record->origin == operations::OperationOrigin::Remote) {
        refuse(operations::cannotPause(*record), ExitCode::Usage);
    } else {
        ask(*record);
    }
}

void OpsPauseCommand::ask(const OperationRecord &record)
{
    OperationLedger &ledger = m_session->ledger();
    m_awaited = record;
    QObject::connect(&ledger, &OperationLedger::foreignChanged, &m_wait.scope(),
                     [this](const QList<OperationRecord> &records) {
                         for (const OperationRecord &changed : records) {
                             take(changed);
                         }
                     });
    QObject::connect(&ledger, &OperationLedger::writeFailed, &m_wait.scope(),
                     [this](const Error &error) { couldNotAsk(error); });
    m_wait.start(ledger, [this] { giveUp(); });
    ledger.requestPause(record.id, m_options.isPaused);
    // Read again: it may have changed before this listened.
    take(findOperation(*m_session, {}, record.id.toString()).value_or(record));
}

void OpsPauseCommand::take(const OperationRecord &record)
{
    if (!m_awaited || record.id != m_awaited->id) {
        return;
    }
    m_awaited = record;
    const bool isPaused = record.status == OperationStatus::Paused;
    if (!record.isFinal() && isPaused != m_options.isPaused) {
        return;
    }
    m_awaited.reset();
    m_wait.stop();
    if (m_session->options().json) {
        m_session->out().writeRaw(jsonLine(operationJson(record)));
    }
    if (record.isFinal()) {
        refuse(hasEnded(record), ExitCode::Failed);
        return;
    }
    m_session->say(statusText(record.status) + u": "_s + record.id.toString());
    m_done(ExitCode::Done);
}

void OpsPauseCommand::refuse(const Error &error, ExitCode code)
{
    m_session->report(error);
    m_done(code);
}

/// The request did not get into the ledger, and will not.
void OpsPauseCommand::couldNotAsk(const Error &cause)
{
    if (!m_wait.isActive()) {
        return;
    }
    m_wait.stop();
    const QString asked = m_options.isPaused ? Text::tr("%1 could not be asked to pause. %2")
                                             : Text::tr("%1 could not be asked to go on. %2");
    leaveAwaited({u"OPERATION-NotAsked"_s,
                  asked.arg(m_awaited->id.toString(), cause.message),
                  cause.hint,
                  {},
                  std::make_shared<const Error>(cause)});
}

void OpsPauseCommand::giveUp()
{
    const QString id = m_awaited->id.toString();
    leaveAwaited({u"OPERATION-NotPausedYet"_s,
                  m_options.isPaused
                      ? Text::tr("%1 was asked to pause and has not come to a stop yet.").arg(id)
                      : Text::tr("%1 was asked to go on and is still paused.").arg(id),
                  Text::tr("Run 'ktrdr ops show %1' to see how it is.").arg(id),
                  {},
                  {}});
}

void OpsPauseCommand::leaveAwaited(const Error &why)
{
    if (m_session->options().json) {
        m_session->out().writeRaw(jsonLine(operationJson(*m_awaited)));
    }
    m_awaited.reset();
    refuse(why, ExitCode::Failed);
}

void OpsPauseCommand::interrupt(const QString &)
{
    m_wait.stop();
    m_done(ExitCode::Cancelled);
}

} // namespace ktrdr::cli
