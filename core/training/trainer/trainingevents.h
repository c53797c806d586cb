#pragma once

#include "core/operations/error.h"

#include <QDateTime>

#include <chrono>
#include <optional>
#include <vector>

namespace ktrdr::training {

enum class TrainingPhase : quint8 {
    /// Opens the engine, checks the data, makes the network.
    Preparing,
    Training,
    Validating,
    Testing,
};

/// Where a training is after a batch.
struct BatchProgress
{
    /// Counted from 1, as `batch`.
    int epoch = 0;
    int epochs = 0;
    int batch = 0;
    /// Of one epoch.
    int batches = 0;
    /// Of the whole training.
    qint64 samplesDone = 0;
    qint64 samplesTotal = 0;
    /// Samples of this batch.
    int samples = 0;
};

/// The figures of one epoch. Accuracy of numbers is the share of equal signs (above zero or not).
struct EpochMetrics
{
    /// Counted from 1.
    int epoch = 0;
    /// From the same passes that trained, dropout and all.
    double trainLoss = 0;
    double trainAccuracy = 0;
    double validationLoss = 0;
    double validationAccuracy = 0;
    /// That this epoch trained with.
    double learningRate = 0;
    std::chrono::milliseconds duration{0};
    QDateTime finishedAt;
    /// Lowest validation loss so far (or the monitored figure's best).
    bool isBest = false;

    [[nodiscard]] bool operator==(const EpochMetrics &) const = default;
};

enum class CheckpointWhy : quint8 { Interval, Paused, Cancelled, Failed, Finished };

struct CheckpointNote
{
    QString file;
    CheckpointWhy why = CheckpointWhy::Interval;
    /// Whole epochs, and batches of the one after them.
    int epochs = 0;
    int batches = 0;
    qint64 bytes = 0;
};

/// Hears of a training, on the thread that trains. What it throws ends the training: an
/// OperationCancelled as a cancel does, anything else as a failure.
class TrainingObserver
{
public:
    virtual ~TrainingObserver() = default;

    virtual void phaseEntered(TrainingPhase phase) = 0;
    /// The training goes on where a checkpoint ends; `history` is of the epochs before it.
    virtual void resumed(const std::vector<EpochMetrics> &history) { static_cast<void>(history); }
    /// Up to some thousand times a second.
    virtual void batchDone(const BatchProgress &progress) = 0;
    virtual void epochDone(const EpochMetrics &metrics) = 0;
    virtual void checkpointWritten(const CheckpointNote &note) = 0;
    /// The training goes on and the previous checkpoint is still there.
    virtual void checkpointFailed(const operations::Error &error) = 0;
    /// Asked between two batches: true = the training shall stand still now, in standStill(), once
    /// its state is in a checkpoint.
    [[nodiscard]] virtual bool isPauseWanted() const { return false; }
    /// Returns when the training may go on. Throws OperationCancelled.
    virtual void standStill() {}
    /// Something the user should know (translated) that does not stop the training.
    virtual void warned(const QString &sentence) = 0;
};

} // namespace ktrdr::training
