#pragma once

#include "core/operations/cancellationtoken.h"
#include "core/training/manager/trainingcheck.h"
#include "core/training/manager/trainingrequest.h"

namespace ktrdr::training {

struct TrainingEnvironment;

/// Everything that is wrong with a request at once, of all trainings of a sweep. Strategy, text and
/// range are those of the first. Blocks on the store; throws OperationCancelled between trainings
/// and series.
[[nodiscard]] TrainingCheck checkTraining(const TrainingEnvironment &environment,
                                          const TrainingRequest &request,
                                          const operations::CancellationToken &token = {});
/// The same for another computer, whose store and engine are not known here.
[[nodiscard]] TrainingCheck checkTrainingElsewhere(const TrainingRequest &request,
                                                   const operations::CancellationToken &token = {});

} // namespace ktrdr::training
