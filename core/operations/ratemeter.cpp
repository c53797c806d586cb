#include "core/operations/ratemeter.h"

namespace ktrdr::operations {

namespace {
constexpr double Window = 10;
constexpr double Spacing = 0.25;
constexpr double Shortest = 0.5;
} // namespace

void RateMeter::sample(double seconds, quint64 items)
{
    const bool isClose =
        m_points.size() > 1 && seconds - m_points[m_points.size() - 2].seconds < Spacing;
    if (isClose) {
        m_points.back() = {seconds, items};
    } else {
        m_points.push_back({seconds, items});
    }
    while (m_points.size() > 2 && m_points[1].seconds <= seconds - Window) {
        m_points.pop_front();
    }
}

std::optional<double> RateMeter::rate() const
{
    const Point &last = m_points.back();
    const double seconds = last.seconds - m_points.front().seconds;
    if (seconds < Shortest || last.items == 0) {
        return std::nullopt;
    }
    return static_cast<double>(last.items - m_points.front().items) / seconds;
}

} // namespace ktrdr::operations
