#pragma once

#include "core/operations/error.h"

#include <span>
#include <vector>

namespace ktrdr::training {

/// Shares of the samples; the test has what is left.
struct SplitShares
{
    double train = 0.7;
    double validation = 0.15;
};

/// Indexes of samples, ascending.
struct SampleSplit
{
    std::vector<qsizetype> train;
    std::vector<qsizetype> validation;
    std::vector<qsizetype> test;
};

/// Splits samples by their times, in any order: the earliest train, then validation, then test.
/// Samples of one time stay together, so that no symbol is tested on a time that another was
/// trained on. Fails with TRAINING-InvalidSplit, or TRAINING-EmptySplit where a part has no sample.
[[nodiscard]] operations::Result<SampleSplit> chronologicalSplit(std::span<const qint64> times,
                                                                 const SplitShares &shares);

/// The same, and of the training samples only those stay whose label is certain (`settled`, a time
/// per sample) when validation begins, and which are not among the last `embargo` (a share of all
/// samples) before it (Lopez de Prado, Advances in Financial Machine Learning, 2018, 7.4).
[[nodiscard]] operations::Result<SampleSplit> purgedSplit(std::span<const qint64> times,
                                                          std::span<const qint64> settled,
                                                          const SplitShares &shares,
                                                          double embargo = 0.01);

} // namespace ktrdr::training
