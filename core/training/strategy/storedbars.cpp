#include "core/training/strategy/storedbars.h"

#include "core/marketdata/marketcalendars.h"
#include "core/training/strategy/strategytext.h"

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using marketdata::BarStore;
using marketdata::SeriesId;
using marketdata::SeriesSummary;
using marketdata::Symbol;
using marketdata::Timeframe;
using marketdata::TimeRange;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

Error notStored(const Symbol &symbol, const QStringList &timeframes)
{
    QStringList series;
    for (const QString &timeframe : timeframes) {
        series.append(symbol.toString() + u'/' + timeframe);
    }
    return {u"DATA-SeriesNotFound"_s,
            StrategyText::tr("There are no bars of %1 in the store.").arg(series.join(u", "_s)),
            StrategyText::tr("Load them first: 'ktrdr data load %1 %2', or import a file.")
                .arg(symbol.toString(), timeframes.join(u',')),
            {{u"series"_s, series.join(u',')}},
            {}};
}

/// In the order of `timeframes`.
Result<QList<SeriesSummary>> summariesOf(const BarStore &store, const Symbol &symbol,
                                         const QList<Timeframe> &timeframes)
{
    QList<SeriesSummary> summaries;
    QStringList missing;
    for (const Timeframe timeframe : timeframes) {
        const auto summary = store.summary(SeriesId{symbol, timeframe});
        if (!summary) {
            return failure(summary.error());
        }
        if (*summary && (*summary)->bars > 0) {
            summaries.append(**summary);
        } else {
            missing.append(timeframe.toString());
        }
    }
    if (!missing.isEmpty()) {
        return failure(notStored(symbol, missing));
    }
    return summaries;
}

} // namespace

Result<StoredBars> readStoredBars(const BarStore &store, const Symbol &symbol,
                                  const QList<Timeframe> &timeframes,
                                  const std::optional<TimeRange> &range)
{
    const Result<QList<SeriesSummary>> summaries = summariesOf(store, symbol, timeframes);
    if (!summaries) {
        return failure(summaries.error());
    }
    StoredBars stored;
    stored.bars.symbol = symbol.toString();
    for (const SeriesSummary &summary : *summaries) {
        if (const auto chosen = marketdata::marketCalendar(summary.calendar);
            chosen && !stored.calendar) {
            stored.calendar = *chosen;
        }
        std::optional<TimeRange> wanted = range;
        if (wanted && summary.id.timeframe != timeframes.first()) {
            wanted->start = std::min(wanted->start, summary.first);
        }
        auto bars = store.read(summary.id, wanted);
        if (!bars) {
            return failure(bars.error());
        }
        stored.bars.timeframes.append({summary.id.timeframe, *std::move(bars)});
    }
    stored.bars.calendar = stored.calendar.get();
    return stored;
}

} // namespace ktrdr::training
