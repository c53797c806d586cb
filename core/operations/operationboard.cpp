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
            [this](const OperationRecord &record) { merge({record}, Origin::Here); });
    connect(&m_orchestrator, &Orchestrator::operationsChanged, this,
            [this](const QList<OperationRecord> &records) { merge(records, Origin::Here); });
    connect(&m_orchestrator, &Orchestrator::operationFinished, this,
            [this](const OperationRecord &record) { merge({record}, Origin::Here); });
    merge(m_orchestrator.records(), Origin::History);
    if (m_ledger == nullptr) {
        return;
    }
    connect(m_ledger, &OperationLedger::foreignChanged, this,
            [this](const QList<OperationRecord> &records) { merge(records, Origin::Elsewhere); });
    connect(m_ledger, &OperationLedger::removed, this, &OperationBoard::forget);
    connect(m_ledger, &OperationLedger::cancelRequested, this,
            [this](const OperationId &id, CancelWhy why, const QString &text) {
                m_orchestrator.cancel(id, why, text);
            });
    connect(m_ledger, &OperationLedger::pauseRequested, this,
            [this](const OperationId &id, bool isPaused) {
                static_cast<void>(isPaused ? m_orchestrator.pause(id) : m_orchestrator.resume(id));
            });
}

OperationBoard::~OperationBoard() = default;

QList<OperationRecord> OperationBoard::records() const
{
    QList<OperationRecord> all;
    all.reserve(m_records.size());
    for (const SharedRecord &record : m_records) {
        all += *record;
    }
    return all;
}

std::optional<OperationRecord> OperationBoard::find(const OperationId &id) const
{
    const auto found = m_records.constFind(id);
    return found == m_records.cend() ? std::nullopt : std::optional(**found);
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
        merge(records, Origin::History);
    } else if (reading == m_readings) {
        m_loader.reset();
        m_gone.clear();
        Q_EMIT historyLoaded();
    }
}

/// What is known of an operation is never replaced by something older: history was read before the
/// changes that came meanwhile, and an end stays an end.
bool OperationBoard::accepts(const OperationRecord &known, const OperationRecord &update,
                             Origin origin) const
{
    if (origin == Origin::History || known == update) {
        return false;
    }
    if (origin == Origin::Elsewhere &&
        (m_orchestrator.record(update.id) || sourceOf(update) != nullptr)) {
        return false;
    }
    // Services forget the details of what ended long ago.
    const bool isPoorer = origin == Origin::Service && known.isFinal() &&
                          known.status == update.status && update.request.isEmpty() &&
                          !known.request.isEmpty();
    if (isPoorer) {
        return false;
    }
    const bool reopens = known.isFinal() && known.status != update.status;
    return !reopens || isMoveAllowed(known.status, update.status, update.origin);
}

void OperationBoard::merge(const QList<OperationRecord> &records, Origin origin)
{
    QList<OperationRecord> added;
    QList<OperationRecord> changed;
    QList<OperationRecord> finished;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const OperationRecord &record = records.at(i);
        if (origin == Origin::History && m_gone.contains(record.id)) {
            continue;
        }
        const auto known = m_records.find(record.id);
        const bool isNew = known == m_records.end();
        if (!isNew && !accepts(**known, record, origin)) {
            continue;
        }
        const bool ends =
            record.isFinal() && origin != Origin::History &&
            (isNew ? record.endedAt.value_or(m_begun) >= m_begun : !(*known)->isFinal());
        if (isNew) {
            m_records.insert(record.id, SharedRecord(records, i));
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
        // Who keeps them shares them with the board.
        Q_EMIT recordsAdded(added.size() == records.size() ? records : added);
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
