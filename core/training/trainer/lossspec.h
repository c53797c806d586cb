#pragma once

#include <QtGlobal>

#include <variant>
#include <vector>

namespace ktrdr::training {

/// What a wrong sample of each class costs.
struct ClassWeights
{
    enum class Kind : quint8 {
        Equal,
        /// 1/count in the training part, scaled so that they sum to the number of classes that
        /// occur there; a class without samples weighs nothing (KTRDR's rule).
        Balanced,
        /// `given`, one per class, each 0 or more, not all 0.
        Given,
    };

    Kind kind = Kind::Balanced;
    std::vector<double> given;

    [[nodiscard]] bool operator==(const ClassWeights &) const = default;
};

/// Weighted mean of −log softmax(outputs)[class], as torch.nn.CrossEntropyLoss.
struct CrossEntropyLoss
{
    ClassWeights weights;

    [[nodiscard]] bool operator==(const CrossEntropyLoss &) const = default;
};

/// Mean of α·(1 − p)^γ·(−log p), p the probability of the right class, α its weight (Lin et al.,
/// "Focal Loss for Dense Object Detection", 2017).
struct FocalLoss
{
    /// 0 or more.
    double gamma = 2;
    ClassWeights weights;

    [[nodiscard]] bool operator==(const FocalLoss &) const = default;
};

/// For numbers: ½e² up to `delta`, beyond it δ(|e| − δ/2), as torch.nn.HuberLoss.
struct HuberLoss
{
    /// Above 0.
    double delta = 0.01;

    [[nodiscard]] bool operator==(const HuberLoss &) const = default;
};

/// For numbers.
struct MeanSquaredError
{
    [[nodiscard]] bool operator==(const MeanSquaredError &) const = default;
};

using LossSpec = std::variant<CrossEntropyLoss, FocalLoss, HuberLoss, MeanSquaredError>;

/// Whether the loss compares classes; the others compare numbers.
[[nodiscard]] bool isForClasses(const LossSpec &loss);

} // namespace ktrdr::training
