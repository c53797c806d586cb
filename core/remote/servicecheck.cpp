#include "core/remote/servicecheck.h"

#include "core/ktrdr/ktrdrbackend.h"
#include "core/ktrdr/traininghost.h"
#include "core/remote/exchangecheck.h"
#include "core/remote/text.h"

#include <QVersionNumber>

#include <algorithm>
#include <array>

namespace ktrdr::remote {

using namespace Qt::StringLiterals;
using operations::CancellationToken;
using operations::Error;
using operations::Result;
using services::HostService;
using wire::HealthAnswer;

namespace {

wire::OperationsHost hostOf(ServiceKind kind)
{
    const bool isBackend = kind == ServiceKind::Backend || kind == ServiceKind::Serve;
    return isBackend ? wire::OperationsHost::Backend : wire::OperationsHost::Worker;
}

/// By what its health answer calls itself; a backend names itself not at all.
std::optional<ServiceKind> kindOf(const QString &service)
{
    if (service == u"ktrdr-serve") {
        return ServiceKind::Serve;
    }
    if (service.contains(u"ib"_s, Qt::CaseInsensitive)) {
        return ServiceKind::Ib;
    }
    if (service.contains(u"train"_s, Qt::CaseInsensitive)) {
        return ServiceKind::TrainingHost;
    }
    return service.isEmpty() ? std::optional(ServiceKind::Backend) : std::nullopt;
}

QString identityOf(const HealthAnswer &health)
{
    const QString name = health.service.isEmpty() ? kindText(ServiceKind::Backend) : health.service;
    return health.version.isEmpty() ? name : name + u' ' + health.version;
}

Error notKtrdr(const HostService &service, const Error &cause)
{
    return {
        u"SERVICES-NotKtrdr"_s,
        Text::tr("Something answers at the address of “%1”, but it is none of KTRDR's services.")
            .arg(service.settings().name),
        Text::tr("Check host, port and path of the address."),
        {},
        std::make_shared<const Error>(cause)};
}

Error otherKind(const HostService &service, ServiceKind wanted, const QString &found)
{
    return {u"SERVICES-OtherKind"_s,
            Text::tr("“%1” is configured as “%2”, but “%3” answers.")
                .arg(service.settings().name, kindText(wanted), found),
            Text::tr("Check the port, or choose the other kind."),
            {},
            {}};
}

/// Ours promise to understand each other within a major version.
std::optional<Error> otherVersion(const HostService &service, const HealthAnswer &health)
{
    const auto theirs = QVersionNumber::fromString(health.version);
    const auto ours = QVersionNumber::fromString(QCoreApplication::applicationVersion());
    if (theirs.isNull() || ours.isNull() || theirs.majorVersion() == ours.majorVersion()) {
        return std::nullopt;
    }
    return Error{
        u"SERVICES-OtherVersion"_s,
        Text::tr("“%1” is version %2, this program is version %3.")
            .arg(service.settings().name, health.version, QCoreApplication::applicationVersion()),
        Text::tr("Use the same version on both computers."),
        {},
        {}};
}

/// A failure to let us in says nothing on what it is; anything else that is no health answer does.
Error whyNoHealth(const HostService &service, const Error &error)
{
    const bool isOther = error.code == u"SERVICE-NotFound" || error.code == u"SERVICE-BadAnswer" ||
                         error.code == u"KTRDR-BadAnswer" || error.code == u"KTRDR-NotFound";
    return isOther ? notKtrdr(service, error) : error;
}

/// One entry of its list: whether it lets us in and works.
std::optional<Error> whyNoWork(HostService &service, ServiceKind kind,
                               const CancellationToken &token)
{
    if (!hasOperations(kind)) {
        return std::nullopt;
    }
    wire::OperationsQuery query;
    query.activeOnly = true;
    const auto page = wire::OperationsClient(service, hostOf(kind)).operations(query, token);
    return page ? std::nullopt : std::optional(page.error());
}

} // namespace

bool ServiceCheck::foundAnother() const
{
    constexpr std::array Codes{"SERVICES-NotKtrdr"_L1, "SERVICES-OtherKind"_L1,
                               "SERVICES-OtherVersion"_L1};
    return error && std::ranges::find(Codes, error->code) != Codes.end();
}

ServiceCheck checkService(HostService &service, ServiceKind kind, const CancellationToken &token)
{
    if (isExchange(kind)) {
        return checkExchange(service, kind, token);
    }
    ServiceCheck check;
    const Result<HealthAnswer> health = wire::OperationsClient(service, hostOf(kind)).health(token);
    if (!health) {
        check.error = whyNoHealth(service, health.error());
    } else {
        check.identity = identityOf(*health);
        if (kindOf(health->service) != kind) {
            check.error = otherKind(service, kind, check.identity);
        } else if (kind == ServiceKind::Serve) {
            check.error = otherVersion(service, *health);
        }
    }
    if (!check.error) {
        check.error = whyNoWork(service, kind, token);
    }
    if (check.error) {
        service.health().didNotWork(*check.error);
    } else if (hasOperations(kind)) {
        service.health().worked();
    }
    check.health = service.health().health();
    return check;
}

} // namespace ktrdr::remote
