#include "core/services/serviceerror.h"

#include "core/services/http/text.h"

using namespace Qt::StringLiterals;

namespace ktrdr::services {

namespace {

struct Words
{
    QString code;
    QString message;
    QString hint;
};

QString seconds(std::chrono::milliseconds duration)
{
    return QString::number(std::chrono::duration<double>(duration).count(), 'f', 1);
}

Words unreachable(const QString &message, const QString &hint)
{
    return {u"SERVICE-Unreachable"_s, message, hint};
}

Words onStatus(const ServiceError &error)
{
    switch (error.status) {
    case 401:
    case 407:
        return {u"SERVICE-Unauthorized"_s,
                Text::tr("“%1” does not accept the access token (status %2).")
                    .arg(error.service)
                    .arg(error.status),
                Text::tr("Check the token of this service; it may have changed or be missing.")};
    case 403:
        return {
            u"SERVICE-Forbidden"_s,
            Text::tr("“%1” does not allow this (status 403).").arg(error.service),
            Text::tr("Ask the service's owner for the right to do this, or use another token.")};
    case 404:
        return {
            u"SERVICE-NotFound"_s,
            Text::tr("“%1” does not know %2.")
                .arg(error.service, QString::fromLatin1(error.endpoint)),
            Text::tr("Check that the address leads to a service of the right kind and version.")};
    case 429:
    case 418:
        return {
            u"SERVICE-RateLimited"_s,
            error.retryAfter
                ? Text::tr("“%1” asks to be left alone for %2 s: too many requests.")
                      .arg(error.service, seconds(*error.retryAfter))
                : Text::tr("“%1” refuses further requests for now: too many.").arg(error.service),
            Text::tr("Wait, then try again.")};
    default:
        break;
    }
    if (error.status >= 500) {
        return {u"SERVICE-Failed"_s,
                Text::tr("“%1” failed to answer %2 (status %3).")
                    .arg(error.service, QString::fromLatin1(error.endpoint))
                    .arg(error.status),
                Text::tr("Look at the service's own log; then try again.")};
    }
    return {u"SERVICE-Refused"_s,
            Text::tr("“%1” refused %2 (status %3).")
                .arg(error.service, QString::fromLatin1(error.endpoint))
                .arg(error.status),
            error.status >= 300 && error.status < 400
                ? Text::tr("The address leads elsewhere; enter the service's final address.")
                : Text::tr("Check what was asked for.")};
}

Words wordsFor(const ServiceError &error)
{
    const QString &name = error.service;
    const QString &address = error.address;
    switch (error.kind) {
    case FailureKind::Dns:
        return unreachable(Text::tr("The address of “%1” is not known: %2.").arg(name, address),
                           Text::tr("Check the host name and the network."));
    case FailureKind::Refused:
        return unreachable(Text::tr("Nothing answers for “%1” at %2.").arg(name, address),
                           Text::tr("Is the service running, and is this its port?"));
    case FailureKind::Unreachable:
        return unreachable(Text::tr("“%1” cannot be reached at %2.").arg(name, address),
                           Text::tr("Check the network, and whether a firewall is in between."));
    case FailureKind::Proxy:
        return unreachable(Text::tr("The proxy on the way to “%1” did not connect.").arg(name),
                           Text::tr("Check the proxy's address and credentials."));
    case FailureKind::ConnectTimeout:
        return unreachable(
            Text::tr("“%1” did not take the connection in time (%2).").arg(name, address),
            Text::tr("Is the computer on, and is the address right?"));
    case FailureKind::Tls:
        return unreachable(
            Text::tr("The secure connection to “%1” failed.").arg(name),
            Text::tr("Check the address, and the file of trusted certificates that is "
                     "set for the service."));
    case FailureKind::PoolTimeout:
        return unreachable(Text::tr("“%1” is too busy with our own calls.").arg(name),
                           Text::tr("Run fewer operations at once on this service."));
    case FailureKind::FirstByteTimeout:
        return unreachable(Text::tr("“%1” took the request and did not answer in time.").arg(name),
                           Text::tr("The service may hang: look at its log, or restart it."));
    case FailureKind::Inactivity:
        return unreachable(Text::tr("“%1” stopped in the middle of its answer.").arg(name),
                           Text::tr("The service may hang: look at its log, or restart it."));
    case FailureKind::Deadline:
        return unreachable(Text::tr("“%1” did not answer within the time allowed.").arg(name),
                           Text::tr("Try again later."));
    case FailureKind::Closed:
        return unreachable(
            Text::tr("“%1” closed the connection before its answer was whole.").arg(name),
            Text::tr("The service may have been restarted, or its address may begin with https://; "
                     "check it, then try again."));
    case FailureKind::CircuitOpen:
        return unreachable(
            Text::tr("“%1” failed several times; it is left alone for a moment.").arg(name),
            Text::tr("It is tried again by itself. Check the service meanwhile."));
    case FailureKind::Protocol:
        return {u"SERVICE-BadAnswer"_s,
                Text::tr("What answers for “%1” at %2 does not speak HTTP as it should.")
                    .arg(name, address),
                Text::tr("Is this the address of the right service?")};
    case FailureKind::TooLarge:
        return {u"SERVICE-AnswerTooLarge"_s, Text::tr("The answer of “%1” is too large.").arg(name),
                Text::tr("Ask for less at once.")};
    case FailureKind::InvalidRequest:
        return {u"SERVICE-InvalidRequest"_s,
                Text::tr("The request to “%1” cannot be sent as it is.").arg(name),
                Text::tr("Check the names in it for unusual characters.")};
    case FailureKind::Shutdown:
        return {u"SERVICE-ShuttingDown"_s, Text::tr("The program is ending."), {}};
    case FailureKind::Status:
        return onStatus(error);
    }
    Q_UNREACHABLE();
}

} // namespace

operations::Error ServiceError::error() const
{
    Words words = wordsFor(*this);
    if (outcomeUnknown) {
        words.hint =
            Text::tr("Whether the service acted on the request is not known: look there before "
                     "you try again.");
    }
    QVariantMap context{{u"service"_s, service},
                        {u"address"_s, address},
                        {u"request"_s, QString::fromLatin1(method + ' ' + endpoint)},
                        {u"failure"_s, toString(kind)},
                        {u"attempts"_s, attempts},
                        {u"elapsed_ms"_s, static_cast<qint64>(elapsed.count())}};
    if (status != 0)
        context.insert(u"status"_s, status);
    if (!detail.isEmpty())
        context.insert(u"detail"_s, detail);
    if (outcomeUnknown)
        context.insert(u"outcome_unknown"_s, true);
    if (kind == FailureKind::Tls && !detail.isEmpty())
        words.message += u' ' + detail;
    return {words.code, words.message, words.hint, context, {}};
}

} // namespace ktrdr::services
