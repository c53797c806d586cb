#include "core/marketdata/sources/configuredsources.h"

#include "core/marketdata/datamanager.h"
#include "core/marketdata/sources/sourcefactory.h"
#include "core/remote/servicehub.h"

namespace ktrdr::marketdata {

using remote::ServiceEntry;
using remote::ServiceHub;
using remote::ServiceKind;
using services::HostService;

ConfiguredSources::ConfiguredSources(ServiceHub &hub, DataManager &manager,
                                     const operations::Clock &clock)
    : m_hub(hub)
    , m_manager(manager)
    , m_clock(clock)
{
    QObject::connect(&m_hub, &ServiceHub::entriesChanged, &m_listener, [this] { sync(); });
    sync();
}

QList<ConfiguredSources::Wanted> ConfiguredSources::wanted()
{
    QList<Wanted> all;
    QSet<QString> names;
    for (const ServiceEntry &entry : m_hub.entries()) {
        // A name that is taken came by hand into the settings.
        if (remote::hasBars(entry.kind) && entry.check()) {
            all << Wanted{entry, m_hub.service(entry.name), SourceRank::Configured};
            names << entry.name;
        }
    }
    for (const ServiceKind kind : remote::AllServiceKinds) {
        const QString name = toString(kind);
        if (!remote::isExchange(kind) || names.contains(name)) {
            continue;
        }
        const ServiceEntry entry{name, kind, remote::usualUrl(kind)};
        std::shared_ptr<HostService> &service = m_offered[name];
        if (!service) {
            service = std::make_shared<HostService>(entry.settings({}), *m_hub.engine());
        }
        all << Wanted{entry, service, SourceRank::Offered};
    }
    return all;
}

void ConfiguredSources::sync()
{
    const QList<Wanted> all = wanted();
    for (const QString &name : m_given.keys()) {
        const bool isWanted = std::any_of(
            all.begin(), all.end(), [&name](const Wanted &one) { return one.entry.name == name; });
        if (!isWanted) {
            m_manager.removeSource(name);
            m_given.remove(name);
        }
    }
    for (const Wanted &one : all) {
        if (m_given.value(one.entry.name) != one.service) {
            give(one);
        }
    }
}

void ConfiguredSources::give(const Wanted &wanted)
{
    const auto limiter =
        m_limits.of(wanted.service->settings().origin, rateRules(wanted.entry.kind));
    const SourceHost host{m_hub.engine(), wanted.service, limiter, &m_clock};
    if (std::shared_ptr<DataSource> source =
            makeSource(wanted.entry.kind, wanted.entry.name, host)) {
        m_manager.addSource(std::move(source), wanted.rank);
        m_given.insert(wanted.entry.name, wanted.service);
    }
}

} // namespace ktrdr::marketdata
