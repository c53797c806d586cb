#include "core/ktrdr/answererror.h"

#include "core/ktrdr/errordetail.h"
#include "core/ktrdr/text.h"

#include <array>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::Error;

namespace {

constexpr qsizetype LongestQuote = 400;

constexpr std::array Codes{
    QLatin1StringView("KTRDR-NotFound"),      QLatin1StringView("KTRDR-Invalid"),
    QLatin1StringView("KTRDR-Refused"),       QLatin1StringView("KTRDR-AlreadyEnded"),
    QLatin1StringView("KTRDR-Conflict"),      QLatin1StringView("KTRDR-Busy"),
    QLatin1StringView("KTRDR-NoWorker"),      QLatin1StringView("KTRDR-Unavailable"),
    QLatin1StringView("KTRDR-ServerTrouble"), QLatin1StringView("KTRDR-Denied"),
    QLatin1StringView("KTRDR-BadAnswer"),
};

bool says(const QString &text, QLatin1StringView part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

/// The services use few statuses for many things; their words tell more.
AnswerFailure failureOf(int status, const QString &text)
{
    if (says(text, "cannot be cancelled"_L1) || says(text, "already finished"_L1)) {
        return AnswerFailure::AlreadyEnded;
    }
    if (says(text, "no training workers"_L1) || says(text, "no workers available"_L1)) {
        return AnswerFailure::NoWorker;
    }
    if (says(text, "maximum concurrent sessions"_L1) || says(text, "worker busy"_L1)) {
        return AnswerFailure::Busy;
    }
    if (says(text, "connection attempts failed"_L1) || says(text, "connection refused"_L1)) {
        return AnswerFailure::Unavailable;
    }
    switch (status) {
    case 401:
    case 403:
    case 407:
        return AnswerFailure::Denied;
    case 404:
    case 410:
        return AnswerFailure::NotFound;
    case 409:
        return AnswerFailure::Conflict;
    case 422:
        return AnswerFailure::Invalid;
    case 429:
        return AnswerFailure::Busy;
    case 502:
    case 503:
    case 504:
        return AnswerFailure::Unavailable;
    default:
        break;
    }
    if (status >= 500) {
        return AnswerFailure::ServerTrouble;
    }
    if (status >= 300 && status < 400) {
        return AnswerFailure::BadAnswer;
    }
    return says(text, "not found"_L1) ? AnswerFailure::NotFound : AnswerFailure::Refused;
}

QString messageOf(AnswerFailure failure)
{
    switch (failure) {
    case AnswerFailure::NotFound:
        return Text::tr("%1 does not know what it was asked for.");
    case AnswerFailure::Invalid:
        return Text::tr("%1 did not accept the request.");
    case AnswerFailure::Refused:
        return Text::tr("%1 refused the request.");
    case AnswerFailure::AlreadyEnded:
        return Text::tr("%1 says that the operation has ended already.");
    case AnswerFailure::Conflict:
        return Text::tr("%1 says that this exists or runs already.");
    case AnswerFailure::Busy:
        return Text::tr("%1 is busy.");
    case AnswerFailure::NoWorker:
        return Text::tr("%1 has no worker for this.");
    case AnswerFailure::Unavailable:
        return Text::tr("A part that %1 needs is not available.");
    case AnswerFailure::ServerTrouble:
        return Text::tr("%1 failed inside.");
    case AnswerFailure::Denied:
        return Text::tr("%1 wants a login.");
    case AnswerFailure::BadAnswer:
        break;
    }
    return Text::tr("%1 gave an answer that makes no sense.");
}

QString hintOf(AnswerFailure failure)
{
    switch (failure) {
    case AnswerFailure::NotFound:
        return Text::tr("Check the name; the service may have been restarted and forgotten it.");
    case AnswerFailure::Invalid:
        return Text::tr("Correct the named fields and try again.");
    case AnswerFailure::Refused:
        return Text::tr("The service's own words above say why; change the request accordingly.");
    case AnswerFailure::AlreadyEnded:
        return Text::tr(
            "Nothing needs to be done. If the work still moves, the service is mistaken: keep "
            "watching it.");
    case AnswerFailure::Conflict:
        return Text::tr("Wait until the running one has ended, or cancel it.");
    case AnswerFailure::Busy:
        return Text::tr("Try again when the running work has ended.");
    case AnswerFailure::NoWorker:
        return Text::tr("Start a worker, wait until it has registered, then try again.");
    case AnswerFailure::Unavailable:
        return Text::tr("Check that the services and workers behind it run, then try again.");
    case AnswerFailure::ServerTrouble:
        return Text::tr("Try again; if it stays, the service's log names the cause.");
    case AnswerFailure::Denied:
        return Text::tr("Enter the token of this service again.");
    case AnswerFailure::BadAnswer:
        break;
    }
    return Text::tr("Check that the address and port belong to this kind of service.");
}

Error make(AnswerFailure failure, const Answer &answer, const QString &remoteText,
           QVariantMap context)
{
    context.insert(u"service"_s, answer.service);
    context.insert(u"call"_s, answer.call);
    context.insert(u"status"_s, answer.status);
    if (answer.retryAfter) {
        context.insert(u"retry_after_ms"_s,
                       QVariant::fromValue<qint64>(answer.retryAfter->count()));
    }
    const QString service = answer.service.isEmpty() ? Text::tr("The service") : answer.service;
    QString message = messageOf(failure).arg(service);
    if (!remoteText.isEmpty()) {
        message = Text::tr("%1 It says: “%2”").arg(message, remoteText.left(LongestQuote));
    }
    return {QString(Codes.at(static_cast<std::size_t>(failure))),
            message,
            hintOf(failure),
            std::move(context),
            {}};
}

} // namespace

Error answerError(const Answer &answer, const QJsonObject &body)
{
    const ErrorDetail detail = ErrorDetail::of(body);
    QVariantMap context;
    const auto put = [&context](const QString &key, const QVariant &value) {
        if (!value.isNull() && !value.toString().isEmpty()) {
            context.insert(key, value);
        }
    };
    put(u"remote_message"_s, detail.message);
    put(u"remote_code"_s, detail.code);
    put(u"remote_hint"_s, detail.hint);
    if (detail.details.isObject() || detail.details.isArray()) {
        context.insert(u"remote_details"_s, detail.details.toVariant());
    }
    if (detail.message.isEmpty()) {
        put(u"body"_s, QString::fromUtf8(answer.body.left(LongestQuote)));
    }
    return make(failureOf(answer.status, detail.message), answer, detail.message,
                std::move(context));
}

Error badAnswer(const Answer &answer, const QString &trouble)
{
    return make(
        AnswerFailure::BadAnswer, answer, {},
        {{u"trouble"_s, trouble}, {u"body"_s, QString::fromUtf8(answer.body.left(LongestQuote))}});
}

std::optional<AnswerFailure> answerFailure(const Error &error)
{
    for (const Error *link = &error; link; link = link->cause.get()) {
        for (std::size_t i = 0; i < Codes.size(); ++i) {
            if (link->code == Codes.at(i)) {
                return static_cast<AnswerFailure>(i);
            }
        }
    }
    return std::nullopt;
}

} // namespace ktrdr::wire
