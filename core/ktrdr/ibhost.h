#pragma once

#include "core/ktrdr/healthanswer.h"
#include "core/ktrdr/ibhistorical.h"
#include "core/ktrdr/ibsymbol.h"
#include "core/ktrdr/servicecalls.h"
#include "core/ktrdr/subjectturns.h"
#include "core/services/ratelimiter.h"

namespace ktrdr::wire {

/// KTRDR's IB host service. It does not pace, so this does: one request at a time for each symbol,
/// and all through `limiter`, which everybody who asks the same host shares and which has
/// ibRateRules(). Requests are sent once; whether to ask again, the error says (ibCategory(),
/// `retry_after_ms`). Thread-safe; functions block and throw OperationCancelled. Both references
/// are borrowed.
class IbHost
{
public:
    using ShowWaiting = services::RateLimiter::ShowWaiting;

    IbHost(services::HostService &service, services::RateLimiter &limiter);

    /// Marks the service as proven with data when bars come.
    [[nodiscard]] operations::Result<IbHistoricalAnswer>
    historical(const IbHistoricalRequest &request, const operations::CancellationToken &token,
               const ShowWaiting &show = {});
    [[nodiscard]] operations::Result<IbValidation>
    validate(const QString &symbol, const QStringList &timeframes,
             const operations::CancellationToken &token, const ShowWaiting &show = {});
    /// Empty for an unknown symbol. A time proves that IB works.
    [[nodiscard]] operations::Result<std::optional<QDateTime>>
    headTimestamp(const QString &symbol, const QString &timeframe, const QString &instrumentType,
                  const operations::CancellationToken &token, const ShowWaiting &show = {});
    /// Of the process; of IB, it knows nothing.
    [[nodiscard]] operations::Result<HealthAnswer>
    health(const operations::CancellationToken &token);

private:
    template<typename Call, typename Read>
    [[nodiscard]] auto paced(const QString &symbol, const QString &identity,
                             const operations::CancellationToken &token, const ShowWaiting &show,
                             Call call, Read read);
    void note(const operations::Error &error);

    ServiceCalls m_calls;
    services::RateLimiter &m_limiter;
    SubjectTurns m_turns;
};

/// ibPacingRules() for a limiter whose subject is what makes a request identical. The rule on
/// contracts is not among them: the two seconds between all requests keep it.
[[nodiscard]] std::vector<services::RateRule> ibRateRules();

} // namespace ktrdr::wire
