#include "core/training/strategy/strategyrecipes.h"

#include "core/training/strategy/strategytext.h"

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

Error noContextData(const IndicatorDefinition &indicator)
{
    return {
        u"TRAINING-NoContextData"_s,
        StrategyText::tr("The indicator '%1' is made of '%2', which this program does not load.")
            .arg(indicator.id, indicator.dataSource),
        StrategyText::tr("Train this strategy on a KTRDR training host, or leave the indicator "
                         "out."),
        {{u"indicator"_s, indicator.id}, {u"dataSource"_s, indicator.dataSource}},
        {}};
}

Result<FuzzySet> fuzzySetOf(const FuzzySetDefinition &definition)
{
    FuzzySet set{definition.id, definition.indicator.id, definition.indicator.output, {}};
    for (const MemberDefinition &member : definition.members) {
        const Result<Membership> membership = Membership::make(member.kind, member.parameters);
        if (!membership) {
            return failure(membership.error());
        }
        set.members.append({member.name, *membership});
    }
    return set;
}

FeatureInput inputOf(const NetworkInput &input)
{
    FeatureInput made;
    made.timeframes = input.timeframes;
    if (const auto *raw = std::get_if<RawInput>(&input.what)) {
        made.kind = FeatureInput::Kind::RawIndicator;
        made.id = raw->indicator.id;
        made.output = raw->indicator.output;
        made.normalization = raw->normalization;
    } else {
        made.id = std::get<FuzzyInput>(input.what).fuzzySet;
    }
    return made;
}

} // namespace

Result<FeatureRecipe> featureRecipe(const Strategy &strategy)
{
    FeatureRecipe recipe;
    recipe.timeframes = strategy.data.timeframes;
    recipe.isKtrdrCompatible = strategy.isKtrdrCompatible;
    for (const IndicatorDefinition &definition : strategy.indicators) {
        if (!definition.dataSource.isEmpty()) {
            return failure(noContextData(definition));
        }
        const Result<Indicator> indicator =
            Indicator::make(definition.type->name.toString(), definition.parameters);
        if (!indicator) {
            return failure(indicator.error());
        }
        recipe.indicators.append({definition.id, *indicator});
    }
    for (const FuzzySetDefinition &definition : strategy.fuzzySets) {
        const Result<FuzzySet> set = fuzzySetOf(definition);
        if (!set) {
            return failure(set.error());
        }
        recipe.fuzzySets.append(*set);
    }
    for (const NetworkInput &input : strategy.inputs) {
        recipe.inputs.append(inputOf(input));
    }
    return recipe;
}

TrainingSpec trainingSpec(const Strategy &strategy)
{
    TrainingSpec spec;
    spec.network = strategy.network;
    spec.loss = strategy.training.loss;
    spec.optimizer = strategy.training.optimizer;
    spec.learningRate = strategy.training.learningRate;
    spec.schedule = strategy.training.schedule;
    spec.earlyStopping = strategy.training.earlyStopping;
    spec.gradientClip = strategy.training.gradientClip;
    spec.batchSize = strategy.training.batchSize;
    spec.epochs = strategy.training.epochs;
    spec.seed = strategy.training.seed.value_or(0);
    const auto *barriers = std::get_if<TripleBarrierSpec>(&strategy.labels);
    if (barriers != nullptr && barriers->weights) {
        spec.sampleWeighting = SampleWeighting::Drawing;
    }
    return spec;
}

} // namespace ktrdr::training
