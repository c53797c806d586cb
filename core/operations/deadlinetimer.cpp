#include "core/operations/deadlinetimer.h"

namespace ktrdr::operations {

DeadlineTimer &DeadlineTimer::instance()
{
    static DeadlineTimer timer;
    return timer;
}

DeadlineTimer::~DeadlineTimer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void DeadlineTimer::arm(CancelState &state, Clock::TimePoint at, const QString &text)
{
    std::optional<Deadline> former;
    {
        const std::lock_guard lock(m_mutex);
        former = m_queue.disarm(state.m_timer.load(std::memory_order_relaxed));
        state.m_timer.store(m_queue.arm(at, Deadline{CancelReference(state), text}),
                            std::memory_order_relaxed);
        if (!m_thread.joinable()) {
            m_thread = std::thread(&DeadlineTimer::work, this);
        }
    }
    m_changed.notify_one();
}

void DeadlineTimer::disarm(quint64 number)
{
    std::optional<Deadline> former;
    const std::lock_guard lock(m_mutex);
    former = m_queue.disarm(number);
}

void DeadlineTimer::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        const std::optional<Clock::TimePoint> next = m_queue.next();
        if (!next) {
            m_changed.wait(lock);
            continue;
        }
        if (Clock::system().now() < *next) {
            m_changed.wait_until(lock, *next);
            continue;
        }
        std::vector<Deadline> due = m_queue.takeDue(Clock::system().now());
        lock.unlock();
        for (const Deadline &deadline : due) {
            deadline.state->cancel(CancelWhy::Timeout, deadline.text, deadline.state->operation());
        }
        due.clear();
        lock.lock();
    }
}

} // namespace ktrdr::operations
