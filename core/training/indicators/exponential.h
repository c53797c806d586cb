#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace ktrdr::training {

/// How the first values of an exponential mean count.
enum class ExponentialStart : quint8 {
    /// The first value is taken as the mean so far.
    Recursive,
    /// Weights (1 - alpha)^k over those that are there: no bias towards the first value.
    Corrected,
};

/// alpha of a span: 2 / (span + 1).
[[nodiscard]] constexpr double alphaOfSpan(qsizetype span)
{
    return 2.0 / (double(span) + 1.0);
}

/// Exponentially weighted mean (pandas, Series.ewm). NaN before the first number; needs numbers
/// from there on.
[[nodiscard]] std::vector<double> exponentialMean(std::span<const double> values, double alpha,
                                                  ExponentialStart start);

/// Exponentially weighted sample standard deviation with corrected weights: the variance times
/// (sum w)^2 / ((sum w)^2 - sum w^2) (pandas, Series.ewm.std with bias=False). NaN for the first.
[[nodiscard]] std::vector<double> exponentialDeviation(std::span<const double> values,
                                                       double alpha);

} // namespace ktrdr::training
