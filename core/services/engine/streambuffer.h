#pragma once

#include "core/operations/cancellationtoken.h"
#include "core/services/engine/transportfailure.h"

#include <QByteArray>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

namespace ktrdr::services {

/// The body of an answer on its way from the network thread to its reader, bounded: when it is
/// full, the connection stops reading until the reader caught up.
class StreamBuffer
{
public:
    /// `drained` is called on the reader's thread when a full buffer has room again.
    void whenDrained(std::function<void()> drained);

    /// Network thread.
    void push(QByteArrayView bytes);
    [[nodiscard]] bool isFull() const;
    /// The first end counts. Any thread.
    void close(std::optional<TransportFailure> failure = {});

    /// Reader: all bytes that came since the last call, blocking until there are some. Empty
    /// optional = the end. Bytes that came before a failure are handed out first.
    [[nodiscard]] Transported<std::optional<QByteArray>> take();

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    QByteArray m_bytes;
    bool m_full = false;
    bool m_closed = false;
    std::optional<TransportFailure> m_failure;
    std::function<void()> m_drained;
};

} // namespace ktrdr::services
