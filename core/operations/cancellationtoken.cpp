#include "core/operations/cancellationtoken.h"

#include "core/operations/borrowedcallback.h"
#include "core/operations/steadytime.h"

#include <condition_variable>
#include <mutex>

namespace ktrdr::operations {

std::optional<CancellationReason> CancellationToken::reason() const
{
    const CancelState::SharedReason reason = m_state->reason();
    return reason ? std::optional(*reason) : std::nullopt;
}

bool CancellationToken::waitFor(std::chrono::nanoseconds timeout) const
{
    if (isCancelled()) {
        return true;
    }
    if (timeout <= std::chrono::nanoseconds::zero()) {
        return false;
    }
    const Clock::TimePoint deadline = deadlineIn(timeout);
    std::mutex mutex;
    std::condition_variable wake;
    bool cancelled = false;
    const BorrowedCallback callback(checkpoint(), [&] {
        {
            const std::lock_guard lock(mutex);
            cancelled = true;
        }
        wake.notify_one();
    });
    std::unique_lock lock(mutex);
    return wake.wait_until(lock, deadline, [&] { return cancelled; });
}

} // namespace ktrdr::operations
