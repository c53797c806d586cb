#pragma once

#include "core/marketdata/timerange.h"
#include "core/training/features/featurerecipe.h"
#include "core/training/manager/trainingrequest.h"
#include "core/training/strategy/strategy.h"

namespace ktrdr::training {

/// One training that was checked: everything the job works by.
struct TrainingPlan
{
    /// Without a sweep; run and seed are settled.
    TrainingRequest request;
    Strategy strategy;
    /// The strategy's text as it is used.
    QByteArray yaml;
    FeatureRecipe recipe;
    TrainingSpec spec;
    std::optional<marketdata::TimeRange> range;
};

} // namespace ktrdr::training
