#pragma once

#include "core/training/torch/torchloss.h"
#include "core/training/torch/torchnetwork.h"
#include "core/training/torch/torchoptimizer.h"
#include "core/training/trainer/trainingengine.h"

namespace ktrdr::training {

/// A network of libtorch while it learns.
class TorchLearner final : public Learner
{
public:
    TorchLearner(const TrainingSpec &spec, const TrainingData &data);

    [[nodiscard]] qint64 parameters() const override;
    [[nodiscard]] int samplesPerPart() const override { return m_samplesPerPart; }
    [[nodiscard]] bool canSplitBatches() const override;

    void beginBatch(std::span<const qint64> samples, BatchKey key) override;
    Outcome runPart(qsizetype first, qsizetype count) override;
    void learnPart() override;
    [[nodiscard]] bool step(double learningRate) override;
    Outcome evaluate(std::span<const qint64> samples) override;

    void keepBest() override;
    void restoreBest() override;
    [[nodiscard]] QByteArray weights() const override;
    void setWeights(const QByteArray &file) override;
    [[nodiscard]] QByteArray save(const QByteArray &note) const override;
    QByteArray restore(const QByteArray &file) override;

private:
    void gather(std::span<const qint64> samples);
    void drawMasks(qint64 samples, BatchKey key);
    [[nodiscard]] Outcome outcome(const at::Tensor &outputs, double lossSum, double weightSum);
    void setState(const NamedTensors &state);

    NetworkSpec m_networkSpec;
    std::optional<double> m_gradientClip;
    quint64 m_seed;
    const TrainingData &m_data;
    TorchNetwork m_network;
    TorchOptimizer m_optimizer;
    TorchLoss m_loss;
    int m_samplesPerPart;
    /// Samples of the batch, one after the other.
    std::vector<float> m_inputs;
    std::vector<at::Tensor> m_masks;
    double m_batchWeight = 0;
    /// Of the part that was run last.
    at::Tensor m_lossSum;
    at::Tensor m_outputs;
    NamedTensors m_best;
};

} // namespace ktrdr::training
