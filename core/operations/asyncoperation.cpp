#include "core/operations/asyncoperation.h"

#include <algorithm>
#include <cmath>

namespace ktrdr::operations {

std::chrono::milliseconds RetryPolicy::delayBefore(int attempt) const
{
    const double delay =
        static_cast<double>(firstDelay.count()) * std::pow(factor, std::max(attempt - 2, 0));
    const auto longest = static_cast<double>(longestDelay.count());
    return std::chrono::milliseconds(static_cast<qint64>(std::clamp(delay, 0.0, longest)));
}

} // namespace ktrdr::operations
