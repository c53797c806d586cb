#include "core/marketdata/sources/exchangesource.h"

#include "core/marketdata/isotime.h"
#include "core/marketdata/sources/barrepair.h"
#include "core/marketdata/sources/exchangeerrors.h"
#include "core/marketdata/text.h"

#include <algorithm>
#include <array>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using operations::Error;
using operations::failure;
using operations::Result;
using services::FailureKind;
using services::ServiceError;
using std::chrono::milliseconds;

namespace {

/// A load waits so long at most; who is shut out for longer has to come again.
constexpr milliseconds LongestPause = 10min;
/// What an exchange wants that does not say how long.
constexpr milliseconds UsualPause = 10s;
/// Shorter waits are no news.
constexpr milliseconds ShownFrom = 1s;

/// Other refusals are about what was asked for; silence is told by the service itself.
bool speaksAgainstService(int status)
{
    constexpr std::array Against{403, 418, 429, 451};
    return status >= 500 || std::ranges::count(Against, status) > 0;
}

} // namespace

ExchangeSource::ExchangeSource(QString name, QString exchange, SourceHost host)
    : m_name(std::move(name))
    , m_exchange(std::move(exchange))
    , m_host(std::move(host))
    , m_serverClock(*m_host.clock)
{}

SourceCapabilities ExchangeSource::capabilities() const
{
    SourceCapabilities capabilities;
    capabilities.timeframes = timeframes();
    capabilities.needsNetwork = true;
    capabilities.calendar = u"CRYPTO"_s;
    capabilities.parallelLoads = 4;
    capabilities.usualRequest = 300ms;
    return capabilities;
}

Result<std::optional<TimeRange>> ExchangeSource::availableRange(const SeriesId &, FetchContext &)
{
    return std::optional<TimeRange>();
}

void ExchangeSource::takeLimits(const services::HttpFields &, services::RateLimiter &) {}

Result<qint64> ExchangeSource::readTime(const QByteArray &) const
{
    Q_UNREACHABLE();
}

Result<QByteArray> ExchangeSource::get(const SeriesId &series, const QByteArray &target,
                                       double weight, FetchContext &context)
{
    if (const milliseconds left = m_host.limiter->state().pausedFor; left > LongestPause) {
        return failure(shutOut(m_exchange, left));
    }
    m_host.limiter->acquire(
        context.token(), weight, {}, [&](milliseconds expected) -> std::shared_ptr<void> {
            if (expected < ShownFrom) {
                return std::make_shared<bool>();
            }
            return context.announce(Text::tr("Rate limit of %1").arg(m_exchange), expected);
        });
    services::HttpRequest request;
    request.target = target;
    request.timeouts = m_host.service->settings().timeouts;
    auto answer = m_host.service->call(std::move(request), context.token());
    if (!answer) {
        const Error error = errorOf(series, answer.error());
        if (speaksAgainstService(answer.error().status)) {
            m_host.service->health().didNotWork(error);
        }
        return failure(error);
    }
    takeLimits(answer->head.fields, *m_host.limiter);
    if (const std::optional<Error> own = ownError(series, answer->body)) {
        return failure(*own);
    }
    m_host.service->health().worked();
    return std::move(answer->body);
}

Result<qint64> ExchangeSource::serverTime(const SeriesId &series, const QByteArray &target,
                                          FetchContext &context)
{
    return m_serverClock.now([&]() -> Result<qint64> {
        const Result<QByteArray> body = get(series, target, 1, context);
        return body ? readTime(*body) : failure(body.error());
    });
}

Error ExchangeSource::errorOf(const SeriesId &series, const ServiceError &error)
{
    if (error.kind != FailureKind::Status) {
        return noAnswer(error);
    }
    const bool isTooFast = error.status == 429 || error.status == 418;
    if (isTooFast && error.retryAfter) {
        return error.error().wrappedBy(slowDown(*error.retryAfter));
    }
    if (error.status < 500 && error.status != 403 && error.status != 451) {
        if (const std::optional<Error> own = ownError(series, error.body)) {
            return error.error().wrappedBy(*own);
        }
    }
    if (isTooFast) {
        return error.error().wrappedBy(slowDown(UsualPause));
    }
    return badStatus(m_exchange, error);
}

Error ExchangeSource::slowDown(milliseconds wait)
{
    m_host.limiter->pause(wait);
    return wait > LongestPause ? shutOut(m_exchange, wait) : askedTooOften(m_exchange, wait);
}

Result<FetchedBars> ExchangeSource::delivered(const SeriesId &series, std::vector<Bar> bars,
                                              qint64 serverTime) const
{
    const Timeframe timeframe = series.timeframe;
    const auto beside = std::ranges::find_if(
        bars, [timeframe](const Bar &bar) { return timeframe.floor(bar.time) != bar.time; });
    if (beside != bars.end()) {
        return failure(sourceError(
            SourceFailure::Refused,
            Text::tr("The %1 bars of %2 begin at other times than here: one begins at %3.")
                .arg(timeframe.toString(), m_exchange, toIsoTime(beside->time)),
            Text::tr("Nothing was stored. Load a shorter timeframe instead."),
            {{u"time"_s, toIsoTime(beside->time)}}));
    }
    RepairedBars repairedBars = repaired(std::move(bars));
    FetchedBars fetched;
    fetched.warnings = repairedBars.warnings(m_exchange);
    fetched.bars = std::move(repairedBars.bars);
    fetched.provenance = {m_name, u"UTC"_s, BarLabel::Start, u"none"_s};
    fetched.serverTime = serverTime;
    if (!fetched.bars.isEmpty()) {
        m_host.service->health().broughtData(m_host.clock->utc());
    }
    return fetched;
}

QList<Timeframe> timeframesNamed(std::initializer_list<const char16_t *> names)
{
    QList<Timeframe> timeframes;
    for (const char16_t *name : names) {
        timeframes << *Timeframe::parse(QStringView(name));
    }
    return timeframes;
}

} // namespace ktrdr::marketdata
