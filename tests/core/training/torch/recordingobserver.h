#pragma once

#include "core/training/trainer/trainingevents.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace ktrdr::test {

/// Keeps what a training tells, and may do something at a batch or epoch.
class RecordingObserver final : public training::TrainingObserver
{
public:
    void phaseEntered(training::TrainingPhase phase) override { phases.push_back(phase); }
    void batchDone(const training::BatchProgress &progress) override
    {
        ++batches;
        last = progress;
        if (onBatch) {
            onBatch(progress);
        }
    }
    void epochDone(const training::EpochMetrics &metrics) override
    {
        epochs.push_back(metrics);
        if (onEpoch) {
            onEpoch(metrics);
        }
    }
    void checkpointWritten(const training::CheckpointNote &note) override
    {
        checkpoints.push_back(note);
        if (onCheckpoint) {
            onCheckpoint(note);
        }
    }
    void checkpointFailed(const operations::Error &error) override { failures.append(error.code); }
    [[nodiscard]] bool isPauseWanted() const override { return wantsPause && wantsPause(); }
    void standStill() override
    {
        ++pauses;
        if (onPause) {
            onPause();
        }
    }
    void warned(const QString &sentence) override { warnings.append(sentence); }

    std::vector<training::TrainingPhase> phases;
    int batches = 0;
    training::BatchProgress last;
    std::vector<training::EpochMetrics> epochs;
    std::vector<training::CheckpointNote> checkpoints;
    QStringList failures;
    QStringList warnings;
    int pauses = 0;
    std::function<bool()> wantsPause;
    std::function<void()> onPause;
    std::function<void(const training::BatchProgress &)> onBatch;
    std::function<void(const training::EpochMetrics &)> onEpoch;
    std::function<void(const training::CheckpointNote &)> onCheckpoint;
};

} // namespace ktrdr::test
