#include "core/services/engine/httpcall.h"

namespace ktrdr::services {

HttpCall::HttpCall(Origin origin, HttpRequest request, std::shared_ptr<StreamBuffer> stream)
    : m_origin(std::move(origin))
    , m_request(std::move(request))
    , m_stream(std::move(stream))
    , m_begun(std::chrono::steady_clock::now())
    , m_deadline(m_request.timeouts.total ? m_begun + *m_request.timeouts.total : Moment::max())
{}

bool HttpCall::complete(Transported<HttpAnswer> outcome)
{
    int expected = Pending;
    if (!m_state.compare_exchange_strong(expected, Completing, std::memory_order_acq_rel))
        return false;
    m_outcome = std::move(outcome);
    m_state.store(Completed, std::memory_order_release);
    m_state.notify_all();
    return true;
}

bool HttpCall::release()
{
    int expected = Pending;
    if (!m_state.compare_exchange_strong(expected, Released, std::memory_order_acq_rel))
        return false;
    m_state.notify_all();
    return true;
}

bool HttpCall::isReleased() const
{
    return m_state.load(std::memory_order_acquire) == Released;
}

std::optional<Transported<HttpAnswer>> HttpCall::wait()
{
    for (;;) {
        const int state = m_state.load(std::memory_order_acquire);
        if (state == Released)
            return std::nullopt;
        if (state == Completed)
            return std::move(m_outcome);
        m_state.wait(state, std::memory_order_acquire);
    }
}

} // namespace ktrdr::services
