#pragma once

#include "core/training/trainer/trainingevents.h"
#include "core/training/trainer/trainingspec.h"

#include <QJsonObject>

namespace ktrdr::training {

/// Which epoch is the best so far, and whether waiting for a better one has gone on long enough.
class BestEpoch
{
public:
    /// Without early stopping the validation loss decides, and there is no end to waiting.
    explicit BestEpoch(std::optional<EarlyStopping> stopping);

    /// True = this epoch is the best.
    bool epochDone(const EpochMetrics &metrics);
    /// Counted from 1; 0 = none yet.
    [[nodiscard]] int epoch() const { return m_epoch; }
    [[nodiscard]] bool isPatienceOver() const;

    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject &json);

private:
    [[nodiscard]] double score(const EpochMetrics &metrics) const;

    std::optional<EarlyStopping> m_stopping;
    int m_epoch = 0;
    /// Lower is better.
    double m_bestScore = 0;
    /// What has to be undercut by `minDelta` to be patient again.
    std::optional<double> m_referenceScore;
    int m_waited = 0;
};

} // namespace ktrdr::training
