#pragma once

#include "core/services/circuitbreaker.h"
#include "core/services/engine/httpengine.h"
#include "core/services/ratelimiter.h"
#include "core/services/retrybudget.h"
#include "core/services/serviceerror.h"
#include "core/services/servicehealth.h"
#include "core/services/servicesettings.h"

#include <QThreadPool>

#include <functional>

/// Calls to programs on other hosts, without a word of any domain: pooled connections (engine/),
/// and around them retries, back-off, breaker, rate limits, health and figures.
namespace ktrdr::services {

template<typename T>
using Served = tl::expected<T, ServiceError>;

/// One service that this program calls. Thread-safe; functions block without an event loop and
/// end at once when their token is cancelled.
class HostService
{
public:
    /// Shows that a call pauses, about so long, while the returned object lives.
    using ShowWaiting = RateLimiter::ShowWaiting;

    /// The engine is borrowed and outlives it.
    HostService(ServiceSettings settings, HttpEngine &engine,
                const operations::Clock &clock = operations::Clock::system());
    ~HostService();
    HostService(const HostService &) = delete;
    HostService &operator=(const HostService &) = delete;

    [[nodiscard]] const ServiceSettings &settings() const { return m_settings; }

    /// The answer where its status is 2xx. Repeats only what may be repeated (retryrules.h); a
    /// request with the field Idempotency-Key may. Throws OperationCancelled.
    [[nodiscard]] Served<HttpAnswer> call(HttpRequest request,
                                          const operations::CancellationToken &token,
                                          const ShowWaiting &show = {});
    /// For call(), to find out whether the service answers: a GET that waits for ten seconds at
    /// the most, and once. Refused connections are tried again as usual.
    [[nodiscard]] HttpRequest probe(const QByteArray &target) const;
    /// One try; the body comes in pieces.
    [[nodiscard]] Served<HttpStream> stream(HttpRequest request,
                                            const operations::CancellationToken &token);
    /// call() on a thread of the service's own, for those who must not block; `done` is called
    /// there, without an outcome where the token was cancelled.
    void callLater(HttpRequest request, operations::CancellationToken token,
                   std::function<void(std::optional<Served<HttpAnswer>>)> done);

    [[nodiscard]] HealthRecord &health() { return m_health; }
    [[nodiscard]] TrafficStatistics statistics() const { return m_counter->statistics(); }
    [[nodiscard]] CircuitBreaker::State breakerState() const { return m_breaker.state(); }

private:
    using TimePoint = operations::Clock::TimePoint;

    void prepare(HttpRequest &request) const;
    [[nodiscard]] std::optional<ServiceError> blocked(const HttpRequest &request);
    [[nodiscard]] Transported<HttpAnswer> exchange(const HttpRequest &request,
                                                   const operations::CancellationToken &token);
    void noteFailure(const TransportFailure &failure);
    void noteStatus(int status, std::chrono::milliseconds latency);
    [[nodiscard]] ServiceError errorOf(const Transported<HttpAnswer> &outcome,
                                       const HttpRequest &request) const;
    [[nodiscard]] RetryVerdict verdictFor(const Transported<HttpAnswer> &outcome,
                                          const ServiceError &error,
                                          const HttpRequest &request) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseBefore(int retry,
                                                                       RetryVerdict verdict,
                                                                       const ServiceError &error,
                                                                       TimePoint deadline) const;

    const ServiceSettings m_settings;
    HttpEngine &m_engine;
    const operations::Clock &m_clock;
    const std::shared_ptr<TrafficCounter> m_counter;
    CircuitBreaker m_breaker;
    RetryBudget m_budget;
    HealthRecord m_health;
    QThreadPool m_threads;
};

} // namespace ktrdr::services
