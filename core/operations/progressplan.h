#pragma once

#include <QString>

#include <vector>

namespace ktrdr::operations {

/// A named part of an operation; weights of one plan are relative to each other.
struct ProgressStep
{
    QString name;
    double weight = 1.0;

    [[nodiscard]] bool operator==(const ProgressStep &) const = default;
};

/// The steps of an operation and the part of 0..100 % that each covers. Immutable.
class ProgressPlan
{
public:
    /// A share of 0..100.
    struct Range
    {
        double start = 0;
        double end = 100;

        [[nodiscard]] bool operator==(const Range &) const = default;
    };

    ProgressPlan() = default;
    /// Weights that are not positive count as 0; if all are, the steps share equally.
    explicit ProgressPlan(std::vector<ProgressStep> steps);

    [[nodiscard]] int count() const noexcept { return static_cast<int>(m_steps.size()); }
    /// Counted from 1; empty for a step outside the plan.
    [[nodiscard]] QString name(int step) const;
    /// Counted from 1; before the first step nothing, after the last everything.
    [[nodiscard]] Range range(int step) const;

private:
    std::vector<ProgressStep> m_steps;
    /// Where each step ends.
    std::vector<double> m_ends;
};

} // namespace ktrdr::operations
