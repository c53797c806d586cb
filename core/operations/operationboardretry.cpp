#include "core/operations/operationboard.h"
#include "core/operations/operationledger.h"
#include "core/operations/operationproviders.h"
#include "core/operations/orchestrator.h"

#include <QJsonArray>

#include <algorithm>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

bool isCompleted(const OperationRecord &record)
{
    return record.status == OperationStatus::Completed ||
           record.status == OperationStatus::CompletedWithWarnings;
}

/// Keeps of the parent's parts those that are to run again; a part that it would make differently
/// today is made from its own request.
Result<void> narrow(AsyncOperation &parent, const QList<OperationRecord> &again,
                    const OperationProviders &providers)
{
    std::vector<AsyncOperation> made = std::exchange(parent.children, {});
    for (const OperationRecord &record : again) {
        const auto same = std::find_if(made.begin(), made.end(), [&](const AsyncOperation &part) {
            return part.type == record.type && part.request == record.request;
        });
        if (same != made.end()) {
            parent.children.push_back(std::move(*same));
            made.erase(same);
        } else {
            Result<AsyncOperation> part = providers.make(record.type, record.request);
            if (!part) {
                return failure(part.error());
            }
            parent.children.push_back(std::move(*part));
        }
        parent.children.back().retryOf = record.id;
    }
    return {};
}

/// What the parts have in lists, together.
QJsonObject contextOf(const AsyncOperation &parent)
{
    QJsonObject context = parent.context;
    for (auto it = context.begin(); it != context.end(); ++it) {
        if (!it->isArray()) {
            continue;
        }
        QJsonArray together;
        for (const AsyncOperation &part : parent.children) {
            for (const QJsonValue &value : part.context.value(it.key()).toArray()) {
                if (!together.contains(value)) {
                    together.append(value);
                }
            }
        }
        *it = together;
    }
    return context;
}

} // namespace

Result<OperationRecord> OperationBoard::ended(const OperationId &id) const
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
    return *record;
}

Result<OperationId> OperationBoard::retryHere(const OperationRecord &record)
{
    Result<AsyncOperation> again = m_providers.make(record.type, record.request);
    if (!again) {
        return failure(again.error());
    }
    again->retryOf = record.id;
    return m_orchestrator.start(std::move(*again));
}

void OperationBoard::retry(const OperationId &id, const OperationSource::Started &answer)
{
    const Result<OperationRecord> record = ended(id);
    if (!record) {
        answer(failure(record.error()));
    } else if (record->origin == OperationOrigin::Local) {
        answer(retryHere(*record));
    } else if (OperationSource *source = sourceOf(*record)) {
        source->retry(*record, answer);
    } else {
        answer(failure(notReached(*record)));
    }
}

QList<OperationRecord> OperationBoard::partsOf(const OperationId &id) const
{
    QHash<OperationId, OperationRecord> parts;
    if (m_ledger != nullptr) {
        LedgerQuery query;
        query.parentId = id;
        for (const OperationRecord &record : m_ledger->list(query)) {
            parts.insert(record.id, record);
        }
    }
    for (const SharedRecord &record : m_records) {
        if (record->parentId == id) {
            parts.insert(record->id, *record);
        }
    }
    QList<OperationRecord> inOrder = parts.values();
    std::sort(inOrder.begin(), inOrder.end(), [](const auto &a, const auto &b) {
        return std::tie(a.createdAt, a.name) < std::tie(b.createdAt, b.name);
    });
    return inOrder;
}

Result<OperationId> OperationBoard::retryFailedParts(const OperationId &id)
{
    const Result<OperationRecord> record = ended(id);
    if (!record) {
        return failure(record.error());
    }
    QList<OperationRecord> parts = partsOf(id);
    if (parts.isEmpty() || record->origin == OperationOrigin::Remote) {
        return failure({u"OPERATION-NoParts"_s,
                        tr("“%1” has no parts that could be run again alone.").arg(record->name),
                        tr("Run the whole of it again."),
                        {{u"operation"_s, id.toString()}},
                        {}});
    }
    const qsizetype all = parts.size();
    parts.removeIf(
        [](const OperationRecord &part) { return !part.isFinal() || isCompleted(part); });
    if (parts.isEmpty()) {
        return failure({u"OPERATION-NothingFailed"_s,
                        tr("All %n parts of “%1” completed.", nullptr, static_cast<int>(all))
                            .arg(record->name),
                        tr("Run the whole of it again, if that is what you want."),
                        {{u"operation"_s, id.toString()}},
                        {}});
    }
    if (parts.size() == 1) {
        return retryHere(parts.first());
    }
    Result<AsyncOperation> again = m_providers.make(record->type, record->request);
    if (!again) {
        return failure(again.error());
    }
    if (const Result<void> narrowed = narrow(*again, parts, m_providers); !narrowed) {
        return failure(narrowed.error());
    }
    again->name =
        tr("%1: %n parts again", nullptr, static_cast<int>(parts.size())).arg(record->name);
    again->context = contextOf(*again);
    again->retryOf = id;
    return m_orchestrator.start(std::move(*again));
}

} // namespace ktrdr::operations
