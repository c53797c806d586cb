#pragma once

#include "core/operations/error.h"
#include "core/training/trainer/modelcard.h"
#include "core/training/trainer/trainingresult.h"
#include "core/training/trainer/trainingspec.h"

namespace ktrdr::training {

/// Keeps a model in KTRDR's layout, `{models}/{strategy}/{timeframe}_v{N}`, and points the link
/// `{timeframe}_latest` at it: `model.pt` (weights), `config.json`, `metrics.json`,
/// `features.json`, `metadata.json`, `metadata_v3.json`. The folder is there as a whole or not at
/// all; two writers at once get two numbers. Returns the folder. Errors: TRAINING-DiskFull,
/// TRAINING-CannotWrite.
[[nodiscard]] operations::Result<QString> keepModel(const QString &models, const ModelCard &card,
                                                    const TrainingSpec &spec,
                                                    const TrainingResult &result);

/// What the files of a model folder say of the model, of ours or of KTRDR.
struct ModelDocuments
{
    QJsonObject config;
    QJsonObject metrics;
    QJsonObject features;
    QJsonObject metadata;
};

/// Without the weights. Errors: TRAINING-CannotRead, TRAINING-DamagedFile.
[[nodiscard]] operations::Result<ModelDocuments> readModelDocuments(const QString &folder);

/// A model as its folder has it.
struct StoredModel : ModelDocuments
{
    QString folder;
    QByteArray weights;
};

/// Errors: TRAINING-CannotRead, TRAINING-DamagedFile.
[[nodiscard]] operations::Result<StoredModel> readModel(const QString &folder);

} // namespace ktrdr::training
