#pragma once

#include "core/marketdata/datasource.h"
#include "core/marketdata/sources/serverclock.h"
#include "core/marketdata/sources/sourcehost.h"

namespace ktrdr::marketdata {

/// What the public exchanges have in common: paced calls, errors sorted by what may be done about
/// them, bars put in order. Thread-safe.
class ExchangeSource : public DataSource
{
public:
    [[nodiscard]] QString name() const override { return m_name; }
    /// The exchange's own name, in every language.
    [[nodiscard]] QString title() const override { return m_exchange; }
    [[nodiscard]] SourceCapabilities capabilities() const override;
    /// Not told: to ask for it would need the network, also for a plan.
    [[nodiscard]] operations::Result<std::optional<TimeRange>>
    availableRange(const SeriesId &series, FetchContext &context) override;

protected:
    ExchangeSource(QString name, QString exchange, SourceHost host);

    /// The timeframes that the exchange has.
    [[nodiscard]] virtual QList<Timeframe> timeframes() const = 0;
    /// The error that an answer with status 200 or 4xx tells in the exchange's own words; empty
    /// where there is none in it.
    [[nodiscard]] virtual std::optional<operations::Error> ownError(const SeriesId &series,
                                                                    const QByteArray &body) = 0;
    /// What a good answer tells of the exchange's limits.
    virtual void takeLimits(const services::HttpFields &fields, services::RateLimiter &limiter);
    /// Reads the answer to the question for the time: epoch seconds.
    [[nodiscard]] virtual operations::Result<qint64> readTime(const QByteArray &body) const;

    /// The body of an answer that tells no error, asked for within the limits.
    [[nodiscard]] operations::Result<QByteArray>
    get(const SeriesId &series, const QByteArray &target, double weight, FetchContext &context);
    /// The exchange's time, which `target` tells.
    [[nodiscard]] operations::Result<qint64>
    serverTime(const SeriesId &series, const QByteArray &target, FetchContext &context);
    /// All who ask this host pause; what the load does depends on how long.
    [[nodiscard]] operations::Error slowDown(std::chrono::milliseconds wait);
    /// In order, with what was repaired; SourceFailure::BadAnswer where a bar does not begin where
    /// bars of this length begin.
    [[nodiscard]] operations::Result<FetchedBars>
    delivered(const SeriesId &series, std::vector<Bar> bars, qint64 serverTime) const;

    [[nodiscard]] const SourceHost &host() const { return m_host; }

private:
    [[nodiscard]] operations::Error errorOf(const SeriesId &series,
                                            const services::ServiceError &error);

    const QString m_name;
    const QString m_exchange;
    const SourceHost m_host;
    ServerClock m_serverClock;
};

/// The timeframes of these names.
[[nodiscard]] QList<Timeframe> timeframesNamed(std::initializer_list<const char16_t *> names);

} // namespace ktrdr::marketdata
