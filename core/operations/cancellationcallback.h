#pragma once

#include "core/operations/cancellationtoken.h"

#include <type_traits>

namespace ktrdr::operations {

/// Calls a function once when the token is cancelled: on the cancelling thread, or inside the
/// constructor when it is cancelled already. That thread is often the window's: flip a flag, wake
/// somebody or post an event, nothing heavy. What the function throws is caught, logged and
/// counted.
template<typename F>
class CancellationCallback final : private CallbackNode
{
public:
    CancellationCallback(CancellationToken token,
                         F function) noexcept(std::is_nothrow_move_constructible_v<F>)
        : CallbackNode(&call)
        , m_token(std::move(token))
        , m_function(std::move(function))
    {
        if (!m_token.m_state.isNull() && !m_token.m_state->add(*this)) {
            m_token.m_state->run(*this);
        }
    }
    CancellationCallback(const CancellationCallback &) = delete;
    CancellationCallback &operator=(const CancellationCallback &) = delete;
    /// Waits for a run in progress on another thread, never for one on its own.
    ~CancellationCallback()
    {
        if (!m_token.m_state.isNull()) {
            m_token.m_state->remove(*this);
        }
    }

    /// Never waits. True = it has not run and will not.
    bool detach() noexcept { return m_token.m_state->detach(*this); }

private:
    static void call(CallbackNode &node) { static_cast<CancellationCallback &>(node).m_function(); }

    CancellationToken m_token;
    F m_function;
};

} // namespace ktrdr::operations
