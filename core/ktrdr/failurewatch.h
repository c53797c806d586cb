#pragma once

#include "core/ktrdr/remotetruth.h"

#include <chrono>

namespace ktrdr::wire {

/// Decides how long a failure "no worker claimed it" is not believed: as long as anything moves,
/// and some minutes after. One for each operation that is watched. Not thread-safe.
class FailureWatch
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::minutes Patience{3};

    /// To be told each answer in turn; true = the failure is real.
    [[nodiscard]] bool isBelievedAfter(const RemoteOperation &operation, TimePoint now);

private:
    struct Sight
    {
        std::optional<double> percentage;
        QString step;
        std::optional<QDateTime> completedAt;

        [[nodiscard]] bool operator==(const Sight &) const = default;
    };

    std::optional<Sight> m_last;
    TimePoint m_movedAt;
};

} // namespace ktrdr::wire
