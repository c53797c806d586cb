#pragma once

#include <QtGlobal>

#include <optional>

namespace ktrdr::training {

enum class OutputFormat : quint8 { Classification, Regression };

/// What a trade costs, as a share of its value, and how many times that a forecast must promise.
struct CostModel
{
    double roundTripCost = 0;
    double minEdgeMultiplier = 0;

    [[nodiscard]] friend bool operator==(const CostModel &, const CostModel &) = default;
};

/// `decisions`: how signals are made of a model's outputs. Training needs the format only.
struct Decisions
{
    OutputFormat outputFormat = OutputFormat::Classification;
    /// 0 … 1
    std::optional<double> confidenceThreshold;
    bool positionAwareness = false;
    /// In bars.
    std::optional<int> minSignalSeparation;
    bool volumeFilter = false;
    std::optional<CostModel> costModel;

    [[nodiscard]] friend bool operator==(const Decisions &, const Decisions &) = default;
};

} // namespace ktrdr::training
