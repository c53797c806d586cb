#pragma once

#include "core/training/trainer/batchranges.h"
#include "core/training/trainer/checkpointer.h"
#include "core/training/trainer/sampleorder.h"
#include "core/training/trainer/trainingengine.h"

namespace ktrdr::training {

/// One training from its first batch, or its checkpoint, to its test. Used once, on one thread.
class TrainingLoop
{
public:
    /// Spec and data have been checked. References have to outlive the loop.
    TrainingLoop(TrainingEngine &engine, const TrainingSpec &spec, const TrainingData &data,
                 CheckpointPlace checkpoint, operations::CancellationToken token,
                 TrainingObserver &observer, const operations::Clock &clock);
    ~TrainingLoop();

    [[nodiscard]] operations::Result<TrainingResult> run();

private:
    void prepare();
    void resume(const QByteArray &file);
    void trainEpochs();
    void trainEpoch();
    void trainBatch(std::span<const qint64> samples, int number);
    void validate();
    void finishEpoch(double validationLoss, double validationAccuracy);
    void test();
    template<typename Visitor>
    void evaluate(const std::vector<qint64> &samples, Visitor visit);

    void save(CheckpointWhy why);
    /// Save, where the state can be told, without hiding why the training ends.
    void saveAtEnd(CheckpointWhy why);
    [[nodiscard]] operations::Result<TrainingResult> fail(const operations::Error &error,
                                                          bool isStateSound);
    void lookAtTime();
    void pausePoint();
    [[nodiscard]] bool isStoppedEarly() const;
    [[nodiscard]] TrainingResult result();

    TrainingEngine &m_engine;
    const TrainingSpec &m_spec;
    const TrainingData &m_data;
    operations::CancellationToken m_token;
    TrainingObserver &m_observer;
    const operations::Clock &m_clock;
    Checkpointer m_checkpointer;
    QByteArray m_fingerprint;
    RunState m_state;
    SampleOrder m_order;
    std::vector<qint64> m_validation;
    std::vector<qint64> m_test;
    std::vector<SampleRange> m_batches;
    std::unique_ptr<Learner> m_learner;
    /// False while the learner's weights are not the run's: before it is ready, and once the best
    /// ones are in their place.
    bool m_canSave = false;
    operations::Clock::TimePoint m_lookedAt;
    TrainingResult m_result;
};

} // namespace ktrdr::training
