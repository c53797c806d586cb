#pragma once

#include "core/operations/error.h"

#include <QVariant>

#include <span>

namespace ktrdr::training {

/// What a parameter of an indicator may be.
enum class ParameterKind : quint8 { Integer, Real, Boolean, Choice };

/// One parameter of an indicator: its name, default and allowed values. A checked value is a
/// number: of a boolean 0 or 1, of a choice the index into `choices`.
struct ParameterRule
{
    QLatin1StringView name;
    ParameterKind kind = ParameterKind::Integer;
    double fallback = 0;
    double lowest = 0;
    double highest = 0;
    /// The range is open at its end: (0, 10], (0, 1).
    bool lowestExcluded = false;
    bool highestExcluded = false;
    std::span<const QLatin1StringView> choices;
    /// False where KTRDR knows the name but computes the same whatever it says.
    bool hasEffect = true;

    /// Takes booleans, integers, doubles and strings, as YAML and JSON give them. Fails with
    /// TRAINING-InvalidParameter; the message names parameter, value and what is allowed.
    [[nodiscard]] operations::Result<double> check(const QVariant &value) const;
    /// A checked value as YAML and JSON have it.
    [[nodiscard]] QVariant toVariant(double value) const;
    /// What is allowed, for people: `2 to 100`, `more than 0, up to 10`, `SMA or EMA`.
    [[nodiscard]] QString allowed() const;
};

} // namespace ktrdr::training
