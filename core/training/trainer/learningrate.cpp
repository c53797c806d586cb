#include "core/training/trainer/learningrate.h"

namespace ktrdr::training {

namespace {

/// By which part of the best a loss has to fall to count, as in torch's ReduceLROnPlateau.
constexpr double PlateauThreshold = 1e-4;

} // namespace

LearningRate::LearningRate(double initial, LearningRateSchedule schedule)
    : m_schedule(schedule)
    , m_current(initial)
{}

void LearningRate::epochDone(int epoch, double validationLoss)
{
    std::visit([&](const auto &schedule) { follow(schedule, epoch, validationLoss); }, m_schedule);
}

void LearningRate::follow(const ConstantRate &, int, double) {}

void LearningRate::follow(const StepRate &schedule, int epoch, double)
{
    if (epoch % schedule.epochs == 0) {
        m_current *= schedule.factor;
    }
}

void LearningRate::follow(const ExponentialRate &schedule, int, double)
{
    m_current *= schedule.factor;
}

void LearningRate::follow(const PlateauRate &schedule, int, double loss)
{
    if (!m_bestLoss || loss < *m_bestLoss * (1 - PlateauThreshold)) {
        m_bestLoss = loss;
        m_badEpochs = 0;
    } else {
        ++m_badEpochs;
    }
    if (m_badEpochs > schedule.patience) {
        m_current *= schedule.factor;
        m_badEpochs = 0;
    }
}

QJsonObject LearningRate::toJson() const
{
    QJsonObject json{{QStringLiteral("current"), m_current},
                     {QStringLiteral("bad_epochs"), m_badEpochs}};
    if (m_bestLoss) {
        json.insert(QStringLiteral("best_loss"), *m_bestLoss);
    }
    return json;
}

void LearningRate::restore(const QJsonObject &json)
{
    m_current = json[QLatin1StringView("current")].toDouble(m_current);
    m_badEpochs = json[QLatin1StringView("bad_epochs")].toInt();
    m_bestLoss.reset();
    if (const QJsonValue best = json[QLatin1StringView("best_loss")]; best.isDouble()) {
        m_bestLoss = best.toDouble();
    }
}

} // namespace ktrdr::training
