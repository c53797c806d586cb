#include "core/operations/pump.h"

#include "core/operations/timeestimationengine.h"

namespace ktrdr::operations {

void Pump::beginEstimate(const LiveOperation &operation) const
{
    if (m_estimator) {
        m_estimator->begin(operation.record.id, operation.timingKey);
    }
}

/// Shown only while the operation runs: who waits or unwinds has no end in sight.
std::optional<TimeEstimate> Pump::estimate(const LiveOperation &operation,
                                           const ProgressState &state, Clock::TimePoint now) const
{
    if (!m_estimator) {
        return std::nullopt;
    }
    EstimateSample sample{now, {}, !operation.workingSince, state.currentStep};
    if (state.percentage) {
        sample.fraction = *state.percentage / 100;
    }
    const std::optional<TimeEstimate> estimate = m_estimator->estimate(operation.record.id, sample);
    return operation.record.status == OperationStatus::Running ? estimate : std::nullopt;
}

void Pump::finishEstimate(const OperationRecord &record) const
{
    if (m_estimator) {
        m_estimator->finish(record.id, record.status);
    }
}

} // namespace ktrdr::operations
