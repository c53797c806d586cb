#pragma once

#include "core/marketdata/timeframe.h"
#include "core/training/features/featurerecipe.h"
#include "core/training/strategy/indicatordefinition.h"

#include <variant>

namespace ktrdr::training {

/// The members of a fuzzy set, a column each.
struct FuzzyInput
{
    QString fuzzySet;

    [[nodiscard]] friend bool operator==(const FuzzyInput &, const FuzzyInput &) = default;
};

/// The values of an indicator, one column.
struct RawInput
{
    IndicatorReference indicator;
    Normalization normalization = Normalization::None;

    [[nodiscard]] friend bool operator==(const RawInput &, const RawInput &) = default;
};

/// An entry of `nn_inputs`: what a network sees, once for each timeframe.
struct NetworkInput
{
    std::variant<FuzzyInput, RawInput> what;
    /// In their own order; empty = all of the strategy.
    QList<marketdata::Timeframe> timeframes;

    [[nodiscard]] friend bool operator==(const NetworkInput &, const NetworkInput &) = default;
};

} // namespace ktrdr::training
