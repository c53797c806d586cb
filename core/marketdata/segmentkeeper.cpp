#include "core/marketdata/segmentkeeper.h"

#include "core/marketdata/barstore.h"
#include "core/marketdata/dataerror.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/loadplanner.h"
#include "core/marketdata/overlap.h"
#include "core/marketdata/text.h"

#include <cmath>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::Result;

namespace {

/// Smaller changes of all prices are revisions.
constexpr double SmallestRescaling = 0.01;
/// Prices of adjusted series are rounded, mostly to cents.
constexpr double RatioTolerance = 0.002;
constexpr double PriceRounding = 0.01;
/// Sources bring the newest bars late; an absence is believed after this time.
constexpr qint64 SettlingTime = SecondsPerDay;

/// Just after the last bar that belongs to the range and is over. A day of trade that opens at half
/// past has a bar there, within the hour that ends the range.
qint64 endOf(const TimeRange &range, Timeframe timeframe, qint64 now)
{
    const qint64 lastFinal = timeframe.unit() == Timeframe::Unit::Month
                                 ? lastFinalBar(timeframe, now)
                                 : now - timeframe.duration().count();
    return std::min(timeframe.next(timeframe.floor(range.end)), lastFinal + 1);
}

} // namespace

std::optional<double> constantRatio(const BarColumns &stored, const BarColumns &fresh)
{
    std::vector<std::pair<double, double>> ratios; // with the lower of the two prices
    double sum = 0;
    for (qsizetype i = 0, j = 0; i < stored.size() && j < fresh.size();) {
        const Bar old = stored.at(i);
        const Bar bar = fresh.at(j);
        if (old.time != bar.time) {
            ++(old.time < bar.time ? i : j);
            continue;
        }
        if (old.close <= 0 || bar.close <= 0) {
            return std::nullopt;
        }
        ratios.emplace_back(bar.close / old.close, std::min(bar.close, old.close));
        sum += ratios.back().first;
        ++i;
        ++j;
    }
    if (std::ssize(ratios) < EnoughCommonBars) {
        return std::nullopt;
    }
    const double mean = sum / static_cast<double>(ratios.size());
    if (std::abs(mean - 1) < SmallestRescaling) {
        return std::nullopt;
    }
    for (const auto &[ratio, price] : ratios) {
        if (std::abs(ratio / mean - 1) > RatioTolerance + PriceRounding / price) {
            return std::nullopt;
        }
    }
    return mean;
}

SegmentKeeper::SegmentKeeper(BarStore &store, const SeriesId &series, QString sourceName,
                             bool allowRescaling, StoreWait wait)
    : m_store(store)
    , m_series(series)
    , m_sourceName(std::move(sourceName))
    , m_allowRescaling(allowRescaling)
    , m_wait(std::move(wait))
{}

Result<KeptSegment> SegmentKeeper::keep(const FetchedBars &fetched, const TimeRange &range,
                                        const UnfinishedLoad &left, qint64 now)
{
    const qint64 time = fetched.serverTime.value_or(now);
    const qsizetype first = fetched.bars.lowerBound(range.start);
    const qsizetype last =
        std::max(first, fetched.bars.lowerBound(endOf(range, m_series.timeframe, time)));
    KeptSegment kept{fetched.bars.slice(first, last - first), {}};
    if (const Result<void> checked = refuseRescaled(kept.bars, range); !checked) {
        return failure(checked.error());
    }
    Provenance provenance = fetched.provenance;
    provenance.source = m_sourceName;
    const Result<StoreOutcome> stored =
        m_store.writeSegment(m_series, kept.bars, provenance,
                             {answeredPart(fetched.answered.value_or(range), time), left}, m_wait);
    if (!stored) {
        return failure(stored.error());
    }
    kept.outcome = *stored;
    return kept;
}

Result<void> SegmentKeeper::refuseRescaled(const BarColumns &bars, const TimeRange &range) const
{
    if (m_allowRescaling || bars.isEmpty()) {
        return {};
    }
    const Result<BarColumns> stored = m_store.read(m_series, range);
    if (!stored) {
        return failure(stored.error());
    }
    const std::optional<double> ratio = constantRatio(*stored, bars);
    if (!ratio) {
        return {};
    }
    return failure(dataError(
        "DATA-PricesRescaled",
        Text::tr("The prices of %1 at the source are now %2 times the stored ones: there was a "
                 "split, or the source adjusts differently.")
            .arg(m_series.toString(), QString::number(*ratio, 'g', 4)),
        Text::tr("The stored bars were left as they are. Load the whole series again to get all "
                 "of it at the new prices: ktrdr data load %1 %2 --reload.")
            .arg(m_series.symbol.toString(), m_series.timeframe.toString()),
        {{u"ratio"_s, *ratio}}));
}

std::optional<TimeRange> SegmentKeeper::answeredPart(const TimeRange &range, qint64 now) const
{
    const Timeframe timeframe = m_series.timeframe;
    const qint64 settled = std::min(range.end, lastFinalBar(timeframe, now - SettlingTime));
    if (!range.isValid() || settled < range.start) {
        return std::nullopt;
    }
    // To the last second, so that neighbouring answers become one range.
    return TimeRange{range.start, timeframe.next(settled) - 1};
}

} // namespace ktrdr::marketdata
