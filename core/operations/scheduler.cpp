#include "core/operations/scheduler.h"

#include <algorithm>
#include <utility>

namespace ktrdr::operations {

Scheduler::Scheduler(int cpuSlots, int blockingSlots)
    : m_freeSlots{cpuSlots, blockingSlots}
{}

void Scheduler::enqueue(Job job)
{
    for (ResourceClaim &claim : job.resources) {
        claim.limit = std::max(claim.limit, 1);
    }
    const QueuePlace place{job.priority, m_arrivals++, job.handle};
    ready(job.kind).insert(place);
    const OperationHandle handle = job.handle;
    m_queued.insert(handle, QueuedJob{std::move(job), place, {}, false});
}

bool Scheduler::withdraw(OperationHandle handle)
{
    const auto it = m_queued.find(handle);
    if (it == m_queued.end()) {
        return false;
    }
    const QueuedJob queued = *it;
    m_queued.erase(it);
    if (queued.isParked) {
        m_resources[queued.resource].parked.erase(queued.place);
    } else {
        ready(queued.job.kind).erase(queued.place);
        stopCompeting(handle, queued.resource);
    }
    return true;
}

WithdrawnJobs Scheduler::withdrawAll()
{
    WithdrawnJobs withdrawn;
    m_queued.swap(withdrawn.m_queued);
    m_ready.swap(withdrawn.m_ready);
    m_resources.swap(withdrawn.m_resources);
    for (const Running &running : std::as_const(m_running)) {
        for (const ResourceClaim &claim : running.resources) {
            ++m_resources[claim.key].inUse;
        }
    }
    return withdrawn;
}

std::vector<OperationHandle> Scheduler::takeReady()
{
    std::vector<OperationHandle> started;
    const auto canGoOn = [this](WorkKind kind) {
        return freeSlots(kind) > 0 && !ready(kind).empty();
    };
    while (canGoOn(WorkKind::Cpu) || canGoOn(WorkKind::Blocking)) {
        takeReady(WorkKind::Cpu, started);
        takeReady(WorkKind::Blocking, started);
    }
    return started;
}

void Scheduler::takeReady(WorkKind kind, std::vector<OperationHandle> &started)
{
    while (freeSlots(kind) > 0 && !ready(kind).empty()) {
        const OperationHandle handle = ready(kind).begin()->handle;
        if (const ResourceClaim *claim = blockingClaim(m_queued[handle].job)) {
            park(handle, claim->key);
        } else {
            begin(handle);
            started.push_back(handle);
        }
    }
}

const ResourceClaim *Scheduler::blockingClaim(const Job &job) const
{
    const auto isTaken = [this](const ResourceClaim &claim) {
        const auto resource = m_resources.constFind(claim.key);
        return resource != m_resources.constEnd() && resource->inUse >= claim.limit;
    };
    const auto it = std::find_if(job.resources.begin(), job.resources.end(), isTaken);
    return it == job.resources.end() ? nullptr : &*it;
}

void Scheduler::park(OperationHandle handle, const QString &key)
{
    QueuedJob &queued = m_queued[handle];
    ready(queued.job.kind).erase(queued.place);
    const QString formerKey = std::exchange(queued.resource, key);
    queued.isParked = true;
    m_resources[key].parked.insert(queued.place);
    stopCompeting(handle, formerKey);
}

void Scheduler::begin(OperationHandle handle)
{
    QueuedJob queued = m_queued.take(handle);
    ready(queued.job.kind).erase(queued.place);
    --freeSlots(queued.job.kind);
    for (const ResourceClaim &claim : queued.job.resources) {
        ++m_resources[claim.key].inUse;
    }
    const auto paused = m_running.find(handle);
    if (paused != m_running.end()) {
        paused->resources.insert(paused->resources.end(), queued.job.resources.begin(),
                                 queued.job.resources.end());
        paused->hasSlot = true;
        paused->isPaused = false;
        paused->lent.clear();
    } else {
        m_running.insert(handle, Running{queued.job.kind, std::move(queued.job.resources), true,
                                         false, queued.job.priority});
    }
    stopCompeting(handle, queued.resource);
}

void Scheduler::stopCompeting(OperationHandle handle, const QString &key)
{
    const auto resource = m_resources.find(key);
    if (resource != m_resources.end() && resource->candidate == handle) {
        resource->candidate.reset();
        promoteNext(key);
    }
}

/// While a resource has room and somebody is parked with it, exactly one of them competes.
void Scheduler::promoteNext(const QString &key)
{
    const auto resource = m_resources.find(key);
    if (resource == m_resources.end() || resource->candidate || resource->parked.empty()) {
        return;
    }
    const QueuePlace place = *resource->parked.begin();
    QueuedJob &queued = m_queued[place.handle];
    const auto hasKey = [&key](const ResourceClaim &claim) { return claim.key == key; };
    const auto claim =
        std::find_if(queued.job.resources.begin(), queued.job.resources.end(), hasKey);
    if (resource->inUse >= claim->limit) {
        return;
    }
    resource->parked.erase(place);
    resource->candidate = place.handle;
    queued.isParked = false;
    ready(queued.job.kind).insert(place);
}

void Scheduler::release(OperationHandle handle)
{
    const auto it = m_running.find(handle);
    if (it == m_running.end()) {
        return;
    }
    const Running running = *it;
    m_running.erase(it);
    if (running.hasSlot) {
        ++freeSlots(running.kind);
    }
    giveBack(running.resources);
}

void Scheduler::giveBack(const std::vector<ResourceClaim> &claims)
{
    for (const ResourceClaim &claim : claims) {
        ScheduledResource &resource = m_resources[claim.key];
        --resource.inUse;
        if (resource.inUse == 0 && resource.parked.empty() && !resource.candidate) {
            m_resources.remove(claim.key);
        } else {
            promoteNext(claim.key);
        }
    }
}

void Scheduler::pause(OperationHandle handle)
{
    const auto it = m_running.find(handle);
    if (it == m_running.end() || std::exchange(it->isPaused, true)) {
        return;
    }
    lendSlot(handle);
    const auto isKept = [](const ResourceClaim &claim) { return !claim.isLentWhilePaused; };
    const auto lent = std::stable_partition(it->resources.begin(), it->resources.end(), isKept);
    it->lent.assign(lent, it->resources.end());
    it->resources.erase(lent, it->resources.end());
    giveBack(it->lent);
}

bool Scheduler::enqueueAgain(OperationHandle handle)
{
    const auto it = m_running.find(handle);
    if (it == m_running.end() || !it->isPaused || m_queued.contains(handle)) {
        return false;
    }
    enqueue({handle, it->kind, it->priority, it->lent});
    return true;
}

void Scheduler::resumeAtOnce(OperationHandle handle)
{
    const auto it = m_running.find(handle);
    if (it == m_running.end() || !std::exchange(it->isPaused, false)) {
        return;
    }
    static_cast<void>(withdraw(handle));
    for (const ResourceClaim &claim : it->lent) {
        ++m_resources[claim.key].inUse;
    }
    it->resources.insert(it->resources.end(), it->lent.begin(), it->lent.end());
    it->lent.clear();
    reclaimSlot(handle);
}

void Scheduler::lendSlot(OperationHandle handle)
{
    const auto it = m_running.find(handle);
    if (it != m_running.end() && std::exchange(it->hasSlot, false)) {
        ++freeSlots(it->kind);
    }
}

void Scheduler::reclaimSlot(OperationHandle handle)
{
    const auto it = m_running.find(handle);
    if (it != m_running.end() && !std::exchange(it->hasSlot, true)) {
        --freeSlots(it->kind);
    }
}

} // namespace ktrdr::operations
