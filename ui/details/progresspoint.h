#pragma once

#include <chrono>
#include <optional>

namespace ktrdr::ui {

/// Where an operation stood at one moment of its run.
struct ProgressPoint
{
    std::chrono::milliseconds elapsed{0};
    /// 0..100; empty where the total is unknown.
    std::optional<double> percentage;
    /// Items per second; empty where unknown.
    std::optional<double> rate;

    [[nodiscard]] bool operator==(const ProgressPoint &) const = default;
};

} // namespace ktrdr::ui
