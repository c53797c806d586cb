#include "core/operations/pausegate.h"

#include "core/operations/cancellationcallback.h"

namespace ktrdr::operations {

void PauseGate::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed.store(true, std::memory_order_release);
    }
    m_changed.notify_all();
}

void PauseGate::open()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed.store(false, std::memory_order_release);
        ++m_openings;
    }
    m_changed.notify_all();
}

/// The mutex between cancel and notification makes sure that no wake-up is lost.
template<typename Wait>
void PauseGate::waiting(const CancellationToken &token, Wait wait)
{
    const CancellationCallback wake(token, [this] {
        {
            const std::lock_guard lock(m_mutex);
        }
        m_changed.notify_all();
    });
    std::unique_lock lock(m_mutex);
    wait(lock);
}

void PauseGate::waitUntilOpen(const CancellationToken &token)
{
    waiting(token, [this, &token](std::unique_lock<std::mutex> &lock) {
        m_changed.wait(lock, [this, &token, before = m_openings] {
            return !isClosed() || m_openings != before || token.isCancelled();
        });
    });
}

void PauseGate::waitFor(std::chrono::nanoseconds duration, const CancellationToken &token)
{
    waiting(token, [this, &token, duration](std::unique_lock<std::mutex> &lock) {
        m_changed.wait_for(lock, duration,
                           [this, &token] { return isClosed() || token.isCancelled(); });
    });
}

} // namespace ktrdr::operations
