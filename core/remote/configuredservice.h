#pragma once

#include "core/remote/servicehub.h"

namespace ktrdr::remote {

class RemoteSource;

/// One service of the hub: how to call it, and who watches its operations. The hub's thread.
class ConfiguredService
{
public:
    /// The engine is borrowed.
    ConfiguredService(ServiceEntry entry, services::HttpEngine &engine, const QByteArray &token);
    ~ConfiguredService();
    ConfiguredService(const ConfiguredService &) = delete;
    ConfiguredService &operator=(const ConfiguredService &) = delete;

    [[nodiscard]] const ServiceEntry &entry() const { return m_entry; }
    [[nodiscard]] const std::shared_ptr<services::HostService> &service() const
    {
        return m_service;
    }
    /// Watches from the first call on; null where the service has no operations.
    [[nodiscard]] RemoteSource *source();
    [[nodiscard]] ServiceState state() const;

    void beginCheck() { m_isChecking = true; }
    void takeCheck(const ServiceCheck &check);
    [[nodiscard]] bool isChecking() const { return m_isChecking; }

private:
    const ServiceEntry m_entry;
    std::shared_ptr<services::HostService> m_service;
    std::unique_ptr<RemoteSource> m_source;
    std::optional<ServiceCheck> m_check;
    std::optional<QDateTime> m_checkedAt;
    bool m_isChecking = false;
};

} // namespace ktrdr::remote
