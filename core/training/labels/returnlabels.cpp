#include "core/training/labels/returnlabels.h"

namespace ktrdr::training {

namespace {

constexpr double Bull = 0;
constexpr double Bear = 1;
constexpr double Neutral = 2;

template<typename Value>
Labels ofReturns(qsizetype horizon, std::span<const double> close, Value value)
{
    Labels labels;
    for (qsizetype bar = 0; bar + horizon < std::ssize(close); ++bar) {
        const double now = close[size_t(bar)];
        labels.append(bar, value((close[size_t(bar + horizon)] - now) / now), bar + horizon);
    }
    return labels;
}

} // namespace

Labels forwardReturns(const ForwardReturnSpec &spec, std::span<const double> close)
{
    return ofReturns(spec.horizon, close, [](double change) { return change; });
}

Labels contextLabels(const ContextSpec &spec, std::span<const double> close)
{
    return ofReturns(spec.horizon, close, [&spec](double change) {
        if (change > spec.bullishThreshold) {
            return Bull;
        }
        return change < spec.bearishThreshold ? Bear : Neutral;
    });
}

} // namespace ktrdr::training
