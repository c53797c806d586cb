#pragma once

#include "core/training/indicators/parameterrule.h"

/// Rules for keys of a strategy: name, default, range.
namespace ktrdr::training {

[[nodiscard]] constexpr ParameterRule wholeRule(const char *name, double fallback, double lowest,
                                                double highest)
{
    return {QLatin1StringView(name),
            ParameterKind::Integer,
            fallback,
            lowest,
            highest,
            false,
            false,
            {}};
}

/// Lowest and highest are allowed.
[[nodiscard]] constexpr ParameterRule realRule(const char *name, double fallback, double lowest,
                                               double highest)
{
    return {
        QLatin1StringView(name), ParameterKind::Real, fallback, lowest, highest, false, false, {}};
}

/// The lowest is not allowed.
[[nodiscard]] constexpr ParameterRule aboveRule(const char *name, double fallback, double lowest,
                                                double highest)
{
    return {
        QLatin1StringView(name), ParameterKind::Real, fallback, lowest, highest, true, false, {}};
}

/// The highest is not allowed.
[[nodiscard]] constexpr ParameterRule belowRule(const char *name, double fallback, double lowest,
                                                double highest)
{
    return {
        QLatin1StringView(name), ParameterKind::Real, fallback, lowest, highest, false, true, {}};
}

/// Neither lowest nor highest is allowed.
[[nodiscard]] constexpr ParameterRule betweenRule(const char *name, double fallback, double lowest,
                                                  double highest)
{
    return {
        QLatin1StringView(name), ParameterKind::Real, fallback, lowest, highest, true, true, {}};
}

[[nodiscard]] constexpr ParameterRule flagRule(const char *name, bool fallback)
{
    return {QLatin1StringView(name),
            ParameterKind::Boolean,
            fallback ? 1.0 : 0.0,
            0,
            1,
            false,
            false,
            {}};
}

/// By default the first choice.
[[nodiscard]] constexpr ParameterRule choiceRule(const char *name,
                                                 std::span<const QLatin1StringView> choices)
{
    return {QLatin1StringView(name), ParameterKind::Choice, 0, 0, 0, false, false, choices};
}

} // namespace ktrdr::training
