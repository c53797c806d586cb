#include "core/marketdata/timeframes/multitimeframecoordinator.h"

#include "core/marketdata/barstore.h"
#include "core/marketdata/dataenvironment.h"
#include "core/marketdata/dataerror.h"
#include "core/marketdata/datasource.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/marketcalendars.h"
#include "core/marketdata/text.h"
#include "core/marketdata/timeframes/derivation.h"

#include <algorithm>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::Result;

MultiTimeframeCoordinator::MultiTimeframeCoordinator(std::shared_ptr<DataEnvironment> environment)
    : m_environment(std::move(environment))
{}

Result<QList<SeriesRoute>> MultiTimeframeCoordinator::routes(const DataLoadRequest &request) const
{
    QList<SeriesRoute> routes;
    QList<SeriesRoute> made;
    for (const SeriesId &series : request.series()) {
        const auto from = finerOf(series, request);
        if (!from) {
            return failure(from.error());
        }
        (*from ? made : routes) << SeriesRoute{series, *from};
    }
    QList<SeriesId> before;
    for (const SeriesRoute &route : std::as_const(routes)) {
        before << route.series;
    }
    for (SeriesRoute &route : made) {
        const SeriesId finer{route.series.symbol, *route.from};
        route.isFinerLoadedBefore = before.contains(finer);
        before << finer;
    }
    return routes + made;
}

Result<std::optional<Timeframe>>
MultiTimeframeCoordinator::finerOf(const SeriesId &series, const DataLoadRequest &request) const
{
    if (request.mode == LoadMode::Local) {
        return std::optional<Timeframe>();
    }
    const auto summary = m_environment->store.summary(series);
    if (!summary) {
        return failure(summary.error());
    }
    const auto source =
        m_environment->sources.choose(request.source, *summary ? (*summary)->source : QString());
    if (!source) {
        return failure(source.error());
    }
    const QList<Timeframe> offered = (*source)->timeframesOf(series.symbol);
    return offered.isEmpty() || offered.contains(series.timeframe)
               ? std::optional<Timeframe>()
               : finerFor(series.timeframe, offered);
}

Result<AlignedBars> MultiTimeframeCoordinator::aligned(const Symbol &symbol,
                                                       const QList<Timeframe> &timeframes,
                                                       const std::optional<TimeRange> &range) const
{
    QList<TimeframeBars> found;
    std::shared_ptr<const Calendar> calendar;
    const Timeframe shortest = *std::ranges::min_element(timeframes);
    for (const Timeframe timeframe : timeframes) {
        const SeriesId series{symbol, timeframe};
        const auto summary = m_environment->store.summary(series);
        if (!summary || !*summary) {
            return failure(summary ? seriesNotFound(series.toString()) : summary.error());
        }
        if (const auto chosen = marketCalendar((*summary)->calendar); chosen && !calendar) {
            calendar = *chosen;
        }
        std::optional<TimeRange> wanted = range;
        if (wanted && timeframe != shortest) {
            // The bar that was known when the range began.
            wanted->start = std::min(wanted->start, (*summary)->first);
        }
        auto bars = m_environment->store.read(series, wanted);
        if (!bars) {
            return failure(bars.error());
        }
        found.append({timeframe, *std::move(bars)});
    }
    return alignTimeframes(std::move(found), calendar.get());
}

DataLoadRequest finerRequest(const DataLoadRequest &request, const SeriesId &series, Timeframe from,
                             qint64 now)
{
    const Timeframe to = series.timeframe;
    // Sessions may begin on the evening before.
    const qint64 margin = from.isIntraday() && !to.isIntraday() ? SecondsPerDay : 0;
    DataLoadRequest finer = request.forSeries({series.symbol, from});
    if (finer.start) {
        finer.start = to.floor(*finer.start) - margin;
    }
    if (finer.end) {
        finer.end = std::max(*finer.end, std::min(now, to.next(to.floor(*finer.end)) - 1 + margin));
    }
    return finer;
}

} // namespace ktrdr::marketdata
