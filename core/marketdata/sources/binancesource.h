#pragma once

#include "core/marketdata/sources/exchangesource.h"

namespace ktrdr::marketdata {

/// Binance's spot market, on its host for public data: all timeframes, the whole history, 1,000
/// bars a request.
class BinanceSource final : public ExchangeSource
{
public:
    BinanceSource(QString name, SourceHost host);

    /// What a limiter of the host needs.
    [[nodiscard]] static std::vector<services::RateRule> rateRules();

    [[nodiscard]] std::optional<std::chrono::seconds>
    longestSpan(Timeframe timeframe) const override;
    /// The first bar that there ever was.
    [[nodiscard]] operations::Result<std::optional<qint64>>
    firstBar(const SeriesId &series, FetchContext &context) override;
    [[nodiscard]] operations::Result<FetchedBars> fetch(const Segment &segment,
                                                        FetchContext &context) override;

protected:
    [[nodiscard]] QList<Timeframe> timeframes() const override { return Timeframe::all(); }
    [[nodiscard]] std::optional<operations::Error> ownError(const SeriesId &series,
                                                            const QByteArray &body) override;
    void takeLimits(const services::HttpFields &fields, services::RateLimiter &limiter) override;
    [[nodiscard]] operations::Result<qint64> readTime(const QByteArray &body) const override;

private:
    /// Bars of the range from its start on, as many as come at once, at most `limit`.
    [[nodiscard]] operations::Result<std::vector<Bar>>
    page(const SeriesId &series, const TimeRange &range, int limit, FetchContext &context);
};

} // namespace ktrdr::marketdata
