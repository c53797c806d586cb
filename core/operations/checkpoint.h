#pragma once

#include "core/operations/cancelstate.h"

namespace ktrdr::operations {

/// A borrowed view of a token for inner loops: one load. Valid while a token or source of the same
/// cancellation lives.
class Checkpoint
{
public:
    explicit Checkpoint(CancelState &state) noexcept
        : m_state(&state)
    {}

    [[nodiscard]] bool isCancelled() const noexcept { return m_state->isCancelled(); }
    [[nodiscard]] explicit operator bool() const noexcept { return isCancelled(); }

private:
    template<typename F>
    friend class BorrowedCallback;

    CancelState *m_state;
};

} // namespace ktrdr::operations
