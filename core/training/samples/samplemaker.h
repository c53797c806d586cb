#pragma once

#include "core/operations/cancellationtoken.h"
#include "core/training/features/preparation.h"
#include "core/training/features/symbolbars.h"
#include "core/training/labels/labels.h"
#include "core/training/samples/sampleset.h"

namespace ktrdr::training {

/// Makes features and labels of all symbols and pairs them by bar. Pure; throws OperationCancelled
/// within a symbol. Fails with TRAINING-NoSymbols, TRAINING-NoSamples where no row has both,
/// TRAINING-OneClass where all have one class, or what makeFeatures() and makeLabels() report.
[[nodiscard]] operations::Result<SampleSet>
makeSamples(const FeatureRecipe &recipe, const LabelSpec &labels, const QList<SymbolBars> &symbols,
            const operations::CancellationToken &token, const PreparationProgress &progress = {});

} // namespace ktrdr::training
