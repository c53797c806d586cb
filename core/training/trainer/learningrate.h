#pragma once

#include "core/training/trainer/learningrateschedule.h"

#include <QJsonObject>

#include <optional>

namespace ktrdr::training {

/// The learning rate of a run as its schedule moves it.
class LearningRate
{
public:
    LearningRate(double initial, LearningRateSchedule schedule);

    [[nodiscard]] double current() const { return m_current; }
    /// At the end of an epoch, counted from 1.
    void epochDone(int epoch, double validationLoss);

    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject &json);

private:
    void follow(const ConstantRate &schedule, int epoch, double loss);
    void follow(const StepRate &schedule, int epoch, double loss);
    void follow(const ExponentialRate &schedule, int epoch, double loss);
    void follow(const PlateauRate &schedule, int epoch, double loss);

    LearningRateSchedule m_schedule;
    double m_current;
    /// Of a plateau.
    std::optional<double> m_bestLoss;
    int m_badEpochs = 0;
};

} // namespace ktrdr::training
