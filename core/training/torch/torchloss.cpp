#include "core/training/torch/torchloss.h"

#include "core/training/trainer/classweights.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace ktrdr::training {

namespace {

const ClassWeights *classWeightsOf(const LossSpec &loss)
{
    if (const auto *crossEntropy = std::get_if<CrossEntropyLoss>(&loss)) {
        return &crossEntropy->weights;
    }
    const auto *focal = std::get_if<FocalLoss>(&loss);
    return focal != nullptr ? &focal->weights : nullptr;
}

} // namespace

TorchLoss::TorchLoss(const TrainingSpec &spec, const TrainingData &data)
    : m_loss(spec.loss)
    , m_data(data)
    , m_usesSampleWeights(spec.sampleWeighting == SampleWeighting::Loss &&
                          !data.sampleWeights.empty())
    , m_dividesByClass(std::holds_alternative<CrossEntropyLoss>(spec.loss))
{
    const ClassWeights *weights = classWeightsOf(m_loss);
    if (weights == nullptr || weights->kind != ClassWeights::Kind::Given) {
        m_classWeights.assign(static_cast<size_t>(data.outputs()), 1.0);
        return;
    }
    m_classWeights = weights->given;
    if (std::ranges::any_of(m_classWeights, [](double weight) { return weight != 1; })) {
        m_classWeightsTensor = at::tensor(m_classWeights, at::kFloat);
    }
}

void TorchLoss::gather(std::span<const qint64> samples)
{
    const auto take = [samples](const auto &from, auto &to) {
        to.resize(samples.size());
        std::ranges::transform(samples, to.begin(),
                               [&](qint64 row) { return from[static_cast<size_t>(row)]; });
    };
    if (const auto *classes = std::get_if<ClassLabels>(&m_data.labels)) {
        take(classes->values, m_classes);
    } else {
        take(std::get<NumberLabels>(m_data.labels).values, m_numbers);
    }
    if (m_usesSampleWeights) {
        take(m_data.sampleWeights, m_sampleWeights);
    }
}

double TorchLoss::weightSum(qsizetype first, qsizetype count) const
{
    double sum = 0;
    for (auto i = static_cast<size_t>(first); i < static_cast<size_t>(first + count); ++i) {
        const double sample = m_usesSampleWeights ? static_cast<double>(m_sampleWeights[i]) : 1;
        sum +=
            m_dividesByClass ? sample * m_classWeights[static_cast<size_t>(m_classes[i])] : sample;
    }
    return sum;
}

at::Tensor TorchLoss::sum(const at::Tensor &outputs, qsizetype first, qsizetype count) const
{
    // Views of what was gathered: nothing is changed before the gradient is there.
    const auto part = [&](const auto &values, at::ScalarType type) {
        const auto *start = values.data() + first;
        return at::from_blob(
            const_cast<std::remove_const_t<std::remove_pointer_t<decltype(start)>> *>(start),
            {count}, type);
    };
    const bool isClasses = isForClasses(m_loss);
    const at::Tensor labels = isClasses ? part(m_classes, at::kLong) : part(m_numbers, at::kFloat);
    if (m_dividesByClass && !m_usesSampleWeights) {
        return at::cross_entropy_loss(outputs, labels, m_classWeightsTensor, at::Reduction::Sum);
    }
    const at::Tensor said = isClasses ? outputs : outputs.squeeze(1);
    const at::Tensor each =
        std::visit([&](const auto &loss) { return losses(loss, said, labels); }, m_loss);
    return m_usesSampleWeights ? (each * part(m_sampleWeights, at::kFloat)).sum() : each.sum();
}

at::Tensor TorchLoss::losses(const CrossEntropyLoss &, const at::Tensor &outputs,
                             const at::Tensor &labels) const
{
    return at::cross_entropy_loss(outputs, labels, m_classWeightsTensor, at::Reduction::None);
}

at::Tensor TorchLoss::losses(const FocalLoss &loss, const at::Tensor &outputs,
                             const at::Tensor &labels) const
{
    const at::Tensor plain = at::cross_entropy_loss(outputs, labels, {}, at::Reduction::None);
    at::Tensor wrong = 1 - at::exp(-plain);
    if (loss.gamma < 1) {
        // The slope of a root at zero has no end.
        wrong = wrong.clamp_min(1e-7);
    }
    at::Tensor result = wrong.pow(loss.gamma) * plain;
    if (m_classWeightsTensor.defined()) {
        result = result * m_classWeightsTensor.index_select(0, labels);
    }
    return result;
}

at::Tensor TorchLoss::losses(const HuberLoss &loss, const at::Tensor &outputs,
                             const at::Tensor &labels) const
{
    return at::huber_loss(outputs, labels, at::Reduction::None, loss.delta);
}

at::Tensor TorchLoss::losses(const MeanSquaredError &, const at::Tensor &outputs,
                             const at::Tensor &labels) const
{
    return at::mse_loss(outputs, labels, at::Reduction::None);
}

} // namespace ktrdr::training
