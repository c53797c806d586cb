#pragma once

#include "core/services/engine/httpanswer.h"
#include "core/services/engine/httprequest.h"
#include "core/services/engine/origin.h"
#include "core/services/engine/transportfailure.h"

#include <atomic>
#include <memory>

namespace ktrdr::services {

class StreamBuffer;

/// One call between the thread that waits for it and the network thread: whichever settles it
/// first, completion or release, does so once. Shared by both.
class HttpCall
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// With a buffer, the answer's body goes there and the call is settled by the head.
    HttpCall(Origin origin, HttpRequest request, std::shared_ptr<StreamBuffer> stream = {});

    [[nodiscard]] const Origin &origin() const { return m_origin; }
    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    [[nodiscard]] const std::shared_ptr<StreamBuffer> &stream() const { return m_stream; }
    [[nodiscard]] Moment begun() const { return m_begun; }
    /// The end of the total time; Moment::max() where there is none.
    [[nodiscard]] Moment deadline() const { return m_deadline; }

    /// Network thread. False: nobody waits any more.
    bool complete(Transported<HttpAnswer> outcome);
    /// Any thread: the caller leaves at once, without an outcome. False: settled before.
    bool release();
    [[nodiscard]] bool isReleased() const;

    /// Caller's thread: until settled. Empty = released.
    [[nodiscard]] std::optional<Transported<HttpAnswer>> wait();

private:
    enum State : int { Pending, Completing, Completed, Released };

    const Origin m_origin;
    const HttpRequest m_request;
    const std::shared_ptr<StreamBuffer> m_stream;
    const Moment m_begun;
    const Moment m_deadline;
    std::atomic<int> m_state{Pending};
    std::optional<Transported<HttpAnswer>> m_outcome;
};

} // namespace ktrdr::services
