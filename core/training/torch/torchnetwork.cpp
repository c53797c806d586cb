#include "core/training/torch/torchnetwork.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <cmath>
#include <numeric>

namespace ktrdr::training {

namespace {

/// torch.nn.BatchNorm1d's and torch.nn.LeakyReLU's defaults.
constexpr double BatchNormMomentum = 0.1;
constexpr double BatchNormEpsilon = 1e-5;
constexpr double LeakySlope = 0.01;
constexpr double Ones = -1;
constexpr size_t BuffersPerLayer = 3;

qint64 product(const std::vector<int64_t> &sizes)
{
    return std::accumulate(sizes.begin(), sizes.end(), qint64(1), std::multiplies<>());
}

int gates(RecurrentCell cell)
{
    return cell == RecurrentCell::Lstm ? 4 : 3;
}

/// In place: what went in is needed by nobody else.
void activate(at::Tensor &values, Activation activation)
{
    switch (activation) {
    case Activation::Relu:
        values.relu_();
        return;
    case Activation::LeakyRelu:
        at::leaky_relu_(values, LeakySlope);
        return;
    case Activation::Tanh:
        values.tanh_();
        return;
    case Activation::Sigmoid:
        values.sigmoid_();
        return;
    }
}

} // namespace

TorchNetwork::TorchNetwork(NetworkSpec spec, int inputs, int outputs, quint64 seed)
    : m_spec(std::move(spec))
    , m_inputs(inputs)
{
    std::visit([&](const auto &body) { declare(body, inputs, outputs); }, m_spec);
    makeParameters(seed);
}

/// PyTorch's default: ± 1/√inputs for weights and bias.
void TorchNetwork::declareLinear(const std::string &name, int inputs, int outputs)
{
    const double bound = 1 / std::sqrt(inputs);
    m_shapes.push_back({name + ".weight", {outputs, inputs}, bound});
    m_shapes.push_back({name + ".bias", {outputs}, bound});
}

void TorchNetwork::declare(const MlpSpec &mlp, int inputs, int outputs)
{
    // The places that KTRDR's Sequential gives: linear, (batch norm,) activation, dropout.
    int place = 0;
    for (const int size : mlp.hidden) {
        declareLinear(std::to_string(place++), inputs, size);
        if (mlp.batchNorm) {
            const std::string name = std::to_string(place++);
            m_shapes.push_back({name + ".weight", {size}, Ones});
            m_shapes.push_back({name + ".bias", {size}, 0});
            m_buffers.emplace_back(name + ".running_mean", at::zeros({size}));
            m_buffers.emplace_back(name + ".running_var", at::ones({size}));
            m_buffers.emplace_back(name + ".num_batches_tracked", at::zeros({}, at::kLong));
        }
        place += 2;
        inputs = size;
    }
    declareLinear(std::to_string(place), inputs, outputs);
}

void TorchNetwork::declare(const RecurrentSpec &recurrent, int inputs, int outputs)
{
    const std::string cell = recurrent.cell == RecurrentCell::Lstm ? "lstm." : "gru.";
    const qint64 rows = qint64(gates(recurrent.cell)) * recurrent.hidden;
    const double bound = 1 / std::sqrt(recurrent.hidden);
    for (int layer = 0; layer < recurrent.layers; ++layer) {
        const std::string end = "_l" + std::to_string(layer);
        m_shapes.push_back(
            {cell + "weight_ih" + end, {rows, layer == 0 ? inputs : recurrent.hidden}, bound});
        m_shapes.push_back({cell + "weight_hh" + end, {rows, recurrent.hidden}, bound});
        m_shapes.push_back({cell + "bias_ih" + end, {rows}, bound});
        m_shapes.push_back({cell + "bias_hh" + end, {rows}, bound});
    }
    declareLinear("fc", recurrent.hidden, outputs);
}

void TorchNetwork::makeParameters(quint64 seed)
{
    qint64 total = 0;
    for (const Shape &shape : m_shapes) {
        total += product(shape.sizes);
    }
    m_flat = at::zeros({total});
    m_flatGradient = at::zeros({total});
    const at::Generator generator = at::detail::createCPUGenerator(seed);
    qint64 offset = 0;
    for (const Shape &shape : m_shapes) {
        const qint64 size = product(shape.sizes);
        at::Tensor parameter = m_flat.narrow(0, offset, size).view(shape.sizes).detach();
        if (shape.bound > 0) {
            parameter.uniform_(-shape.bound, shape.bound, generator);
        } else {
            parameter.fill_(shape.bound == Ones ? 1 : 0);
        }
        parameter.set_requires_grad(true);
        parameter.mutable_grad() = m_flatGradient.narrow(0, offset, size).view(shape.sizes);
        m_parameters.push_back(parameter);
        offset += size;
    }
}

at::Tensor TorchNetwork::forward(const at::Tensor &input, const std::vector<at::Tensor> *masks)
{
    return std::visit([&](const auto &body) { return pass(body, input, masks); }, m_spec);
}

at::Tensor TorchNetwork::normalise(const at::Tensor &values, size_t layer, size_t parameter,
                                   bool isLearning)
{
    const size_t first = layer * BuffersPerLayer;
    if (isLearning) {
        m_buffers[first + 2].second.add_(1);
    }
    return at::batch_norm(values, m_parameters[parameter], m_parameters[parameter + 1],
                          m_buffers[first].second, m_buffers[first + 1].second, isLearning,
                          BatchNormMomentum, BatchNormEpsilon, false);
}

at::Tensor TorchNetwork::pass(const MlpSpec &mlp, at::Tensor values,
                              const std::vector<at::Tensor> *masks)
{
    size_t next = 0;
    for (size_t layer = 0; layer < mlp.hidden.size(); ++layer) {
        values = at::linear(values, m_parameters[next], m_parameters[next + 1]);
        next += 2;
        if (mlp.batchNorm) {
            values = normalise(values, layer, next, masks != nullptr);
            next += 2;
        }
        activate(values, mlp.activation);
        if (masks != nullptr && mlp.dropout > 0) {
            values = values * (*masks)[layer];
        }
    }
    return at::linear(values, m_parameters[next], m_parameters[next + 1]);
}

at::Tensor TorchNetwork::pass(const RecurrentSpec &recurrent, at::Tensor values,
                              const std::vector<at::Tensor> *masks)
{
    constexpr size_t PerLayer = 4;
    const bool drops = masks != nullptr && recurrent.dropout > 0;
    const at::Tensor start = at::zeros({1, values.size(0), recurrent.hidden});
    // Layer by layer: the library's own dropout between layers draws from one generator for all.
    for (int layer = 0; layer < recurrent.layers; ++layer) {
        const auto first = m_parameters.begin() + layer * std::ptrdiff_t(PerLayer);
        const std::vector<at::Tensor> weights(first, first + PerLayer);
        values = recurrent.cell == RecurrentCell::Lstm
                     ? std::get<0>(at::lstm(values, {start, start}, weights, true, 1, 0, false,
                                            false, true))
                     : std::get<0>(at::gru(values, start, weights, true, 1, 0, false, false, true));
        if (layer + 1 == recurrent.layers) {
            values = values.select(1, -1);
        }
        if (drops) {
            values = values * (*masks)[static_cast<size_t>(layer)];
        }
    }
    const size_t last = m_parameters.size() - 2;
    return at::linear(values, m_parameters[last], m_parameters[last + 1]);
}

std::vector<std::vector<int64_t>> TorchNetwork::maskShapes() const
{
    std::vector<std::vector<int64_t>> shapes;
    if (const auto *mlp = std::get_if<MlpSpec>(&m_spec)) {
        for (const int size : mlp->hidden) {
            shapes.push_back({size});
        }
    } else {
        const auto &recurrent = std::get<RecurrentSpec>(m_spec);
        shapes.assign(static_cast<size_t>(recurrent.layers),
                      {recurrent.sequence, recurrent.hidden});
        shapes.back() = {recurrent.hidden};
    }
    return shapes;
}

NamedTensors TorchNetwork::state() const
{
    NamedTensors state;
    for (size_t i = 0; i < m_shapes.size(); ++i) {
        state.emplace_back(m_shapes[i].name, m_parameters[i].detach());
    }
    state.insert(state.end(), m_buffers.begin(), m_buffers.end());
    return state;
}

double TorchNetwork::costPerSample() const
{
    // What a value costs beside its multiplications: activation, mask, and their gradients.
    constexpr double PerValue = 30;
    double cost = 0;
    for (const Shape &shape : m_shapes) {
        cost += static_cast<double>(product(shape.sizes));
        cost += shape.sizes.size() > 1 ? PerValue * static_cast<double>(shape.sizes[0]) : 0;
    }
    const auto *recurrent = std::get_if<RecurrentSpec>(&m_spec);
    return recurrent != nullptr ? cost * recurrent->sequence : cost;
}

} // namespace ktrdr::training
