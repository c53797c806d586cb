#pragma once

#include "core/training/trainer/modelcard.h"
#include "core/training/trainer/trainingresult.h"
#include "core/training/trainer/trainingspec.h"

namespace ktrdr::training {

/// The contents of a model's JSON files, in KTRDR's form.
[[nodiscard]] QJsonObject metricsFile(const ModelCard &card, const TrainingResult &result);
[[nodiscard]] QJsonObject featuresFile(const ModelCard &card);
[[nodiscard]] QJsonObject metadataFile(const ModelCard &card, const TrainingSpec &spec,
                                       const TrainingResult &result);
[[nodiscard]] QJsonObject metadataV3File(const ModelCard &card, const TrainingSpec &spec,
                                         const TrainingResult &result);

} // namespace ktrdr::training
