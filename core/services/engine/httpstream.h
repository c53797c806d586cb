#pragma once

#include "core/operations/cancellationtoken.h"
#include "core/services/engine/httpanswer.h"
#include "core/services/engine/transportfailure.h"

#include <functional>
#include <memory>
#include <optional>

namespace ktrdr::services {

class StreamBuffer;

/// The body of an answer as it comes: a reader that falls behind slows the server down. One reader
/// thread. Dropping it before its end closes the connection.
class HttpStream
{
public:
    HttpStream(HttpAnswer answer, std::shared_ptr<StreamBuffer> buffer,
               std::function<void()> abandon);
    HttpStream(HttpStream &&other) noexcept;
    HttpStream &operator=(HttpStream &&other) noexcept;
    ~HttpStream();

    /// Its head; the body is empty.
    [[nodiscard]] const HttpAnswer &answer() const { return m_answer; }
    /// The bytes since the last call, blocking until there are some; empty optional = the end. A
    /// body that ends early is a failure. Throws OperationCancelled at once when cancelled.
    [[nodiscard]] Transported<std::optional<QByteArray>>
    read(const operations::CancellationToken &token);

private:
    HttpAnswer m_answer;
    std::shared_ptr<StreamBuffer> m_buffer;
    std::function<void()> m_abandon;
};

} // namespace ktrdr::services
