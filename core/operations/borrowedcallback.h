#pragma once

#include "core/operations/checkpoint.h"

#include <utility>

namespace ktrdr::operations {

/// CancellationCallback without a count of its own: for scopes in which a token is known to outlive
/// it, as inside a work function.
template<typename F>
class BorrowedCallback final : private CallbackNode
{
public:
    BorrowedCallback(Checkpoint checkpoint, F function)
        : CallbackNode(&call)
        , m_state(checkpoint.m_state)
        , m_function(std::move(function))
    {
        if (m_state != &CancelState::null() && !m_state->add(*this)) {
            m_state->run(*this);
        }
    }
    BorrowedCallback(const BorrowedCallback &) = delete;
    BorrowedCallback &operator=(const BorrowedCallback &) = delete;
    /// Waits for a run in progress on another thread, never for one on its own.
    ~BorrowedCallback()
    {
        if (m_state != &CancelState::null()) {
            m_state->remove(*this);
        }
    }

private:
    static void call(CallbackNode &node) { static_cast<BorrowedCallback &>(node).m_function(); }

    CancelState *m_state;
    F m_function;
};

} // namespace ktrdr::operations
