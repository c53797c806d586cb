#pragma once

#include "core/marketdata/calendar.h"
#include "core/marketdata/datarequest.h"
#include "core/marketdata/datasource.h"
#include "core/marketdata/loadplan.h"
#include "core/marketdata/seriessummary.h"

#include <memory>
#include <vector>

namespace ktrdr::marketdata {

class BarStore;
struct DataEnvironment;

/// What the store knows of a series.
struct StoredState
{
    std::optional<SeriesSummary> summary;
    /// Ascending bar starts.
    std::vector<qint64> times;
    QList<TimeRange> answered;
    /// What earlier loads did not get to, whatever they asked for.
    QList<TimeRange> unfinished;
    /// Whether the last of them was the same request.
    bool isContinued = false;

    /// Of the source, where all it has is of one market.
    QString sourceCalendar{};

    /// The user's choice for the series, else the source's market, else inferred from the bars.
    [[nodiscard]] std::shared_ptr<const Calendar> calendar(Timeframe timeframe) const;
};

/// Names a request for one series, equal for equal requests.
[[nodiscard]] QString requestKey(const DataLoadRequest &request);

/// Reads what planning needs; `source` may be absent. Errors: what the store reports.
[[nodiscard]] operations::Result<StoredState> readStored(const BarStore &store,
                                                         const SeriesId &series,
                                                         const DataLoadRequest &request,
                                                         const DataSource *source = nullptr);

/// The plan of a request for one series; `source` may be absent in mode local. The same for the
/// preview and for the load. Error: DATA-InvalidDateRange.
[[nodiscard]] operations::Result<SeriesPlan>
preparePlan(const DataEnvironment &environment, const DataSource *source, const SeriesId &series,
            const DataLoadRequest &request, const StoredState &stored,
            const std::optional<TimeRange> &available);

/// First and last bar that the source has, where it tells; the last one lies far in the future
/// where only the first is known, which is asked for if the request wants all there is. Fails with
/// SourceFailure::UnknownSeries also for timeframes that it does not offer.
[[nodiscard]] operations::Result<std::optional<TimeRange>>
askForRange(DataSource &source, const SeriesId &series, const DataLoadRequest &request,
            FetchContext &context);

} // namespace ktrdr::marketdata
