#include "core/services/retryrules.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ktrdr::services {

namespace {

/// Beyond this many digits a number of seconds is no wait but a mistake.
constexpr qsizetype MostDigits = 9;

} // namespace

std::chrono::milliseconds RetryRules::boundBefore(int retry) const
{
    constexpr int MostDoublings = 20;
    return std::min<std::chrono::milliseconds>(
        longestBound, firstBound * (1LL << std::clamp(retry, 0, MostDoublings)));
}

Repeatability Repeatability::of(QByteArrayView method, bool hasKey)
{
    constexpr std::array Idempotent{QByteArrayView("GET"), QByteArrayView("HEAD"),
                                    QByteArrayView("PUT"), QByteArrayView("DELETE"),
                                    QByteArrayView("OPTIONS")};
    return {std::find(Idempotent.begin(), Idempotent.end(), method) != Idempotent.end(), hasKey};
}

RetryVerdict verdictOn(const TransportFailure &failure, const Repeatability &request)
{
    switch (failure.kind) {
    case FailureKind::Dns:
    case FailureKind::Refused:
    case FailureKind::Unreachable:
    case FailureKind::Proxy:
    case FailureKind::ConnectTimeout:
        return RetryVerdict::Again;
    case FailureKind::Closed:
        if (!failure.wasSent)
            return RetryVerdict::Again;
        if (failure.onDeadConnection && request.mayBeRepeated())
            return RetryVerdict::AgainOnFreshConnection;
        return request.mayBeRepeated() ? RetryVerdict::Again : RetryVerdict::GiveUp;
    case FailureKind::FirstByteTimeout:
    case FailureKind::Inactivity:
        return request.mayBeRepeated() ? RetryVerdict::Again : RetryVerdict::GiveUp;
    default:
        return RetryVerdict::GiveUp;
    }
}

RetryVerdict verdictOn(int status, bool saysRetryAfter, const Repeatability &request)
{
    switch (status) {
    case 429:
    case 503:
        return request.mayBeRepeated() || saysRetryAfter ? RetryVerdict::Again
                                                         : RetryVerdict::GiveUp;
    case 408:
    case 502:
    case 504:
        return request.mayBeRepeated() ? RetryVerdict::Again : RetryVerdict::GiveUp;
    default:
        return RetryVerdict::GiveUp;
    }
}

bool isFaultOfService(const TransportFailure &failure)
{
    switch (failure.kind) {
    case FailureKind::InvalidRequest:
    case FailureKind::PoolTimeout:
    case FailureKind::TooLarge:
    case FailureKind::CircuitOpen:
    case FailureKind::Shutdown:
        return false;
    default:
        return !failure.onDeadConnection;
    }
}

bool isFaultOfService(int status)
{
    return status >= 500;
}

bool isOutcomeUnknown(const TransportFailure &failure, const Repeatability &request)
{
    return failure.wasSent && !request.mayBeRepeated();
}

std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView value, const QDateTime &now)
{
    const QByteArray text = value.trimmed().toByteArray();
    const bool isNumber = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return c >= '0' && c <= '9';
    });
    if (isNumber)
        return text.size() > MostDigits ? std::nullopt : std::optional(1000ms * text.toLongLong());
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeZone(QTimeZone::utc());
    return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(date)));
}

} // namespace ktrdr::services
