#pragma once

#include "core/training/torch/torchnetwork.h"
#include "core/training/trainer/optimizerspec.h"

#include <memory>

namespace ktrdr::training {

/// PyTorch's optimizer over one tensor, and its memory by name.
class TorchOptimizer
{
public:
    /// Steps `parameter` along its gradient.
    TorchOptimizer(const OptimizerSpec &spec, at::Tensor parameter);
    ~TorchOptimizer();
    TorchOptimizer(const TorchOptimizer &) = delete;
    TorchOptimizer &operator=(const TorchOptimizer &) = delete;

    void step(double learningRate);

    /// Empty before the first step. The number of steps is a tensor, too.
    [[nodiscard]] NamedTensors state() const;
    void setState(const NamedTensors &state);

private:
    struct Private;

    std::unique_ptr<Private> d;
};

} // namespace ktrdr::training
