#pragma once

#include "core/operations/error.h"
#include "core/training/features/featurerecipe.h"
#include "core/training/features/symbolbars.h"

namespace ktrdr::training {

/// The symbol's bars in the order of the recipe's timeframes. Compatible recipes get each timeframe
/// cut to the time that all cover. Fails with TRAINING-MissingTimeframe or
/// TRAINING-InsufficientCoverage.
[[nodiscard]] operations::Result<QList<marketdata::TimeframeBars>>
barsInCommon(const FeatureRecipe &recipe, const SymbolBars &bars);

} // namespace ktrdr::training
