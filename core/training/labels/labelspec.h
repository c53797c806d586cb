#pragma once

#include "core/operations/error.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace ktrdr::training {

/// What a strategy's `training.labels` says; names and defaults as in ktrdr.md 5.5. Multipliers and
/// thresholds are shares (0.02 is 2 %), periods are bars.

struct ZigzagSpec
{
    double threshold = 0.02;

    [[nodiscard]] friend bool operator==(const ZigzagSpec &, const ZigzagSpec &) = default;
};

struct ForwardReturnSpec
{
    int horizon = 20;

    [[nodiscard]] friend bool operator==(const ForwardReturnSpec &,
                                         const ForwardReturnSpec &) = default;
};

struct ContextSpec
{
    int horizon = 5;
    double bullishThreshold = 0.005;
    double bearishThreshold = -0.005;

    [[nodiscard]] friend bool operator==(const ContextSpec &, const ContextSpec &) = default;
};

struct RegimeSpec
{
    double macroAtrMultiplier = 3;
    double microAtrMultiplier = 1;
    int atrPeriod = 14;
    int volatilityLookback = 120;
    double crisisThreshold = 2;
    double progressionTolerance = 0.5;
    /// Median average true range over median close; empty: of the bars that are labelled.
    std::optional<double> relativeRange;

    [[nodiscard]] friend bool operator==(const RegimeSpec &, const RegimeSpec &) = default;
};

enum class VolatilityMethod : quint8 { Atr, Close };

struct TripleBarrierSpec
{
    double profitMultiplier = 2;
    double stopMultiplier = 1.5;
    int maxHoldingPeriod = 50;
    int volatilitySpan = 50;
    VolatilityMethod method = VolatilityMethod::Atr;
    bool weights = false;
    /// Empty: every bar is labelled; 0 or less: cusumMultiplier times the mean volatility.
    std::optional<double> cusumThreshold;
    double cusumMultiplier = 0.5;

    [[nodiscard]] friend bool operator==(const TripleBarrierSpec &,
                                         const TripleBarrierSpec &) = default;
};

using LabelSpec =
    std::variant<ZigzagSpec, ForwardReturnSpec, ContextSpec, RegimeSpec, TripleBarrierSpec>;

/// `zigzag`, `forward_return`, `context`, `regime`, `triple_barrier`.
[[nodiscard]] QString sourceName(const LabelSpec &spec);
/// The classes in the order of their numbers; empty where labels are numbers (forward_return).
[[nodiscard]] QStringList classNames(const LabelSpec &spec);
/// Fails with TRAINING-InvalidLabels; the message names the parameter, its value and what is
/// allowed.
[[nodiscard]] operations::Result<void> checkLabels(const LabelSpec &spec);

} // namespace ktrdr::training
