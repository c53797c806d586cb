#pragma once

#include "core/marketdata/sources/exchangesource.h"

namespace ktrdr::marketdata {

/// Coinbase Exchange: 1m, 5m, 15m, 1h and 1d, the whole history, 300 bars a request. A time without
/// trades has no bar.
class CoinbaseSource final : public ExchangeSource
{
public:
    CoinbaseSource(QString name, SourceHost host);

    /// What a limiter of the host needs.
    [[nodiscard]] static std::vector<services::RateRule> rateRules();

    [[nodiscard]] std::optional<std::chrono::seconds>
    longestSpan(Timeframe timeframe) const override;
    [[nodiscard]] operations::Result<FetchedBars> fetch(const Segment &segment,
                                                        FetchContext &context) override;

protected:
    [[nodiscard]] QList<Timeframe> timeframes() const override;
    [[nodiscard]] std::optional<operations::Error> ownError(const SeriesId &series,
                                                            const QByteArray &body) override;
    [[nodiscard]] operations::Result<qint64> readTime(const QByteArray &body) const override;
};

} // namespace ktrdr::marketdata
