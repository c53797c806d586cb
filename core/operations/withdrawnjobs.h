#pragma once

#include "core/operations/scheduledjob.h"

#include <QHash>

#include <array>

namespace ktrdr::operations {

/// The queue of a scheduler as it was, taken out whole: what it costs to sort and to free is paid
/// later, and not by who wanted it gone.
class WithdrawnJobs
{
public:
    [[nodiscard]] qsizetype size() const { return m_queued.size(); }
    [[nodiscard]] std::vector<OperationHandle> inOrderOfArrival() const;

private:
    friend class Scheduler;

    QHash<OperationHandle, QueuedJob> m_queued;
    std::array<std::set<QueuePlace>, 2> m_ready;
    QHash<QString, ScheduledResource> m_resources;
};

} // namespace ktrdr::operations
