#include "core/training/labels/labelspec.h"

#include "core/training/values/text.h"
#include "core/training/values/trainingerror.h"

#include <array>
#include <cmath>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::Result;

namespace {

constexpr std::array SourceNames{"zigzag", "forward_return", "context", "regime", "triple_barrier"};

/// Checks one parameter after the other; keeps the first that is wrong.
class Checks
{
public:
    Checks &above(const char *name, double value, double lowest)
    {
        return require(std::isfinite(value) && value > lowest, name, value,
                       Text::tr("a number above %1").arg(lowest));
    }
    Checks &atLeast(const char *name, double value, double lowest)
    {
        return require(std::isfinite(value) && value >= lowest, name, value,
                       Text::tr("a number from %1 on").arg(lowest));
    }
    Checks &between(const char *name, double value, double lowest, double highest)
    {
        return require(value >= lowest && value <= highest, name, value,
                       Text::tr("a number from %1 to %2").arg(lowest).arg(highest));
    }
    Checks &below(const char *name, double value, double highest)
    {
        return require(std::isfinite(value) && value < highest, name, value,
                       Text::tr("a number below %1").arg(highest));
    }
    [[nodiscard]] Result<void> result() const { return m_result; }

private:
    Checks &require(bool isMet, const char *name, double value, const QString &allowed)
    {
        if (!isMet && m_result) {
            const QString parameter = QString::fromLatin1(name);
            m_result = failure(
                trainingError("TRAINING-InvalidLabels",
                              Text::tr("%1 cannot be %2.").arg(parameter, QString::number(value)),
                              Text::tr("Allowed for %1: %2.").arg(parameter, allowed),
                              {{u"parameter"_s, parameter}, {u"value"_s, value}}));
        }
        return *this;
    }

    Result<void> m_result;
};

Result<void> check(const ZigzagSpec &spec)
{
    return Checks()
        .above("zigzag_threshold", spec.threshold, 0)
        .below("zigzag_threshold", spec.threshold, 1)
        .result();
}

Result<void> check(const ForwardReturnSpec &spec)
{
    return Checks().atLeast("horizon", spec.horizon, 1).result();
}

Result<void> check(const ContextSpec &spec)
{
    return Checks()
        .atLeast("horizon", spec.horizon, 1)
        .atLeast("bullish_threshold", spec.bullishThreshold, spec.bearishThreshold)
        .result();
}

Result<void> check(const RegimeSpec &spec)
{
    return Checks()
        .above("macro_atr_mult", spec.macroAtrMultiplier, 0)
        .above("micro_atr_mult", spec.microAtrMultiplier, 0)
        .atLeast("atr_period", spec.atrPeriod, 2)
        .atLeast("vol_lookback", spec.volatilityLookback, 2)
        .above("vol_crisis_threshold", spec.crisisThreshold, 0)
        .between("progression_tolerance", spec.progressionTolerance, 0, 1)
        .result();
}

Result<void> check(const TripleBarrierSpec &spec)
{
    return Checks()
        .above("pt_multiplier", spec.profitMultiplier, 0)
        .above("sl_multiplier", spec.stopMultiplier, 0)
        .atLeast("max_holding_period", spec.maxHoldingPeriod, 1)
        .atLeast("vol_span", spec.volatilitySpan, 1)
        .above("cusum_multiplier", spec.cusumMultiplier, 0)
        .result();
}

} // namespace

QString sourceName(const LabelSpec &spec)
{
    return QString::fromLatin1(SourceNames[spec.index()]);
}

QStringList classNames(const LabelSpec &spec)
{
    static const std::array names{
        QStringList{u"buy"_s, u"hold"_s, u"sell"_s}, QStringList{},
        QStringList{u"bull"_s, u"bear"_s, u"neutral"_s},
        QStringList{u"trend_up"_s, u"trend_down"_s, u"ranging"_s, u"volatile"_s},
        QStringList{u"take_profit"_s, u"expiry"_s, u"stop"_s}};
    return names[spec.index()];
}

Result<void> checkLabels(const LabelSpec &spec)
{
    return std::visit([](const auto &each) { return check(each); }, spec);
}

} // namespace ktrdr::training
