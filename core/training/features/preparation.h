#pragma once

#include "core/marketdata/timeframe.h"

#include <functional>
#include <optional>

namespace ktrdr::training {

/// What is being made before training starts, so that this time is never silent.
struct PreparationStep
{
    enum class Phase : quint8 { ComputingIndicators, CreatingFeatures, GeneratingLabels };

    Phase phase = Phase::ComputingIndicators;
    QString symbol;
    /// From 1.
    qsizetype symbolIndex = 1;
    qsizetype symbolCount = 1;
    /// Of an indicator.
    std::optional<marketdata::Timeframe> timeframe;
    /// Id of the indicator; from 1.
    QString indicator;
    qsizetype indicatorIndex = 0;
    qsizetype indicatorCount = 0;
};

/// Called before each step on the thread that works; may be empty.
using PreparationProgress = std::function<void(const PreparationStep &)>;

} // namespace ktrdr::training
