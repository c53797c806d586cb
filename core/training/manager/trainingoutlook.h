#pragma once

#include "core/operations/timinghistory.h"
#include "core/training/manager/trainingcheck.h"
#include "core/training/manager/trainingrequest.h"

namespace ktrdr::training {

/// What a training that can start will be, before its bars are read.
struct TrainingOutlook
{
    /// `mlp`
    QString model;
    qsizetype features = 0;
    /// Empty where the model learns numbers.
    QStringList classes;
    /// At most, of all symbols together; 0 where the bars are another computer's.
    qint64 samples = 0;
    int epochs = 0;
    /// More than one: a sweep; the other figures are its first training's.
    qsizetype trainings = 1;
    /// What the durations of such trainings are remembered by.
    operations::TimingKey timing;

    /// Empty where the check found errors.
    [[nodiscard]] static std::optional<TrainingOutlook> of(const TrainingCheck &check,
                                                           const TrainingRequest &request);
};

} // namespace ktrdr::training
