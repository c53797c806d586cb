#pragma once

#include "core/training/trainer/trainingdata.h"
#include "core/training/trainer/trainingresult.h"

namespace ktrdr::training {

/// How many of these outputs are right: the greatest one is the class (the first of equals), or the
/// sign of a number (above zero or not).
[[nodiscard]] qint64 countRight(const TrainingData &data, std::span<const qint64> samples,
                                std::span<const float> outputs);

/// Gathers a network's last test, in double precision.
class OutputTally
{
public:
    explicit OutputTally(const TrainingData &data);

    void add(std::span<const qint64> samples, std::span<const float> outputs);
    [[nodiscard]] TestMetrics metrics() const;

private:
    void addClasses(const ClassLabels &labels, std::span<const qint64> samples,
                    std::span<const float> outputs);
    void addNumbers(const NumberLabels &labels, std::span<const qint64> samples,
                    std::span<const float> outputs);
    [[nodiscard]] ClassificationTest classification() const;

    const TrainingData &m_data;
    qint64 m_samples = 0;
    double m_lossSum = 0;
    double m_absoluteErrors = 0;
    qint64 m_equalSigns = 0;
    std::vector<std::vector<qint64>> m_confusion;
};

} // namespace ktrdr::training
