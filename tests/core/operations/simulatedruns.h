#pragma once

#include <random>
#include <string>
#include <vector>

namespace ktrdr::test {

/// How the progress of a kind of work runs in time, with the chance of one run in it.
struct SimulatedRun
{
    double seconds = 0;
    /// Progress at 0, 1/1000 ... 1 of the duration; rises from 0 to 1.
    std::vector<double> curve;

    [[nodiscard]] double fraction(double at) const;
};

enum class Shape { Even, SlowStart, SlowEnd, Bursts, WrongWeights, Wandering, Stalls };

constexpr int ShapeCount = 7;

[[nodiscard]] const char *name(Shape shape);
/// A run of about a minute; the duration differs by a quarter from run to run.
[[nodiscard]] SimulatedRun simulate(Shape shape, std::mt19937 &random);

} // namespace ktrdr::test
