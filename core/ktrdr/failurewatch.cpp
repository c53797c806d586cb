#include "core/ktrdr/failurewatch.h"

namespace ktrdr::wire {

bool FailureWatch::isBelievedAfter(const RemoteOperation &operation, TimePoint now)
{
    if (!isUnclaimedFailure(operation)) {
        m_last.reset();
        return operation.status == RemoteStatus::Failed;
    }
    const Sight sight{operation.progress.percentage, operation.progress.currentStep,
                      operation.completedAt};
    if (m_last != sight) {
        m_last = sight;
        m_movedAt = now;
    }
    return now - m_movedAt >= Patience;
}

} // namespace ktrdr::wire
