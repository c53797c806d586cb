#pragma once

#include "core/training/samples/sampleset.h"
#include "core/training/samples/samplesplit.h"
#include "core/training/strategy/strategy.h"
#include "core/training/trainer/trainingdata.h"

namespace ktrdr::training {

/// Splits the samples as the strategy says. Labels that reach into the validation are purged, with
/// an embargo, unless KTRDR's numbers are wanted, which purge triple barriers only. Errors:
/// TRAINING-InvalidSplit, TRAINING-EmptySplit.
[[nodiscard]] operations::Result<SampleSplit> splitOf(const Strategy &strategy,
                                                      const SampleSet &samples);

/// The samples as a trainer takes them; the features move over.
[[nodiscard]] TrainingData trainingData(SampleSet samples, const SampleSplit &split);

} // namespace ktrdr::training
