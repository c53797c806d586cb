#pragma once

#include "core/operations/cancellationtoken.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace ktrdr::operations {

/// Where a worker stops for a while between two units of its work. Asking it costs one load; the
/// token's own word is not touched by it. Thread-safe.
class PauseGate
{
public:
    /// From now on the worker stops when it comes by.
    void close();
    /// Who stands there goes on.
    void open();

    [[nodiscard]] bool isClosed() const noexcept
    {
        return m_isClosed.load(std::memory_order_acquire);
    }
    /// Blocks while the gate is closed; returns at once when the token is cancelled. Who was let go
    /// goes, even if the gate closed again meanwhile.
    void waitUntilOpen(const CancellationToken &token);
    /// Blocks for `duration` of steady time, but no longer than until the gate closes or the token
    /// is cancelled.
    void waitFor(std::chrono::nanoseconds duration, const CancellationToken &token);

private:
    template<typename Wait>
    void waiting(const CancellationToken &token, Wait wait);

    std::atomic<bool> m_isClosed{false};
    std::mutex m_mutex;
    /// Guarded by the mutex.
    quint64 m_openings = 0;
    std::condition_variable m_changed;
};

} // namespace ktrdr::operations
