#pragma once

#include "core/operations/withdrawnjobs.h"

#include <QHash>

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace ktrdr::operations {

/// Decides who runs next: higher priority first, then first come, within the slots of each pool
/// and the limits of the resources. Knows no threads and no time; not thread-safe.
///
/// Who waits for a resource is parked with it and costs nothing until the resource comes free;
/// then one of the parked competes again.
class Scheduler
{
public:
    using Job = ScheduledJob;

    Scheduler(int cpuSlots, int blockingSlots);

    void enqueue(Job job);
    /// Takes a queued job out; false where it is not queued (any more).
    bool withdraw(OperationHandle handle);
    /// Takes everything out that is still queued; quick however much that is.
    [[nodiscard]] WithdrawnJobs withdrawAll();

    /// Those that may start now; each holds a slot and its resources until release().
    [[nodiscard]] std::vector<OperationHandle> takeReady();
    void release(OperationHandle handle);

    /// A waiting job gives its slot to others but keeps its resources.
    void lendSlot(OperationHandle handle);
    /// It goes on at once, even where that makes one more than there are slots.
    void reclaimSlot(OperationHandle handle);

    /// A paused job gives its slot to others, and those of its resources that may be lent.
    void pause(OperationHandle handle);
    /// It queues for what it lent; takeReady() names it again when it has all of it. False where it
    /// is not paused.
    bool enqueueAgain(OperationHandle handle);
    /// It goes on at once, with what it lent, even where that is more than there is.
    void resumeAtOnce(OperationHandle handle);

    [[nodiscard]] qsizetype queuedCount() const { return m_queued.size(); }
    [[nodiscard]] qsizetype runningCount() const { return m_running.size(); }

private:
    struct Running
    {
        WorkKind kind = WorkKind::Blocking;
        std::vector<ResourceClaim> resources;
        bool hasSlot = true;
        bool isPaused = false;
        int priority = 0;
        /// To be taken again after the pause.
        std::vector<ResourceClaim> lent{};
    };

    void takeReady(WorkKind kind, std::vector<OperationHandle> &started);
    [[nodiscard]] const ResourceClaim *blockingClaim(const Job &job) const;
    void park(OperationHandle handle, const QString &key);
    void begin(OperationHandle handle);
    void giveBack(const std::vector<ResourceClaim> &claims);
    void stopCompeting(OperationHandle handle, const QString &key);
    void promoteNext(const QString &key);
    std::set<QueuePlace> &ready(WorkKind kind) { return m_ready.at(static_cast<size_t>(kind)); }
    int &freeSlots(WorkKind kind) { return m_freeSlots.at(static_cast<size_t>(kind)); }

    std::array<int, 2> m_freeSlots;
    std::array<std::set<QueuePlace>, 2> m_ready;
    QHash<OperationHandle, QueuedJob> m_queued;
    QHash<OperationHandle, Running> m_running;
    QHash<QString, ScheduledResource> m_resources;
    quint64 m_arrivals = 0;
};

} // namespace ktrdr::operations
