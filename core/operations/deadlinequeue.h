#pragma once

#include "core/operations/cancelreference.h"

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace ktrdr::operations {

/// What happens at a deadline: this cancellation times out, with these words.
struct Deadline
{
    CancelReference state;
    QString text;
};

/// Deadlines by time; knows no clock and no thread.
class DeadlineQueue
{
public:
    /// Returns the number to disarm it by; never 0, never the same again.
    quint64 arm(Clock::TimePoint at, Deadline deadline);
    /// Gives back the deadline, so that the caller can let it go outside his lock; empty when it is
    /// over or was never armed.
    std::optional<Deadline> disarm(quint64 number);
    /// Removes and returns what is due, earliest first.
    [[nodiscard]] std::vector<Deadline> takeDue(Clock::TimePoint now);
    [[nodiscard]] std::optional<Clock::TimePoint> next() const;

private:
    using Key = std::pair<Clock::TimePoint, quint64>;

    std::map<Key, Deadline> m_deadlines;
    std::unordered_map<quint64, Clock::TimePoint> m_times;
    quint64 m_lastNumber = 0;
};

} // namespace ktrdr::operations
