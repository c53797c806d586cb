#include "app/cli/opscancelcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/humantext.h"
#include "app/cli/jsonlines.h"
#include "app/cli/operationlookup.h"
#include "core/operations/operationledger.h"

#include <QCoreApplication>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::OperationLedger;
using operations::OperationRecord;
using operations::OperationStatus;

namespace {

constexpr std::chrono::seconds LongestWait{10};
constexpr std::chrono::seconds OwnerCheckInterval{1};

QString tr(const char *text)
{
    return QCoreApplication::translate("OpsCancel", text);
}

QList<OperationRecord> liveOperations(const OperationLedger &ledger)
{
    QList<OperationRecord> live;
    for (int i = 0; i < operations::OperationStatusCount; ++i) {
        operations::LedgerQuery query;
        query.status = static_cast<OperationStatus>(i);
        if (!isFinal(*query.status)) {
            live += ledger.list(query);
        }
    }
    return live;
}

Error endedBefore(const OperationRecord &record)
{
    return {u"OPERATION-Ended"_s,
            tr("%1 was not cancelled: it had ended: %2.")
                .arg(record.id.toString(), statusText(record.status)),
            tr("Run 'ktrdr ops show %1' to see its end.").arg(record.id.toString()),
            {{u"operation_id"_s, record.id.toString()}},
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
    if (m_options.all) {
        cancelAll(liveOperations(session.ledger()));
        return;
    }
    const auto record = findOperation(session.ledger(), m_options.id);
    if (!record) {
        session.report(record.error());
        m_done(exitCodeOfRefusal(record.error()));
        return;
    }
    cancelAll({*record});
}

void OpsCancelCommand::cancelAll(const QList<OperationRecord> &records)
{
    OperationLedger &ledger = m_session->ledger();
    QObject::connect(&ledger, &OperationLedger::foreignChanged, &m_deadline,
                     [this](const QList<OperationRecord> &changed) { take(changed); });
    for (const OperationRecord &record : records) {
        m_awaited.insert(record.id, record);
        if (!record.isFinal()) {
            ledger.requestCancel(record.id, operations::CancelWhy::User, m_options.reason);
        }
    }
    if (records.isEmpty()) {
        m_session->say(tr("Nothing runs."));
        m_done(ExitCode::Done);
        return;
    }
    QObject::connect(&m_deadline, &QTimer::timeout, &m_deadline, [this] { giveUp(); });
    m_deadline.setSingleShot(true);
    m_deadline.start(LongestWait);
    QObject::connect(&m_ownerCheck, &QTimer::timeout, &ledger, &OperationLedger::reconcile);
    m_ownerCheck.start(OwnerCheckInterval);
    // Read again: one may have ended before this listened.
    QList<OperationRecord> now;
    for (const OperationRecord &record : records) {
        now.append(ledger.find(record.id).value_or(record));
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
    if (m_awaited.isEmpty() && m_deadline.isActive()) {
        m_deadline.stop();
        m_ownerCheck.stop();
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

void OpsCancelCommand::giveUp()
{
    m_ownerCheck.stop();
    for (const OperationRecord &record : std::as_const(m_awaited)) {
        if (m_session->options().json) {
            m_session->out().writeRaw(jsonLine(operationJson(record)));
        }
        m_session->report(
            {u"OPERATION-StillCancelling"_s,
             tr("%1 was asked to cancel and has not stopped yet.").arg(record.id.toString()),
             tr("Run 'ktrdr ops watch %1' to see when it has.").arg(record.id.toString()),
             {},
             {}});
    }
    m_done(ExitCode::Failed);
}

void OpsCancelCommand::interrupt(const QString &)
{
    m_deadline.stop();
    m_done(ExitCode::Cancelled);
}

} // namespace ktrdr::cli
