#pragma once

#include "core/training/trainer/networkspec.h"

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

namespace ktrdr::training {

using NamedTensors = std::vector<std::pair<std::string, at::Tensor>>;

/// A network's numbers and its forward pass. Names are those of KTRDR's PyTorch modules.
///
/// All parameters lie in one tensor, `flat()`, and their gradients in another, so that the
/// optimizer has one parameter to work on instead of many small ones.
class TorchNetwork
{
public:
    TorchNetwork(NetworkSpec spec, int inputs, int outputs, quint64 seed);

    /// samples × inputs, or samples × rows × inputs, gives samples × outputs. `masks`, one per
    /// maskSizes(), have samples first; none = no dropout and no learning by batch norm.
    [[nodiscard]] at::Tensor forward(const at::Tensor &input, const std::vector<at::Tensor> *masks);
    /// Shapes of one sample's dropout masks.
    [[nodiscard]] std::vector<std::vector<int64_t>> maskShapes() const;

    [[nodiscard]] const at::Tensor &flat() const { return m_flat; }
    [[nodiscard]] const at::Tensor &flatGradient() const { return m_flatGradient; }
    /// Parameters and buffers (batch norm's averages) in the order of the module; not copies.
    [[nodiscard]] NamedTensors state() const;
    /// Multiplications of one sample's forward pass, about.
    [[nodiscard]] double costPerSample() const;

private:
    struct Shape
    {
        std::string name;
        std::vector<int64_t> sizes;
        /// Fresh values are uniform in ± this; negative = all ones, 0 = all zeros.
        double bound;
    };

    void declare(const MlpSpec &mlp, int inputs, int outputs);
    void declare(const RecurrentSpec &recurrent, int inputs, int outputs);
    void declareLinear(const std::string &name, int inputs, int outputs);
    void makeParameters(quint64 seed);
    [[nodiscard]] at::Tensor pass(const MlpSpec &mlp, at::Tensor values,
                                  const std::vector<at::Tensor> *masks);
    [[nodiscard]] at::Tensor pass(const RecurrentSpec &recurrent, at::Tensor values,
                                  const std::vector<at::Tensor> *masks);
    [[nodiscard]] at::Tensor normalise(const at::Tensor &values, size_t layer, size_t parameter,
                                       bool isLearning);

    NetworkSpec m_spec;
    int m_inputs;
    std::vector<Shape> m_shapes;
    std::vector<at::Tensor> m_parameters;
    /// Of batch norm: mean, variance and number of batches for each hidden layer.
    NamedTensors m_buffers;
    at::Tensor m_flat;
    at::Tensor m_flatGradient;
};

} // namespace ktrdr::training
