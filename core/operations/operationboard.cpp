#include "core/operations/operationboard.h"

#include "core/operations/historyloader.h"
#include "core/operations/operationledger.h"
#include "core/operations/operationproviders.h"
#include "core/operations/orchestrator.h"

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

OperationBoard::OperationBoard(Orchestrator &orchestrator, OperationLedger *ledger,
                               const OperationProviders &providers, QObject *parent)
    : QObject(parent)
    , m_orchestrator(orchestrator)
    , m_ledger(ledger)
    , m_providers(providers)
    , m_begun(QDateTime::currentDateTimeUtc())
{
    connect(&m_orchestrator, &Orchestrator::operationAdded, this,
            [this](const OperationRecord &record) { merge({record}, Source::Here); });
    connect(&m_orchestrator, &Orchestrator::operationsChanged, this,
            [this](const QList<OperationRecord> &records) { merge(records, Source::Here); });
    connect(&m_orchestrator, &Orchestrator::operationFinished, this,
            [this](const OperationRecord &record) { merge({record}, Source::Here); });
    merge(m_orchestrator.records(), Source::History);
    if (m_ledger == nullptr) {
        return;
    }
    connect(m_ledger, &OperationLedger::foreignChanged, this,
            [this](const QList<OperationRecord> &records) { merge(records, Source::Elsewhere); });
    connect(m_ledger, &OperationLedger::removed, this, &OperationBoard::forget);
    connect(m_ledger, &OperationLedger::cancelRequested, this,
            [this](const OperationId &id, CancelWhy why, const QString &text) {
                m_orchestrator.cancel(id, why, text);
            });
}

OperationBoard::~OperationBoard() = default;

std::optional<OperationRecord> OperationBoard::find(const OperationId &id) const
{
    const auto found = m_records.constFind(id);
    return found == m_records.cend() ? std::nullopt : std::optional(*found);
}

void OperationBoard::loadHistory(int newest)
{
    if (m_ledger == nullptr) {
        Q_EMIT historyLoaded();
        return;
    }
    const int reading = ++m_readings;
    m_loader = std::make_unique<HistoryLoader>(
        *m_ledger, newest, [this, reading](QList<OperationRecord> records) {
            m_mail.post(
                [this, reading, records = std::move(records)] { takeHistory(reading, records); });
        });
}

void OperationBoard::takeHistory(int reading, const QList<OperationRecord> &records)
{
    if (!records.isEmpty()) {
        merge(records, Source::History);
    } else if (reading == m_readings) {
        m_loader.reset();
        m_gone.clear();
        Q_EMIT historyLoaded();
    }
}

/// What is known of an operation is never replaced by something older: history was read before the
/// changes that came meanwhile, and an end stays an end.
bool OperationBoard::accepts(const OperationRecord &known, const OperationRecord &update,
                             Source source) const
{
    if (source == Source::History || known == update) {
        return false;
    }
    if (source == Source::Elsewhere && m_orchestrator.record(update.id)) {
        return false;
    }
    const bool reopens = known.isFinal() && known.status != update.status;
    return !reopens || isMoveAllowed(known.status, update.status, update.origin);
}

void OperationBoard::merge(const QList<OperationRecord> &records, Source source)
{
    QList<OperationRecord> added;
    QList<OperationRecord> changed;
    QList<OperationRecord> finished;
    for (const OperationRecord &record : records) {
        if (source == Source::History && m_gone.contains(record.id)) {
            continue;
        }
        const auto known = m_records.find(record.id);
        const bool isNew = known == m_records.end();
        if (!isNew && !accepts(*known, record, source)) {
            continue;
        }
        const bool ends = record.isFinal() && source != Source::History &&
                          (isNew ? record.endedAt.value_or(m_begun) >= m_begun : !known->isFinal());
        if (isNew) {
            m_records.insert(record.id, record);
        } else {
            *known = record;
        }
        (isNew ? added : changed) += record;
        if (ends) {
            finished += record;
        }
        if (record.isFinal()) {
            m_live.remove(record.id);
        } else {
            m_live.insert(record.id);
        }
    }
    if (!added.isEmpty()) {
        Q_EMIT recordsAdded(added);
    }
    if (!changed.isEmpty()) {
        Q_EMIT recordsChanged(changed);
    }
    for (const OperationRecord &record : finished) {
        Q_EMIT recordFinished(record);
    }
}

void OperationBoard::forget(const QList<OperationId> &ids)
{
    QList<OperationId> removed;
    for (const OperationId &id : ids) {
        if (m_loader) {
            m_gone.insert(id);
        }
        if (m_records.remove(id)) {
            m_live.remove(id);
            removed += id;
        }
    }
    if (removed.isEmpty()) {
        return;
    }
    m_orchestrator.forget(removed);
    Q_EMIT recordsRemoved(removed);
}

void OperationBoard::cancel(const QList<OperationId> &ids, const QString &text)
{
    for (const OperationId &id : ids) {
        if (!m_live.contains(id)) {
            continue;
        }
        const CancelAnswer answer = m_orchestrator.cancel(id, CancelWhy::User, text);
        if (answer == CancelAnswer::Unknown && m_ledger != nullptr) {
            m_ledger->requestCancel(id, CancelWhy::User, text);
        }
    }
}

void OperationBoard::cancelAll(const QString &text)
{
    QList<OperationId> elsewhere;
    m_orchestrator.cancelAll(CancelWhy::User, text);
    if (m_ledger == nullptr) {
        return;
    }
    for (const OperationId &id : std::as_const(m_live)) {
        if (!m_orchestrator.record(id)) {
            elsewhere += id;
        }
    }
    for (const OperationId &id : std::as_const(elsewhere)) {
        m_ledger->requestCancel(id, CancelWhy::User, text);
    }
}

QList<Result<OperationId>> OperationBoard::retry(const QList<OperationId> &ids)
{
    QList<Result<OperationId>> answers;
    for (const OperationId &id : ids) {
        answers += retryOne(id);
    }
    return answers;
}

Result<OperationId> OperationBoard::retryOne(const OperationId &id)
{
    std::optional<OperationRecord> record = find(id);
    if (!record && m_ledger != nullptr) {
        record = m_ledger->find(id);
    }
    if (!record) {
        return failure({u"OPERATION-Unknown"_s,
                        tr("The operation %1 is not known.").arg(id.toString()),
                        tr("It may have been removed. Start it anew."),
                        {{u"operation"_s, id.toString()}},
                        {}});
    }
    if (!record->isFinal()) {
        return failure({u"OPERATION-StillRuns"_s,
                        tr("“%1” has not ended yet.").arg(record->name),
                        tr("Cancel it first, or wait until it ends."),
                        {{u"operation"_s, id.toString()}},
                        {}});
    }
    Result<AsyncOperation> again = m_providers.make(record->type, record->request);
    if (!again) {
        return failure(again.error());
    }
    again->retryOf = id;
    return m_orchestrator.start(std::move(*again));
}

void OperationBoard::remove(const QList<OperationId> &ids)
{
    QList<OperationId> ended;
    for (const OperationId &id : ids) {
        if (!m_live.contains(id)) {
            ended += id;
        }
    }
    if (ended.isEmpty()) {
        return;
    }
    if (m_ledger != nullptr) {
        m_ledger->remove(ended);
    } else {
        forget(ended);
    }
}

} // namespace ktrdr::operations
