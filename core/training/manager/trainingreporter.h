#pragma once

#include "core/operations/clock.h"
#include "core/operations/operationcontext.h"
#include "core/training/trainer/trainingevents.h"

#include <QJsonArray>

namespace ktrdr::training {

/// Tells an operation what its training says: progress of every batch into the operation's cell,
/// the figures of every epoch into its context (the latest) and its result (all, in KTRDR's form),
/// a few times a second at most, and what is kept. Lives on the thread that trains.
class TrainingReporter final : public TrainingObserver
{
public:
    TrainingReporter(operations::OperationContext &context, const operations::Clock &clock,
                     qint64 columns);

    void phaseEntered(TrainingPhase phase) override;
    void resumed(const std::vector<EpochMetrics> &history) override;
    void batchDone(const BatchProgress &progress) override;
    void epochDone(const EpochMetrics &metrics) override;
    void checkpointWritten(const CheckpointNote &note) override;
    void checkpointFailed(const operations::Error &error) override;
    [[nodiscard]] bool isPauseWanted() const override;
    void standStill() override;
    void warned(const QString &sentence) override;

    /// The figures that were held back. Also when the operation is cancelled.
    void tellMetrics();

private:
    [[nodiscard]] bool isTellingDue() const;
    void beginTraining(const BatchProgress &first);

    operations::OperationContext &m_context;
    const operations::Clock &m_clock;
    qint64 m_columns;
    QJsonArray m_epochs;
    bool m_hasUntold = false;
    bool m_hasBegun = false;
    BatchProgress m_last;
    std::optional<operations::Clock::TimePoint> m_toldAt;
    /// A full disk is told once.
    bool m_hasToldFailure = false;
};

} // namespace ktrdr::training
