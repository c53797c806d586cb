#pragma once

#include "core/marketdata/sources/exchangesource.h"

namespace ktrdr::marketdata {

/// Kraken's spot market: 1m to 1d (no 2h) and 1w, but only the newest 720 bars, whatever is asked
/// for; older ones cannot be had.
class KrakenSource final : public ExchangeSource
{
public:
    KrakenSource(QString name, SourceHost host);

    /// What a limiter of the host needs.
    [[nodiscard]] static std::vector<services::RateRule> rateRules();

    [[nodiscard]] SourceCapabilities capabilities() const override;
    [[nodiscard]] std::optional<std::chrono::seconds>
    longestSpan(Timeframe timeframe) const override;
    /// By the clock alone: the newest 720 bars but the unfinished one.
    [[nodiscard]] operations::Result<std::optional<TimeRange>>
    availableRange(const SeriesId &series, FetchContext &context) override;
    [[nodiscard]] operations::Result<FetchedBars> fetch(const Segment &segment,
                                                        FetchContext &context) override;

protected:
    [[nodiscard]] QList<Timeframe> timeframes() const override;
    [[nodiscard]] std::optional<operations::Error> ownError(const SeriesId &series,
                                                            const QByteArray &body) override;

private:
    [[nodiscard]] operations::Error errorOf(const SeriesId &series, const QString &words);
    [[nodiscard]] operations::Result<FetchedBars> cut(const Segment &segment,
                                                      std::vector<Bar> bars) const;
};

} // namespace ktrdr::marketdata
