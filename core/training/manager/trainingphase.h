#pragma once

#include "core/operations/progressstate.h"

namespace ktrdr::training {

/// What a training is doing, as numbers; TrainingProgressRenderer has the words. Counts and indexes
/// are from 1; 0 = none.
enum class RunPhase : operations::PhaseId {
    None,
    /// Symbol.
    LoadingData,
    /// Symbol, timeframe, indicator, number of indicators.
    ComputingIndicators,
    /// As before, of fuzzy sets.
    GeneratingFuzzy,
    /// Symbol.
    CreatingFeatures,
    /// Symbol.
    GeneratingLabels,
    CheckingLookAhead,
    /// Symbols.
    CombiningData,
    /// Samples.
    Splitting,
    OpeningEngine,
    /// Columns.
    CreatingModel,
    /// Epoch, epochs, batch, batches of an epoch.
    Training,
    Validating,
    /// None from here on.
    Testing,
    Saving,
};

/// The steps of a training.
enum class RunStep : quint8 { Loading = 1, Preparing, Training, Testing, Saving };

} // namespace ktrdr::training
