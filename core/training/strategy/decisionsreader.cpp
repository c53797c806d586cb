#include "core/training/strategy/keyrules.h"
#include "core/training/strategy/strategysections.h"
#include "core/training/strategy/strategytext.h"

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

constexpr double LargestCost = 1e6;
constexpr ParameterRule Confidence = realRule("confidence_threshold", 0.5, 0, 1);
constexpr ParameterRule PositionAwareness = flagRule("position_awareness", false);
constexpr ParameterRule Separation = wholeRule("min_signal_separation", 0, 0, 1'000'000);
constexpr ParameterRule VolumeFilter = flagRule("volume_filter", false);
constexpr ParameterRule RoundTripCost = aboveRule("round_trip_cost", 0, 0, LargestCost);
constexpr ParameterRule EdgeMultiplier = aboveRule("min_edge_multiplier", 0, 0, LargestCost);

std::optional<CostModel> readCosts(SectionReader &decisions, bool isNeeded)
{
    std::optional<SectionReader> section = decisions.section(u"cost_model"_s);
    if (isNeeded) {
        decisions.missing(u"cost_model"_s,
                          StrategyText::tr("Regression needs it, with 'round_trip_cost' and "
                                           "'min_edge_multiplier' below it."));
    }
    if (!section) {
        return {};
    }
    const CostModel costs{section->valueOr(RoundTripCost), section->valueOr(EdgeMultiplier)};
    for (const ParameterRule &rule : {RoundTripCost, EdgeMultiplier}) {
        section->missing(QString(rule.name),
                         StrategyText::tr("Write a number above 0, for example 0.003."));
    }
    section->finish();
    return costs;
}

} // namespace

Decisions readDecisions(SectionReader &top)
{
    Decisions decisions;
    std::optional<SectionReader> section = top.section(u"decisions"_s);
    top.missing(u"decisions"_s,
                StrategyText::tr("Write 'output_format: classification' below 'decisions:'."));
    if (!section) {
        return decisions;
    }
    const auto format = section->choice(u"output_format"_s, {u"classification"_s, u"regression"_s});
    decisions.outputFormat = static_cast<OutputFormat>(format.value_or(0));
    const bool isRegression = decisions.outputFormat == OutputFormat::Regression;
    if (isRegression) {
        section->withoutEffect(QString(Confidence.name),
                               StrategyText::tr("Regression decides by 'cost_model': remove it."));
    } else {
        decisions.confidenceThreshold = section->value(Confidence);
    }
    decisions.positionAwareness = section->valueOr(PositionAwareness) != 0;
    if (std::optional<SectionReader> filters = section->section(u"filters"_s)) {
        if (const auto separation = filters->value(Separation)) {
            decisions.minSignalSeparation = static_cast<int>(*separation);
        }
        decisions.volumeFilter = filters->valueOr(VolumeFilter) != 0;
        filters->finish();
    }
    decisions.costModel = readCosts(*section, isRegression);
    section->withoutEffect(u"num_classes"_s,
                           StrategyText::tr("Remove it: the labels tell the number of classes."));
    section->finish();
    return decisions;
}

} // namespace ktrdr::training
