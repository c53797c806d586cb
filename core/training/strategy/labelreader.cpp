#include "core/training/strategy/keyrules.h"
#include "core/training/strategy/strategysections.h"
#include "core/training/strategy/strategytext.h"

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

constexpr double MostBars = 1e6;

constexpr ParameterRule bars(const char *name, double fallback, double lowest = 1)
{
    return wholeRule(name, fallback, lowest, MostBars);
}

constexpr ParameterRule factor(const char *name, double fallback)
{
    return aboveRule(name, fallback, 0, 1000);
}

constexpr ParameterRule change(const char *name, double fallback)
{
    return realRule(name, fallback, -1, 1);
}

constexpr QLatin1StringView VolatilityMethods[] = {QLatin1StringView("atr"),
                                                   QLatin1StringView("close")};
constexpr ParameterRule ZigzagRules[] = {betweenRule("zigzag_threshold", 0.02, 0, 1)};
constexpr ParameterRule ForwardReturnRules[] = {bars("horizon", 20)};
constexpr ParameterRule ContextRules[] = {bars("horizon", 5), change("bullish_threshold", 0.005),
                                          change("bearish_threshold", -0.005)};
constexpr ParameterRule RegimeRules[] = {
    factor("macro_atr_mult", 3),       factor("micro_atr_mult", 1),
    bars("atr_period", 14, 2),         bars("vol_lookback", 120, 2),
    factor("vol_crisis_threshold", 2), realRule("progression_tolerance", 0.5, 0, 1)};
constexpr ParameterRule TripleBarrierRules[] = {factor("pt_multiplier", 2),
                                                factor("sl_multiplier", 1.5),
                                                bars("max_holding_period", 50),
                                                bars("vol_span", 50),
                                                choiceRule("vol_method", VolatilityMethods),
                                                flagRule("compute_weights", false),
                                                factor("cusum_multiplier", 0.5)};
/// 0 and less: chosen by the volatility.
constexpr ParameterRule CusumThreshold = realRule("cusum_threshold", 0, -1, MostBars);

struct Source
{
    QLatin1StringView name;
    std::span<const ParameterRule> rules;
};

/// In the order of LabelSpec.
constexpr Source Sources[] = {{QLatin1StringView("zigzag"), ZigzagRules},
                              {QLatin1StringView("forward_return"), ForwardReturnRules},
                              {QLatin1StringView("context"), ContextRules},
                              {QLatin1StringView("regime"), RegimeRules},
                              {QLatin1StringView("triple_barrier"), TripleBarrierRules}};

QStringList sourceNames()
{
    QStringList names;
    for (const Source &source : Sources) {
        names.append(QString(source.name));
    }
    return names;
}

LabelSpec readZigzag(SectionReader &section)
{
    section.withoutEffect(u"label_lookahead"_s,
                          StrategyText::tr("Remove it: a leg lasts until it turns."));
    return ZigzagSpec{section.valueOr(ZigzagRules[0])};
}

LabelSpec readForwardReturn(SectionReader &section)
{
    return ForwardReturnSpec{static_cast<int>(section.valueOr(ForwardReturnRules[0]))};
}

LabelSpec readContext(SectionReader &section)
{
    const ContextSpec spec{static_cast<int>(section.valueOr(ContextRules[0])),
                           section.valueOr(ContextRules[1]), section.valueOr(ContextRules[2])};
    if (spec.bullishThreshold <= spec.bearishThreshold) {
        const QString bearish(ContextRules[2].name);
        section.error(section.find(bearish) != nullptr ? bearish : QString(ContextRules[1].name),
                      StrategyText::tr("The bearish threshold is not below the bullish one."),
                      StrategyText::tr("Write for example 'bullish_threshold: 0.005' and "
                                       "'bearish_threshold: -0.005'."));
    }
    return spec;
}

LabelSpec readRegime(SectionReader &section)
{
    RegimeSpec spec;
    spec.macroAtrMultiplier = section.valueOr(RegimeRules[0]);
    spec.microAtrMultiplier = section.valueOr(RegimeRules[1]);
    spec.atrPeriod = static_cast<int>(section.valueOr(RegimeRules[2]));
    spec.volatilityLookback = static_cast<int>(section.valueOr(RegimeRules[3]));
    spec.crisisThreshold = section.valueOr(RegimeRules[4]);
    spec.progressionTolerance = section.valueOr(RegimeRules[5]);
    return spec;
}

LabelSpec readTripleBarrier(SectionReader &section)
{
    TripleBarrierSpec spec;
    spec.profitMultiplier = section.valueOr(TripleBarrierRules[0]);
    spec.stopMultiplier = section.valueOr(TripleBarrierRules[1]);
    spec.maxHoldingPeriod = static_cast<int>(section.valueOr(TripleBarrierRules[2]));
    spec.volatilitySpan = static_cast<int>(section.valueOr(TripleBarrierRules[3]));
    spec.method = static_cast<VolatilityMethod>(section.valueOr(TripleBarrierRules[4]));
    spec.weights = section.valueOr(TripleBarrierRules[5]) != 0;
    spec.cusumMultiplier = section.valueOr(TripleBarrierRules[6]);
    spec.cusumThreshold = section.value(CusumThreshold);
    if (section.find(QString(CusumThreshold.name)) == nullptr) {
        section.withoutEffect(QString(TripleBarrierRules[6].name),
                              StrategyText::tr("Remove it, or write 'cusum_threshold: 0', which "
                                               "lets it choose the threshold."));
    }
    return spec;
}

LabelSpec readSpec(SectionReader &section, qsizetype source)
{
    switch (source) {
    case 1:
        return readForwardReturn(section);
    case 2:
        return readContext(section);
    case 3:
        return readRegime(section);
    case 4:
        return readTripleBarrier(section);
    default:
        return readZigzag(section);
    }
}

/// What other sources know would be taken for a slip of the pen.
void tellOthers(SectionReader &section, const Source &chosen)
{
    QStringList told;
    for (const ParameterRule &own : chosen.rules) {
        told.append(QString(own.name));
    }
    for (const Source &source : Sources) {
        for (const ParameterRule &rule : source.rules) {
            const QString key(rule.name);
            if (!told.contains(key)) {
                told.append(key);
                section.withoutEffect(
                    key, StrategyText::tr("It goes with 'source: %1'.").arg(QString(source.name)));
            }
        }
    }
}

} // namespace

LabelSpec readLabels(SectionReader &training)
{
    std::optional<SectionReader> section = training.section(u"labels"_s);
    if (!section) {
        return {};
    }
    const std::optional<qsizetype> chosen = section->choice(u"source"_s, sourceNames());
    if (section->find(u"source"_s) != nullptr && !chosen) {
        return {};
    }
    const LabelSpec labels = readSpec(*section, chosen.value_or(0));
    tellOthers(*section, Sources[chosen.value_or(0)]);
    section->finish();
    return labels;
}

} // namespace ktrdr::training
