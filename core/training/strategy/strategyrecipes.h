#pragma once

#include "core/training/features/featurerecipe.h"
#include "core/training/strategy/strategy.h"

/// What a training is made of, taken from a strategy.
namespace ktrdr::training {

/// What the model sees. Fails with TRAINING-NoContextData where an indicator needs other data than
/// the symbol's bars.
[[nodiscard]] operations::Result<FeatureRecipe> featureRecipe(const Strategy &strategy);

/// How the model is trained; seed, threads and checkpoints are left to the caller, and so is what
/// the data decide.
[[nodiscard]] TrainingSpec trainingSpec(const Strategy &strategy);

} // namespace ktrdr::training
