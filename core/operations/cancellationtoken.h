#pragma once

#include "core/operations/cancelreference.h"
#include "core/operations/checkpoint.h"

#include <chrono>
#include <optional>

namespace ktrdr::operations {

/// A worker's view of a cancellation: counted, cheap to copy, thread-safe. Default constructed it
/// is the null token that can never be cancelled. Once cancelled, always cancelled.
class CancellationToken
{
public:
    CancellationToken() noexcept = default;

    [[nodiscard]] bool isCancelled() const noexcept { return m_state->isCancelled(); }
    /// False when no source is left, here or at a parent, that could cancel, and none did.
    [[nodiscard]] bool canBeCancelled() const noexcept { return m_state->canBeCancelled(); }
    /// The first request, the root one of linked tokens; empty until cancelled.
    [[nodiscard]] std::optional<CancellationReason> reason() const;
    /// Throws OperationCancelled that names the operation and `where`.
    void throwIfCancelled(std::string_view where = {}) const
    {
        if (isCancelled()) [[unlikely]] {
            m_state->throwCancelled(where);
        }
    }
    /// Blocks until cancelled or until `timeout` is over, on the steady clock; true = cancelled.
    bool waitFor(std::chrono::nanoseconds timeout) const;
    [[nodiscard]] Checkpoint checkpoint() const noexcept { return Checkpoint(*m_state); }

    /// Whether both speak of the same cancellation.
    [[nodiscard]] friend bool operator==(const CancellationToken &a, const CancellationToken &b)
    {
        return &*a.m_state == &*b.m_state;
    }

private:
    friend class CancellationSource;
    friend class OperationBlock;
    template<typename F>
    friend class CancellationCallback;

    explicit CancellationToken(CancelState &state) noexcept
        : m_state(state)
    {}

    CancelReference m_state;
};

} // namespace ktrdr::operations
