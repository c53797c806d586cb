#pragma once

#include "core/training/trainer/trainingdata.h"
#include "core/training/trainer/trainingspec.h"

#include <ATen/core/Tensor.h>

namespace ktrdr::training {

/// The labels of a batch, and what its samples weigh.
class TorchLoss
{
public:
    /// `data` has to outlive the loss.
    TorchLoss(const TrainingSpec &spec, const TrainingData &data);

    /// Takes the labels of these samples.
    void gather(std::span<const qint64> samples);
    /// What divides the sum of the losses of gathered samples to give their mean.
    [[nodiscard]] double weightSum(qsizetype first, qsizetype count) const;
    /// The sum of the weighted losses of gathered samples.
    [[nodiscard]] at::Tensor sum(const at::Tensor &outputs, qsizetype first, qsizetype count) const;

private:
    [[nodiscard]] at::Tensor losses(const FocalLoss &loss, const at::Tensor &outputs,
                                    const at::Tensor &labels) const;
    [[nodiscard]] at::Tensor losses(const CrossEntropyLoss &loss, const at::Tensor &outputs,
                                    const at::Tensor &labels) const;
    [[nodiscard]] at::Tensor losses(const HuberLoss &loss, const at::Tensor &outputs,
                                    const at::Tensor &labels) const;
    [[nodiscard]] at::Tensor losses(const MeanSquaredError &loss, const at::Tensor &outputs,
                                    const at::Tensor &labels) const;

    LossSpec m_loss;
    const TrainingData &m_data;
    bool m_usesSampleWeights;
    /// Whether a sample's class counts in weightSum(): a weighted mean, as cross entropy has.
    bool m_dividesByClass = false;
    std::vector<double> m_classWeights;
    /// m_classWeights in 32 bits; undefined = all equal.
    at::Tensor m_classWeightsTensor;
    std::vector<qint64> m_classes;
    std::vector<float> m_numbers;
    std::vector<float> m_sampleWeights;
};

} // namespace ktrdr::training
