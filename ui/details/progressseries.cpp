#include "ui/details/progressseries.h"

#include <algorithm>

namespace ktrdr::ui {

ProgressSeries::ProgressSeries(size_t capacity)
    : m_capacity(std::max<size_t>(capacity, 8))
{}

void ProgressSeries::append(double x, double y)
{
    if (!m_points.empty() && x <= m_points.back().x) {
        return;
    }
    if (m_points.size() >= m_capacity) {
        halve();
    }
    m_points.push_back({x, y});
}

void ProgressSeries::clear()
{
    m_points.clear();
}

std::optional<ProgressSeries::Point> ProgressSeries::nearest(double x) const
{
    if (m_points.empty()) {
        return std::nullopt;
    }
    const auto right = std::lower_bound(m_points.begin(), m_points.end(), x,
                                        [](const Point &point, double at) { return point.x < at; });
    if (right == m_points.end()) {
        return m_points.back();
    }
    if (right == m_points.begin() || right->x - x < x - std::prev(right)->x) {
        return *right;
    }
    return *std::prev(right);
}

void ProgressSeries::halve()
{
    const auto byHeight = [](const Point &a, const Point &b) { return a.y < b.y; };
    std::vector<Point> kept;
    kept.reserve(m_capacity);
    kept.push_back(m_points.front());
    for (auto from = m_points.begin() + 1; from != m_points.end();) {
        const auto to = from + std::min<std::ptrdiff_t>(4, m_points.end() - from);
        auto [lowest, highest] = std::minmax_element(from, to, byHeight);
        if (highest < lowest) {
            std::swap(lowest, highest);
        }
        kept.push_back(*lowest);
        if (highest != lowest) {
            kept.push_back(*highest);
        }
        from = to;
    }
    m_points = std::move(kept);
}

} // namespace ktrdr::ui
