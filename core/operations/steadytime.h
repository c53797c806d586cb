#pragma once

#include "core/operations/clock.h"

#include <algorithm>

namespace ktrdr::operations {

/// The steady time that lies `delay` ahead; longer than ten years counts as ten years, so that the
/// sum cannot overflow.
[[nodiscard]] inline Clock::TimePoint deadlineIn(std::chrono::nanoseconds delay)
{
    constexpr std::chrono::nanoseconds Longest = std::chrono::years(10);
    return Clock::system().now() + std::min(delay, Longest);
}

} // namespace ktrdr::operations
