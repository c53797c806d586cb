#include "core/training/trainer/bestepoch.h"

namespace ktrdr::training {

using namespace Qt::StringLiterals;

BestEpoch::BestEpoch(std::optional<EarlyStopping> stopping)
    : m_stopping(stopping)
{}

double BestEpoch::score(const EpochMetrics &metrics) const
{
    const bool byAccuracy = m_stopping && m_stopping->monitor == Monitor::ValidationAccuracy;
    return byAccuracy ? -metrics.validationAccuracy : metrics.validationLoss;
}

bool BestEpoch::epochDone(const EpochMetrics &metrics)
{
    const double now = score(metrics);
    const double minDelta = m_stopping ? m_stopping->minDelta : 0;
    if (!m_referenceScore || now < *m_referenceScore - minDelta) {
        m_referenceScore = now;
        m_waited = 0;
    } else {
        ++m_waited;
    }
    if (m_epoch != 0 && now >= m_bestScore) {
        return false;
    }
    m_epoch = metrics.epoch;
    m_bestScore = now;
    return true;
}

bool BestEpoch::isPatienceOver() const
{
    return m_stopping && m_waited >= m_stopping->patience;
}

QJsonObject BestEpoch::toJson() const
{
    QJsonObject json{{u"epoch"_s, m_epoch}, {u"score"_s, m_bestScore}, {u"waited"_s, m_waited}};
    if (m_referenceScore) {
        json.insert(u"reference"_s, *m_referenceScore);
    }
    return json;
}

void BestEpoch::restore(const QJsonObject &json)
{
    m_epoch = json["epoch"_L1].toInt();
    m_bestScore = json["score"_L1].toDouble();
    m_waited = json["waited"_L1].toInt();
    m_referenceScore.reset();
    if (const QJsonValue reference = json["reference"_L1]; reference.isDouble()) {
        m_referenceScore = reference.toDouble();
    }
}

} // namespace ktrdr::training
