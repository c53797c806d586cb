#include "core/training/samples/sampleset.h"

namespace ktrdr::training {

std::vector<qsizetype> SampleSet::classCounts() const
{
    std::vector<qsizetype> counts(size_t(classNames.size()), 0);
    if (isClassification()) {
        for (const float target : targets) {
            ++counts[size_t(target)];
        }
    }
    return counts;
}

QList<ColumnScale> SampleSet::scale(std::span<const qsizetype> trainingSamples)
{
    std::vector<qsizetype> learnedFrom;
    learnedFrom.reserve(trainingSamples.size());
    for (const qsizetype sample : trainingSamples) {
        learnedFrom.push_back(rows[size_t(sample)]);
    }
    QList<ColumnScale> scales = learnScales(plan, features, learnedFrom);
    applyScales(scales, features);
    return scales;
}

} // namespace ktrdr::training
