#pragma once

#include "core/training/trainer/trainingdata.h"

namespace ktrdr::test {

/// The bundled daily bars of GOOG: the last six returns as features; the label is whether the next
/// five days' return is below −1 %, between, or above 1 %. Parts by time, 70 / 15 / 15.
[[nodiscard]] training::TrainingData googleClasses();
/// The same features, and that return as a number.
[[nodiscard]] training::TrainingData googleNumbers();

/// Points of three classes that a straight line cannot part: rings around the origin.
[[nodiscard]] training::TrainingData rings(qint64 rows, quint32 seed = 1);

/// Uniform features of any size, with labels by the sign of some of them.
[[nodiscard]] training::TrainingData uniform(qint64 rows, int columns, int classes);

} // namespace ktrdr::test
