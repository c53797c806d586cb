#pragma once

#include "core/operations/error.h"
#include "core/training/trainer/learningrateschedule.h"
#include "core/training/trainer/lossspec.h"
#include "core/training/trainer/networkspec.h"
#include "core/training/trainer/optimizerspec.h"

#include <QList>

#include <chrono>
#include <optional>

namespace ktrdr::training {

/// Ends a training once the monitored figure has not become better by more than `minDelta` for
/// `patience` epochs. The best epoch's weights are the result in any case.
struct EarlyStopping
{
    int patience = 10;
    double minDelta = 0.001;
    Monitor monitor = Monitor::ValidationLoss;

    [[nodiscard]] bool operator==(const EarlyStopping &) const = default;
};

/// How the data's sample weights are used.
enum class SampleWeighting : quint8 {
    Ignored,
    /// Each epoch draws as many samples as there are, with replacement, by weight (KTRDR's way).
    Drawing,
    /// A sample's loss counts by its weight.
    Loss,
};

/// When the state of a training is put down: whichever comes first, and always when it is cancelled
/// or fails.
struct CheckpointIntervals
{
    /// 0 = not by epochs.
    int epochs = 10;
    std::chrono::seconds time{300};

    [[nodiscard]] bool operator==(const CheckpointIntervals &) const = default;
};

/// Everything that decides what a training does, apart from the data. Same spec, data and machine:
/// same weights.
struct TrainingSpec
{
    NetworkSpec network;
    LossSpec loss;
    OptimizerSpec optimizer;
    /// Above 0.
    double learningRate = 0.001;
    LearningRateSchedule schedule;
    std::optional<EarlyStopping> earlyStopping;
    /// Greatest norm of all gradients together; empty = not clipped.
    std::optional<double> gradientClip = 1.0;
    int batchSize = 32;
    int epochs = 100;
    SampleWeighting sampleWeighting = SampleWeighting::Ignored;
    /// Of initial weights, order of samples and dropout.
    quint64 seed = 0;
    /// Of this training alone; never left to a library's default.
    int threads = 1;
    CheckpointIntervals checkpoints;

    /// All that is out of its range, code TRAINING-InvalidSpec each, with the name of the value in
    /// the context ("key").
    [[nodiscard]] QList<operations::Error> problems() const;
    [[nodiscard]] bool operator==(const TrainingSpec &) const = default;
};

} // namespace ktrdr::training
