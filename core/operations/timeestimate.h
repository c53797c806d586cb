#pragma once

#include <chrono>

namespace ktrdr::operations {

/// How long something will still take: never negative, low <= mid <= high.
struct TimeEstimate
{
    std::chrono::milliseconds low{0};
    std::chrono::milliseconds mid{0};
    std::chrono::milliseconds high{0};

    [[nodiscard]] bool operator==(const TimeEstimate &) const = default;
};

} // namespace ktrdr::operations
