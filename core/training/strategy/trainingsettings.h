#pragma once

#include "core/training/trainer/trainingspec.h"

namespace ktrdr::training {

/// Shares of the rows in time order; each above 0, together 1.
struct DataSplit
{
    double train = 0.7;
    double validation = 0.15;
    double test = 0.15;

    [[nodiscard]] friend bool operator==(const DataSplit &, const DataSplit &) = default;
};

/// `training` without its labels.
struct TrainingSettings
{
    LossSpec loss;
    OptimizerSpec optimizer;
    double learningRate = 0.001;
    LearningRateSchedule schedule;
    std::optional<EarlyStopping> earlyStopping;
    /// Greatest norm of all gradients together; empty = not clipped.
    std::optional<double> gradientClip = 1.0;
    int batchSize = 32;
    int epochs = 100;
    DataSplit split;
    /// Empty = drawn and recorded at the start of the training.
    std::optional<quint64> seed;

    [[nodiscard]] friend bool operator==(const TrainingSettings &,
                                         const TrainingSettings &) = default;
};

} // namespace ktrdr::training
