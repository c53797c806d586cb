#pragma once

#include "core/training/trainer/bestepoch.h"
#include "core/training/trainer/learningrate.h"

#include <vector>

namespace ktrdr::training {

/// What the batches of an unfinished epoch came to.
struct EpochTally
{
    /// Mean losses of batches, times their samples.
    double lossSum = 0;
    qint64 samples = 0;
    qint64 right = 0;
    std::chrono::microseconds duration{0};
};

/// All that a training knows besides weights and the optimizer's memory: with these a run goes on
/// as if it had never stopped.
struct RunState
{
    explicit RunState(const TrainingSpec &spec);

    /// Whole epochs, and batches of the one after them.
    int epochs = 0;
    int batches = 0;
    EpochTally tally;
    std::vector<EpochMetrics> history;
    LearningRate rate;
    BestEpoch best;
    /// Time spent training, of all parts of the run.
    std::chrono::milliseconds elapsed{0};

    /// With the spec and the data's fingerprint, which restoring compares.
    [[nodiscard]] QByteArray toText(const TrainingSpec &spec, const QByteArray &data) const;
    /// Throws TrainingFailure: TRAINING-OtherRun, TRAINING-DamagedFile. `file` is for the message.
    void restore(const QByteArray &text, const TrainingSpec &spec, const QByteArray &data,
                 const QString &file);
};

} // namespace ktrdr::training
