#include "core/services/hostservice.h"

#include "core/logging/logging.h"
#include "core/operations/operationcancelled.h"
#include "core/operations/runon.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace ktrdr::services {

using operations::CancellationToken;

namespace {

constexpr qsizetype KeptErrorBody = 65'536;
constexpr int AsynchronousCalls = 8;
/// As KTRDR's own health checks have it.
constexpr milliseconds ProbePatience = 10s;

double jitter()
{
    return 0.8 + 0.4 * QRandomGenerator::global()->generateDouble();
}

bool hasKey(const HttpRequest &request)
{
    return request.fields.contains("idempotency-key");
}

Repeatability repeatability(const HttpRequest &request)
{
    return Repeatability::of(request.method, hasKey(request));
}

milliseconds since(operations::Clock::TimePoint begun, const operations::Clock &clock)
{
    return duration_cast<milliseconds>(clock.now() - begun);
}

bool isSuccess(const Transported<HttpAnswer> &outcome)
{
    return outcome && outcome->isSuccess();
}

} // namespace

HostService::HostService(ServiceSettings settings, HttpEngine &engine,
                         const operations::Clock &clock)
    : m_settings(std::move(settings))
    , m_engine(engine)
    , m_clock(clock)
    , m_counter(engine.counter(m_settings.origin))
    , m_breaker(clock, jitter)
    , m_budget(clock)
{
    m_threads.setMaxThreadCount(AsynchronousCalls);
}

HostService::~HostService() = default;

Served<HttpAnswer> HostService::call(HttpRequest request, const CancellationToken &token,
                                     const ShowWaiting &show)
{
    prepare(request);
    const TimePoint begun = m_clock.now();
    const auto total = request.timeouts.total;
    const TimePoint deadline = total ? begun + *total : TimePoint::max();
    m_budget.earn();
    for (int retry = 0;; ++retry) {
        if (total)
            request.timeouts.total = *total - since(begun, m_clock);
        if (auto error = blocked(request))
            return tl::unexpected(*error);
        auto outcome = exchange(request, token);
        if (isSuccess(outcome))
            return std::move(*outcome);

        ServiceError error = errorOf(outcome, request);
        error.attempts = retry + 1;
        error.elapsed = since(begun, m_clock);
        const RetryVerdict verdict = verdictFor(outcome, error, request);
        const auto pause = pauseBefore(retry, verdict, error, deadline);
        if (!pause || !m_budget.spend()) {
            logging::logger("services")
                ->info("{}: {} {} ended with {} (status {}) after {} tries",
                       m_settings.name.toStdString(), request.method.toStdString(),
                       request.target.toStdString(), toString(error.kind).toStdString(),
                       error.status, error.attempts);
            return tl::unexpected(std::move(error));
        }
        m_counter->countRetry();
        request.onFreshConnection = verdict == RetryVerdict::AgainOnFreshConnection;
        const auto shown = show && *pause > 0ms ? show(*pause) : nullptr;
        if (token.waitFor(*pause))
            token.throwIfCancelled("before another try");
    }
}

HttpRequest HostService::probe(const QByteArray &target) const
{
    HttpRequest request;
    request.target = target;
    request.timeouts = m_settings.timeouts;
    request.timeouts.firstByte = std::min(request.timeouts.firstByte, ProbePatience);
    request.timeouts.inactivity = std::min(request.timeouts.inactivity, ProbePatience);
    request.waitsOnce = true;
    return request;
}

void HostService::prepare(HttpRequest &request) const
{
    request.target.prepend(m_settings.basePath);
    if (!m_settings.token.isEmpty())
        request.fields.set("Authorization", "Bearer " + m_settings.token);
    if (!request.fields.contains("user-agent"))
        request.fields.add("User-Agent", "ktrdr-monitor");
    if (!request.fields.contains("accept"))
        request.fields.add("Accept", "application/json");
}

std::optional<ServiceError> HostService::blocked(const HttpRequest &request)
{
    const auto left = m_breaker.blockedFor();
    if (!left)
        return std::nullopt;
    ServiceError error =
        errorOf(tl::unexpected(TransportFailure{FailureKind::CircuitOpen}), request);
    error.retryAfter = left;
    return error;
}

Transported<HttpAnswer> HostService::exchange(const HttpRequest &request,
                                              const CancellationToken &token)
{
    const TimePoint begun = m_clock.now();
    try {
        auto outcome = m_engine.exchange(m_settings.origin, request, token);
        if (outcome)
            noteStatus(outcome->status(), since(begun, m_clock));
        else
            noteFailure(outcome.error());
        return outcome;
    } catch (const operations::OperationCancelled &) {
        m_breaker.abandoned();
        throw;
    }
}

void HostService::noteStatus(int status, milliseconds latency)
{
    m_health.answered(latency);
    if (isFaultOfService(status))
        m_breaker.failed(false);
    else
        m_breaker.succeeded();
}

void HostService::noteFailure(const TransportFailure &failure)
{
    if (!isFaultOfService(failure)) {
        m_breaker.abandoned();
        return;
    }
    m_breaker.failed(failure.kind == FailureKind::Refused);
    m_health.unreachable(errorOf(tl::unexpected(failure), {}).error());
}

ServiceError HostService::errorOf(const Transported<HttpAnswer> &outcome,
                                  const HttpRequest &request) const
{
    ServiceError error;
    error.service = m_settings.name;
    error.address = QString::fromLatin1(m_settings.origin.authority());
    error.method = request.method;
    error.endpoint = request.target;
    if (!outcome) {
        error.kind = outcome.error().kind;
        error.detail = outcome.error().detail;
        error.outcomeUnknown = isOutcomeUnknown(outcome.error(), repeatability(request));
        return error;
    }
    error.kind = FailureKind::Status;
    error.status = outcome->status();
    error.body = outcome->body.first(std::min(outcome->body.size(), KeptErrorBody));
    if (const auto after = outcome->head.fields.value("retry-after"))
        error.retryAfter = parseRetryAfter(*after, m_clock.utc());
    return error;
}

RetryVerdict HostService::verdictFor(const Transported<HttpAnswer> &outcome,
                                     const ServiceError &error, const HttpRequest &request) const
{
    const bool cameTooLate =
        error.kind == FailureKind::FirstByteTimeout || error.kind == FailureKind::Inactivity;
    if (cameTooLate && request.waitsOnce)
        return RetryVerdict::GiveUp;
    if (!outcome)
        return verdictOn(outcome.error(), repeatability(request));
    return verdictOn(error.status, error.retryAfter.has_value(), repeatability(request));
}

/// Empty = no further try.
std::optional<milliseconds> HostService::pauseBefore(int retry, RetryVerdict verdict,
                                                     const ServiceError &error,
                                                     TimePoint deadline) const
{
    const RetryRules &rules = m_settings.retries;
    // A connection that was dead before the request is no try: without retries there is one more.
    if (verdict == RetryVerdict::AgainOnFreshConnection && retry <= rules.retries)
        return 0ms;
    if (verdict == RetryVerdict::GiveUp || retry >= rules.retries)
        return std::nullopt;
    if (error.retryAfter && *error.retryAfter > rules.longestRetryAfter)
        return std::nullopt;
    const auto bound = static_cast<double>(rules.boundBefore(retry).count());
    const auto drawn = milliseconds(qRound64(bound * QRandomGenerator::global()->generateDouble()));
    const milliseconds pause = error.retryAfter.value_or(drawn);
    if (deadline - m_clock.now() <= pause)
        return std::nullopt;
    return pause;
}

Served<HttpStream> HostService::stream(HttpRequest request, const CancellationToken &token)
{
    prepare(request);
    if (auto error = blocked(request))
        return tl::unexpected(*error);
    const TimePoint begun = m_clock.now();
    auto opened = m_engine.open(m_settings.origin, request, token);
    if (!opened) {
        noteFailure(opened.error());
        return tl::unexpected(errorOf(tl::unexpected(opened.error()), request));
    }
    noteStatus(opened->answer().status(), since(begun, m_clock));
    if (opened->answer().isSuccess())
        return std::move(*opened);
    HttpAnswer refusal = opened->answer();
    while (refusal.body.size() < KeptErrorBody) {
        const auto piece = opened->read(token);
        if (!piece || !*piece)
            break;
        refusal.body += **piece;
    }
    return tl::unexpected(errorOf(refusal, request));
}

void HostService::callLater(HttpRequest request, CancellationToken token,
                            std::function<void(std::optional<Served<HttpAnswer>>)> done)
{
    operations::runOn(m_threads, [this, request = std::move(request), token = std::move(token),
                                  done = std::move(done)] {
        std::optional<Served<HttpAnswer>> outcome;
        try {
            outcome = call(request, token);
        } catch (const operations::OperationCancelled &) {
            outcome.reset();
        }
        done(std::move(outcome));
    });
}

} // namespace ktrdr::services
