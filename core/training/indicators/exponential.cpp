#include "core/training/indicators/exponential.h"

#include "core/training/indicators/rolling.h"

#include <cmath>

namespace ktrdr::training {

namespace {

size_t firstNumber(std::span<const double> values)
{
    size_t first = 0;
    while (first < values.size() && std::isnan(values[first])) {
        ++first;
    }
    return first;
}

} // namespace

std::vector<double> exponentialMean(std::span<const double> values, double alpha,
                                    ExponentialStart start)
{
    std::vector<double> means(values.size(), NoValue);
    size_t i = firstNumber(values);
    if (i == values.size()) {
        return means;
    }
    const double keep = 1 - alpha;
    const bool corrected = start == ExponentialStart::Corrected;
    double mean = values[i];
    double weights = 1;
    means[i] = mean;
    for (++i; i < values.size(); ++i) {
        if (corrected) {
            weights = weights * keep + 1;
            mean += (values[i] - mean) / weights;
        } else {
            mean += alpha * (values[i] - mean);
        }
        means[i] = mean;
    }
    return means;
}

std::vector<double> exponentialDeviation(std::span<const double> values, double alpha)
{
    std::vector<double> deviations(values.size(), NoValue);
    size_t i = firstNumber(values);
    if (i == values.size()) {
        return deviations;
    }
    const double keep = 1 - alpha;
    double mean = values[i];
    double variance = 0;
    double weights = 1;
    double squares = 1;
    for (++i; i < values.size(); ++i) {
        const double old = weights * keep;
        weights = old + 1;
        squares = squares * keep * keep + 1;
        const double step = (values[i] - mean) / weights;
        const double moved = mean + step;
        variance =
            (old * (variance + step * step) + (values[i] - moved) * (values[i] - moved)) / weights;
        mean = moved;
        deviations[i] = std::sqrt(variance * weights * weights / (weights * weights - squares));
    }
    return deviations;
}

} // namespace ktrdr::training
