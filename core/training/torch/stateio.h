#pragma once

#include "core/training/torch/torchnetwork.h"

#include <QByteArray>

namespace ktrdr::training {

/// What a checkpoint holds. In the file: a dict with `model_state_dict`, `optimizer_state_dict`,
/// `best_model_state_dict` and `trainer_state`.
struct SavedState
{
    NamedTensors weights;
    NamedTensors optimizer;
    NamedTensors best;
    QByteArray note;
};

/// PyTorch's file format, as `torch.save` writes it; `torch.load(…, weights_only=True)` reads these
/// files. Reading throws TrainingFailure (TRAINING-DamagedFile) and runs nothing that is in a file.
[[nodiscard]] QByteArray writeWeights(const NamedTensors &weights);
[[nodiscard]] NamedTensors readWeights(const QByteArray &file);
[[nodiscard]] QByteArray writeState(const SavedState &state);
[[nodiscard]] SavedState readState(const QByteArray &file);

} // namespace ktrdr::training
