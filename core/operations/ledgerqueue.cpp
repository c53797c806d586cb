#include "core/operations/ledgerqueue.h"

namespace ktrdr::operations {

void LedgerQueue::add(LedgerTask task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (task.record) {
            // A record holds its operation's progress, and newer than what waits.
            m_waiting.progress.remove(task.record->id);
        }
        m_waiting.tasks.push_back(std::move(task));
    }
    m_wake.notify_all();
}

void LedgerQueue::addProgress(const QList<OperationRecord> &records)
{
    {
        const std::lock_guard lock(m_mutex);
        for (const OperationRecord &record : records) {
            m_waiting.progress.insert(record.id, record);
        }
    }
    m_wake.notify_all();
}

void LedgerQueue::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isWoken = true;
    }
    m_wake.notify_all();
}

void LedgerQueue::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stoppedAt = std::chrono::steady_clock::now();
    }
    m_wake.notify_all();
}

bool LedgerQueue::flush(std::chrono::milliseconds deadline)
{
    std::unique_lock lock(m_mutex);
    return m_idle.wait_for(lock, deadline,
                           [this] { return m_waiting.isEmpty() && !m_isBusy && m_owed.isEmpty(); });
}

QList<OperationId> LedgerQueue::owed() const
{
    const std::lock_guard lock(m_mutex);
    return m_owed;
}

LedgerBatch LedgerQueue::take(Moment until)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_until(lock, until,
                      [this] { return !m_waiting.isEmpty() || m_isWoken || m_stoppedAt; });
    m_isWoken = false;
    m_isBusy = true;
    return std::exchange(m_waiting, {});
}

void LedgerQueue::giveBack(LedgerBatch batch)
{
    const std::lock_guard lock(m_mutex);
    for (LedgerTask &newer : m_waiting.tasks) {
        if (newer.record) {
            batch.progress.remove(newer.record->id);
        }
        batch.tasks.push_back(std::move(newer));
    }
    batch.progress.insert(m_waiting.progress);
    m_waiting = std::move(batch);
}

void LedgerQueue::done(QList<OperationId> owed)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isBusy = false;
        m_owed = std::move(owed);
        for (const LedgerTask &task : m_waiting.tasks) {
            if (task.isOwed) {
                m_owed += task.record->id;
            }
        }
    }
    m_idle.notify_all();
}

std::optional<LedgerQueue::Moment> LedgerQueue::stoppedAt() const
{
    const std::lock_guard lock(m_mutex);
    return m_stoppedAt;
}

bool LedgerQueue::isEmpty() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.isEmpty();
}

} // namespace ktrdr::operations
