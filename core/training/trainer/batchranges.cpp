#include "core/training/trainer/batchranges.h"

#include <algorithm>

namespace ktrdr::training {

std::vector<SampleRange> batchRanges(qsizetype samples, qsizetype size, bool joinSingle)
{
    std::vector<SampleRange> ranges;
    for (qsizetype first = 0; first < samples; first += size) {
        ranges.push_back({first, std::min(size, samples - first)});
    }
    if (joinSingle && ranges.size() > 1 && ranges.back().count == 1) {
        ranges.pop_back();
        ++ranges.back().count;
    }
    return ranges;
}

std::vector<SampleRange> evenRanges(qsizetype samples, qsizetype atMost)
{
    std::vector<SampleRange> ranges;
    const qsizetype parts = (samples + atMost - 1) / atMost;
    for (qsizetype part = 0, first = 0; part < parts; ++part) {
        const qsizetype end = samples * (part + 1) / parts;
        ranges.push_back({first, end - first});
        first = end;
    }
    return ranges;
}

} // namespace ktrdr::training
