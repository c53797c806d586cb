#include "app/cli/opscancelcommand.h"

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
using operations::OperationBoard;
using operations::OperationLedger;
using operations::OperationRecord;
using operations::OperationStatus;

namespace {

QList<OperationRecord> liveOperations(CliSession &session, const QString &on)
{
    QList<OperationRecord> live;
    for (int i = 0; i < operations::OperationStatusCount; ++i) {
        const auto status = static_cast<OperationStatus>(i);
        if (isFinal(status)) {
            continue;
        }
        OpsListOptions filter;
        filter.on = on;
        filter.status = toString(status);
        readOperations(session, filter, [&live](const QList<OperationRecord> &records) {
            live += records;
            return true;
        });
    }
    // What a service tells is not run by this computer's processes.
    live.removeIf([&on](const OperationRecord &record) {
        return on.isEmpty() && record.origin == operations::OperationOrigin::Remote;
    });
    return live;
}

Error endedBefore(const OperationRecord &record)
{
    return {u"OPERATION-Ended"_s,
            Text::tr("%1 was not cancelled: it had ended: %2.")
                .arg(record.id.toString(), statusText(record.status)),
            Text::tr("Run 'ktrdr ops show %1' to see its end.").arg(record.id.toString()),
            {{u"operation_id"_s, record.id.toString()}},
            {}};
}

Error runsElsewhere(const OperationRecord &record)
{
    return {u"OPERATION-RunsElsewhere"_s,
            Text::tr("%1 runs on the service “%2”.").arg(record.id.toString(), record.where),
            Text::tr("Run the command again with '--on %1'.").arg(record.where),
            {},
            {}};
}

} // namespace

OpsCancelCommand::OpsCancelCommand(OpsCancelOptions options)
    : m_options(std::move(options))
{}

void OpsCancelCommand::start(CliSession &session, Done done)
{
    m_session = &session;
    m_done = std::move(done);
    withOperations(session, m_options.on, m_done, [this] { cancelWanted(); });
}

void OpsCancelCommand::cancelWanted()
{
    if (m_options.all) {
        cancelAll(liveOperations(*m_session, m_options.on));
        return;
    }
    const auto record = findOperation(*m_session, m_options.on, m_options.id);
    if (!record) {
        m_session->report(record.error());
        m_done(exitCodeOfRefusal(record.error()));
    } else if (m_options.on.isEmpty() && record->origin == operations::OperationOrigin::Remote) {
        m_session->report(runsElsewhere(*record));
        m_done(ExitCode::Usage);
    } else {
        cancelAll({*record});
    }
}

void OpsCancelCommand::cancelAll(const QList<OperationRecord> &records)
{
    OperationLedger &ledger = m_session->ledger();
    const auto listen = [this](const QList<OperationRecord> &changed) { take(changed); };
    if (m_options.on.isEmpty()) {
        QObject::connect(&ledger, &OperationLedger::foreignChanged, &m_wait.scope(), listen);
        QObject::connect(&ledger, &OperationLedger::writeFailed, &m_wait.scope(),
                         [this](const Error &error) { couldNotAsk(error); });
    } else {
        QObject::connect(&m_session->board(), &OperationBoard::recordsChanged, &m_wait.scope(),
                         listen);
        QObject::connect(&m_session->board(), &OperationBoard::commandFailed, &m_wait.scope(),
                         [this](const Error &error) { takeRefusal(error); });
    }
    for (const OperationRecord &record : records) {
        m_awaited.insert(record.id, record);
        if (record.isFinal()) {
            continue;
        }
        if (m_options.on.isEmpty()) {
            ledger.requestCancel(record.id, operations::CancelWhy::User, m_options.reason);
        } else {
            m_session->board().cancel({record.id}, m_options.reason);
        }
    }
    if (records.isEmpty()) {
        m_session->say(Text::tr("Nothing runs."));
        m_done(ExitCode::Done);
        return;
    }
    m_wait.start(ledger, [this] { giveUp(); });
    // Read again: one may have ended before this listened.
    QList<OperationRecord> now;
    for (const OperationRecord &record : records) {
        now.append(findOperation(*m_session, m_options.on, record.id.toString()).value_or(record));
    }
    take(now);
}

void OpsCancelCommand::take(const QList<OperationRecord> &records)
{
    for (const OperationRecord &record : records) {
        if (!m_awaited.contains(record.id)) {
            continue;
        }
        m_awaited.insert(record.id, record);
        if (record.isFinal()) {
            m_awaited.remove(record.id);
            confirm(record);
        }
    }
    if (m_awaited.isEmpty() && m_wait.isActive()) {
        m_wait.stop();
        m_done(m_outcome);
    }
}

/// The service said no: nothing is left to wait for.
void OpsCancelCommand::takeRefusal(const Error &error)
{
    m_session->report(error);
    m_outcome = exitCodeOfRefusal(error);
    if (m_outcome == ExitCode::Usage) {
        m_outcome = ExitCode::Failed;
    }
    if (!m_options.all) {
        m_wait.stop();
        m_done(m_outcome);
    }
}

void OpsCancelCommand::confirm(const OperationRecord &record)
{
    if (m_session->options().json) {
        m_session->out().writeRaw(jsonLine(operationJson(record)));
    }
    if (record.status == OperationStatus::Cancelled) {
        m_session->say(statusText(record.status) + u": "_s + record.id.toString() + u' ' +
                       record.kept);
    } else if (m_options.all) {
        m_session->say(statusText(record.status) + u": "_s + record.id.toString());
    } else {
        m_session->report(endedBefore(record));
        m_outcome = ExitCode::Failed;
    }
}

/// The requests did not get into the ledger, and will not.
void OpsCancelCommand::couldNotAsk(const Error &cause)
{
    if (!m_wait.isActive()) {
        return;
    }
    m_wait.stop();
    leaveAwaited([&cause](const QString &id) {
        return Error{u"OPERATION-NotAsked"_s,
                     Text::tr("%1 could not be asked to cancel. %2").arg(id, cause.message),
                     cause.hint,
                     {{u"operation_id"_s, id}},
                     std::make_shared<const Error>(cause)};
    });
}

void OpsCancelCommand::giveUp()
{
    const QString there = m_options.on.isEmpty() ? QString() : QString(u" --on "_s + m_options.on);
    leaveAwaited([&there](const QString &id) {
        return Error{u"OPERATION-StillCancelling"_s,
                     Text::tr("%1 was asked to cancel and has not stopped yet.").arg(id),
                     Text::tr("Run 'ktrdr ops watch %1' to see when it has.").arg(id + there),
                     {},
                     {}};
    });
}

void OpsCancelCommand::leaveAwaited(const std::function<Error(const QString &)> &why)
{
    for (const OperationRecord &record : std::as_const(m_awaited)) {
        if (m_session->options().json) {
            m_session->out().writeRaw(jsonLine(operationJson(record)));
        }
        m_session->report(why(record.id.toString()));
    }
    m_done(ExitCode::Failed);
}

void OpsCancelCommand::interrupt(const QString &)
{
    m_wait.stop();
    m_done(ExitCode::Cancelled);
}

} // namespace ktrdr::cli
