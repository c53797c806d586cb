#pragma once

#include "core/marketdata/timeframe.h"
#include "core/training/features/membership.h"
#include "core/training/indicators/indicator.h"

namespace ktrdr::training {

/// An indicator under the id that a strategy gave it.
struct NamedIndicator
{
    QString id;
    Indicator indicator;
};

struct FuzzyMember
{
    QString name;
    Membership membership;
};

/// Memberships of one indicator's output, in the order of the strategy.
struct FuzzySet
{
    QString id;
    /// Id of the indicator.
    QString indicator;
    /// Empty: the first.
    QString output;
    QList<FuzzyMember> members;
};

enum class Normalization : quint8 { None, MinMax, ZScore };

/// One entry of a strategy's `nn_inputs`.
struct FeatureInput
{
    enum class Kind : quint8 { FuzzySet, RawIndicator };

    Kind kind = Kind::FuzzySet;
    /// Of the fuzzy set, or of the indicator.
    QString id;
    /// Of a raw indicator; empty: the first.
    QString output;
    /// Empty: all of the recipe.
    QList<marketdata::Timeframe> timeframes;
    /// Of a raw indicator.
    Normalization normalization = Normalization::None;
};

/// Everything that tells what a model sees, as a strategy names it; a value without files and bars.
struct FeatureRecipe
{
    /// The base timeframe first: its bars are the rows.
    QList<marketdata::Timeframe> timeframes;
    QList<NamedIndicator> indicators;
    QList<FuzzySet> fuzzySets;
    QList<FeatureInput> inputs;
    /// KTRDR's numbers: longer timeframes stand only in rows that start with one of their bars, all
    /// that is not known is 0, raw inputs are not scaled. Otherwise a longer timeframe is its last
    /// closed bar, rows in which something is not known are left out, and inputs are scaled.
    bool isKtrdrCompatible = false;
};

} // namespace ktrdr::training
