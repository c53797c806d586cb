#include "core/training/manager/trainingsamples.h"

#include <variant>

namespace ktrdr::training {

namespace {

std::vector<qint64> rowsOf(const SampleSet &samples, const std::vector<qsizetype> &part)
{
    std::vector<qint64> rows;
    rows.reserve(part.size());
    for (const qsizetype sample : part) {
        rows.push_back(samples.rows[static_cast<size_t>(sample)]);
    }
    return rows;
}

/// A value per row; rows without a sample keep `otherwise`.
template<typename To, typename From>
std::vector<To> perRow(const SampleSet &samples, const std::vector<From> &perSample, To otherwise)
{
    std::vector<To> values(static_cast<size_t>(samples.rowCount()), otherwise);
    for (size_t i = 0; i < perSample.size(); ++i) {
        values[static_cast<size_t>(samples.rows[i])] = static_cast<To>(perSample[i]);
    }
    return values;
}

} // namespace

operations::Result<SampleSplit> splitOf(const Strategy &strategy, const SampleSet &samples)
{
    const SplitShares shares{strategy.training.split.train, strategy.training.split.validation};
    const bool hasBarriers = std::holds_alternative<TripleBarrierSpec>(strategy.labels);
    return strategy.isKtrdrCompatible && !hasBarriers
               ? chronologicalSplit(samples.times, shares)
               : purgedSplit(samples.times, samples.settled, shares);
}

TrainingData trainingData(SampleSet samples, const SampleSplit &split)
{
    TrainingData data;
    data.columns = static_cast<int>(samples.plan.columns.size());
    if (samples.isClassification()) {
        data.labels = ClassLabels{perRow<qint64>(samples, samples.targets, 0),
                                  static_cast<int>(samples.classNames.size())};
    } else {
        data.labels = NumberLabels{perRow<float>(samples, samples.targets, 0)};
    }
    if (!samples.weights.empty()) {
        data.sampleWeights = perRow<float>(samples, samples.weights, 0);
    }
    for (const SymbolRows &symbol : samples.symbols) {
        data.seriesStarts.push_back(symbol.firstRow);
    }
    data.training = rowsOf(samples, split.train);
    data.validation = rowsOf(samples, split.validation);
    data.test = rowsOf(samples, split.test);
    data.features = std::move(samples.features);
    return data;
}

} // namespace ktrdr::training
