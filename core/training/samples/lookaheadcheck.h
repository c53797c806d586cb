#pragma once

#include "core/operations/cancellationtoken.h"
#include "core/training/features/featurerecipe.h"
#include "core/training/features/symbolbars.h"
#include "core/training/labels/labelspec.h"
#include "core/training/samples/lookaheadreport.h"

namespace ktrdr::training {

/// Makes features and labels again after the bars behind some moments were removed or altered, and
/// compares what was certain by then: features of the rows that were over, labels that were
/// settled. Looks at the newest bars of each symbol (some ten thousand), so it costs little beside
/// a training. Pure; throws OperationCancelled. Fails as makeFeatures() and makeLabels() do.
[[nodiscard]] operations::Result<LookAheadReport>
checkLookAhead(const FeatureRecipe &recipe, const LabelSpec &labels,
               const QList<SymbolBars> &symbols, const operations::CancellationToken &token);

} // namespace ktrdr::training
