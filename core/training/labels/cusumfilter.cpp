#include "core/training/labels/cusumfilter.h"

#include "core/training/indicators/exponential.h"
#include "core/training/labels/triplebarrier.h"

#include <algorithm>
#include <cmath>

namespace ktrdr::training {

double cusumThreshold(const TripleBarrierSpec &spec, std::span<const double> close)
{
    if (spec.cusumThreshold.value_or(0) > 0) {
        return *spec.cusumThreshold;
    }
    const std::vector<double> volatility =
        exponentialDeviation(logReturns(close), alphaOfSpan(spec.volatilitySpan));
    double sum = 0;
    qsizetype numbers = 0;
    for (const double value : volatility) {
        if (!std::isnan(value)) {
            sum += value;
            ++numbers;
        }
    }
    return numbers > 0 ? spec.cusumMultiplier * sum / double(numbers) : 0;
}

std::vector<bool> cusumEvents(std::span<const double> close, double threshold)
{
    std::vector<bool> events(close.size(), false);
    const std::vector<double> returns = logReturns(close);
    double up = 0;
    double down = 0;
    for (size_t i = 0; i < returns.size(); ++i) {
        up = std::max(0.0, up + (returns[i] - threshold));
        down = std::min(0.0, down + (returns[i] + threshold));
        if (up > threshold) {
            events[i + 1] = true;
            up = 0;
        } else if (down < -threshold) {
            events[i + 1] = true;
            down = 0;
        }
    }
    return events;
}

} // namespace ktrdr::training
