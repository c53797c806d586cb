#include "core/training/strategy/strategysections.h"
#include "core/training/strategy/strategytext.h"

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

void readTargetSymbols(SectionReader &section, Deployment &deployment)
{
    const auto mode =
        section.choice(u"mode"_s, {u"universal"_s, u"group_restricted"_s, u"training_only"_s});
    section.missing(u"mode"_s, StrategyText::tr("Use one of: universal, group_restricted, "
                                                "training_only."));
    deployment.symbols = static_cast<Deployment::Symbols>(mode.value_or(2));
    if (std::optional<SectionReader> restrictions = section.section(u"restrictions"_s)) {
        deployment.assetClasses = readTexts(*restrictions, u"asset_classes"_s);
        deployment.excludedSymbols = readTexts(*restrictions, u"excluded_symbols"_s);
        deployment.minLiquidityTier =
            restrictions->text(u"min_liquidity_tier"_s).value_or(QString());
        restrictions->finish();
    }
    section.finish();
}

void readTargetTimeframes(SectionReader &section, Deployment &deployment)
{
    const auto mode = section.choice(u"mode"_s, {u"single"_s, u"multi_timeframe"_s});
    section.missing(
        u"mode"_s,
        StrategyText::tr("Write 'mode: single' or 'mode: %1'.").arg(u"multi_timeframe"_s));
    deployment.timeframes = readTimeframes(section, u"supported"_s);
    const auto one = readTimeframe(section, u"timeframe"_s);
    if (one && !deployment.timeframes.contains(*one)) {
        deployment.timeframes.append(*one);
    }
    if (mode == 1) {
        section.missing(u"supported"_s, StrategyText::tr("List the timeframes, for example "
                                                         "'supported: [1h, 4h]'."));
    }
    section.finish();
}

} // namespace

std::optional<Deployment> readDeployment(SectionReader &top)
{
    std::optional<SectionReader> section = top.section(u"deployment"_s);
    if (!section) {
        return {};
    }
    Deployment deployment;
    if (auto symbols = section->section(u"target_symbols"_s)) {
        readTargetSymbols(*symbols, deployment);
    }
    if (auto timeframes = section->section(u"target_timeframes"_s)) {
        readTargetTimeframes(*timeframes, deployment);
    }
    for (const QString &key : {u"target_symbols"_s, u"target_timeframes"_s}) {
        section->missing(key,
                         StrategyText::tr("Write it with its 'mode', or remove 'deployment'."));
    }
    section->finish();
    return deployment;
}

} // namespace ktrdr::training
