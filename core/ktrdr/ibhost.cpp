#include "core/ktrdr/ibhost.h"

#include "core/ktrdr/iberror.h"
#include "core/ktrdr/iblimits.h"
#include "core/ktrdr/servicepaths.h"

#include <QJsonDocument>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using operations::CancellationToken;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

/// With the gateway down the host is silent for one to two minutes before it says so.
constexpr auto Patience = 150s;

QString identityOf(const QString &path, const QJsonObject &body)
{
    return path + QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace

IbHost::IbHost(services::HostService &service, services::RateLimiter &limiter)
    : m_calls(service)
    , m_limiter(limiter)
{
    m_calls.setPatience(Patience);
}

template<typename Call, typename Read>
auto IbHost::paced(const QString &symbol, const QString &identity, const CancellationToken &token,
                   const ShowWaiting &show, Call call, Read read)
{
    const auto turn = m_turns.take(normalIbSymbol(symbol), token);
    m_limiter.acquire(token, 1, identity, show);
    auto result = readAnswer(call(), read);
    if (!result) {
        note(result.error());
    }
    return result;
}

Result<IbHistoricalAnswer> IbHost::historical(const IbHistoricalRequest &request,
                                              const CancellationToken &token,
                                              const ShowWaiting &show)
{
    if (const auto valid = request.validate(); !valid) {
        return failure(valid.error());
    }
    const QString path = u"/data/historical"_s;
    const QJsonObject body = request.toJson();
    auto result = paced(
        request.symbol, identityOf(path, body), token, show,
        [&] { return m_calls.post(path, body, token); },
        [&](const Answer &answer) { return IbHistoricalAnswer::fromAnswer(answer, request); });
    if (result && !result->bars.bars.isEmpty()) {
        m_calls.service().health().broughtData(QDateTime::currentDateTimeUtc());
    }
    return result;
}

Result<IbValidation> IbHost::validate(const QString &symbol, const QStringList &timeframes,
                                      const CancellationToken &token, const ShowWaiting &show)
{
    const QString path = u"/data/validate"_s;
    const QJsonObject body = ibValidationRequest(symbol, timeframes);
    return paced(
        symbol, identityOf(path, body), token, show,
        [&] { return m_calls.post(path, body, token); }, &IbValidation::fromAnswer);
}

Result<std::optional<QDateTime>> IbHost::headTimestamp(const QString &symbol,
                                                       const QString &timeframe,
                                                       const QString &instrumentType,
                                                       const CancellationToken &token,
                                                       const ShowWaiting &show)
{
    const QString path = ibHeadTimestampPath(symbol, timeframe, instrumentType);
    auto result = paced(
        symbol, path, token, show, [&] { return m_calls.get(path, token); }, &readHeadTimestamp);
    if (result && *result) {
        m_calls.service().health().broughtData(QDateTime::currentDateTimeUtc());
    }
    return result;
}

Result<HealthAnswer> IbHost::health(const CancellationToken &token)
{
    return readAnswer(m_calls.probe(healthPath(OperationsHost::Worker), token),
                      &HealthAnswer::fromAnswer);
}

void IbHost::note(const Error &error)
{
    const auto category = ibCategory(error);
    if (category == IbTrouble::Category::Pacing) {
        // The violation holds for everybody who asks through this host.
        m_limiter.pause(std::chrono::milliseconds(error.context[u"retry_after_ms"_s].toLongLong()));
    } else if (category == IbTrouble::Category::Connection) {
        m_calls.service().health().didNotWork(error);
    }
}

std::vector<services::RateRule> ibRateRules()
{
    std::vector<services::RateRule> rules;
    for (const IbPacingRule &rule : ibPacingRules()) {
        if (rule.scope != IbPacingRule::Scope::Contract) {
            rules.push_back({u"%1 in %2 s"_s.arg(rule.requests).arg(rule.window.count()),
                             static_cast<double>(rule.requests), rule.window,
                             rule.scope == IbPacingRule::Scope::Identical});
        }
    }
    return rules;
}

} // namespace ktrdr::wire
