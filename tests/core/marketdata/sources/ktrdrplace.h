#pragma once

#include "core/marketdata/sources/sourcehost.h"
#include "core/remote/serviceentry.h"
#include "tests/core/marketdata/dataworkplace.h"
#include "tests/doubles/ktrdrhttpdouble.h"

namespace ktrdr::test {

/// A workplace whose manager has one of KTRDR's services as its source: a double in this process,
/// called `lab`.
class KtrdrPlace
{
public:
    KtrdrPlace(remote::ServiceKind kind, const KtrdrHttpDouble &server,
               std::shared_ptr<services::RateLimiter> limiter = {});

    [[nodiscard]] DataWorkplace &workplace() { return m_place; }
    [[nodiscard]] const services::HostService &service() const { return *m_host.service; }
    /// A request of one series, from and to ISO times; an empty end = now.
    [[nodiscard]] static marketdata::DataLoadRequest request(const QString &symbol,
                                                             const QString &timeframe,
                                                             const QString &start,
                                                             const QString &end = {});
    [[nodiscard]] operations::OperationRecord load(const marketdata::DataLoadRequest &request);
    [[nodiscard]] operations::OperationId start(const marketdata::DataLoadRequest &request);
    [[nodiscard]] marketdata::BarColumns stored(const marketdata::DataLoadRequest &request);
    /// The first and the last stored bar as ISO times.
    [[nodiscard]] QString span(const marketdata::DataLoadRequest &request);
    /// Reasons for which operations were shown as waiting.
    [[nodiscard]] QStringList waits() const;

private:
    DataWorkplace m_place;
    marketdata::SourceHost m_host;
};

/// What a run said: its error, else its warnings.
[[nodiscard]] QString saidBy(const operations::OperationRecord &record);

} // namespace ktrdr::test
