#include "core/marketdata/sources/exchangeerrors.h"

#include "core/marketdata/loadtexts.h"
#include "core/marketdata/text.h"

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::Error;
using services::FailureKind;
using services::ServiceError;

namespace {

QString waitText(std::chrono::milliseconds wait)
{
    return durationText(std::chrono::ceil<std::chrono::seconds>(wait));
}

SourceFailure classOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Protocol:
    case FailureKind::TooLarge:
        return SourceFailure::BadAnswer;
    case FailureKind::InvalidRequest:
    case FailureKind::Tls:
    case FailureKind::Shutdown:
        return SourceFailure::Refused;
    default:
        return SourceFailure::Transport;
    }
}

} // namespace

Error noAnswer(const ServiceError &error)
{
    const Error cause = error.error();
    return cause.wrappedBy(
        sourceError(classOf(error.kind), cause.message, cause.hint, {}, error.retryAfter));
}

Error badStatus(const QString &exchange, const ServiceError &error)
{
    const Error cause = error.error();
    if (error.status >= 500) {
        return cause.wrappedBy(sourceError(
            SourceFailure::Server,
            Text::tr("%1 has trouble of its own (status %2).").arg(exchange).arg(error.status),
            Text::tr("Try again later; what was loaded is kept."), {}, error.retryAfter));
    }
    switch (error.status) {
    case 403:
        return cause.wrappedBy(sourceError(
            SourceFailure::Refused,
            Text::tr(
                "The firewall of %1 does not let this computer's requests through (status 403).")
                .arg(exchange),
            Text::tr("Wait some minutes and ask for less at once; a proxy or VPN may be the "
                     "reason, too.")));
    case 451:
        return cause.wrappedBy(sourceError(
            SourceFailure::Refused,
            Text::tr("%1 does not serve the region that this computer is in (status 451).")
                .arg(exchange),
            Text::tr("Choose another source; other exchanges have the same coins.")));
    default:
        return cause.wrappedBy(sourceError(
            SourceFailure::Refused,
            Text::tr("%1 refused the request (status %2).").arg(exchange).arg(error.status),
            Text::tr("Check the address of the service “%1”: does it lead to %2?")
                .arg(error.service, exchange)));
    }
}

Error unknownSymbol(const QString &exchange, const SeriesId &series, const QString &example)
{
    return sourceError(
        SourceFailure::UnknownSeries,
        Text::tr("%1 does not have %2.").arg(exchange, series.symbol.toString()),
        Text::tr("Check the spelling: its symbols look like %1, in capitals.").arg(example),
        {{u"symbol"_s, series.symbol.toString()}});
}

Error inTrouble(const QString &exchange, const QString &itsWords)
{
    return sourceError(SourceFailure::Server,
                       Text::tr("%1 cannot answer at the moment: “%2”.").arg(exchange, itsWords),
                       Text::tr("Try again later; what was loaded is kept."));
}

Error turnedDown(const QString &exchange, const QString &itsWords)
{
    return sourceError(
        SourceFailure::Refused,
        Text::tr("%1 turned the request down: “%2”.").arg(exchange, itsWords),
        Text::tr("Check symbol, timeframe and dates; if they are right, look for a newer version "
                 "of this program."));
}

Error askedTooOften(const QString &exchange, std::chrono::milliseconds wait)
{
    return sourceError(
        SourceFailure::Pacing,
        Text::tr("%1 was asked too often and wants a pause of %2.").arg(exchange, waitText(wait)),
        Text::tr("The load goes on by itself. Other programs that ask from this computer count, "
                 "too."),
        {}, wait);
}

Error shutOut(const QString &exchange, std::chrono::milliseconds wait)
{
    return sourceError(
        SourceFailure::Refused,
        Text::tr("%1 has shut this computer out for %2: it was asked too often.")
            .arg(exchange, waitText(wait)),
        Text::tr("Nothing is asked there meanwhile. Load again after that time; what was loaded "
                 "is kept."),
        {{u"shut_out_ms"_s, QVariant::fromValue<qint64>(wait.count())}});
}

} // namespace ktrdr::marketdata
