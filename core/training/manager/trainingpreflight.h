#pragma once

#include "core/training/manager/trainingcheck.h"
#include "core/training/manager/trainingrequest.h"

namespace ktrdr::training {

struct TrainingEnvironment;

/// Everything that is wrong with a request at once, of all trainings of a sweep. Strategy, text and
/// range are those of the first. Blocks on the store.
[[nodiscard]] TrainingCheck checkTraining(const TrainingEnvironment &environment,
                                          const TrainingRequest &request);

} // namespace ktrdr::training
