#pragma once

#include <QtGlobal>

#include <variant>

namespace ktrdr::training {

/// What a decision at the end of an epoch looks at.
enum class Monitor : quint8 { ValidationLoss, ValidationAccuracy };

struct ConstantRate
{
    [[nodiscard]] bool operator==(const ConstantRate &) const = default;
};

/// The rate times `factor` after every `epochs` epochs.
struct StepRate
{
    int epochs = 30;
    double factor = 0.1;

    [[nodiscard]] bool operator==(const StepRate &) const = default;
};

/// The rate times `factor` after every epoch.
struct ExponentialRate
{
    double factor = 0.95;

    [[nodiscard]] bool operator==(const ExponentialRate &) const = default;
};

/// The rate times `factor` once the validation loss has not fallen by more than the ten-thousandth
/// part of its best for more than `patience` epochs, as torch's ReduceLROnPlateau.
struct PlateauRate
{
    double factor = 0.5;
    int patience = 5;

    [[nodiscard]] bool operator==(const PlateauRate &) const = default;
};

using LearningRateSchedule = std::variant<ConstantRate, StepRate, ExponentialRate, PlateauRate>;

} // namespace ktrdr::training
