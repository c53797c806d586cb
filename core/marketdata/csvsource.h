#pragma once

#include "core/marketdata/csvseriesfile.h"

#include <QHash>

namespace ktrdr::marketdata {

/// A folder of CSV files named `{SYMBOL}_{timeframe}.csv`, as KTRDR keeps them.
class CsvSource final : public DataSource
{
public:
    explicit CsvSource(QString folder);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] SourceCapabilities capabilities() const override;
    /// Those of which there is a file.
    [[nodiscard]] QList<Timeframe> timeframesOf(const Symbol &symbol) const override;
    [[nodiscard]] std::optional<std::chrono::seconds>
    longestSpan(Timeframe timeframe) const override;
    [[nodiscard]] operations::Result<std::optional<TimeRange>>
    availableRange(const SeriesId &series, FetchContext &context) override;
    [[nodiscard]] operations::Result<FetchedBars> fetch(const Segment &segment,
                                                        FetchContext &context) override;

private:
    [[nodiscard]] QString fileNameOf(const SeriesId &series) const;
    [[nodiscard]] operations::Result<std::shared_ptr<CsvSeriesFile>> file(const SeriesId &series);

    QString m_folder;
    QMutex m_mutex;
    QHash<SeriesId, std::shared_ptr<CsvSeriesFile>> m_files;
};

} // namespace ktrdr::marketdata
