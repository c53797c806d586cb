#pragma once

#include <QDateTime>

#include <chrono>

namespace ktrdr::operations {

/// The two clocks of the core: steady time for durations, UTC for what people and files read.
/// Tests put their own in its place. Thread-safe.
class Clock
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    virtual ~Clock() = default;
    [[nodiscard]] virtual TimePoint now() const = 0;
    [[nodiscard]] virtual QDateTime utc() const = 0;

    /// The computer's clock; lives as long as the program.
    [[nodiscard]] static const Clock &system();
};

} // namespace ktrdr::operations
