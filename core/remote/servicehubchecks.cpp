#include "core/operations/operationcancelled.h"
#include "core/operations/runon.h"
#include "core/remote/configuredservice.h"
#include "core/remote/servicehub.h"
#include "core/settings/settings.h"

namespace ktrdr::remote {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using operations::CancellationSource;
using operations::CancellationToken;
using operations::Result;
using services::HostService;

namespace {

/// Of a service that nobody heard: when it is looked at. An exchange is asked no oftener than it
/// must be.
std::chrono::milliseconds silentAfter(ServiceKind kind)
{
    return isExchange(kind) ? 5min : 15s;
}

} // namespace

void ServiceHub::look(const std::shared_ptr<HostService> &service, ServiceKind kind,
                      const CancellationToken &stop, const Checked &done)
{
    operations::runOn(m_threads, [this, service, kind, done, token = stop] {
        try {
            const ServiceCheck check = checkService(*service, kind, token);
            m_mail.post([done, check] { done(check); });
        } catch (const operations::OperationCancelled &) {
            // The hub ends, or nobody wants to know any more.
        }
    });
}

void ServiceHub::check(const QString &name, const Checked &done)
{
    const auto found = find(name);
    if (found == m_services.cend()) {
        return;
    }
    const std::shared_ptr<HostService> service = (*found)->service();
    (*found)->beginCheck();
    Q_EMIT stateChanged(name);
    look(service, (*found)->entry().kind, m_end.token(),
         [this, name, service, done](const ServiceCheck &check) {
             const auto still = find(name);
             if (still != m_services.cend() && (*still)->service() == service) {
                 (*still)->takeCheck(check);
                 Q_EMIT stateChanged(name);
             }
             if (done) {
                 done(check);
             }
         });
}

void ServiceHub::test(const ServiceEntry &entry, const std::optional<QByteArray> &token,
                      const QString &replaced, const CancellationToken &stop, const Checked &done)
{
    if (const auto good = entry.check(); !good) {
        m_mail.post([done, error = good.error()] { done({{}, {}, error}); });
        return;
    }
    withToken(token, replaced, [this, entry, stop, done](const Result<QByteArray> &secret) {
        if (secret) {
            look(std::make_shared<HostService>(entry.settings(*secret), *m_engine), entry.kind,
                 CancellationSource::linkedTo(m_end.token(), stop).token(), done);
        } else {
            done({{}, {}, secret.error()});
        }
    });
}

void ServiceHub::checkAll()
{
    for (const ServiceEntry &entry : entries()) {
        check(entry.name);
    }
}

void ServiceHub::probe()
{
    m_settings.takeSaved();
    if (sync()) {
        Q_EMIT entriesChanged();
    }
    for (const auto &service : m_services) {
        if (!service->isChecking() &&
            service->service()->health().isSilentFor(silentAfter(service->entry().kind))) {
            check(service->entry().name);
        }
    }
}

void ServiceHub::announce()
{
    QHash<QString, ServiceState> now;
    QStringList different;
    for (const ServiceState &state : states()) {
        const auto known = m_announced.constFind(state.entry.name);
        if (known == m_announced.cend() || *known != state) {
            different += state.entry.name;
        }
        now.insert(state.entry.name, state);
    }
    m_announced = std::move(now);
    for (const QString &name : std::as_const(different)) {
        Q_EMIT stateChanged(name);
    }
}

} // namespace ktrdr::remote
