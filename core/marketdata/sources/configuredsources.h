#pragma once

#include "core/marketdata/sources/hostlimits.h"
#include "core/marketdata/sources/sourcehost.h"
#include "core/remote/serviceentry.h"

#include <QHash>
#include <QObject>

namespace ktrdr::remote {
class ServiceHub;
} // namespace ktrdr::remote

namespace ktrdr::marketdata {

class DataManager;
enum class SourceRank : quint8;

/// Keeps the manager's sources in step with the configured services: a service that has bars,
/// called NAME, is the source NAME. The exchanges are offered under their own names without being
/// configured; they are not contacted before they are used. The hub's thread.
class ConfiguredSources
{
public:
    /// All borrowed; hub and manager outlive it, the clock lives as long as the program.
    ConfiguredSources(remote::ServiceHub &hub, DataManager &manager,
                      const operations::Clock &clock = operations::Clock::system());

private:
    struct Wanted
    {
        remote::ServiceEntry entry;
        std::shared_ptr<services::HostService> service;
        SourceRank rank;
    };

    void sync();
    [[nodiscard]] QList<Wanted> wanted();
    void give(const Wanted &wanted);

    remote::ServiceHub &m_hub;
    DataManager &m_manager;
    const operations::Clock &m_clock;
    HostLimits m_limits;
    QHash<QString, std::shared_ptr<services::HostService>> m_offered;
    /// By the names of the sources that the manager has from here.
    QHash<QString, std::shared_ptr<services::HostService>> m_given;
    QObject m_listener;
};

} // namespace ktrdr::marketdata
