#pragma once

#include "core/training/trainer/trainingresult.h"

#include <QJsonObject>

namespace ktrdr::training {

/// In KTRDR's form, whose epochs are counted from 0: `epoch`, `train_loss`, `train_accuracy`,
/// `val_loss`, `val_accuracy`, `learning_rate`, `duration` (seconds), `timestamp`; and `is_best`.
[[nodiscard]] QJsonObject toJson(const EpochMetrics &metrics);
[[nodiscard]] EpochMetrics epochMetricsFromJson(const QJsonObject &json);

/// `test_accuracy`, `test_loss`, and `precision`, `recall`, `f1_score`, `per_class`,
/// `confusion_matrix`, or `mae`.
[[nodiscard]] QJsonObject toJson(const TestMetrics &test);

} // namespace ktrdr::training
