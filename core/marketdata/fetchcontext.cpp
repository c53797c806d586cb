#include "core/marketdata/fetchcontext.h"

namespace ktrdr::marketdata {

FetchContext::FetchContext(operations::CancellationToken token, Announce announce, Wait wait)
    : m_token(std::move(token))
    , m_announce(std::move(announce))
    , m_wait(std::move(wait))
{}

std::shared_ptr<void>
FetchContext::announce(const QString &reason,
                       std::optional<std::chrono::milliseconds> expected) const
{
    return m_announce ? m_announce(reason, expected) : nullptr;
}

void FetchContext::wait(std::chrono::milliseconds duration, const QString &reason)
{
    if (m_wait) {
        m_wait(duration, reason);
        return;
    }
    const std::shared_ptr<void> shown = announce(reason, duration);
    if (m_token.waitFor(duration)) {
        m_token.throwIfCancelled("waiting");
    }
}

} // namespace ktrdr::marketdata
