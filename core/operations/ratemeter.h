#pragma once

#include <QtGlobal>

#include <deque>
#include <optional>

namespace ktrdr::operations {

/// Items per second over the last ten seconds of working time. Fed with working time only, so
/// waits, pauses and earlier attempts do not count; a stall brings it down to zero.
class RateMeter
{
public:
    /// `seconds` of working time since the attempt began, rising.
    void sample(double seconds, quint64 items);
    /// Empty before half a second, and before anything was counted.
    [[nodiscard]] std::optional<double> rate() const;

private:
    struct Point
    {
        double seconds = 0;
        quint64 items = 0;
    };
    std::deque<Point> m_points{Point{}};
};

} // namespace ktrdr::operations
