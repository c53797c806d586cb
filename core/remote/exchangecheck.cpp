#include "core/remote/exchangecheck.h"

#include "core/remote/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ktrdr::remote {

using namespace Qt::StringLiterals;
using operations::Error;
using services::FailureKind;
using services::HostService;

namespace {

QByteArray timePath(ServiceKind kind)
{
    switch (kind) {
    case ServiceKind::Binance:
        return "/api/v3/time";
    case ServiceKind::Coinbase:
        return "/time";
    default:
        return "/0/public/Time";
    }
}

bool isTime(ServiceKind kind, const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    switch (kind) {
    case ServiceKind::Binance:
        return answer[u"serverTime"_s].isDouble();
    case ServiceKind::Coinbase:
        return answer[u"iso"_s].isString() && answer.contains(u"epoch"_s);
    default:
        return answer[u"result"_s][u"unixtime"_s].isDouble();
    }
}

Error notTheExchange(const HostService &service, ServiceKind kind)
{
    return {u"SERVICES-OtherKind"_s,
            Text::tr("Something answers at the address of “%1”, but it is not %2.")
                .arg(service.settings().name, kindText(kind)),
            Text::tr("Check the address, or choose the other kind."),
            {},
            {}};
}

Error otherRegion(const services::ServiceError &error, ServiceKind kind)
{
    return error.error().wrappedBy(
        {u"SERVICES-OtherRegion"_s,
         Text::tr("%1 does not serve the region that this computer is in (status 451).")
             .arg(kindText(kind)),
         Text::tr("Use another exchange."),
         {},
         {}});
}

std::optional<Error> whyUnusable(HostService &service, ServiceKind kind,
                                 const operations::CancellationToken &token)
{
    const auto answer = service.call(service.probe(timePath(kind)), token);
    if (answer) {
        return isTime(kind, answer->body) ? std::nullopt
                                          : std::optional(notTheExchange(service, kind));
    }
    const services::ServiceError &error = answer.error();
    if (error.status == 451) {
        return otherRegion(error, kind);
    }
    const bool isOther = error.kind == FailureKind::Protocol || error.status == 404;
    return isOther ? error.error().wrappedBy(notTheExchange(service, kind)) : error.error();
}

} // namespace

ServiceCheck checkExchange(HostService &service, ServiceKind kind,
                           const operations::CancellationToken &token)
{
    ServiceCheck check;
    check.error = whyUnusable(service, kind, token);
    if (check.error) {
        service.health().didNotWork(*check.error);
    } else {
        check.identity = kindText(kind);
        service.health().worked();
    }
    check.health = service.health().health();
    return check;
}

} // namespace ktrdr::remote
