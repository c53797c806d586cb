#pragma once

#include "core/operations/operationhandle.h"
#include "core/operations/resourceclaim.h"

#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace ktrdr::operations {

/// What the scheduler knows of an operation.
struct ScheduledJob
{
    OperationHandle handle;
    WorkKind kind = WorkKind::Blocking;
    int priority = 0;
    std::vector<ResourceClaim> resources;
};

/// Who comes first: higher priority, then earlier arrival.
struct QueuePlace
{
    int priority = 0;
    quint64 arrival = 0;
    OperationHandle handle;

    [[nodiscard]] friend bool operator<(const QueuePlace &a, const QueuePlace &b)
    {
        return std::tuple(b.priority, a.arrival) < std::tuple(a.priority, b.arrival);
    }
};

struct QueuedJob
{
    ScheduledJob job;
    QueuePlace place;
    /// The resource it is parked with, or was last parked with.
    QString resource;
    bool isParked = false;
};

struct ScheduledResource
{
    int inUse = 0;
    std::set<QueuePlace> parked;
    /// The one of the parked that competes for a start at the moment.
    std::optional<OperationHandle> candidate;
};

} // namespace ktrdr::operations
