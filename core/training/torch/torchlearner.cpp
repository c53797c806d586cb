#include "core/training/torch/torchlearner.h"

#include "core/training/torch/stateio.h"
#include "core/training/trainer/dropoutmask.h"
#include "core/training/trainer/trainingerror.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

/// Multiplications, forwards, that with their gradient took some 10 ms on the computer this was
/// measured on. A constant, so that parts are cut alike everywhere.
constexpr double CostOfPart = 56e6;
constexpr int MostSamplesPerPart = 32'768;
constexpr quint64 DropoutPurpose = 2;
/// As torch.nn.utils.clip_grad_norm_ has it.
constexpr double ClipEpsilon = 1e-6;

double dropoutOf(const NetworkSpec &network)
{
    return std::visit([](const auto &body) { return body.dropout; }, network);
}

NamedTensors copyOf(const NamedTensors &state)
{
    NamedTensors copy;
    for (const auto &[name, tensor] : state) {
        copy.emplace_back(name, tensor.clone());
    }
    return copy;
}

} // namespace

TorchLearner::TorchLearner(const TrainingSpec &spec, const TrainingData &data)
    : m_networkSpec(spec.network)
    , m_gradientClip(spec.gradientClip)
    , m_seed(spec.seed)
    , m_data(data)
    , m_network(spec.network, data.columns, data.outputs(), spec.seed)
    , m_optimizer(spec.optimizer, m_network.flat())
    , m_loss(spec, data)
    , m_samplesPerPart(static_cast<int>(
          std::clamp(CostOfPart / m_network.costPerSample(), 1.0, double(MostSamplesPerPart))))
{
    m_network.flat().mutable_grad() = m_network.flatGradient();
}

qint64 TorchLearner::parameters() const
{
    return m_network.flat().numel();
}

bool TorchLearner::canSplitBatches() const
{
    // Batch norm looks at the batch as a whole.
    const auto *mlp = std::get_if<MlpSpec>(&m_networkSpec);
    return mlp == nullptr || !mlp->batchNorm;
}

void TorchLearner::gather(std::span<const qint64> samples)
{
    const auto columns = static_cast<size_t>(m_data.columns);
    const auto rows = static_cast<size_t>(rowsPerSample(m_networkSpec));
    const size_t size = columns * rows;
    m_inputs.resize(samples.size() * size);
    float *to = m_inputs.data();
    for (const qint64 row : samples) {
        // A window's rows lie one after the other.
        const size_t first = (static_cast<size_t>(row) + 1 - rows) * columns;
        std::memcpy(to, m_data.features.data() + first, size * sizeof(float));
        to += size;
    }
    m_loss.gather(samples);
}

void TorchLearner::drawMasks(qint64 samples, BatchKey key)
{
    m_masks.clear();
    const double dropout = dropoutOf(m_networkSpec);
    if (dropout <= 0) {
        return;
    }
    quint64 layer = 0;
    for (std::vector<int64_t> shape : m_network.maskShapes()) {
        shape.insert(shape.begin(), samples);
        const at::Tensor mask = at::empty(shape);
        const quint64 place = (DropoutPurpose << 32) + layer++;
        fillDropoutMask({mask.data_ptr<float>(), static_cast<size_t>(mask.numel())}, dropout,
                        mixKey(m_seed, place, static_cast<quint64>(key.epoch),
                               static_cast<quint64>(key.batch)));
        m_masks.push_back(mask);
    }
}

void TorchLearner::beginBatch(std::span<const qint64> samples, BatchKey key)
{
    gather(samples);
    const auto count = static_cast<qsizetype>(samples.size());
    drawMasks(count, key);
    m_batchWeight = m_loss.weightSum(0, count);
    m_network.flatGradient().zero_();
}

Outcome TorchLearner::runPart(qsizetype first, qsizetype count)
{
    const auto rows = rowsPerSample(m_networkSpec);
    float *start = m_inputs.data() + first * rows * m_data.columns;
    const at::Tensor input = std::holds_alternative<RecurrentSpec>(m_networkSpec)
                                 ? at::from_blob(start, {count, rows, m_data.columns})
                                 : at::from_blob(start, {count, m_data.columns});
    std::vector<at::Tensor> masks;
    masks.reserve(m_masks.size());
    for (const at::Tensor &mask : m_masks) {
        masks.push_back(mask.narrow(0, first, count));
    }
    const at::Tensor outputs = m_network.forward(input, &masks);
    m_lossSum = m_loss.sum(outputs, first, count);
    return outcome(outputs.detach(), m_lossSum.item<double>(), m_loss.weightSum(first, count));
}

void TorchLearner::learnPart()
{
    if (m_batchWeight > 0) {
        // Backwards from the mean, whose parts add up.
        m_lossSum.backward(at::scalar_tensor(1 / m_batchWeight));
    }
}

bool TorchLearner::step(double learningRate)
{
    const at::Tensor &gradient = m_network.flatGradient();
    const auto norm = gradient.norm().item<double>();
    if (!std::isfinite(norm)) {
        return false;
    }
    if (m_gradientClip && norm + ClipEpsilon > *m_gradientClip) {
        gradient.mul_(*m_gradientClip / (norm + ClipEpsilon));
    }
    m_optimizer.step(learningRate);
    return true;
}

Outcome TorchLearner::evaluate(std::span<const qint64> samples)
{
    const c10::InferenceMode guard;
    gather(samples);
    const auto count = static_cast<qsizetype>(samples.size());
    const auto rows = rowsPerSample(m_networkSpec);
    const at::Tensor input = std::holds_alternative<RecurrentSpec>(m_networkSpec)
                                 ? at::from_blob(m_inputs.data(), {count, rows, m_data.columns})
                                 : at::from_blob(m_inputs.data(), {count, m_data.columns});
    const at::Tensor outputs = m_network.forward(input, nullptr);
    return outcome(outputs, m_loss.sum(outputs, 0, count).item<double>(),
                   m_loss.weightSum(0, count));
}

Outcome TorchLearner::outcome(const at::Tensor &outputs, double lossSum, double weightSum)
{
    m_outputs = outputs.contiguous();
    return {
        lossSum, weightSum, {m_outputs.data_ptr<float>(), static_cast<size_t>(m_outputs.numel())}};
}

void TorchLearner::keepBest()
{
    m_best = copyOf(m_network.state());
}

void TorchLearner::restoreBest()
{
    if (!m_best.empty()) {
        setState(m_best);
    }
}

QByteArray TorchLearner::weights() const
{
    return writeWeights(m_network.state());
}

void TorchLearner::setWeights(const QByteArray &file)
{
    setState(readWeights(file));
}

QByteArray TorchLearner::save(const QByteArray &note) const
{
    return writeState({m_network.state(), m_optimizer.state(), m_best, note});
}

QByteArray TorchLearner::restore(const QByteArray &file)
{
    const SavedState saved = readState(file);
    setState(saved.weights);
    m_optimizer.setState(saved.optimizer);
    m_best = saved.best;
    return saved.note;
}

void TorchLearner::setState(const NamedTensors &state)
{
    const NamedTensors own = m_network.state();
    if (own.size() != state.size()) {
        throw TrainingFailure(
            damagedFile({}, u"%1 tensors in place of %2"_s.arg(state.size()).arg(own.size())));
    }
    std::vector<at::Tensor> values;
    for (const auto &[name, tensor] : own) {
        const auto found = std::ranges::find(state, name, &NamedTensors::value_type::first);
        if (found == state.end() || found->second.sizes() != tensor.sizes()) {
            throw TrainingFailure(damagedFile({}, QString::fromStdString(name)));
        }
        values.push_back(found->second);
    }
    for (size_t i = 0; i < own.size(); ++i) {
        own[i].second.copy_(values[i]);
    }
}

} // namespace ktrdr::training
