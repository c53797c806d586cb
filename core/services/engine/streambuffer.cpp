#include "core/services/engine/streambuffer.h"

namespace ktrdr::services {

namespace {

constexpr qsizetype Capacity = 1024LL * 1024;

} // namespace

void StreamBuffer::whenDrained(std::function<void()> drained)
{
    const std::lock_guard lock(m_mutex);
    m_drained = std::move(drained);
}

void StreamBuffer::push(QByteArrayView bytes)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return;
    m_bytes.append(bytes);
    m_full = m_bytes.size() >= Capacity;
    m_changed.notify_one();
}

bool StreamBuffer::isFull() const
{
    const std::lock_guard lock(m_mutex);
    return m_full && !m_closed;
}

void StreamBuffer::close(std::optional<TransportFailure> failure)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return;
    m_closed = true;
    m_failure = std::move(failure);
    m_changed.notify_all();
}

Transported<std::optional<QByteArray>> StreamBuffer::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_bytes.isEmpty() || m_closed; });
    if (m_bytes.isEmpty()) {
        if (m_failure)
            return tl::unexpected(*m_failure);
        return std::nullopt;
    }
    const QByteArray taken = std::move(m_bytes);
    m_bytes.clear();
    const bool drained = std::exchange(m_full, false);
    const auto tell = drained ? m_drained : std::function<void()>();
    lock.unlock();
    if (tell)
        tell();
    return taken;
}

} // namespace ktrdr::services
