#include "core/operations/deadlinequeue.h"

namespace ktrdr::operations {

quint64 DeadlineQueue::arm(Clock::TimePoint at, Deadline deadline)
{
    const quint64 number = ++m_lastNumber;
    m_deadlines.emplace(Key{at, number}, std::move(deadline));
    m_times.emplace(number, at);
    return number;
}

std::optional<Deadline> DeadlineQueue::disarm(quint64 number)
{
    const auto time = m_times.find(number);
    if (time == m_times.end()) {
        return std::nullopt;
    }
    const auto found = m_deadlines.find(Key{time->second, number});
    Deadline deadline = std::move(found->second);
    m_deadlines.erase(found);
    m_times.erase(time);
    return deadline;
}

std::vector<Deadline> DeadlineQueue::takeDue(Clock::TimePoint now)
{
    std::vector<Deadline> due;
    while (!m_deadlines.empty() && m_deadlines.begin()->first.first <= now) {
        const auto first = m_deadlines.begin();
        due.push_back(std::move(first->second));
        m_times.erase(first->first.second);
        m_deadlines.erase(first);
    }
    return due;
}

std::optional<Clock::TimePoint> DeadlineQueue::next() const
{
    if (m_deadlines.empty()) {
        return std::nullopt;
    }
    return m_deadlines.begin()->first.first;
}

} // namespace ktrdr::operations
