#pragma once

#include "core/training/indicators/parameterrule.h"

#include <vector>

namespace ktrdr::marketdata {
struct BarColumns;
}

namespace ktrdr::training {

class Indicator;

/// A column of the bars, also as `source` names it.
enum class BarColumn : quint8 { Open, High, Low, Close, Volume };

/// One column per output, each as long as the bars; NaN where there is no value yet.
using IndicatorColumns = std::vector<std::vector<double>>;

/// One kind of indicator as a strategy names it (ktrdr.md 5.2).
struct IndicatorType
{
    /// Lower case: `simplemovingaverage`.
    QLatin1StringView name;
    /// A shorter name: `sma`; empty where there is none.
    QLatin1StringView alias;
    std::span<const ParameterRule> parameters;
    /// Names of the outputs, the first is meant where none is named; empty: one without a name.
    std::span<const QLatin1StringView> outputs;
    /// The columns it reads beside its `source`.
    std::span<const BarColumn> columns;
    /// Whether values change when later bars come: nothing to train on.
    bool looksAhead = false;

    qsizetype (*fewestBars)(const Indicator &indicator) = nullptr;
    IndicatorColumns (*compute)(const Indicator &indicator,
                                const marketdata::BarColumns &bars) = nullptr;

    [[nodiscard]] const ParameterRule *parameter(QAnyStringView parameterName) const;
    /// Index of the parameter, or -1.
    [[nodiscard]] qsizetype parameterIndex(QAnyStringView parameterName) const;
    /// Index of the output; an empty name means the first. -1: there is no such output.
    [[nodiscard]] qsizetype outputIndex(QAnyStringView output) const;
};

/// All of them.
[[nodiscard]] std::span<const IndicatorType> indicatorTypes();

/// By name, alias or class name (`rsiindicator`), whatever the case; null where there is none.
[[nodiscard]] const IndicatorType *findIndicatorType(QStringView name);

} // namespace ktrdr::training
