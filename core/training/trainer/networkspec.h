#pragma once

#include <QtGlobal>

#include <variant>
#include <vector>

namespace ktrdr::training {

enum class Activation : quint8 { Relu, LeakyRelu, Tanh, Sigmoid };

/// Per hidden size: linear, then batch norm where wanted, activation and dropout; at the end a
/// linear layer to the outputs. With `batchNorm` a batch is never split, so a cancel waits for it.
struct MlpSpec
{
    /// Each at least 1; empty = one linear layer.
    std::vector<int> hidden{64, 32};
    Activation activation = Activation::Relu;
    /// 0 … below 1, after every hidden layer.
    double dropout = 0.2;
    bool batchNorm = false;

    [[nodiscard]] bool operator==(const MlpSpec &) const = default;
};

enum class RecurrentCell : quint8 { Lstm, Gru };

/// Layers of one cell over windows of consecutive rows; the last layer's state after the last row,
/// dropout, and a linear layer to the outputs. A window has its last row's label.
struct RecurrentSpec
{
    RecurrentCell cell = RecurrentCell::Lstm;
    /// At least 1, as all sizes here.
    int hidden = 64;
    int layers = 2;
    /// 0 … below 1, between layers and before the outputs.
    double dropout = 0.2;
    /// Rows of a window.
    int sequence = 20;

    [[nodiscard]] bool operator==(const RecurrentSpec &) const = default;
};

/// The shape of a network; inputs and outputs come from the data.
using NetworkSpec = std::variant<MlpSpec, RecurrentSpec>;

/// Rows that one sample of this network consists of.
[[nodiscard]] int rowsPerSample(const NetworkSpec &network);

} // namespace ktrdr::training
