#pragma once

#include "core/marketdata/csvseriesfile.h"

#include <QHash>

namespace ktrdr::marketdata {

/// The real daily bars that come with the program: GOOG 2004 to 2008 and MSFT 2003, as traded.
class SampleSource final : public DataSource
{
public:
    SampleSource();

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] SourceCapabilities capabilities() const override;
    /// A year, so that a load shows how it goes.
    [[nodiscard]] std::optional<std::chrono::seconds>
    longestSpan(Timeframe timeframe) const override;
    [[nodiscard]] operations::Result<std::optional<TimeRange>>
    availableRange(const SeriesId &series, FetchContext &context) override;
    [[nodiscard]] operations::Result<FetchedBars> fetch(const Segment &segment,
                                                        FetchContext &context) override;

private:
    [[nodiscard]] operations::Result<CsvSeriesFile *> file(const SeriesId &series) const;

    QHash<SeriesId, std::shared_ptr<CsvSeriesFile>> m_files;
};

} // namespace ktrdr::marketdata
