#pragma once

#include "core/training/features/featurerecipe.h"

#include <QStringList>

namespace ktrdr::training {

/// Where one column of the features comes from.
struct FeatureColumn
{
    /// `{timeframe}_{fuzzy set}_{member}`, or `{timeframe}_{indicator}[.output]_raw`.
    QString name;
    /// Index into the recipe's timeframes.
    qsizetype timeframe = 0;
    /// Index into the recipe's indicators, and of its output.
    qsizetype indicator = 0;
    qsizetype output = 0;
    /// Empty for a raw indicator.
    std::optional<Membership> membership;
    Normalization normalization = Normalization::None;
};

/// The columns of a recipe: in the order of its inputs, within one of timeframes, within one of
/// members.
struct FeaturePlan
{
    QList<FeatureColumn> columns;

    [[nodiscard]] QStringList names() const;
    /// Whether an indicator is needed in a timeframe.
    [[nodiscard]] bool needs(qsizetype timeframe, qsizetype indicator) const;

    /// Fails with TRAINING-InvalidRecipe where an id, an output or a timeframe is not there, where
    /// two columns have one name, or where there is no column at all.
    [[nodiscard]] static operations::Result<FeaturePlan> of(const FeatureRecipe &recipe);
};

} // namespace ktrdr::training
