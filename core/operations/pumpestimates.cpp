#include "core/operations/pump.h"

#include "core/operations/timeestimationengine.h"

namespace ktrdr::operations {

void Pump::beginEstimate(const LiveOperation &) const {}

std::optional<TimeEstimate> Pump::estimate(const LiveOperation &, const ProgressState &,
                                           Clock::TimePoint) const
{
    return std::nullopt;
}

void Pump::finishEstimate(const OperationRecord &) const {}

} // namespace ktrdr::operations
