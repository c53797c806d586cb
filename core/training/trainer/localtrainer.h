#pragma once

#include "core/operations/clock.h"
#include "core/training/trainer/enginelibrary.h"
#include "core/training/trainer/trainer.h"

namespace ktrdr::training {

/// Trains in this process, on the calling thread.
class LocalTrainer final : public Trainer
{
public:
    /// Both have to outlive the trainer.
    explicit LocalTrainer(EngineLibrary &library,
                          const operations::Clock &clock = operations::Clock::system());

    [[nodiscard]] operations::Result<TrainingResult>
    train(const TrainingSpec &spec, const TrainingData &data, const CheckpointPlace &checkpoint,
          const operations::CancellationToken &token, TrainingObserver &observer) override;

    /// What a trained network says to `samples`, without softmax: samples × outputs, those of
    /// samples without a whole window left out. `weights` as in TrainingResult, or what KTRDR
    /// keeps in `model.pt`. Throws OperationCancelled.
    [[nodiscard]] operations::Result<std::vector<float>>
    outputs(const TrainingSpec &spec, const QByteArray &weights, const TrainingData &data,
            const std::vector<qint64> &samples, const operations::CancellationToken &token);

private:
    EngineLibrary &m_library;
    const operations::Clock &m_clock;
};

} // namespace ktrdr::training
