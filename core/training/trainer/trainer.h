#pragma once

#include "core/operations/cancellationtoken.h"
#include "core/training/trainer/trainingdata.h"
#include "core/training/trainer/trainingresult.h"
#include "core/training/trainer/trainingspec.h"

/// Training of networks, whatever library does the arithmetic. Values and a token go in, events and
/// a result come out, so that the training may as well run in another process.
namespace ktrdr::training {

/// Where a training leaves its state, and whether it goes on from there.
struct CheckpointPlace
{
    /// Its folder is made if missing; empty = no checkpoints.
    QString file;
    /// Goes on where `file` ends: the same run with the same curve. Data and spec have to be the
    /// same, but for the number of epochs, which may grow. Without the file the training starts
    /// anew.
    bool resume = false;
};

/// Trains one network per call. Calls from several threads run side by side.
class Trainer
{
public:
    virtual ~Trainer() = default;

    /// Blocks, on a worker thread. Cancelled between batches; what was trained by then is in the
    /// checkpoint. A cancel is a result, not an error.
    [[nodiscard]] virtual operations::Result<TrainingResult>
    train(const TrainingSpec &spec, const TrainingData &data, const CheckpointPlace &checkpoint,
          const operations::CancellationToken &token, TrainingObserver &observer) = 0;
};

} // namespace ktrdr::training
