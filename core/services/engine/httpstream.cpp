#include "core/services/engine/httpstream.h"

#include "core/operations/cancellationcallback.h"
#include "core/services/engine/streambuffer.h"

namespace ktrdr::services {

HttpStream::HttpStream(HttpAnswer answer, std::shared_ptr<StreamBuffer> buffer,
                       std::function<void()> abandon)
    : m_answer(std::move(answer))
    , m_buffer(std::move(buffer))
    , m_abandon(std::move(abandon))
{}

HttpStream::HttpStream(HttpStream &&other) noexcept
    : m_answer(std::move(other.m_answer))
    , m_buffer(std::move(other.m_buffer))
    , m_abandon(std::exchange(other.m_abandon, nullptr))
{}

HttpStream &HttpStream::operator=(HttpStream &&other) noexcept
{
    std::swap(m_answer, other.m_answer);
    std::swap(m_buffer, other.m_buffer);
    std::swap(m_abandon, other.m_abandon);
    return *this;
}

HttpStream::~HttpStream()
{
    if (m_abandon)
        m_abandon();
}

Transported<std::optional<QByteArray>> HttpStream::read(const operations::CancellationToken &token)
{
    const operations::CancellationCallback wake(token, [this] {
        m_buffer->close(TransportFailure{FailureKind::Closed});
        m_abandon();
    });
    auto taken = m_buffer->take();
    token.throwIfCancelled("reading a stream");
    return taken;
}

} // namespace ktrdr::services
