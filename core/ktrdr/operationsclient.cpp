#include "core/ktrdr/operationsclient.h"

#include <QSet>

namespace ktrdr::wire {

using operations::CancellationToken;
using operations::failure;
using operations::OperationId;
using operations::Result;

OperationsClient::OperationsClient(services::HostService &service, OperationsHost kind)
    : m_calls(service)
    , m_kind(kind)
{}

Result<OperationsPage> OperationsClient::operations(OperationsQuery query,
                                                    const CancellationToken &token) const
{
    OperationsPage all;
    QSet<OperationId> seen;
    while (true) {
        const auto page =
            readAnswer(m_calls.get(operationsPath(query), token), &OperationsPage::fromAnswer);
        if (!page) {
            return failure(page.error());
        }
        for (const RemoteOperation &operation : page->operations) {
            // What starts between two pages moves the others on.
            if (!seen.contains(operation.id)) {
                seen.insert(operation.id);
                all.operations << operation;
            }
        }
        all.unreadable << page->unreadable;
        all.entries += page->entries;
        all.total = page->total;
        all.active = page->active;
        if (!page->hasMoreAfter(query.offset)) {
            return all;
        }
        query.offset += page->entries;
    }
}

Result<RemoteOperation> OperationsClient::operation(const OperationId &id,
                                                    const CancellationToken &token) const
{
    return readAnswer(m_calls.get(operationPath(id), token), &RemoteOperation::fromAnswer);
}

Result<CancelAnswer> OperationsClient::cancel(const OperationId &id, const QString &reason,
                                              const CancellationToken &token) const
{
    const QJsonObject body =
        m_kind == OperationsHost::Backend ? cancelBody(reason, false) : QJsonObject();
    return readAnswer(m_calls.remove(cancelPath(m_kind, id, reason), body, token),
                      &CancelAnswer::fromAnswer);
}

Result<HealthAnswer> OperationsClient::health(const CancellationToken &token) const
{
    return readAnswer(m_calls.probe(healthPath(m_kind), token), &HealthAnswer::fromAnswer);
}

} // namespace ktrdr::wire
