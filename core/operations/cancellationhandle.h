#pragma once

#include <QtGlobal>

namespace ktrdr::operations {

/// Names one registration of a CancellationSystem; a recycled slot has another generation, so an
/// old handle never reaches somebody else's operation.
struct CancellationHandle
{
    quint32 slot = 0;
    /// Odd for a registration; 0 names none.
    quint32 generation = 0;

    [[nodiscard]] bool operator==(const CancellationHandle &) const = default;
};

} // namespace ktrdr::operations
