#pragma once

#include "core/training/trainer/trainingdata.h"
#include "core/training/trainer/trainingspec.h"

namespace ktrdr::training {

/// In which order an epoch goes through the samples: a function of seed and epoch alone, so that a
/// resumed training finds its place.
class SampleOrder
{
public:
    /// `samples` are the rows of the training part.
    SampleOrder(const TrainingSpec &spec, const TrainingData &data, std::vector<qint64> samples);

    /// Counted from 0. As many as there are samples.
    [[nodiscard]] std::vector<qint64> ofEpoch(int epoch) const;
    [[nodiscard]] const std::vector<qint64> &samples() const { return m_samples; }

private:
    quint64 m_seed;
    std::vector<qint64> m_samples;
    /// Running sums of the samples' weights; empty = no drawing.
    std::vector<double> m_cumulated;
};

} // namespace ktrdr::training
