#pragma once

#include "core/training/trainer/trainingdata.h"
#include "core/training/trainer/trainingspec.h"

namespace ktrdr::training {

/// One weight per class. `labels` are those of the training part.
[[nodiscard]] std::vector<double> weightsOfClasses(const ClassWeights &weights, int classes,
                                                   std::span<const qint64> labels);

/// The loss with its class weights worked out from the labels of these samples.
[[nodiscard]] LossSpec withGivenWeights(const LossSpec &loss, const TrainingData &data,
                                        const std::vector<qint64> &samples);

} // namespace ktrdr::training
