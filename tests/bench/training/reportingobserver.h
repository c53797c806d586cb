#pragma once

#include "core/operations/operationblock.h"
#include "core/training/trainer/trainingevents.h"

#include <atomic>

namespace ktrdr::bench {

/// Tells an operation's progress of every batch, as a training of the program does.
class ReportingObserver final : public training::TrainingObserver
{
public:
    void phaseEntered(training::TrainingPhase) override {}
    void batchDone(const training::BatchProgress &progress) override
    {
        m_progress.setPhase(1, {progress.epoch, progress.epochs, progress.batch, progress.batches});
        m_progress.advance(static_cast<quint64>(progress.samples));
        batches.fetch_add(1, std::memory_order_relaxed);
    }
    void epochDone(const training::EpochMetrics &) override {}
    void checkpointWritten(const training::CheckpointNote &) override {}
    void checkpointFailed(const operations::Error &) override {}
    void warned(const QString &) override {}

    std::atomic<int> batches{0};

private:
    operations::OperationBlock m_block{*operations::OperationId::parse(QStringLiteral("op_bench"))};
    operations::ProgressManager m_progress = m_block.progress();
};

} // namespace ktrdr::bench
