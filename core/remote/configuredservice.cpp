#include "core/remote/configuredservice.h"

#include "core/remote/polledsource.h"
#include "core/remote/servesource.h"

namespace ktrdr::remote {

using services::Light;

ConfiguredService::ConfiguredService(ServiceEntry entry, services::HttpEngine &engine,
                                     const QByteArray &token)
    : m_entry(std::move(entry))
    , m_service(std::make_shared<services::HostService>(m_entry.settings(token), engine))
{}

ConfiguredService::~ConfiguredService() = default;

RemoteSource *ConfiguredService::source()
{
    if (m_source || !hasOperations(m_entry.kind)) {
        return m_source.get();
    }
    if (m_entry.kind == ServiceKind::Serve) {
        m_source = std::make_unique<ServeSource>(m_service);
    } else {
        m_source = std::make_unique<PolledSource>(m_service, m_entry.kind);
    }
    m_source->start();
    return m_source.get();
}

ServiceState ConfiguredService::state() const
{
    ServiceState state;
    state.entry = m_entry;
    state.health = m_service->health().health();
    state.traffic = m_service->statistics();
    state.isPaused = m_service->breakerState() == services::CircuitBreaker::State::Open;
    state.isChecking = m_isChecking;
    state.checkedAt = m_checkedAt;
    if (m_check) {
        state.identity = m_check->identity;
        const bool isAnother = m_check->foundAnother() && state.health.process == Light::Up;
        if (isAnother) {
            state.health.service = Light::Down;
        }
        if (isAnother || !state.health.error) {
            state.health.error = m_check->error;
        }
    }
    return state;
}

void ConfiguredService::takeCheck(const ServiceCheck &check)
{
    m_isChecking = false;
    m_check = check;
    m_checkedAt = QDateTime::currentDateTimeUtc();
}

} // namespace ktrdr::remote
