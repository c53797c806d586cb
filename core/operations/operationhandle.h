#pragma once

#include <QtGlobal>

namespace ktrdr::operations {

/// A place in an OperationTable and which tenant of it is meant. A handle of a former tenant never
/// finds the present one.
struct OperationHandle
{
    quint32 slot = 0;
    /// 0 = nobody.
    quint32 generation = 0;

    [[nodiscard]] friend bool operator==(const OperationHandle &,
                                         const OperationHandle &) = default;
};

[[nodiscard]] inline size_t qHash(const OperationHandle &handle, size_t seed = 0)
{
    return (static_cast<size_t>(handle.generation) << 32U | handle.slot) ^ seed;
}

} // namespace ktrdr::operations
