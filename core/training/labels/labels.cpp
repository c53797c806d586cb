#include "core/training/labels/labels.h"

#include "core/marketdata/isotime.h"
#include "core/training/labels/cusumfilter.h"
#include "core/training/labels/regimelabels.h"
#include "core/training/labels/returnlabels.h"
#include "core/training/labels/triplebarrier.h"
#include "core/training/labels/zigzaglabels.h"
#include "core/training/values/text.h"
#include "core/training/values/trainingerror.h"

#include <algorithm>
#include <cmath>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using marketdata::BarColumns;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

qsizetype fewestBars(const LabelSpec &spec)
{
    struct
    {
        qsizetype operator()(const ZigzagSpec &) const { return 3; }
        qsizetype operator()(const ForwardReturnSpec &each) const { return each.horizon + 1; }
        qsizetype operator()(const ContextSpec &each) const { return each.horizon + 1; }
        qsizetype operator()(const RegimeSpec &each) const { return each.atrPeriod + 2; }
        qsizetype operator()(const TripleBarrierSpec &each) const
        {
            return std::max(each.maxHoldingPeriod + each.volatilitySpan, each.maxHoldingPeriod + 1);
        }
    } fewest;
    return std::visit(fewest, spec);
}

Error tooFewBars(const LabelSpec &spec, qsizetype bars)
{
    return trainingError(
        "TRAINING-TooFewBars",
        Text::tr("The labels %1 need at least %n bars, and there are %2.", nullptr,
                 int(fewestBars(spec)))
            .arg(sourceName(spec))
            .arg(bars),
        Text::tr("Load more bars, take a longer range, or choose shorter periods."),
        {{u"labels"_s, sourceName(spec)}, {u"bars"_s, bars}});
}

Result<void> checkPrices(const BarColumns &bars)
{
    const auto isPrice = [](double price) { return std::isfinite(price) && price > 0; };
    for (size_t i = 0; i < bars.times.size(); ++i) {
        if (!isPrice(bars.close[i]) || !isPrice(bars.high[i]) || !isPrice(bars.low[i])) {
            const QString stamp = marketdata::toIsoTime(bars.times[i]);
            return failure(trainingError(
                "TRAINING-UnusableBars",
                Text::tr("Labels cannot be made of the bar of %1: a price is not a number above 0.")
                    .arg(stamp),
                Text::tr("Check the series, and load or import these bars again."),
                {{u"time"_s, stamp}}));
        }
    }
    return {};
}

} // namespace

Result<Labels> makeLabels(const LabelSpec &spec, const BarColumns &bars)
{
    if (const Result<void> checked = checkLabels(spec); !checked) {
        return failure(checked.error());
    }
    if (bars.size() < fewestBars(spec)) {
        return failure(tooFewBars(spec, bars.size()));
    }
    if (const Result<void> checked = checkPrices(bars); !checked) {
        return failure(checked.error());
    }
    struct
    {
        const BarColumns &of;

        Labels operator()(const ZigzagSpec &each) const { return zigzagLabels(each, of.close); }
        Labels operator()(const ForwardReturnSpec &each) const
        {
            return forwardReturns(each, of.close);
        }
        Labels operator()(const ContextSpec &each) const { return contextLabels(each, of.close); }
        Labels operator()(const RegimeSpec &each) const
        {
            return regimeLabels(each, of.high, of.low, of.close);
        }
        Labels operator()(const TripleBarrierSpec &each) const
        {
            return tripleBarrierLabels(each, of.high, of.low, of.close);
        }
    } make{bars};
    return std::visit(make, spec);
}

LabelSpec withFixedThresholds(const LabelSpec &spec, const BarColumns &bars)
{
    LabelSpec fixed = spec;
    if (auto *regime = std::get_if<RegimeSpec>(&fixed)) {
        regime->relativeRange = relativeRange(*regime, bars.high, bars.low, bars.close);
    }
    auto *barriers = std::get_if<TripleBarrierSpec>(&fixed);
    if (barriers && barriers->cusumThreshold) {
        barriers->cusumThreshold = cusumThreshold(*barriers, bars.close);
    }
    return fixed;
}

} // namespace ktrdr::training
