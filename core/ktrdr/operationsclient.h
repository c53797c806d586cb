#pragma once

#include "core/ktrdr/cancelanswer.h"
#include "core/ktrdr/healthanswer.h"
#include "core/ktrdr/operationspage.h"
#include "core/ktrdr/servicecalls.h"
#include "core/ktrdr/servicepaths.h"

namespace ktrdr::wire {

/// What all of KTRDR's services with operations can do. Thread-safe; functions block and throw
/// OperationCancelled. The service is borrowed; its base path is what comes before `/api/v1`.
class OperationsClient
{
public:
    OperationsClient(services::HostService &service, OperationsHost kind);

    /// All that the query lets through, over all pages; `limit` is the size of a page.
    [[nodiscard]] operations::Result<OperationsPage>
    operations(OperationsQuery query, const operations::CancellationToken &token) const;
    [[nodiscard]] operations::Result<RemoteOperation>
    operation(const operations::OperationId &id, const operations::CancellationToken &token) const;
    /// That it is accepted does not mean that the work has stopped: watch on.
    [[nodiscard]] operations::Result<CancelAnswer>
    cancel(const operations::OperationId &id, const QString &reason,
           const operations::CancellationToken &token) const;
    [[nodiscard]] operations::Result<HealthAnswer>
    health(const operations::CancellationToken &token) const;

protected:
    [[nodiscard]] const ServiceCalls &calls() const { return m_calls; }

private:
    ServiceCalls m_calls;
    OperationsHost m_kind;
};

} // namespace ktrdr::wire
