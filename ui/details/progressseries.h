#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace ktrdr::ui {

/// A curve of bounded size: when it is full, every four points become their lowest and their
/// highest, so that peaks stay however long the run.
class ProgressSeries
{
public:
    struct Point
    {
        double x;
        double y;

        [[nodiscard]] bool operator==(const Point &) const = default;
    };

    explicit ProgressSeries(size_t capacity = 4096);

    /// Points that do not lie to the right of the last one are left out.
    void append(double x, double y);
    void clear();

    [[nodiscard]] const std::vector<Point> &points() const { return m_points; }
    /// The point nearest to `x`; empty without points.
    [[nodiscard]] std::optional<Point> nearest(double x) const;

private:
    void halve();

    size_t m_capacity;
    std::vector<Point> m_points;
};

} // namespace ktrdr::ui
