#include "core/training/trainer/classweights.h"

namespace ktrdr::training {

std::vector<double> weightsOfClasses(const ClassWeights &weights, int classes,
                                     std::span<const qint64> labels)
{
    if (weights.kind == ClassWeights::Kind::Given) {
        return weights.given;
    }
    std::vector<double> result(static_cast<size_t>(classes), 1.0);
    if (weights.kind == ClassWeights::Kind::Equal) {
        return result;
    }
    std::vector<qint64> counts(result.size());
    for (const qint64 label : labels) {
        ++counts[static_cast<size_t>(label)];
    }
    double sum = 0;
    int present = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        result[i] = counts[i] > 0 ? 1.0 / static_cast<double>(counts[i]) : 0.0;
        sum += result[i];
        present += counts[i] > 0 ? 1 : 0;
    }
    for (double &weight : result) {
        weight *= sum > 0 ? present / sum : 0.0;
    }
    return result;
}

LossSpec withGivenWeights(const LossSpec &loss, const TrainingData &data,
                          const std::vector<qint64> &samples)
{
    const auto *labels = std::get_if<ClassLabels>(&data.labels);
    if (labels == nullptr) {
        return loss;
    }
    std::vector<qint64> classes;
    classes.reserve(samples.size());
    for (const qint64 row : samples) {
        classes.push_back(labels->values[static_cast<size_t>(row)]);
    }
    const auto given = [&](const ClassWeights &weights) {
        return ClassWeights{ClassWeights::Kind::Given,
                            weightsOfClasses(weights, labels->classes, classes)};
    };
    LossSpec result = loss;
    if (auto *crossEntropy = std::get_if<CrossEntropyLoss>(&result)) {
        crossEntropy->weights = given(crossEntropy->weights);
    } else if (auto *focal = std::get_if<FocalLoss>(&result)) {
        focal->weights = given(focal->weights);
    }
    return result;
}

} // namespace ktrdr::training
