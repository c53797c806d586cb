#pragma once

#include <variant>

namespace ktrdr::training {

/// Defaults are PyTorch's; weight decay is added to the gradient, as there.
struct AdamSpec
{
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
    double weightDecay = 1e-4;

    [[nodiscard]] bool operator==(const AdamSpec &) const = default;
};

struct SgdSpec
{
    double momentum = 0.9;
    double weightDecay = 1e-4;

    [[nodiscard]] bool operator==(const SgdSpec &) const = default;
};

struct RmsPropSpec
{
    double alpha = 0.99;
    double epsilon = 1e-8;
    double momentum = 0;
    double weightDecay = 1e-4;

    [[nodiscard]] bool operator==(const RmsPropSpec &) const = default;
};

using OptimizerSpec = std::variant<AdamSpec, SgdSpec, RmsPropSpec>;

} // namespace ktrdr::training
