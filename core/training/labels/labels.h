#pragma once

#include "core/marketdata/barcolumns.h"
#include "core/training/labels/labelspec.h"

#include <vector>

namespace ktrdr::training {

/// What a model is to learn of some bars.
struct Labels
{
    /// Indexes of the labelled bars, ascending.
    std::vector<qsizetype> bars;
    /// Per labelled bar its class, from 0, or the number to learn.
    std::vector<double> values;
    /// Per labelled bar the index of the bar from which on its label cannot change any more.
    std::vector<qsizetype> settled;
    /// Per labelled bar how much it counts, 1 on average; empty where all count the same.
    std::vector<double> weights;

    [[nodiscard]] qsizetype size() const { return std::ssize(bars); }
    void append(qsizetype bar, double value, qsizetype settledAt)
    {
        bars.push_back(bar);
        values.push_back(value);
        settled.push_back(settledAt);
    }
};

/// Labels of one symbol's base timeframe; bars ascend. Pure. Fails with TRAINING-InvalidLabels,
/// TRAINING-TooFewBars, or TRAINING-UnusableBars where a price is not a number above 0.
[[nodiscard]] operations::Result<Labels> makeLabels(const LabelSpec &spec,
                                                    const marketdata::BarColumns &bars);

/// The same with everything fixed that makeLabels() would take from the bars as a whole (the CUSUM
/// threshold, a regime's relative range): so that labels of a part of the bars can be compared.
[[nodiscard]] LabelSpec withFixedThresholds(const LabelSpec &spec,
                                            const marketdata::BarColumns &bars);

} // namespace ktrdr::training
