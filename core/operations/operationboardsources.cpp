#include "core/operations/operationboard.h"
#include "core/operations/operationledger.h"
#include "core/operations/orchestrator.h"

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

void OperationBoard::addSource(OperationSource &source)
{
    if (m_sources.value(source.name()) == &source) {
        return;
    }
    m_sources.insert(source.name(), &source);
    connect(&source, &OperationSource::recordsChanged, this,
            [this, &source](const QList<OperationRecord> &records) {
                takeFromService(source, records);
            });
    connect(&source, &QObject::destroyed, this, [this, name = source.name(), gone = &source] {
        if (m_sources.value(name) == gone) {
            m_sources.remove(name);
            takeSilence(name);
        }
    });
}

/// Nobody tells of these any more, until their service gets another source.
void OperationBoard::takeSilence(const QString &service)
{
    QList<OperationRecord> unheard;
    for (const OperationId &id : std::as_const(m_live)) {
        const OperationRecord &record = **m_records.constFind(id);
        if (record.where == service && record.origin == OperationOrigin::Remote &&
            !record.unheardSince) {
            unheard += record;
            unheard.last().unheardSince = QDateTime::currentDateTimeUtc();
            unheard.last().progress.remaining.reset();
            unheard.last().progress.rate.reset();
        }
    }
    merge(unheard, Origin::Service);
}

OperationSource *OperationBoard::sourceOf(const OperationRecord &record) const
{
    return record.origin == OperationOrigin::Remote ? m_sources.value(record.where) : nullptr;
}

/// An operation that several tell of is told by this computer's own ledger, else by who told first.
void OperationBoard::takeFromService(const OperationSource &source,
                                     const QList<OperationRecord> &records)
{
    QList<OperationRecord> taken;
    for (const OperationRecord &record : records) {
        const auto known = m_records.constFind(record.id);
        const bool isNew = known == m_records.cend();
        const bool isTheirs =
            isNew || sourceOf(**known) == &source ||
            ((*known)->origin == OperationOrigin::Remote && sourceOf(**known) == nullptr);
        if (isTheirs && (isNew || accepts(**known, record, Origin::Service))) {
            taken += record;
        }
    }
    if (taken.isEmpty()) {
        return;
    }
    if (m_ledger != nullptr) {
        QList<OperationRecord> heard = taken;
        heard.removeIf([](const OperationRecord &record) { return record.unheardSince; });
        m_ledger->writeSeen(heard);
    }
    merge(taken, Origin::Service);
}

Error OperationBoard::notReached(const OperationRecord &record)
{
    return {u"OPERATION-ServiceNotWatched"_s,
            tr("“%1” runs on the service “%2”, which this program does not watch.")
                .arg(record.name, record.where),
            tr("Add the service again, or ask where it runs."),
            {{u"operation"_s, record.id.toString()}, {u"service"_s, record.where}},
            {}};
}

void OperationBoard::cancel(const QList<OperationId> &ids, const QString &text)
{
    for (const OperationId &id : ids) {
        if (!m_live.contains(id)) {
            continue;
        }
        const OperationRecord record = **m_records.constFind(id);
        if (record.origin == OperationOrigin::Local) {
            cancelHere(id, text);
        } else if (OperationSource *source = sourceOf(record)) {
            source->cancel(id, text, [this](const Result<void> &accepted) {
                if (!accepted) {
                    Q_EMIT commandFailed(accepted.error());
                }
            });
        } else {
            Q_EMIT commandFailed(notReached(record));
        }
    }
}

void OperationBoard::cancelHere(const OperationId &id, const QString &text)
{
    const CancelAnswer answer = m_orchestrator.cancel(id, CancelWhy::User, text);
    if (answer == CancelAnswer::Unknown && m_ledger != nullptr) {
        m_ledger->requestCancel(id, CancelWhy::User, text);
    }
}

void OperationBoard::cancelAll(const QString &text)
{
    m_orchestrator.cancelAll(CancelWhy::User, text);
    const QSet<OperationId> live = m_live;
    for (const OperationId &id : live) {
        if ((*m_records.constFind(id))->origin == OperationOrigin::Local &&
            !m_orchestrator.record(id)) {
            cancelHere(id, text);
        }
    }
}

} // namespace ktrdr::operations
