#include "core/operations/progressplan.h"

#include <algorithm>
#include <cmath>

namespace ktrdr::operations {

namespace {

constexpr double Everything = 100;

double usableWeight(const ProgressStep &step)
{
    return std::isfinite(step.weight) ? std::max(step.weight, 0.0) : 0.0;
}

} // namespace

ProgressPlan::ProgressPlan(std::vector<ProgressStep> steps)
    : m_steps(std::move(steps))
{
    double total = 0;
    for (const ProgressStep &step : m_steps) {
        total += usableWeight(step);
    }
    const bool weighted = total > 0;
    if (!weighted) {
        total = static_cast<double>(m_steps.size());
    }
    m_ends.reserve(m_steps.size());
    double reached = 0;
    for (const ProgressStep &step : m_steps) {
        reached += weighted ? usableWeight(step) : 1.0;
        m_ends.push_back(Everything * reached / total);
    }
}

QString ProgressPlan::name(int step) const
{
    return step >= 1 && step <= count() ? m_steps[static_cast<size_t>(step) - 1].name : QString();
}

ProgressPlan::Range ProgressPlan::range(int step) const
{
    if (step < 1) {
        return {0, 0};
    }
    if (step > count()) {
        return {Everything, Everything};
    }
    const auto index = static_cast<size_t>(step) - 1;
    return {index == 0 ? 0 : m_ends[index - 1], m_ends[index]};
}

} // namespace ktrdr::operations
