#pragma once

#include "core/operations/cancellationtoken.h"
#include "core/services/engine/httpstream.h"
#include "core/services/engine/originpool.h"

#include <QThread>

#include <memory>
#include <mutex>
#include <unordered_map>

namespace ktrdr::services {

class NetworkCore;

/// HTTP/1.1 over pooled keep-alive connections, on one network thread per engine. Sends each
/// request once: what may be repeated is decided by who calls. Follows no redirects, keeps no
/// cookies, verifies TLS always.
///
/// All functions may be called from any thread but the network thread; they block without an
/// event loop, until the answer, a failure, or the token ends it.
class HttpEngine
{
public:
    explicit HttpEngine(const PoolLimits &limits = {});
    /// Calls that are still under way end with FailureKind::Shutdown.
    ~HttpEngine();
    HttpEngine(const HttpEngine &) = delete;
    HttpEngine &operator=(const HttpEngine &) = delete;

    /// Throws OperationCancelled at once when the token is cancelled; the server then sees the
    /// connection reset.
    [[nodiscard]] Transported<HttpAnswer> exchange(const Origin &origin, const HttpRequest &request,
                                                   const operations::CancellationToken &token = {});
    /// The same up to the head of the answer; its body comes in pieces from the stream, whatever
    /// its size. The body limit does not count.
    [[nodiscard]] Transported<HttpStream> open(const Origin &origin, HttpRequest request,
                                               const operations::CancellationToken &token = {});

    [[nodiscard]] TrafficStatistics statistics(const Origin &origin) const;
    [[nodiscard]] std::shared_ptr<TrafficCounter> counter(const Origin &origin) const;

private:
    [[nodiscard]] Transported<HttpAnswer> run(const std::shared_ptr<HttpCall> &call,
                                              const operations::CancellationToken &token);
    [[nodiscard]] std::function<void()> dropping(const std::shared_ptr<HttpCall> &call) const;

    mutable std::mutex m_mutex;
    mutable std::unordered_map<Origin, std::shared_ptr<TrafficCounter>, OriginHash> m_counters;
    const std::shared_ptr<EngineLink> m_link;
    /// Made, used and destroyed on the network thread.
    NetworkCore *m_core = nullptr;
    std::unique_ptr<QThread> m_thread;
};

} // namespace ktrdr::services
