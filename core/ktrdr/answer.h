#pragma once

#include "core/operations/error.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <chrono>
#include <optional>

namespace ktrdr::wire {

/// One HTTP answer of a KTRDR service, with what it was the answer to.
struct Answer
{
    int status = 200;
    QByteArray body;
    /// As the user named the service.
    QString service;
    /// `GET /api/v1/operations`, for people who look into it.
    QString call;
    /// How long the service asks to be left alone.
    std::optional<std::chrono::milliseconds> retryAfter{};
};

/// The answer's object if the call succeeded, which takes three things: HTTP 2xx, `success` true if
/// present, `data.success` true if present. Errors: those of answerError(), and KTRDR-BadAnswer
/// when the body is no JSON object.
[[nodiscard]] operations::Result<QJsonObject> successfulObject(const Answer &answer);
/// The same for answers that are a bare list.
[[nodiscard]] operations::Result<QJsonArray> successfulArray(const Answer &answer);
/// The answer's `data` object, or the answer itself where the service does not wrap.
[[nodiscard]] QJsonObject unwrapped(const QJsonObject &answer);

} // namespace ktrdr::wire
