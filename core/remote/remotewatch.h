#pragma once

#include "core/ktrdr/failurewatch.h"
#include "core/ktrdr/operationsclient.h"
#include "core/operations/operationrecord.h"
#include "core/remote/serviceentry.h"

#include <QHash>
#include <QSet>

#include <mutex>

namespace ktrdr::remote {

/// What one look at a service's operations brought.
struct RemoteLook
{
    /// New, or different from the last look.
    QList<operations::OperationRecord> changed;
    bool isAnythingLive = false;
};

/// Looks at the operations of a KTRDR service again and again, and remembers what its lists forget:
/// each operation that was ever seen is followed by its id until it has truly ended. One thread
/// looks; it blocks.
class RemoteWatch
{
public:
    /// The service is borrowed.
    RemoteWatch(services::HostService &service, ServiceKind kind);

    /// Throws OperationCancelled.
    [[nodiscard]] operations::Result<RemoteLook> look(const operations::CancellationToken &token);
    /// Somebody asked the service through us to cancel it. Any thread.
    void noteCancel(const operations::OperationId &id);

private:
    struct Known
    {
        wire::RemoteOperation operation;
        wire::FailureWatch failures;
        operations::OperationRecord record;
        /// All that was ever told: services forget them at the end.
        wire::MetricsHistory epochs;
        /// Nothing is expected to change any more.
        bool isSettled = false;
        bool hasDetails = false;
    };

    [[nodiscard]] operations::Result<void> list(const operations::CancellationToken &token);
    [[nodiscard]] operations::Result<void> follow(const operations::CancellationToken &token);
    [[nodiscard]] operations::Result<void> readSessions(const operations::CancellationToken &token);
    [[nodiscard]] QList<operations::OperationId> wanted() const;
    void take(const wire::RemoteOperation &operation);
    void lose(Known &known);
    void judge(Known &known);
    [[nodiscard]] bool isCancelRequested(const operations::OperationId &id) const;

    services::HostService &m_service;
    const ServiceKind m_kind;
    const wire::OperationsClient m_client;
    QHash<operations::OperationId, Known> m_known;
    QSet<operations::OperationId> m_runningSessions;
    bool m_lacksSessions = false;
    /// Not told yet: a look may fail on its way.
    QList<operations::OperationRecord> m_changed;
    std::optional<std::chrono::steady_clock::time_point> m_listedAllAt;
    mutable std::mutex m_mutex;
    QSet<operations::OperationId> m_cancels;
};

} // namespace ktrdr::remote
