#pragma once

#include <QtGlobal>

#include <compare>

namespace ktrdr::marketdata {

/// From one bar start to another, in epoch seconds UTC, both inclusive.
struct TimeRange
{
    qint64 start = 0;
    qint64 end = 0;

    [[nodiscard]] bool isValid() const { return start <= end; }
    [[nodiscard]] bool contains(qint64 time) const { return start <= time && time <= end; }
    [[nodiscard]] bool overlaps(const TimeRange &other) const
    {
        return start <= other.end && other.start <= end;
    }

    [[nodiscard]] friend auto operator<=>(const TimeRange &, const TimeRange &) = default;
};

} // namespace ktrdr::marketdata
