#pragma once

#include "core/ktrdr/ibhost.h"
#include "core/marketdata/datasource.h"
#include "core/marketdata/sources/sourcehost.h"

#include <QHash>

#include <mutex>

namespace ktrdr::marketdata {

/// Interactive Brokers behind KTRDR's IB host: stocks, currency pairs and futures, in regular
/// trading hours. The host does not pace and asks IB for less than it is asked for; this asks for
/// whole spans, one request at a time for each symbol, within the host's limits.
class IbSource final : public DataSource
{
public:
    IbSource(QString name, SourceHost host);

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] SourceCapabilities capabilities() const override;
    [[nodiscard]] std::optional<std::chrono::seconds>
    longestSpan(Timeframe timeframe) const override;
    /// From IB's first bar, where it tells, to now. What the host told is kept for an hour.
    [[nodiscard]] operations::Result<std::optional<TimeRange>>
    availableRange(const SeriesId &series, FetchContext &context) override;
    [[nodiscard]] operations::Result<FetchedBars> fetch(const Segment &segment,
                                                        FetchContext &context) override;

private:
    /// What the host knows of a series.
    struct Contract
    {
        /// Without it the host looks it up with each request.
        QString instrumentType;
        std::optional<qint64> firstBar;
        qint64 toldAt = 0;
    };

    [[nodiscard]] operations::Result<Contract> contractOf(const SeriesId &series,
                                                          FetchContext &context);
    [[nodiscard]] operations::Result<Contract> ask(const SeriesId &series, FetchContext &context);
    [[nodiscard]] operations::Result<std::optional<QDateTime>>
    headOf(const SeriesId &series, const wire::IbValidation &told, FetchContext &context);

    const QString m_name;
    const SourceHost m_host;
    wire::IbHost m_ib;
    std::mutex m_mutex;
    QHash<SeriesId, Contract> m_contracts;
};

} // namespace ktrdr::marketdata
