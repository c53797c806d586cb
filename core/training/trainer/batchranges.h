#pragma once

#include <QtGlobal>

#include <vector>

namespace ktrdr::training {

/// A run of samples in an epoch's order, or of a batch.
struct SampleRange
{
    qsizetype first = 0;
    qsizetype count = 0;

    [[nodiscard]] bool operator==(const SampleRange &) const = default;
};

/// Batches of `size`; the last one is what remains. With `joinSingle` a last single sample goes
/// into the batch before it, for networks that cannot learn from one.
[[nodiscard]] std::vector<SampleRange> batchRanges(qsizetype samples, qsizetype size,
                                                   bool joinSingle);

/// As few parts of about the same size as hold at most `atMost` each.
[[nodiscard]] std::vector<SampleRange> evenRanges(qsizetype samples, qsizetype atMost);

} // namespace ktrdr::training
