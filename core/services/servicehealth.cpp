#include "core/services/servicehealth.h"

using namespace Qt::StringLiterals;

namespace ktrdr::services {

QString toString(Light light)
{
    switch (light) {
    case Light::Unknown:
        return u"unknown"_s;
    case Light::Up:
        return u"up"_s;
    case Light::Down:
        return u"down"_s;
    }
    Q_UNREACHABLE();
}

void HealthRecord::Damped::say(bool well)
{
    constexpr int FailuresToFall = 3;
    constexpr int SuccessesToRise = 2;
    const Light said = well ? Light::Up : Light::Down;
    if (m_light == said) {
        m_against = 0;
        return;
    }
    ++m_against;
    if (m_light == Light::Unknown || m_against >= (well ? SuccessesToRise : FailuresToFall)) {
        m_light = said;
        m_against = 0;
    }
}

void HealthRecord::answered(std::chrono::milliseconds latency)
{
    const std::lock_guard lock(m_mutex);
    m_process.say(true);
    m_health.latency = latency;
    m_answeredAt = std::chrono::steady_clock::now();
}

void HealthRecord::unreachable(const operations::Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_process.say(false);
    m_processError = error;
}

void HealthRecord::worked()
{
    const std::lock_guard lock(m_mutex);
    m_service.say(true);
}

void HealthRecord::didNotWork(const operations::Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_service.say(false);
    m_serviceError = error;
}

void HealthRecord::broughtData(const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    m_service.say(true);
    m_health.provenAt = now;
}

ServiceHealth HealthRecord::health() const
{
    const std::lock_guard lock(m_mutex);
    ServiceHealth health = m_health;
    health.process = m_process.light();
    // What cannot be reached cannot be known to work.
    health.service = health.process == Light::Down ? Light::Unknown : m_service.light();
    if (health.process == Light::Down)
        health.error = m_processError;
    else if (health.service == Light::Down)
        health.error = m_serviceError;
    return health;
}

bool HealthRecord::isSilentFor(std::chrono::milliseconds duration) const
{
    const std::lock_guard lock(m_mutex);
    return !m_answeredAt || std::chrono::steady_clock::now() - *m_answeredAt >= duration;
}

} // namespace ktrdr::services
