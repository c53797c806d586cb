#pragma once

#include "core/operations/deadlinequeue.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace ktrdr::operations {

/// The one thread that times operations out, started with the first deadline. Thread-safe.
/// Callbacks of what it cancels run on it, so they must be short, as everywhere.
class DeadlineTimer
{
public:
    [[nodiscard]] static DeadlineTimer &instance();

    DeadlineTimer(const DeadlineTimer &) = delete;
    DeadlineTimer &operator=(const DeadlineTimer &) = delete;
    ~DeadlineTimer();

    /// Replaces the state's former deadline.
    void arm(CancelState &state, Clock::TimePoint at, const QString &text);
    void disarm(quint64 number);

private:
    DeadlineTimer() = default;

    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    DeadlineQueue m_queue;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace ktrdr::operations
