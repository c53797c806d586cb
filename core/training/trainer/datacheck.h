#pragma once

#include "core/training/trainer/trainingdata.h"
#include "core/training/trainer/trainingspec.h"

#include <optional>

namespace ktrdr::training {

/// The first thing in `data` that a training by `spec` cannot work with: shapes that do not fit,
/// values that are not finite, rows in two parts, too little of it, one class only.
[[nodiscard]] std::optional<operations::Error> problemOf(const TrainingData &data,
                                                         const TrainingSpec &spec);

} // namespace ktrdr::training
