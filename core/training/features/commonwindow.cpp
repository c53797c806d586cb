#include "core/training/features/commonwindow.h"

#include "core/training/features/featuretable.h"
#include "core/training/values/text.h"
#include "core/training/values/trainingerror.h"

#include <algorithm>
#include <limits>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using marketdata::Timeframe;
using marketdata::TimeframeBars;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

Error missingTimeframe(const QString &symbol, Timeframe timeframe)
{
    return trainingError(
        "TRAINING-MissingTimeframe",
        Text::tr("There are no bars of %1 at %2.").arg(symbol, timeframe.toString()),
        Text::tr("Load them first: ktrdr data load %1 %2.").arg(symbol, timeframe.toString()),
        {{u"symbol"_s, symbol}, {u"timeframe"_s, timeframe.toString()}});
}

Error insufficientCoverage(const QString &symbol, Timeframe timeframe, qsizetype bars)
{
    return trainingError(
        "TRAINING-InsufficientCoverage",
        Text::tr("%1 has %n bars at %2 in the time that all timeframes cover; training needs at "
                 "least %3.",
                 nullptr, int(bars))
            .arg(symbol, timeframe.toString())
            .arg(MinimumBars),
        Text::tr("Load more bars of this timeframe, or train on fewer timeframes."),
        {{u"symbol"_s, symbol}, {u"timeframe"_s, timeframe.toString()}, {u"bars"_s, bars}});
}

} // namespace

Result<QList<TimeframeBars>> barsInCommon(const FeatureRecipe &recipe, const SymbolBars &bars)
{
    QList<TimeframeBars> common;
    qint64 start = std::numeric_limits<qint64>::min();
    qint64 end = std::numeric_limits<qint64>::max();
    for (const Timeframe timeframe : recipe.timeframes) {
        const auto found = std::ranges::find(bars.timeframes, timeframe, &TimeframeBars::timeframe);
        if (found == bars.timeframes.end() || found->bars.isEmpty()) {
            return failure(missingTimeframe(bars.symbol, timeframe));
        }
        start = std::max(start, found->bars.times.front());
        end = std::min(end, found->bars.times.back());
        common.append(*found);
    }
    for (TimeframeBars &each : common) {
        const qsizetype from = each.bars.lowerBound(start);
        const qsizetype count = std::max(each.bars.lowerBound(end + 1) - from, qsizetype(0));
        if (common.size() > 1 && count < MinimumBars) {
            return failure(insufficientCoverage(bars.symbol, each.timeframe, count));
        }
        if (recipe.isKtrdrCompatible && count < each.bars.size()) {
            each.bars = each.bars.slice(from, count);
        }
    }
    return common;
}

} // namespace ktrdr::training
