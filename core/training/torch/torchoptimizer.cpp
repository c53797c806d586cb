#include "core/training/torch/torchoptimizer.h"

#include <ATen/ATen.h>
#include <torch/optim/adam.h>
#include <torch/optim/rmsprop.h>
#include <torch/optim/sgd.h>

namespace ktrdr::training {

namespace optim = torch::optim;

namespace {

std::unique_ptr<optim::Optimizer> make(const AdamSpec &spec, const std::vector<at::Tensor> &what)
{
    return std::make_unique<optim::Adam>(what, optim::AdamOptions()
                                                   .betas({spec.beta1, spec.beta2})
                                                   .eps(spec.epsilon)
                                                   .weight_decay(spec.weightDecay));
}

std::unique_ptr<optim::Optimizer> make(const SgdSpec &spec, const std::vector<at::Tensor> &what)
{
    return std::make_unique<optim::SGD>(
        what, optim::SGDOptions(1e-3).momentum(spec.momentum).weight_decay(spec.weightDecay));
}

std::unique_ptr<optim::Optimizer> make(const RmsPropSpec &spec, const std::vector<at::Tensor> &what)
{
    return std::make_unique<optim::RMSprop>(what, optim::RMSpropOptions()
                                                      .alpha(spec.alpha)
                                                      .eps(spec.epsilon)
                                                      .momentum(spec.momentum)
                                                      .weight_decay(spec.weightDecay));
}

void add(NamedTensors &to, const char *name, const at::Tensor &tensor)
{
    if (tensor.defined()) {
        to.emplace_back(name, tensor);
    }
}

at::Tensor find(const NamedTensors &state, const char *name)
{
    for (const auto &[known, tensor] : state) {
        if (known == name) {
            return tensor.clone();
        }
    }
    return {};
}

at::Tensor steps(int64_t count)
{
    return at::scalar_tensor(count, at::kLong);
}

NamedTensors stateOf(const optim::OptimizerParamState &memory)
{
    NamedTensors state;
    if (const auto *adam = dynamic_cast<const optim::AdamParamState *>(&memory)) {
        add(state, "step", steps(adam->step()));
        add(state, "exp_avg", adam->exp_avg());
        add(state, "exp_avg_sq", adam->exp_avg_sq());
    } else if (const auto *sgd = dynamic_cast<const optim::SGDParamState *>(&memory)) {
        add(state, "momentum_buffer", sgd->momentum_buffer());
    } else if (const auto *rms = dynamic_cast<const optim::RMSpropParamState *>(&memory)) {
        add(state, "step", steps(rms->step()));
        add(state, "square_avg", rms->square_avg());
        add(state, "momentum_buffer", rms->momentum_buffer());
    }
    return state;
}

std::unique_ptr<optim::OptimizerParamState> memoryFrom(const AdamSpec &, const NamedTensors &state)
{
    auto memory = std::make_unique<optim::AdamParamState>();
    memory->step(find(state, "step").item<int64_t>());
    memory->exp_avg(find(state, "exp_avg"));
    memory->exp_avg_sq(find(state, "exp_avg_sq"));
    return memory;
}

std::unique_ptr<optim::OptimizerParamState> memoryFrom(const SgdSpec &, const NamedTensors &state)
{
    auto memory = std::make_unique<optim::SGDParamState>();
    memory->momentum_buffer(find(state, "momentum_buffer"));
    return memory;
}

std::unique_ptr<optim::OptimizerParamState> memoryFrom(const RmsPropSpec &,
                                                       const NamedTensors &state)
{
    auto memory = std::make_unique<optim::RMSpropParamState>();
    memory->step(find(state, "step").item<int64_t>());
    memory->square_avg(find(state, "square_avg"));
    memory->momentum_buffer(find(state, "momentum_buffer"));
    return memory;
}

} // namespace

struct TorchOptimizer::Private
{
    OptimizerSpec spec;
    std::unique_ptr<optim::Optimizer> optimizer;
    /// How the optimizer calls its one parameter.
    std::string key;
};

TorchOptimizer::TorchOptimizer(const OptimizerSpec &spec, at::Tensor parameter)
    : d(std::make_unique<Private>())
{
    d->spec = spec;
    d->key = c10::guts::to_string(parameter.unsafeGetTensorImpl());
    d->optimizer =
        std::visit([&](const auto &kind) { return make(kind, {std::move(parameter)}); }, spec);
}

TorchOptimizer::~TorchOptimizer() = default;

void TorchOptimizer::step(double learningRate)
{
    d->optimizer->param_groups().front().options().set_lr(learningRate);
    d->optimizer->step();
}

NamedTensors TorchOptimizer::state() const
{
    const auto found = d->optimizer->state().find(d->key);
    return found != d->optimizer->state().end() ? stateOf(*found->second) : NamedTensors();
}

void TorchOptimizer::setState(const NamedTensors &state)
{
    d->optimizer->state().erase(d->key);
    if (!state.empty()) {
        d->optimizer->state()[d->key] =
            std::visit([&](const auto &kind) { return memoryFrom(kind, state); }, d->spec);
    }
}

} // namespace ktrdr::training
