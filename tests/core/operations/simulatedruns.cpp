#include "tests/core/operations/simulatedruns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace ktrdr::test {

namespace {

constexpr size_t Slices = 1000;
constexpr double MeanSeconds = 60.0;

/// Progress per slice of time, before noise.
std::vector<double> paces(Shape shape, std::mt19937 &random)
{
    std::vector<double> pace(Slices, 1.0);
    std::normal_distribution<double> normal;
    std::uniform_int_distribution<size_t> anywhere(0, Slices - 1);
    double wander = 0;
    for (size_t i = 0; i < Slices; ++i) {
        const double at = (static_cast<double>(i) + 0.5) / static_cast<double>(Slices);
        switch (shape) {
        case Shape::SlowStart:
            pace[i] = 0.3 + 1.4 * at;
            break;
        case Shape::SlowEnd:
            pace[i] = 0.3 + 1.4 * (1.0 - at);
            break;
        case Shape::WrongWeights:
            pace[i] = at < 0.15 ? 2.0 : at < 0.7 ? 0.5 : 1.4;
            break;
        case Shape::Wandering:
            wander = wander * 0.995 + normal(random) * 0.06;
            pace[i] = std::exp(wander);
            break;
        default:
            break;
        }
    }
    if (shape == Shape::Stalls) {
        for (int stall = 0; stall < 2; ++stall) {
            const size_t from = anywhere(random);
            const size_t to = std::min(from + Slices / 10, Slices - 1);
            std::fill(pace.begin() + static_cast<std::ptrdiff_t>(from),
                      pace.begin() + static_cast<std::ptrdiff_t>(to), 0.0);
        }
    }
    for (double &value : pace) {
        value *= std::exp(0.2 * normal(random));
    }
    return pace;
}

} // namespace

double SimulatedRun::fraction(double at) const
{
    const double position = std::clamp(at / seconds, 0.0, 1.0) * static_cast<double>(Slices);
    return curve.at(static_cast<size_t>(position));
}

const char *name(Shape shape)
{
    static constexpr std::array<const char *, ShapeCount> Names{
        "even", "slow start", "slow end", "12 bursts", "wrong weights", "wandering", "stalls"};
    return Names.at(static_cast<size_t>(shape));
}

SimulatedRun simulate(Shape shape, std::mt19937 &random)
{
    std::normal_distribution<double> normal;
    SimulatedRun run;
    run.seconds = MeanSeconds * std::exp(0.25 * normal(random));
    const std::vector<double> pace = paces(shape, random);
    run.curve.assign(1, 0.0);
    std::partial_sum(pace.begin(), pace.end(), std::back_inserter(run.curve));
    const double total = run.curve.back();
    for (double &value : run.curve) {
        value /= total;
        if (shape == Shape::Bursts) {
            value = std::floor(value * 12.0 + 1e-9) / 12.0;
        }
    }
    return run;
}

} // namespace ktrdr::test
